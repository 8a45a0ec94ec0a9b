using System.Text;
using System.Text.RegularExpressions;
using Toe.Adoption.Scoring;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Instruments.Drafts;

namespace Toe.Adoption.Tests.Scoring;

/// <summary>Rows 78 to 84 of the bad inputs for the JSON of a sheet.</summary>
public class HostileSheetTests
{
    private static readonly ReadinessScorer Scorer = ReadinessScorer.Create(Toe.Adoption.Instruments.Instrument.Create(Valid));

    [Theory] // 78
    [InlineData(65)]
    [InlineData(5000)]
    [InlineData(1_000_000)]
    public void Depth_is_refused_wherever_it_stands_and_overflows_no_stack(int depth)
    {
        string nested = new string('[', depth) + new string(']', depth);
        Assert.All(
            new[] { nested, $"{{\"answers\": {nested}}}", $"{{\"answers\": {{\"CO1\": {nested}}}}}", $"{{\"more\": {nested}, \"answers\": {{}}}}" },
            json => Assert.Contains(Read(json).Errors, issue => issue.Is(IssueCodes.UnreadableAnswers)));
    }

    [Theory] // 79, 84
    [InlineData("Answers")]
    [InlineData("ANSWERS")]
    [InlineData("$type")]
    [InlineData("$ref")]
    [InlineData("__proto__")]
    public void Another_member_is_named_and_never_taken_for_one_that_is_meant(string member)
    {
        Issue issue = Assert.Single(Read($"{{\"answers\": {{\"CO1\": 1}}, \"{member}\": {{\"CO1\": 2}}}}").Errors);
        Assert.True(issue.Is(IssueCodes.UnreadableAnswers));
        Assert.Equal(member, issue.Subject);
    }

    [Fact] // 79: the ids of items are ordinal, so this is no duplicate but an unknown item
    public void An_id_in_another_case_is_another_item()
    {
        AnswerSheet sheet = Read("{\"answers\": {\"CO1\": 1, \"co1\": 3}}").Value;
        Assert.Equal("item co1", Assert.Single(Scorer.Score(sheet).Errors, issue => issue.Is(IssueCodes.UnknownAnswer)).Subject);
    }

    [Theory] // 80
    [InlineData("1e999", "TOE5006")]
    [InlineData("-1e999", "TOE5006")]
    [InlineData("9007199254740993", "TOE5001")]
    [InlineData("1e-999", "TOE5001")]
    [InlineData("1.0000001", "TOE5001")]
    public void Numbers_beyond_doubles_or_the_scale_are_refused_by_item(string number, string code)
    {
        Validated<AnswerSheet> sheet = Read($"{{\"answers\": {{\"CO1\": {number}, \"CO2\": 1}}}}");
        Issue issue = Assert.Single(sheet.TryGetValue(out AnswerSheet? read) ? Scorer.Score(read).Errors : sheet.Errors);
        Assert.Equal((code, "item CO1"), (issue.Code, issue.Subject));
    }

    [Theory] // 81
    [InlineData("{\"answers\":\n {\"CO1\": NaN}}")]
    [InlineData("{\"answers\":\n {\"CO1\": 1,}}")]
    [InlineData("{\"answers\":\n {\"CO1\": 1}} x")]
    [InlineData("{\"answers\":\n /* c */ {\"CO1\": 1}}")]
    [InlineData("{\"answers\":\n {\"CO1\": 01}}")]
    public void What_is_no_JSON_is_refused_with_its_position(string json)
    {
        Issue issue = Assert.Single(Read(json).Errors);
        Assert.True(issue.Is(IssueCodes.UnreadableAnswers));
        Assert.Matches(new Regex("^The text is not valid JSON at line 2, byte [0-9]+\\.$"), issue.Found);
    }

    [Fact] // 81
    public void Bytes_that_are_no_text_or_begin_with_a_mark_of_byte_order_are_refused()
    {
        byte[] good = "{\"answers\": {\"CO1\": 1}}"u8.ToArray();
        Assert.True(AnswerSheet.Parse(good).IsValid);
        byte[] wrong = [.. good];
        wrong[15] = 0xFF;
        Assert.All(
            new byte[][] { wrong, [0xEF, 0xBB, 0xBF, .. good], Encoding.Unicode.GetBytes("{\"answers\": {}}"), [.. good, 0] },
            bytes => Assert.True(Assert.Single(AnswerSheet.Parse(bytes).Errors).Is(IssueCodes.UnreadableAnswers)));
    }

    private static Validated<AnswerSheet> Read(string json) => AnswerSheet.Parse(Encoding.UTF8.GetBytes(json));
}

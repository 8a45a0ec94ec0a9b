using System.Text;
using System.Text.RegularExpressions;
using Toe.Adoption.Collections;
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

    [Fact]
    public void A_sheet_of_unknown_items_is_told_by_the_first_hundred_and_their_number()
    {
        AnswerSheet sheet = new(Enumerable.Range(0, 130_000).Select(i => KeyValuePair.Create($"X{i}", (double?)1)).Append(new("CO1", 77)));
        long before = GC.GetAllocatedBytesForCurrentThread();
        Issue[] issues = [.. Scorer.Score(sheet).Errors];
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1_000_000);
        Assert.Equal(102, issues.Length);
        Assert.Equal("item X0", issues[0].Subject);
        Assert.StartsWith("Choose one of CO1, ", issues[9].Remedy, StringComparison.Ordinal);
        Assert.Equal("Correct the id.", issues[10].Remedy);
        Assert.Equal(
            "TOE5002 answers: There are 129900 more items that the instrument lacks. Every answer is to an item of the instrument. Check whether the answers are to this instrument.",
            Assert.Single(issues, issue => issue.Subject == "answers").ToString());
        Assert.Single(issues, issue => issue.Is(IssueCodes.AnswerOutOfScale));
        ReadinessScorer ignoring = ReadinessScorer.Create(Scorer.Instrument, new ScoringSettings { UnknownAnswers = UnknownAnswers.Ignore });
        Assert.Equal(101, ignoring.Score(new AnswerSheet(Enumerable.Range(0, 101).Select(i => KeyValuePair.Create($"X{i}", (double?)1)))).Warnings.Count);
    }

    [Theory]
    [InlineData("\"answers\": {{{0}}}")]
    [InlineData("\"answers\": {{}}, {0}")]
    public void A_text_of_faults_is_told_by_the_first_hundred_and_their_number(string body)
    {
        string many = string.Join(", ", Enumerable.Range(0, 5_000).Select(i => $"\"X{i}\": \"a\""));
        ValueList<Issue> issues = Read("{" + string.Format(System.Globalization.CultureInfo.InvariantCulture, body, many) + "}").Errors;
        Assert.Equal(101, issues.Count);
        Assert.Equal("There are 4900 more faults. Correct those that are told first.", issues[100].Message);
    }

    [Fact]
    public void All_faults_of_all_informants_come_in_one_list_and_name_the_informant()
    {
        Validated<ValueList<AnswerSheet>> refused = ReadAll("""{"informants": [{"answers": {"CO1": "a", "CO2": true}}, {"answers": {"CO1": 1}}, {"answers": {"CO1": 1, "CO1": 2}}, 5]}""");
        Assert.Equal(
            ["TOE5006 informant 1, item CO1", "TOE5006 informant 1, item CO2", "TOE5007 informant 3, item CO1", "TOE5006 informant 4, answers"],
            refused.Errors.Select(issue => $"{issue.Code} {issue.Subject}"));
    }

    [Fact]
    public void The_sheets_of_a_firm_are_one_or_several()
    {
        Assert.Equal(1, Assert.Single(ReadAll("""{"answers": {"CO1": 1}}""").Value).Answers["CO1"]);
        Assert.Equal([1.0, 2.0], ReadAll("""{"informants": [{"answers": {"CO1": 1}}, {"answers": {"CO1": 2}}]}""").Value.Select(sheet => sheet.Answers["CO1"]!.Value));
        Assert.Equal(2, ReadAll("""{"informants": [{"answers": {"CO1": 1}}, {"answers": {"CO1": 2}}]}""").Then(Scorer.Score).Value.Informants);
        Assert.Equal("item CO1", Assert.Single(ReadAll("""{"informants": [{"answers": {"CO1": "a"}}]}""").Errors).Subject);
    }

    [Theory]
    [InlineData("""{"informants": []}""", "TOE5008")]
    [InlineData("""{"informants": [{"answers": {}}], "informants": []}""", "TOE5006")]
    [InlineData("""{"informants": [{"answers": {}}], "answers": {}}""", "TOE5006")]
    [InlineData("""{"informants": [{"answers": {}}]} x""", "TOE5006")]
    [InlineData("""{"informants": {"answers": {}}}""", "TOE5006")]
    [InlineData("", "TOE5006")]
    public void Sheets_of_a_firm_that_are_none_are_refused(string json, string code) =>
        Assert.Contains(ReadAll(json).Errors, issue => issue.Code == code);

    [Fact]
    public void More_informants_than_a_firm_has_are_refused()
    {
        Issue issue = Assert.Single(ReadAll("{\"informants\": [" + string.Join(',', Enumerable.Repeat("{\"answers\": {}}", 1001)) + "]}").Errors);
        Assert.True(issue.Is(IssueCodes.LimitExceeded));
        Assert.Equal(1000, ReadAll("{\"informants\": [" + string.Join(',', Enumerable.Repeat("{\"answers\": {}}", 1000)) + "]}").Value.Count);
    }

    private static Validated<ValueList<AnswerSheet>> ReadAll(string json) => AnswerSheet.ParseAll(Encoding.UTF8.GetBytes(json));

    private static Validated<AnswerSheet> Read(string json) => AnswerSheet.Parse(Encoding.UTF8.GetBytes(json));
}

using Toe.Adoption.Forms;
using Toe.Adoption.Instruments;
using Toe.Adoption.Tests.Instruments;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Forms.Returned;

namespace Toe.Adoption.Tests.Forms;

/// <summary>What is wrong with returned forms is told by row and column, and never by what somebody wrote.</summary>
public class FormFaultsTests
{
    private const string Header = "CO1,CO2,AU1,AU2,SECTOR,EMP,instrument_id,instrument_version,start,end\n";

    [Theory]
    [InlineData("4,,,,,,,,,", "CO1")]
    [InlineData("0,,,,,,,,,", "CO1")]
    [InlineData("2.5,,,,,,,,,", "CO1")]
    [InlineData("-99,,,,,,,,,", "CO1")]
    [InlineData(",perhaps,,,,,,,,", "CO2")]
    [InlineData(",,DK,,,,,,,", "AU1")]
    [InlineData(",,1e999,,,,,,,", "AU1")]
    [InlineData(",,,true,,,,,,", "AU2")]
    [InlineData(",,,,retail,,,,,", "SECTOR")]
    [InlineData(",,,,,0,,,,", "EMP")]
    [InlineData(",,,,,1.5,,,,", "EMP")]
    [InlineData(",,,,,many,,,,", "EMP")]
    public void An_answer_that_is_not_offered_is_refused(string row, string column)
    {
        Issue issue = Assert.Single(Read(Header + "1,1,1,1,food,1,,,,\n" + row + "\n").Errors);
        Assert.Equal((IssueCodes.AnswerNotOffered.Code, $"answers.csv, line 3, column {column}"), (issue.Code, issue.Subject));
        string answer = row.Trim(',');
        Assert.DoesNotContain(answer.Length > 2 ? answer : $"answer {answer}", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void All_faults_are_told_and_many_of_a_column_are_counted()
    {
        Validated<FormAnswers> read = Read("CO1,CO2,AU1,AU2\n" + string.Concat(Enumerable.Repeat("9,9,1,1\n", 12)) + "1,1,1,99\n");
        Assert.Equal(10 + 1 + 10 + 1 + 1, read.Errors.Count);
        Assert.Equal(2, read.Errors.Count(issue => issue.Found == "2 more cells have faults."));
        Assert.Contains(read.Errors, issue => issue.Subject == "answers.csv, line 14, column AU2");
    }

    [Fact]
    public void Declared_codes_are_missing()
    {
        FormSettings settings = new() { Csv = new() { MissingCodes = [-99] } };
        Assert.Equal(["CO2", "AU1", "AU2"], Read("CO1,CO2,AU1,AU2\n-99,1,1,1\n", settings).Value.Submissions[0].Answers.Keys);
    }

    [Fact]
    public void Words_of_two_answers_are_not_guessed()
    {
        ResponseScale scale = Drafts.Valid.Scales[0] with { Labels = [Drafts.Both("No", "Ya"), Drafts.Both("Partly", "Sebagian"), Drafts.Both("Ya", "Tentu")] };
        Instrument instrument = Instrument.Create(Drafts.Valid with { Scales = [scale, Drafts.Valid.Scales[1]] });
        Issue issue = Assert.Single(FormAnswers.ParseCsv(instrument, "CO1,CO2,AU1,AU2\nNo,ya,1,1\n", "answers.csv").Errors);
        Assert.Equal((IssueCodes.AmbiguousAnswer.Code, "answers.csv, line 2, column CO2"), (issue.Code, issue.Subject));
    }

    [Fact]
    public void Columns_of_no_question_and_items_without_columns_are_flagged()
    {
        Validated<FormAnswers> read = Read("CO1,CO3,AU1,AU2\n1,1,1,1\n");
        Assert.Equal([IssueCodes.UnknownFormColumn.Code, IssueCodes.QuestionWithoutColumn.Code], read.Warnings.Select(issue => issue.Code));
        Assert.Contains("Did you mean CO1?", read.Warnings[0].Remedy, StringComparison.Ordinal);
        Assert.Contains("CO2", read.Warnings[1].Found, StringComparison.Ordinal);
        Assert.Equal(IssueCodes.QuestionWithoutColumn.Code, Assert.Single(Read("a,b\n1,1\n").Errors).Code);
    }

    [Fact]
    public void A_question_with_two_columns_is_refused()
    {
        Issue issue = Assert.Single(Read("CO1,CO/CO1,CO2,AU1,AU2\n1,1,1,1,1\n").Errors);
        Assert.Equal((IssueCodes.RepeatedQuestion.Code, "answers.csv, column CO/CO1"), (issue.Code, issue.Subject));
    }

    [Theory]
    [InlineData("small,0.9.0", "column instrument_version")]
    [InlineData("large,1.0.0", "column instrument_id")]
    public void Answers_to_another_instrument_or_version_are_refused(string told, string where)
    {
        Issue issue = Assert.Single(Read($"{Header}1,1,1,1,,,{told},,\n").Errors);
        Assert.Equal(IssueCodes.OtherInstrument.Code, issue.Code);
        Assert.EndsWith(where, issue.Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("24/11/2026 09:00,2026-11-24T09:10:00Z")]
    [InlineData("2026-11-24T09:00:00+07:00,2026-11-24T08:00:00+07:00")]
    public void Times_that_cannot_be_told_leave_no_duration(string times)
    {
        Validated<FormAnswers> read = Read($"{Header}1,1,1,1,,,,,{times}\n");
        Assert.Equal(IssueCodes.UnreadableTime.Code, Assert.Single(read.Warnings).Code);
        Assert.Null(read.Value.Submissions[0].Duration);
    }

    [Theory]
    [InlineData("2026-11-24T09:00:00.123+07:00")]
    [InlineData("2026-11-24T09:00:00+07")]
    [InlineData("2026-11-24T02:00:00Z")]
    [InlineData("2026-11-24 02:00:00")]
    [InlineData("2026-11-24T02:00")]
    public void Times_are_read_as_forms_write_them(string time) =>
        Assert.Equal(2, Read($"{Header}1,1,1,1,,,,,{time},\n").Value.Submissions[0].Start!.Value.UtcDateTime.Hour);

    [Fact]
    public void What_is_wrong_with_the_file_is_told_by_the_door_of_surveys()
    {
        Assert.Equal(IssueCodes.RaggedRow.Code, Assert.Single(Read("CO1,CO2\n1\n").Errors).Code);
        Assert.Equal(IssueCodes.UnreadableFile.Code, Assert.Single(FormAnswers.ReadCsv(Small, "no such file.csv").Errors).Code);
    }
}

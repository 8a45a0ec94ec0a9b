using System.Data;
using System.Globalization;
using System.Text;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Instruments.Drafts;

namespace Toe.Adoption.Tests.Scoring;

/// <summary>Tables of answer sheets: wrong cells, columns and files.</summary>
public class TableOfSheetsTests
{
    private static readonly ReadinessScorer Scorer = ReadinessScorer.Create(Instrument.Create(Valid));

    [Fact]
    public void A_wrong_cell_refuses_its_sheet_alone_and_names_line_and_item()
    {
        (List<string> rows, Validated<BatchSummary> summary) = Score("CO1,CO2,AU1,AU2\n1,1,0,\n4,1,0,\nx,2.5,true,\n3,NA,0,\n1,1\n3,3,2,7\n");
        Assert.Equal(
        [
            "2: 50 ok",
            "3: - TOE5001 sheets.csv, line 3, item CO1",
            "4: - TOE5001 sheets.csv, line 4, item CO1; TOE5001 sheets.csv, line 4, item CO2; TOE5001 sheets.csv, line 4, item AU1",
            "5: - ok",
            "6: - TOE2004 sheets.csv, line 6",
            "7: 50 ok",
        ],
        rows);
        Assert.Equal(new BatchSummary(6, 2, 1, 3, 50), summary.Value);
        Assert.Empty(summary.Issues);
    }

    [Fact]
    public void Dont_know_is_no_answer_where_the_scale_offers_it()
    {
        const string Csv = "CO1,CO2,AU1,AC1\n1,DK,0, DK \n1,dk,0,\n1,1,DK,\n";
        string[] expected = ["2: - ok", "3: - TOE5001 sheets.csv, line 3, item CO2", "4: - TOE5001 sheets.csv, line 4, item AU1"];
        Assert.Equal(expected, Score(Csv).Rows);
        using var table = new DataTable();
        table.Columns.AddRange([new DataColumn("CO1"), new DataColumn("CO2"), new DataColumn("AU1"), new DataColumn("AC1")]);
        foreach (string line in Csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1))
        {
            table.Rows.Add([.. line.Split(',')]);
        }

        var refused = new List<bool>();
        using DataTableReader reader = table.CreateDataReader();
        Scorer.ScoreRows(reader, row => refused.Add(row.Issues.Count > 0));
        Assert.Equal([false, true, true], refused);
    }

    [Fact]
    public void An_instrument_of_outcomes_alone_has_no_readiness()
    {
        Instrument outcomes = Instrument.Create(Valid with { Constructs = [Valid.Constructs[1]], InterviewTopics = [] });
        Issue fault = Assert.Single(ReadinessScorer.Validate(outcomes).Errors);
        Assert.Equal((IssueCodes.InvalidScoringSettings.Code, "instrument small"), (fault.Code, fault.Subject));
    }

    [Fact]
    public void A_skip_rule_holds_in_a_table_too()
    {
        (List<string> rows, _) = Score("CO1,CO2,AU1,AU2\n1,1,5,9\n");
        Assert.Equal(["2: 50 TOE5004 sheets.csv, line 2, item AU2"], rows);
    }

    [Fact]
    public void Other_columns_are_ignored_and_missing_ones_are_reported()
    {
        (List<string> rows, Validated<BatchSummary> summary) = Score("firm,CO1,CO2,note\nAnn,1,1,=1\n");
        Assert.Equal(["2: 50 ok"], rows);
        Assert.Equal([IssueCodes.AnswerColumns.Code, IssueCodes.AnswerColumns.Code], summary.Warnings.Select(issue => issue.Code));
        Assert.Contains("AU1, AU2", summary.Warnings[0].Found, StringComparison.Ordinal);
        Assert.Contains("firm, note", summary.Warnings[1].Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "TOE2003")]
    [InlineData("a,b\n1,2\n", "TOE5014")]
    [InlineData("CO1,CO1\n1,2\n", "TOE2006")]
    [InlineData("CO1,CO2\n1,2\n\"3,3\n", "TOE2005")]
    public void A_file_that_cannot_be_read_on_is_refused(string csv, string code) =>
        Assert.Equal(code, Score(csv).Summary.Errors.Select(issue => issue.Code).First());

    [Fact]
    public void Rows_beyond_the_limit_are_refused() => Assert.True(Scorer.ScoreCsv(
        new MemoryStream("CO1,CO2\n1,1\n2,2\n"u8.ToArray()), "sheets.csv", _ => { }, new CsvSettings { MaximumRows = 1 }).Errors[0].Is(IssueCodes.LimitExceeded));

    [Fact]
    public void A_missing_file_is_refused() =>
        Assert.True(Assert.Single(Scorer.ScoreCsv("there is no such file.csv", _ => { }).Errors).Is(IssueCodes.UnreadableFile));

    [Fact]
    public void Declared_codes_are_missing_answers()
    {
        var overall = new List<double?>();
        Scorer.ScoreCsv(new MemoryStream("CO1;CO2\n1;1\n9;3\n"u8.ToArray()), "sheets.csv", row => overall.Add(row.Overall), new CsvSettings { MissingCodes = [9] });
        Assert.Equal([50.0, null], overall);
    }

    [Fact]
    public void Ten_thousand_rows_come_back_in_order_and_with_the_same_bits()
    {
        var random = new Random(10);
        var csv = new StringBuilder("CO1,CO2,AU1,AU2\n");
        var expected = new List<ReadinessScore>();
        for (int i = 0; i < 10_000; i++)
        {
            int[] answers = [random.Next(1, 4), random.Next(1, 4), random.Next(0, 11), random.Next(0, 11)];
            csv.AppendJoin(',', answers).Append('\n');
            expected.Add(Scorer.Score(new AnswerSheet(new[] { "CO1", "CO2", "AU1", "AU2" }.Zip(answers, (id, answer) => KeyValuePair.Create(id, (double?)answer)))).Value);
        }

        int at = 0;
        Validated<BatchSummary> summary = Scorer.ScoreCsv(new MemoryStream(Encoding.ASCII.GetBytes(csv.ToString())), "sheets.csv", row =>
        {
            Assert.Equal((at + 1, expected[at].Overall, expected[at].Construct("AU").Value), (row.Number, row.Overall, row.Construct(1)));
            at++;
        });
        Assert.Equal(10_000, at);
        Assert.Equal(expected.Average(score => score.Overall)!.Value, summary.Value.MeanOverall!.Value, 1e-10);
    }

    [Fact]
    public void Cancelling_ends_the_work()
    {
        using var source = new CancellationTokenSource();
        Assert.Throws<OperationCanceledException>(() => Scorer.ScoreCsv(
            new MemoryStream(Encoding.ASCII.GetBytes("CO1,CO2\n" + string.Concat(Enumerable.Repeat("1,1\n", 5000)))), "sheets.csv", _ => source.Cancel(), token: source.Token));
    }

    [Fact]
    public void A_reader_gives_numbers_of_any_kind_and_texts_and_nothing_else()
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        table.Columns.Add("CO1", typeof(object));
        table.Columns.Add("CO2", typeof(object));
        object[][] rows = [[1, 2L], [(byte)1, 2m], ["1", "2.0"], [1f, 2.0], [true, 2], [DateTime.UnixEpoch, 2], [DBNull.Value, double.NaN], [4, 2], [(Half)1, 2], [1, float.NaN], [Half.NaN, 2]];
        Array.ForEach(rows, row => table.Rows.Add(row));
        var found = new List<string>();
        using DataTableReader reader = table.CreateDataReader();
        Scorer.ScoreRows(reader, row => found.Add(row.IsValid ? row.Overall?.ToString(CultureInfo.InvariantCulture) ?? "-" : row.Issues[0].Subject));
        Assert.Equal(["75", "75", "75", "75", "table, row 5, item CO1", "table, row 6, item CO1", "-", "table, row 8, item CO1", "75", "-", "-"], found);
    }

    private static (List<string> Rows, Validated<BatchSummary> Summary) Score(string csv)
    {
        var rows = new List<string>();
        Validated<BatchSummary> summary = Scorer.ScoreCsv(new MemoryStream(Encoding.UTF8.GetBytes(csv)), "sheets.csv", row => rows.Add(
            $"{row.Line}: {row.Overall?.ToString(CultureInfo.InvariantCulture) ?? "-"} "
            + (row.Issues.Count == 0 ? "ok" : string.Join("; ", row.Issues.Select(issue => $"{issue.Code} {issue.Subject}")))));
        return (rows, summary);
    }
}

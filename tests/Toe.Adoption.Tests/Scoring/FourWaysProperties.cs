using System.Data;
using System.Globalization;
using System.Text;
using FsCheck.Xunit;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;
using Toe.Adoption.Tests.Properties;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Scoring;

/// <summary>Invariant 69: a sheet scores the same alone, in a batch, as a row of a table and from JSON. The fourth way, HTTP, is asked of the sample app.</summary>
[Properties(MaxTest = 200, Arbitrary = [typeof(ScoringCases)])]
public class FourWaysProperties
{
    [Property] // 69
    public void A_sheet_scores_the_same_alone_in_a_batch_from_CSV_from_a_reader_and_from_JSON(ScoringCase drawn)
    {
        Random random = drawn.Random;
        Dictionary<string, double?>[] sheets = [.. Enumerable.Range(0, random.Next(1, 6)).Select(_ => ScoringCases.DrawAnswers(drawn, random, 0.2))];
        ReadinessScore[] alone = [.. sheets.Select(drawn.Score)];
        Assert.Equal(alone, drawn.Scorer.ScoreAll(sheets.Select(sheet => new AnswerSheet(sheet))).Select(score => score.Value));
        Assert.Equal(alone, sheets.Select(sheet => drawn.Scorer.Score(AnswerSheet.Parse(Json(sheet)).Value).Value));
        Assert.Equal(alone, FromCsv(drawn, sheets, random));
        Assert.Equal(alone, FromReader(drawn, sheets));
    }

    [Fact]
    public async Task A_stream_of_sheets_scores_as_they_arrive()
    {
        ScoringCase drawn = ScoringCases.Make(69);
        var scores = new List<ReadinessScore>();
        await foreach (Validated<ReadinessScore> score in drawn.Scorer.ScoreAll(Stream(drawn.Sheet, 3)))
        {
            scores.Add(score.Value);
        }

        Assert.Equal(Enumerable.Repeat(drawn.Score(), 3), scores);
    }

    [Fact] // 86 of the invariants
    public void Sixty_four_threads_score_as_one()
    {
        ScoringCase drawn = ScoringCases.Make(86);
        ReadinessScorer scorer = drawn.Scorer;
        Random random = drawn.Random;
        AnswerSheet[] sheets = [.. Enumerable.Range(0, 64).Select(_ => new AnswerSheet(ScoringCases.DrawAnswers(drawn, random, 0.1)))];
        sheets[0] = new AnswerSheet([]);
        ReadinessScore[] expected = [.. sheets.Select(sheet => scorer.Score(sheet).Value)];
        using var barrier = new Barrier(sheets.Length);
        var same = new bool[sheets.Length];
        Thread[] threads = [.. Enumerable.Range(0, sheets.Length).Select(i => new Thread(() =>
        {
            barrier.SignalAndWait();
            same[i] = Enumerable.Range(0, 500).All(_ => scorer.Score(sheets[i]).Value.Equals(expected[i]));
        }))];
        Array.ForEach(threads, thread => thread.Start());
        Array.ForEach(threads, thread => thread.Join());
        Assert.All(same, Assert.True);
    }

    private static List<ReadinessScore> FromCsv(ScoringCase drawn, Dictionary<string, double?>[] sheets, Random random)
    {
        string[] columns = [.. drawn.Items.Select(item => item.Id).Shuffled(random)];
        var csv = new StringBuilder().AppendJoin(',', columns).Append('\n');
        foreach (Dictionary<string, double?> sheet in sheets)
        {
            csv.AppendJoin(',', columns.Select(column => sheet.GetValueOrDefault(column)?.ToString("R", CultureInfo.InvariantCulture) ?? "NA")).Append('\n');
        }

        var scores = new List<ReadinessScore>();
        ReadinessScorer scorer = drawn.Scorer;
        Validated<BatchSummary> summary = scorer.ScoreCsv(new MemoryStream(Encoding.UTF8.GetBytes(csv.ToString())), "sheets.csv", row =>
        {
            ReadinessScore score = row.ToScore();
            Assert.Equal((score.Overall, score.Band, score.IsGated, score.Answered, score.Asked), (row.Overall, row.Band, row.IsGated, row.Answered, row.Asked));
            for (int k = 0; k < score.Constructs.Count; k++)
            {
                Assert.Equal(score.Constructs[k].Value, row.Construct(k));
            }

            for (int d = 0; d < score.Dimensions.Count; d++)
            {
                Assert.Equal(score.Dimensions[d].Value, row.Dimension(d));
            }

            Assert.Equal(scores.Count + 1, row.Number);
            Assert.Equal(scores.Count + 2, row.Line);
            scores.Add(score);
        });
        Assert.Equal(sheets.Length, summary.Value.Sheets);
        Assert.Equal(scores.Count(score => score.Overall is not null), summary.Value.Scored);
        return scores;
    }

    private static List<ReadinessScore> FromReader(ScoringCase drawn, Dictionary<string, double?>[] sheets)
    {
        using var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach (Item item in drawn.Items)
        {
            table.Columns.Add(item.Id, typeof(object));
        }

        foreach (Dictionary<string, double?> sheet in sheets)
        {
            table.Rows.Add([.. drawn.Items.Select(item => sheet.GetValueOrDefault(item.Id) is { } answer ? (object)(int)answer : DBNull.Value)]);
        }

        var scores = new List<ReadinessScore>();
        using DataTableReader reader = table.CreateDataReader();
        Assert.True(drawn.Scorer.ScoreRows(reader, row => scores.Add(row.ToScore())).IsValid);
        return scores;
    }

    private static byte[] Json(Dictionary<string, double?> sheet) => Encoding.UTF8.GetBytes(
        "{\"answers\": {"
        + string.Join(',', sheet.Select(pair => $"\"{pair.Key}\": {pair.Value?.ToString("R", CultureInfo.InvariantCulture) ?? "null"}"))
        + "}}");

    private static async IAsyncEnumerable<AnswerSheet> Stream(AnswerSheet sheet, int count)
    {
        for (int i = 0; i < count; i++)
        {
            await Task.Yield();
            yield return sheet;
        }
    }
}

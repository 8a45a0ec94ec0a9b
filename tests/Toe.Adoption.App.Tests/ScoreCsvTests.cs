using System.Globalization;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Samples.ReadinessApp.Api;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.App.Tests;

public class ScoreCsvTests
{
    [Fact]
    public void Every_row_counts_answers()
    {
        Dictionary<string, double?> answers = App.Answers();
        foreach (string left in App.Instrument.Content.Constructs.Select(construct => construct.Items[0].Id))
        {
            answers[left] = null;
        }

        string csv = ScoreCsv.Write(ReadinessScorer.Create(ToeCatalogue.ReadinessCheck, new ScoringSettings()).Score(new AnswerSheet(answers)).Value, "en");
        string[][] rows = [.. csv.Split('\n', StringSplitOptions.RemoveEmptyEntries).Skip(1).Select(line => line.Split(','))];
        (int Answered, int Asked) all = Sum(rows.Where(row => row[0] is "dimension" or "outcome"));
        Assert.Equal(Sum(rows.Where(row => row[0] is "driver" or "barrier")), all);
        Assert.Equal((App.Instrument.Items.Count - App.Instrument.Content.Constructs.Count, App.Instrument.Items.Count), all);

        static (int Answered, int Asked) Sum(IEnumerable<string[]> some) => (
            some.Sum(row => int.Parse(row[5], CultureInfo.InvariantCulture)), some.Sum(row => int.Parse(row[6], CultureInfo.InvariantCulture)));
    }

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\tx", "'\tx")]
    [InlineData("\rx", "'\rx")]
    [InlineData("\nx", "'\nx")]
    [InlineData("\uFF1D1", "'\uFF1D1")]
    [InlineData("\uFF0B1", "'\uFF0B1")]
    [InlineData("\uFF0D1", "'\uFF0D1")]
    [InlineData("\uFF20x", "'\uFF20x")]
    [InlineData("'=1", "''=1")]
    [InlineData("'quoted'", "'quoted'")]
    [InlineData("a=1", "a=1")]
    [InlineData("", "")]
    public void No_text_is_run_as_a_formula(string text, string safe) => Assert.Equal(safe, FormulaGuard.Defuse(text));
}

using System.Globalization;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Collections;
using Toe.Adoption.Scoring;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Docs;

/// <summary>The code of the page about scores.</summary>
public sealed class ScoringSnippets : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toe-snippets").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_sheet_is_scored_and_read()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture);
        Dictionary<string, double?> answers = ToeCatalogue.ReadinessCheck.Items.ToDictionary(item => item.Id, _ => (double?)2);

        #region score
        ReadinessScorer scorer = ReadinessScorer.Create(
            ToeCatalogue.ReadinessCheck, new ScoringSettings { Advice = ToeCatalogue.Advice }); // one per instrument, for all threads

        Validated<ReadinessScore> scored = scorer.Score(new AnswerSheet(answers));               // item id to answer; null is "don't know"
        if (scored.TryGetValue(out ReadinessScore? score))
        {
            Console.WriteLine($"{score.Band?.Name.In("id")} {score.Overall:0} of 100, {score.Answered} of {score.Asked} answers");
            foreach (Gap gap in score.Priorities)
            {
                Console.WriteLine($"{gap.Name.In("en")}: {gap.Value:0}, target {gap.Target:0}, {gap.Points:0} points to go");
            }

            foreach (FiredAdvice advice in score.Advice)
            {
                Console.WriteLine($"{advice.Rule.Addressee}: {advice.Rule.Text.In("en")} {advice.Reason.In("en")}");
            }

            foreach (ScoredPart part in score.NotScorable)
            {
                Console.WriteLine($"{part.Name.In("en")}: {part.Reason!.In("en")}");
            }
        }
        #endregion

        Assert.Contains("points to go", Console.ToString(), StringComparison.Ordinal);
        Assert.Contains("Shown because", Console.ToString(), StringComparison.Ordinal);

        #region explain
        Explanation explanation = score!.Explain();
        Console.WriteLine(explanation);                         // tables from the index down to each answer
        bool same = explanation.Recompute() == score.Overall;   // from the answers and weights of the tree alone
        Explanation training = explanation.Find("construct TN");
        #endregion

        Assert.True(same);
        Assert.Equal(score.Construct("TN").Value, training.Value);
    }

    [Fact]
    public void Weights_come_from_experts_or_cases()
    {
        #region weights
        AhpWeights experts = AhpWeights.Create(
            ["technology", "organization", "environment"],
            [("technology", "organization", 1.0 / 3), ("organization", "environment", 5), ("technology", "environment", 2)]).Value;
        var settings = new ScoringSettings
        {
            Weights = new IndicatorWeights { Source = "comparisons of three experts", Dimensions = experts.ToDictionary() },
            Gates = [new Gate("organization", 40, "developing")],   // no level above "developing" while organization is below 40
            Target = 70,
        };
        #endregion

        Assert.InRange(experts.ConsistencyRatio, 0, 0.1);
        Assert.True(ReadinessScorer.Validate(ToeCatalogue.ReadinessCheck, settings).IsValid);
    }

    [Fact]
    public void A_file_of_sheets_is_scored_row_by_row()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture);
        ReadinessScorer scorer = ReadinessScorer.Create(ToeCatalogue.ReadinessCheck);
        ValueList<string> ids = ToeCatalogue.ReadinessCheck.Items.Select(item => item.Id).ToValueList();
        string path = Path.Combine(folder, "sheets.csv");
        File.WriteAllText(path, $"{string.Join(',', ids)}\n{string.Join(',', ids.Select(_ => "3"))}\n");

        #region batch
        Validated<BatchSummary> summary = scorer.ScoreCsv(path, row => Console.WriteLine($"line {row.Line}: {row.Overall:0.0} {row.Band?.Id}"));
        #endregion

        Assert.Equal("line 2: 50.0 fairly-ready\n", Console.ToString().ReplaceLineEndings("\n"));
        Assert.Equal(1, summary.Value.Scored);
    }
}

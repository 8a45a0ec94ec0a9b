using System.Globalization;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
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
    public void An_own_instrument_is_scored_by_hand()
    {
        #region score-own
        static LocalizedText Text(string en) => LocalizedText.Of(("en", en));

        Instrument instrument = Instrument.Create(new InstrumentDraft
        {
            Id = "my-check",
            Version = "1.0.0",
            Title = Text("My check"),
            Languages = [new("en", TranslationStatus.Original)],
            Scales = [new() { Id = "agree5", Minimum = 1, Maximum = 5 }],
            DefaultScale = "agree5",
            Dimensions = [new("technology", Text("Technology")), new("organization", Text("Organization"))],
            Constructs =
            [
                new()
                {
                    Id = "NC", Dimension = "technology", Name = Text("Network cost"), Polarity = Polarity.Barrier,
                    Items =
                    [
                        new() { Id = "NC1", Text = Text("Our internet is expensive.") },
                        new() { Id = "NC2", Text = Text("We can pay for our internet easily."), IsReversed = true },
                    ],
                },
                new()
                {
                    Id = "SK", Dimension = "organization", Name = Text("Skills"),
                    Items = [new() { Id = "SK1", Text = Text("Some of us have used AI tools.") }, new() { Id = "SK2", Text = Text("We can learn such tools.") }],
                },
            ],
        });
        ReadinessScore score = ReadinessScorer.Create(instrument).Score(new AnswerSheet(new Dictionary<string, double?>
        {
            ["NC1"] = 4,    // 75
            ["NC2"] = 2,    // reversed: 1 + 5 - 2 = 4, so 75
            ["SK1"] = 3,    // 50
            ["SK2"] = null, // don't know: skills have 1 of 2 answers and need 2
        })).Value;

        // Burden 75, so technology is 25; organization is not scorable; 1 of 2 dimensions is enough for the index.
        string result = $"{score.Overall} {score.Band!.Id}: {score.Construct("SK").Reason!.In("en")}";
        #endregion

        Assert.Equal("25 developing: Cannot be scored yet: 1 of 2 questions answered, 2 needed.", result);
        Assert.Equal((75.0, 25.0), (score.Construct("NC").Value, score.Dimension("technology").Value));
    }

    [Fact]
    public void Several_people_and_peers_are_compared()
    {
        ReadinessScorer scorer = ReadinessScorer.Create(ToeCatalogue.ReadinessCheck);
        AnswerSheet owner = new(ToeCatalogue.ReadinessCheck.Items.Select(item => KeyValuePair.Create(item.Id, (double?)4)));
        AnswerSheet manager = new(ToeCatalogue.ReadinessCheck.Items.Select(item => KeyValuePair.Create(item.Id, (double?)2)));
        PeerScore[] others = [.. Enumerable.Range(0, 20).Select(i => new PeerScore(i, new Dictionary<string, string> { ["SECTOR"] = "food" }))];

        #region informants
        ReadinessScore firm = scorer.Score([owner, manager]).Value;
        double? apart = firm.Construct("TN").Spread;    // points between the two

        PeerTable peers = PeerTable.Create(others, minimumGroupSize: 10);
        PeerComparison food = peers.Compare(firm, new Dictionary<string, string> { ["SECTOR"] = "food" });
        string place = food.Percentile is { } percentile ? $"{percentile:0} of 100 among {food.Count}" : food.Reason!.In("en");
        #endregion

        Assert.Equal(50, apart);
        Assert.Equal("100 of 100 among 20", place);
    }

    [Fact]
    public void Weights_come_from_cases()
    {
        ValueList<double>[] cases = [[60, 40, 80], [70, 50, 20], [50, 45, 60], [90, 55, 40]];

        #region weights-entropy
        EntropyWeights differing = EntropyWeights.Create(["technology", "organization", "environment"], cases).Value; // a row per firm
        var weights = new IndicatorWeights { Source = $"entropy of {differing.Cases} firms", Dimensions = differing.ToDictionary() };
        #endregion

        Assert.Equal(0.7771306394, weights.Dimensions["environment"], 5.1e-11);
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

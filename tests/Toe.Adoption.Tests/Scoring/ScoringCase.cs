using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;
using Toe.Adoption.Tests.Properties;
using static Toe.Adoption.Tests.Instruments.Drafts;

namespace Toe.Adoption.Tests.Scoring;

/// <summary>An instrument, weights and a sheet drawn from a seed.</summary>
public sealed record ScoringCase(int Seed, InstrumentDraft Draft, IndicatorWeights Weights, IReadOnlyDictionary<string, double?> Answers)
{
    public ScoringSettings Settings { get; init; } = new();

    public AnswerSheet Sheet => new(Answers);

    public ReadinessScorer Scorer => ReadinessScorer.Create(Instrument.Create(Draft), Settings with { Weights = Weights });

    public IEnumerable<Item> Items => Draft.Constructs.SelectMany(construct => construct.Items);

    /// <summary>Something to draw more from.</summary>
    public Random Random => new(Seed ^ 0x5eed);

    public ReadinessScore Score() => Scorer.Score(Sheet).Value;

    public ReadinessScore Score(IReadOnlyDictionary<string, double?> answers) => Scorer.Score(new AnswerSheet(answers)).Value;

    public InstrumentConstruct ConstructOf(string item) => Draft.Constructs.First(construct => construct.Items.Any(one => one.Id == item));

    public ResponseScale ScaleOf(Item item) => Draft.Scales.First(scale => scale.Id == (item.Scale ?? Draft.DefaultScale));

    public double WeightOf(string item) => Weights.Items.Count == 0 ? 1 : Weights.Items[item];

    /// <summary>The answers with another one.</summary>
    public Dictionary<string, double?> With(string item, double? answer) => new(Answers, StringComparer.Ordinal) { [item] = answer };

    /// <summary>Whether more agreement with the item raises the index: neither or both of item and construct are turned round.</summary>
    public bool Raises(Item item) => item.IsReversed == (ConstructOf(item.Id).Polarity == Polarity.Barrier);

    /// <summary>The answer that stands at a share of the scale, counted in the direction of its construct.</summary>
    public double Keyed(Item item, double share)
    {
        ResponseScale scale = ScaleOf(item);
        double above = share * ((double)scale.Maximum - scale.Minimum);
        return item.IsReversed ? scale.Maximum - above : scale.Minimum + above;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"case of seed {Seed}");
}

public static class ScoringCases
{
    private static readonly ResponseScale[] Scales =
    [
        new() { Id = "s5", Minimum = 1, Maximum = 5 },
        new() { Id = "s7", Minimum = 1, Maximum = 7 },
        new() { Id = "s11", Minimum = 0, Maximum = 10 },
        new() { Id = "sn", Minimum = -3, Maximum = 3 },
        new() { Id = "s2", Minimum = 0, Maximum = 1 },
        new() { Id = "wide", Minimum = -40, Maximum = 60 },
    ];

    public static Arbitrary<ScoringCase> Cases() => Gen.Choose(0, int.MaxValue).Select(Make).ToArbitrary();

    public static ScoringCase Make(int seed)
    {
        var random = new Random(seed);
        int dimensions = random.Next(1, 5);
        var constructs = new List<InstrumentConstruct>();
        var dimensionList = new List<InstrumentDimension>();
        for (int d = 0; d < dimensions; d++)
        {
            dimensionList.Add(new($"dim{d}", Both($"Dimension {d}", $"Dimensi {d}"), IsOutcome: d > 0 && random.Next(4) == 0));
            int count = random.Next(1, 5);
            for (int k = 0; k < count; k++)
            {
                string id = $"C{d}{k}";
                constructs.Add(new()
                {
                    Id = id,
                    Dimension = $"dim{d}",
                    Name = Both($"Construct {id}", $"Konstruk {id}"),
                    Polarity = random.Next(3) == 0 ? Polarity.Barrier : Polarity.Driver,
                    Items = [.. Enumerable.Range(1, random.Next(1, 7)).Select(i => Draw(random, $"{id}_{i}"))],
                });
            }
        }

        InstrumentDraft draft = Valid with
        {
            Id = "drawn",
            Scales = [.. Scales],
            DefaultScale = "s5",
            Dimensions = [.. dimensionList],
            Constructs = [.. constructs.Shuffled(random)],
            AttentionChecks = [],
            Profile = [],
            InterviewTopics = [],
        };
        var made = new ScoringCase(seed, draft, IndicatorWeights.Equal, new Dictionary<string, double?>());
        return made with { Weights = random.Next(3) == 0 ? IndicatorWeights.Equal : DrawWeights(draft, random), Answers = DrawAnswers(made, random, random.Next(3) * 0.2) };
    }

    public static Dictionary<string, double?> DrawAnswers(ScoringCase made, Random random, double missing)
    {
        var answers = new Dictionary<string, double?>(StringComparer.Ordinal);
        foreach (Item item in made.Items)
        {
            ResponseScale scale = made.ScaleOf(item);
            if (random.NextDouble() >= missing)
            {
                answers.Add(item.Id, random.Next(scale.Minimum, scale.Maximum + 1));
            }
            else if (random.Next(2) == 0)
            {
                answers.Add(item.Id, null);
            }
        }

        return answers;
    }

    // Some weights are 0, but never all of a parent's.
    private static IndicatorWeights DrawWeights(InstrumentDraft draft, Random random)
    {
        double One(bool first) => first || random.Next(6) > 0 ? Math.Round(random.NextDouble() + 0.01, 3) : 0;
        return new IndicatorWeights
        {
            Source = "a draw",
            Items = draft.Constructs.SelectMany(c => c.Items.Select((item, i) => (item.Id, Weight: One(i == 0)))).ToDictionary(p => p.Id, p => p.Weight),
            Constructs = draft.Constructs.GroupBy(c => c.Dimension).SelectMany(g => g.Select((c, i) => (c.Id, Weight: One(i == 0)))).ToDictionary(p => p.Id, p => p.Weight),
            Dimensions = draft.Dimensions.Select((d, i) => (d.Id, Weight: One(i == 0))).ToDictionary(p => p.Id, p => p.Weight),
        };
    }

    private static Item Draw(Random random, string id) =>
        Item(id) with { IsReversed = random.Next(3) == 0, Scale = random.Next(2) == 0 ? null : Scales[random.Next(Scales.Length)].Id };
}

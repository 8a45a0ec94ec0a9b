using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Benchmarks;

/// <summary>
/// Scoring as one would write it first: dictionaries, LINQ, equal weights. It computes values of constructs, dimensions and index alone; no level, gap,
/// reason or explanation, and sums in plain double precision.
/// </summary>
internal sealed class PlainScoring(Instrument instrument)
{
    private readonly Dictionary<string, ResponseScale> scales = instrument.Items.ToDictionary(item => item.Id, item => instrument.ScaleOf(item.Id));

    public PlainScore Score(IReadOnlyDictionary<string, double?> answers)
    {
        Dictionary<string, double?> constructs = instrument.Content.Constructs.ToDictionary(
            construct => construct.Id,
            construct => Mean(construct.Items.Select(item => Percent(item, answers.GetValueOrDefault(item.Id))), 2.0 / 3));
        Dictionary<string, double?> dimensions = instrument.Content.Constructs.GroupBy(construct => construct.Dimension).ToDictionary(
            group => group.Key,
            group => Mean(group.Select(construct => construct.Polarity == Polarity.Barrier ? 100 - constructs[construct.Id] : constructs[construct.Id]), 0.5));
        return new PlainScore(Mean(dimensions.Values, 0.5), dimensions, constructs);
    }

    /// <summary>Proves that a library's score is the same.</summary>
    public void Check(ReadinessScore score, IReadOnlyDictionary<string, double?> answers)
    {
        PlainScore plain = Score(answers);
        IEnumerable<(double? Plain, double? Library)> pairs =
        [
            (plain.Overall, score.Overall),
            .. score.Dimensions.Select(part => (plain.Dimensions[part.Id], part.Value)),
            .. score.Constructs.Select(part => (plain.Constructs[part.Id], part.Value)),
        ];
        if (pairs.FirstOrDefault(pair => !(Math.Abs((pair.Plain - pair.Library) ?? double.NaN) < 1e-10)) is { Plain: not null } wrong)
        {
            throw new InvalidOperationException($"The baseline gives {wrong.Plain}, the library {wrong.Library}.");
        }
    }

    private double? Percent(Item item, double? answer)
    {
        ResponseScale scale = scales[item.Id];
        if (answer < scale.Minimum || answer > scale.Maximum)
        {
            throw new ArgumentException($"{item.Id} lies outside its scale.");
        }

        double? keyed = item.IsReversed ? scale.Minimum + scale.Maximum - answer : answer;
        return 100 * (keyed - scale.Minimum) / (scale.Maximum - scale.Minimum);
    }

    private static double? Mean(IEnumerable<double?> values, double share)
    {
        List<double?> all = [.. values];
        return all.Count(value => value is not null) >= Math.Ceiling(share * all.Count) ? all.Average() : null;
    }
}

/// <summary>What the plain scoring computes.</summary>
internal sealed record PlainScore(double? Overall, Dictionary<string, double?> Dimensions, Dictionary<string, double?> Constructs);

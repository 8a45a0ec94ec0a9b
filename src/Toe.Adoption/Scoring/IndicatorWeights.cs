using System.Collections.ObjectModel;

namespace Toe.Adoption.Scoring;

/// <summary>
/// How much items count in their construct, constructs in their dimension, and dimensions in the index: numbers of at least 0, which scoring
/// scales to sum 1 within each parent. Where none is given for the parts of a parent they count the same; given for some, they are given for all.
/// A plain record that a person, an expert comparison or an estimate makes.
/// </summary>
public sealed record IndicatorWeights
{
    private static readonly ReadOnlyDictionary<string, double> None = new(new Dictionary<string, double>());

    /// <summary>Everything counts the same.</summary>
    public static IndicatorWeights Equal { get; } = new() { Source = "equal weights" };

    /// <summary>Where they come from, as a reader is told: "Weights come from {source}".</summary>
    public required string Source { get; init; }

    /// <summary>Weights by item id.</summary>
    public IReadOnlyDictionary<string, double> Items { get; init => field = Copy(value); } = None;

    /// <summary>Weights by construct id.</summary>
    public IReadOnlyDictionary<string, double> Constructs { get; init => field = Copy(value); } = None;

    /// <summary>Weights by dimension id.</summary>
    public IReadOnlyDictionary<string, double> Dimensions { get; init => field = Copy(value); } = None;

    /// <summary>Whether no weight is given, so that everything counts the same.</summary>
    public bool AreEqual => Items.Count + Constructs.Count + Dimensions.Count == 0;

    /// <inheritdoc />
    public bool Equals(IndicatorWeights? other) =>
        other is not null && Source == other.Source
        && Same(Items, other.Items) && Same(Constructs, other.Constructs) && Same(Dimensions, other.Dimensions);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Source, Items.Count, Constructs.Count, Dimensions.Count);

    private static ReadOnlyDictionary<string, double> Copy(IReadOnlyDictionary<string, double> weights)
    {
        ArgumentNullException.ThrowIfNull(weights);
        return new(new Dictionary<string, double>(weights, StringComparer.Ordinal));
    }

    private static bool Same(IReadOnlyDictionary<string, double> a, IReadOnlyDictionary<string, double> b) =>
        a.Count == b.Count && a.All(pair => b.TryGetValue(pair.Key, out double other) && pair.Value.Equals(other));
}

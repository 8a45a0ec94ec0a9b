using Toe.Adoption.Collections;

namespace Toe.Adoption.Files;

/// <summary>The JSON shape of a construct.</summary>
internal sealed record ConstructDocument
{
    public required string Name { get; init; }

    public required string Label { get; init; }

    public required ConstructKind Kind { get; init; }

    /// <summary>The dimension of an extended factor.</summary>
    public string? Dimension { get; init; }

    /// <summary>The polarity of a factor.</summary>
    public Polarity? Polarity { get; init; }

    public required MeasurementKind Measurement { get; init; }

    /// <summary>The weighting mode of a block of several indicators.</summary>
    public WeightingMode? Mode { get; init; }

    public required ValueList<string> Indicators { get; init; }
}

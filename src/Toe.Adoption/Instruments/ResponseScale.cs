using Toe.Adoption.Collections;

namespace Toe.Adoption.Instruments;

/// <summary>The answers that an item offers: whole numbers from least to greatest. "Don't know" stands apart: it is a missing answer, never the midpoint.</summary>
public sealed record ResponseScale
{
    /// <summary>How files write the answer "don't know".</summary>
    internal const string DontKnowAnswer = "DK";

    /// <summary>The id, by which items name the scale.</summary>
    public required string Id { get; init; }

    /// <summary>The least answer.</summary>
    public required int Minimum { get; init; }

    /// <summary>The greatest answer, above the least.</summary>
    public required int Maximum { get; init; }

    /// <summary>The words for each answer from the least on: one for each, or none at all.</summary>
    public ValueList<LocalizedText> Labels { get; init => field = value ?? []; } = [];

    /// <summary>The words for "don't know or not applicable"; null where it is not offered.</summary>
    public LocalizedText? DontKnow { get; init; }

    /// <summary>How many answers there are.</summary>
    public long Points => (long)Maximum - Minimum + 1;
}

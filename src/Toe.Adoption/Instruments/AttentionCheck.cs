namespace Toe.Adoption.Instruments;

/// <summary>An item that shows whether somebody reads: the careful answer lies between two bounds. It is never scored.</summary>
public sealed record AttentionCheck
{
    /// <summary>The id, unique among items and checks.</summary>
    public required string Id { get; init; }

    /// <summary>The wording.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>The scale; null: that of the instrument.</summary>
    public string? Scale { get; init; }

    /// <summary>The least answer of somebody who reads.</summary>
    public required int ExpectedMinimum { get; init; }

    /// <summary>The greatest answer of somebody who reads.</summary>
    public required int ExpectedMaximum { get; init; }
}

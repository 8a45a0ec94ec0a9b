namespace Toe.Adoption.Figures;

/// <summary>A construct as a path diagram shows it.</summary>
internal sealed record PathNode
{
    /// <summary>The name that readers see.</summary>
    public required string Label { get; init; }

    /// <summary>Its place among the bands.</summary>
    public required Band Band { get; init; }

    public required NodeShape Shape { get; init; }

    /// <summary>Explained variance as written, or null.</summary>
    public string? Explained { get; init; }

    /// <summary>Whether it is to be explained: adoption, and what follows from it.</summary>
    public bool IsOutcome { get; init; }

    /// <summary>The label as it fits.</summary>
    public required WrappedText Name { get; init; }
}

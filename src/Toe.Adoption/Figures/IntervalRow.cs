using Toe.Adoption.Resampling;

namespace Toe.Adoption.Figures;

/// <summary>A row of a dot-and-interval plot. What a row means is never said by color alone.</summary>
internal sealed record IntervalRow
{
    /// <summary>What stands at the left: a construct, and what tells the row from others of it.</summary>
    public required (string Construct, string Part) Name { get; init; }

    /// <summary>The same in one.</summary>
    public string WholeName => Name.Construct + Name.Part;

    /// <summary>The dimension that colors it.</summary>
    public required Band Band { get; init; }

    /// <summary>Where the dot stands.</summary>
    public required double Estimate { get; init; }

    /// <summary>The line; null without one.</summary>
    public Interval? Interval { get; init; }

    /// <summary>Whether the estimate misses its guideline: then the dot is a diamond.</summary>
    public bool IsOutside { get; init; }

    /// <summary>Whether the interval includes zero: then the dot is hollow.</summary>
    public bool IsHollow => Interval is { } ends && ends.Contains(0);
}

namespace Toe.Adoption.Tables;

/// <summary>A cell that shows a path of the structural model by its two ends.</summary>
public sealed record PathCell : Cell
{
    internal PathCell(string from, string to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        From = from;
        To = to;
    }

    /// <summary>Where the path starts, not yet encoded.</summary>
    public string From { get; }

    /// <summary>Where the path ends, not yet encoded.</summary>
    public string To { get; }
}

namespace Toe.Adoption.Tables;

/// <summary>A cell that shows a path of the structural model by its two ends.</summary>
public sealed record PathCell : Cell
{
    internal PathCell(string from, string to, string shortFrom, string shortTo)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        ArgumentNullException.ThrowIfNull(shortFrom);
        ArgumentNullException.ThrowIfNull(shortTo);
        From = from;
        To = to;
        ShortFrom = shortFrom;
        ShortTo = shortTo;
    }

    /// <summary>Where the path starts, not yet encoded.</summary>
    public string From { get; }

    /// <summary>Where the path ends, not yet encoded.</summary>
    public string To { get; }

    /// <summary>What stands for <see cref="From"/> where the table would be too wide; the same where it has no short name.</summary>
    public string ShortFrom { get; }

    /// <summary>What stands for <see cref="To"/> where the table would be too wide; the same where it has no short name.</summary>
    public string ShortTo { get; }
}

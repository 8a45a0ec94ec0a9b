namespace Toe.Adoption.Figures;

/// <summary>What takes height in a column: a node, or the pass of an edge through it.</summary>
internal sealed class ColumnItem
{
    /// <summary>The position of the node; null for a pass.</summary>
    public int? Node { get; init; }

    /// <summary>Where it belongs among the bands of its column.</summary>
    public required int Band { get; init; }

    public required double Height { get; init; }

    /// <summary>What edges come from, in the column to the left.</summary>
    public List<ColumnItem> Sources { get; } = [];

    /// <summary>What edges go to, in the column to the right.</summary>
    public List<ColumnItem> Targets { get; } = [];

    /// <summary>The height of its middle.</summary>
    public double Middle { get; set; }
}

namespace Toe.Adoption.Figures;

/// <summary>The measures of a path diagram, in pixels.</summary>
internal sealed record LayoutRules
{
    public static LayoutRules Default { get; } = new();

    public double NodeWidth { get; init; } = 168;

    /// <summary>The height of a node that holds up to two lines.</summary>
    public double NodeHeight { get; init; } = 56;

    /// <summary>Of each further line: of a long name, or explained variance below two lines of name.</summary>
    public double NodeLine { get; init; } = 16;

    /// <summary>The least width of the lane right of a node, where labels stand.</summary>
    public double Lane { get; init; } = 92;

    /// <summary>Free on both sides of a label in its lane.</summary>
    public double LaneMargin { get; init; } = 5;

    /// <summary>Where edges bend between a lane and the next column.</summary>
    public double Channel { get; init; } = 104;

    /// <summary>Between the labels of a node's out-ports: 34 px of label and 8 between make the pitch of 42.</summary>
    public double LabelGap { get; init; } = 8;

    /// <summary>Between the in-ports of a node.</summary>
    public double InPitch { get; init; } = 14;

    public double NodeGap { get; init; } = 14;

    /// <summary>Between two bands, title of the lower one included.</summary>
    public double BandGap { get; init; } = 38;

    /// <summary>The height that a passing edge has for itself in a column.</summary>
    public double PassHeight { get; init; } = 18;

    public double Margin { get; init; } = 20;

    /// <summary>How far a band's field reaches beyond its nodes.</summary>
    public double FieldPadding { get; init; } = 6;

    /// <summary>The passes over all columns that order them.</summary>
    public int Sweeps { get; init; } = 8;
}

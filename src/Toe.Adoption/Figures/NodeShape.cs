namespace Toe.Adoption.Figures;

/// <summary>The outline of a node: it says how the construct is measured.</summary>
internal enum NodeShape
{
    /// <summary>A common factor.</summary>
    Stadium,

    /// <summary>A composite.</summary>
    Hexagon,

    /// <summary>A single item.</summary>
    Rectangle,

    /// <summary>A control variable, or several.</summary>
    Dashed,
}

namespace Toe.Adoption.Tables;

/// <summary>On which side the cells of a column meet.</summary>
public enum Alignment
{
    /// <summary>Words: they begin at the left.</summary>
    Left,

    /// <summary>Numbers: they meet on the decimal point, at the right.</summary>
    Right,
}

namespace Toe.Adoption.Tables;

/// <summary>A cell without content, made by <see cref="Cell.Missing"/>.</summary>
public sealed record MissingCell : Cell
{
    internal MissingCell()
    {
    }
}

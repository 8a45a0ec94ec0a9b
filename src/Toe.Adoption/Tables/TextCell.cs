namespace Toe.Adoption.Tables;

/// <summary>A cell of words, as its author wrote them; each rendering encodes them.</summary>
public sealed record TextCell : Cell
{
    internal TextCell(string content) => Content = content;

    /// <summary>The words, not yet encoded.</summary>
    public string Content { get; }

    /// <summary>Whether it is a name of the model, in whose language it is, and not words of this library.</summary>
    internal bool IsName { get; init; }
}

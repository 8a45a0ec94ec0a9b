namespace Toe.Adoption.Tables;

/// <summary>How a table stands in a page of HTML.</summary>
/// <param name="Language">The language of words and numbers.</param>
internal sealed record HtmlFrame(string Language)
{
    /// <summary>What links lead to; null where none do. With one, the title is a paragraph above a region of its own that scrolls where the page is narrow.</summary>
    public string? Id { get; init; }

    /// <summary>How many rows are shown; a last row tells of those that are not.</summary>
    public int MostRows { get; init; } = int.MaxValue;

    /// <summary>What stands before the title, such as <c>Table 3</c>.</summary>
    public string? Number { get; init; }

    /// <summary>The language of names where it is another one; else null.</summary>
    public string? NamesLanguage { get; init; }
}

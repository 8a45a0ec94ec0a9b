namespace Toe.Adoption.Internal;

/// <summary>What shows itself as the last line of a notebook's cell. The type also carries <see cref="TypeFormatterSourceAttribute"/>, which is how a notebook knows.</summary>
internal interface INotebookView
{
    /// <summary>
    /// A fragment of HTML with all words encoded, whose classes begin with <c>toe-</c>; without ids, because a cell may run twice, and without style, which
    /// <see cref="NotebookFrame"/> has.
    /// </summary>
    string ToNotebookHtml();
}

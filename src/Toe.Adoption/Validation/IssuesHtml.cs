using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Validation;

/// <summary>A validated result as a notebook shows it: the value, then what was noticed; or why there is none.</summary>
internal static class IssuesHtml
{
    public static string Of(ValueList<Issue> issues, object? value) => Show(value) + (issues.Count == 0 ? "" : List(issues, value is null));

    private static string Show(object? value) => value switch
    {
        null => "",
        INotebookView view => view.ToNotebookHtml(),
        _ => $"<p>{HtmlText.Encode(value.ToString() ?? "")}</p>\n",
    };

    private static string List(ValueList<Issue> issues, bool isRefused)
    {
        int more = issues.Count - NotebookFrame.MostRows;
        return $"<p><b>{(isRefused ? "Refused" : "Noticed")}:</b> {Text.Count(issues.Count, "issue", "issues")}</p>\n<ul class=\"toe-issues\">\n"
            + string.Concat(issues.Take(NotebookFrame.MostRows).Select(Item))
            + (more > 0 ? Text.Invariant($"<li>... {more} more, use Issues</li>\n") : "")
            + "</ul>\n";
    }

    private static string Item(Issue issue) =>
        $"<li><code>{HtmlText.Encode(issue.Code)}</code> <b>{HtmlText.Encode(issue.Subject)}</b>: {HtmlText.Encode(issue.Message)}</li>\n";
}

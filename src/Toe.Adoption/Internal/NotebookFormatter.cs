using System.Diagnostics.CodeAnalysis;

namespace Toe.Adoption.Internal;

/// <summary>Writes what a value shows of itself in a notebook. .NET Interactive calls its members by name.</summary>
internal sealed class NotebookFormatter
{
    public const string Html = "text/html";

    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Found by reflection as an instance member.")]
    public string MimeType => Html;

    /// <summary>False where there is nothing of ours to show, such as for a list of numbers: the notebook then shows it in its own way.</summary>
    [SuppressMessage("Performance", "CA1822:Mark members as static", Justification = "Found by reflection as an instance member.")]
    public bool Format(object instance, TextWriter writer)
    {
        INotebookView[] views = instance switch
        {
            INotebookView view => [view],
            IEnumerable<INotebookView> several => [.. several], // fit.ToTables(), PathDiagram.Pages(fit)
            _ => [],
        };
        if (views.Length == 0)
        {
            return false;
        }

        writer.Write(NotebookFrame.Around(string.Concat(views.Select(view => view.ToNotebookHtml()))));
        return true;
    }
}

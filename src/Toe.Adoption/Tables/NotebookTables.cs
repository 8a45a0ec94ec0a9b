using Toe.Adoption.Internal;

namespace Toe.Adoption.Tables;

/// <summary>Tables as a notebook shows them: the first 50 rows, and where the others are.</summary>
internal static class NotebookTables
{
    public static string Of(params IEnumerable<Table> tables) =>
        string.Concat(tables.Select(table => HtmlRenderer.Render(table, new HtmlFrame("en") { MostRows = NotebookFrame.MostRows })));
}

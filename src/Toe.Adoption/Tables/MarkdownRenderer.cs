using System.Text;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Tables;

/// <summary>A table in GitHub-flavoured Markdown.</summary>
internal static class MarkdownRenderer
{
    // Every character that can start markup inside a line; a backslash before it is plain text in CommonMark.
    private const string Markup = @"\`*_{}[]()<>#+!|~&$^=";

    public static string Render(Table table)
    {
        List<string> lines =
        [
            $"**{Encode(table.Title)}**", "",
            Line(table.Columns.Select(column => Encode(column.Header))),
            Line(table.Columns.Select(column => column.Alignment == Alignment.Left ? ":---" : "---:")),
            .. table.Rows.Select(row => Line(row.Select(Show))),
        ];
        foreach (string note in table.Notes)
        {
            lines.Add("");
            lines.Add("Note. " + Encode(note));
        }

        return string.Join('\n', lines);
    }

    private static string Line(IEnumerable<string> cells) => $"| {string.Join(" | ", cells)} |";

    private static string Show(Cell cell) => cell switch
    {
        TextCell text => Encode(text.Content),
        PathCell path => $"{Encode(path.From)} -> {Encode(path.To)}",
        _ => Numbers.Show(cell, NumberStyle.Ascii),
    };

    /// <summary>Words that never act as markup.</summary>
    public static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (char c in Text.Escape(text))
        {
            encoded.Append(Markup.Contains(c, StringComparison.Ordinal) ? "\\" : "").Append(c);
        }

        return encoded.ToString();
    }
}

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
        string title = Encode(table.Title.Trim());
        List<string> lines =
        [
            .. title.Length == 0 ? (string[])[] : [$"**{title}**", ""],
            Line(table.Columns.Select(column => Encode(column.Header))),
            Line(table.Columns.Select(column => column.Alignment == Alignment.Left ? ":---" : "---:")),
            .. table.Rows.Select(row => Line(row.Select(Show))),
        ];
        for (int i = 0; i < table.Notes.Count; i++)
        {
            lines.Add("");
            lines.Add(i == 0 ? "Note. " + Encode(table.Notes[i]) : Start(Encode(table.Notes[i])));
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

    /// <summary>
    /// A line that starts a paragraph or an item of a list, words encoded: spaces, a dash, or a number with a point in front would make a list, a rule or code of it.
    /// </summary>
    public static string Start(string encoded)
    {
        string line = encoded.TrimStart();
        int digits = Math.Max(0, line.AsSpan().IndexOfAnyExceptInRange('0', '9'));
        return line.StartsWith('-') || (digits > 0 && line[digits] == '.') ? line.Insert(digits, "\\") : line;
    }
}

using Toe.Adoption.Internal;

namespace Toe.Adoption.Tables;

/// <summary>A table as plain ASCII-ruled text.</summary>
internal static class TextRenderer
{
    public static string Render(Table table, int width)
    {
        TextLayout layout = TextLayout.Fit(table, width);
        List<string> lines = [.. Display.Wrap(Text.Escape(table.Title), width), ""];
        string rule = new('-', layout.Width);
        lines.Add(Line(layout, column => column.Align(Display.Cut(column.Header, column.Width))));
        lines.Add(rule);
        for (int row = 0; row < table.Rows.Count; row++)
        {
            int current = row;
            lines.Add(Line(layout, column => column.Show(current)));
        }

        if (table.Rows.Count == 0)
        {
            lines.Add("(no rows)");
        }

        lines.Add(rule);
        foreach (string note in Notes(table, layout))
        {
            lines.AddRange(Display.Wrap("Note. " + Text.Escape(note), width));
        }

        return string.Join('\n', lines);
    }

    private static IEnumerable<string> Notes(Table table, TextLayout layout) =>
    [
        .. table.Notes,
        .. layout.HasShortNames ? ["Short names stand for those that are too wide here."] : Array.Empty<string>(),
        .. layout.LeftOut.Count > 0 ? [$"Too wide to show here: {string.Join(", ", layout.LeftOut)}."] : Array.Empty<string>(),
    ];

    private static string Line(TextLayout layout, Func<TextColumn, string> cell) =>
        string.Join(TextLayout.Gap, layout.Columns.Select(cell)).TrimEnd(' ');
}

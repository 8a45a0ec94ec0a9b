using System.Text;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Tables;

/// <summary>A table as a fragment of HTML without style, script or id: classes say what things are, the page says how they look.</summary>
internal static class HtmlRenderer
{
    /// <param name="table">The table.</param>
    /// <param name="language">How numbers are written.</param>
    /// <param name="mostRows">How many rows are shown; a last row tells of those that are not.</param>
    public static string Render(Table table, string language, int mostRows = int.MaxValue)
    {
        NumberStyle style = NumberStyle.Of(language);
        var html = new StringBuilder("<div class=\"toe-table\">\n<table>\n");
        html.Append("<caption>").Append(Encode(table.Title)).Append("</caption>\n<thead><tr>");
        foreach (Column column in table.Columns)
        {
            html.Append("<th scope=\"col\"").Append(Side(column)).Append('>').Append(Encode(column.Header)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<Cell> row in table.Rows.Take(mostRows))
        {
            html.Append("<tr>");
            for (int i = 0; i < row.Count; i++)
            {
                // What a row is about stands first.
                bool isHead = i == 0 && table.Columns[i].Alignment == Alignment.Left;
                html.Append(isHead ? "<th scope=\"row\"" : "<td").Append(Side(table.Columns[i])).Append('>')
                    .Append(Show(row[i], style)).Append(isHead ? "</th>" : "</td>");
            }

            html.Append("</tr>\n");
        }

        if (table.Rows.Count > mostRows)
        {
            html.Append(Text.Invariant($"<tr><td colspan=\"{table.Columns.Count}\">... {table.Rows.Count - mostRows} more, use ToCsv()</td></tr>\n"));
        }

        html.Append("</tbody>\n</table>\n");
        foreach (string note in table.Notes)
        {
            html.Append("<p class=\"toe-note\"><i>").Append(language == "id" ? "Catatan." : "Note.").Append("</i> ").Append(Encode(note)).Append("</p>\n");
        }

        return html.Append("</div>\n").ToString();
    }

    private static string Encode(string text) => HtmlText.Encode(text);

    private static string Side(Column column) => column.Alignment == Alignment.Right ? " class=\"toe-number\"" : "";

    private static string Show(Cell cell, NumberStyle style) => cell switch
    {
        TextCell text => Encode(text.Content),
        PathCell path => $"{Encode(path.From)} \u2192 {Encode(path.To)}",
        MissingCell => "\u2013",
        _ => Encode(Numbers.Show(cell, style)),
    };
}

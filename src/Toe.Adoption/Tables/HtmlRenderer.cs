using System.Globalization;
using System.Text;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Tables;

/// <summary>A table as a fragment of HTML without style or script: classes say what things are, the page says how they look.</summary>
internal static class HtmlRenderer
{
    // What a page of A4 in portrait holds at the size of printed tables, a page on a large screen, and one on a phone, in characters: a column is as wide as its
    // longest cell, words wrap, and each has its gap.
    private const int PageCharacters = 112;
    private const int ScreenCharacters = 104;
    private const int PhoneCharacters = 27;
    private const int WrappedWords = 12;
    private const int Gap = 2;

    // So many rows stay together on paper.
    private const int ShortRows = 10;

    public static string Render(Table table, HtmlFrame frame)
    {
        NumberStyle style = NumberStyle.Of(frame.Language);
        var html = new StringBuilder();
        Open(html, table, frame);
        html.Append("<thead><tr>");
        foreach (Column column in table.Columns)
        {
            html.Append("<th scope=\"col\"").Append(Side(column)).Append('>').Append(Encode(column.Header)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (IReadOnlyList<Cell> row in table.Rows.Take(frame.MostRows))
        {
            html.Append("<tr>");
            for (int i = 0; i < row.Count; i++)
            {
                // What a row is about stands first.
                bool isHead = i == 0 && table.Columns[i].Alignment == Alignment.Left;
                html.Append(isHead ? "<th scope=\"row\"" : "<td").Append(Side(table.Columns[i])).Append('>')
                    .Append(Show(row[i], style, frame.NamesLanguage)).Append(isHead ? "</th>" : "</td>");
            }

            html.Append("</tr>\n");
        }

        if (table.Rows.Count > frame.MostRows)
        {
            html.Append(CultureInfo.InvariantCulture, $"<tr><td colspan=\"{table.Columns.Count}\">... {table.Rows.Count - frame.MostRows} more, use ToCsv()</td></tr>\n");
        }

        html.Append("</tbody>\n</table>\n").Append(frame.Id is null ? "" : "</div>\n");
        for (int i = 0; i < table.Notes.Count; i++)
        {
            // Once for all notes, as the style manuals have it.
            html.Append("<p class=\"toe-note\">").Append(i > 0 ? "" : NoteWord(frame.Language)).Append(Encode(table.Notes[i])).Append("</p>\n");
        }

        return html.Append("</div>\n").ToString();
    }

    private static string Encode(string text) => HtmlText.Encode(text);

    /// <summary>A name, which says its language where it is another one.</summary>
    public static string Name(string name, string? language) =>
        language is null ? Encode(name) : $"<span lang=\"{language}\">{Encode(name)}</span>";

    private static void Open(StringBuilder html, Table table, HtmlFrame frame)
    {
        if (frame.Id is not { } id)
        {
            html.Append("<div class=\"toe-table\">\n<table>\n<caption>").Append(Encode(table.Title)).Append("</caption>\n");
            return;
        }

        int width = Width(table, NumberStyle.Of(frame.Language));
        html.Append(CultureInfo.InvariantCulture, $"<div class=\"toe-table{(width > PageCharacters ? " toe-wide" : "")}{(table.Rows.Count <= ShortRows ? " toe-short" : "")}\" id=\"{id}\">\n<p class=\"toe-title\" id=\"{id}-title\">");
        html.Append(frame.Number is null ? "" : $"<b>{Encode(frame.Number)}</b> ").Append(CultureInfo.InvariantCulture, $"<i>{Encode(table.Title)}</i></p>\n");
        html.Append(width <= PhoneCharacters ? "<div>\n" : OpenScroll(id, scrollsOnScreen: width > ScreenCharacters))
            .Append(CultureInfo.InvariantCulture, $"<table aria-labelledby=\"{id}-title\">\n");
    }

    /// <summary>
    /// Opens the region in which what is wider than the page scrolls, for a keyboard too. Most things are wider than a phone alone: their region is one there, and on a large
    /// screen neither a landmark nor a stop of the Tab key (the style sheet hides the box but not what is in it).
    /// </summary>
    public static string OpenScroll(string id, bool scrollsOnScreen) =>
        $"<div class=\"toe-scroll{(scrollsOnScreen ? " toe-scroll-always" : "")}\" role=\"region\" tabindex=\"0\" aria-labelledby=\"{id}-title\">\n";

    /// <summary>What stands before the first note.</summary>
    public static string NoteWord(string language) => language == "id" ? "<i>Catatan.</i> " : "<i>Note.</i> ";

    private static int Width(Table table, NumberStyle style)
    {
        int width = 0;
        for (int i = 0; i < table.Columns.Count; i++)
        {
            int longest = table.Rows.Select(row => row[i] is TextCell or PathCell or MissingCell
                ? Math.Min(WrappedWords, row[i] is TextCell text ? text.Content.Length : WrappedWords)
                : Numbers.Show(row[i], style).Length).DefaultIfEmpty().Max();
            width += Math.Max(longest, table.Columns[i].Header.Split(' ').Max(word => word.Length)) + Gap;
        }

        return width;
    }

    private static string Side(Column column) => column.Alignment == Alignment.Right ? " class=\"toe-number\"" : "";

    private static string Show(Cell cell, NumberStyle style, string? namesLanguage) => cell switch
    {
        TextCell { IsName: true } name => Name(name.Content, namesLanguage),
        TextCell text => Encode(text.Content),
        PathCell path => $"{Name(path.From, namesLanguage)} \u2192 {Name(path.To, namesLanguage)}",
        MissingCell => "\u2013",
        _ => Encode(Numbers.Show(cell, style)),
    };
}

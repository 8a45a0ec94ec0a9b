using System.Text;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Tables;

/// <summary>A table in LaTeX with the rules of the booktabs package, no wider than the page.</summary>
internal static class LatexRenderer
{
    public static string Render(Table table)
    {
        var layout = LatexLayout.Of(table);
        string size = layout.IsNarrow ? @"\footnotesize\setlength{\tabcolsep}{3pt}" : "";
        string head = Line(table.Columns.Select((column, i) => layout.IsNarrow && column.Alignment == Alignment.Right ? Stack(table, i) : Encode(column.Header)));
        IEnumerable<string> rows = table.Rows.Select(row => Line(row.Select(Show)));
        IEnumerable<string> notes = table.Notes.Select((note, i) => $@"\par\smallskip{{\footnotesize{(i == 0 ? @"\textit{Note.} " : " ")}{Encode(note)}\par}}");
        string[] lines = layout.IsLong
            ?
            [
                "{" + size, $@"\begin{{longtable}}{{{layout.Columns}}}", $@"\caption{{{Encode(table.Title)}}} \\", @"\toprule", head, @"\midrule", @"\endfirsthead",
                @"\toprule", head, @"\midrule", @"\endhead", @"\bottomrule", @"\endfoot",
                .. rows, @"\end{longtable}", .. notes, "}",
            ]
            :
            [
                @"\begin{table}", @"\centering" + size, $@"\caption{{{Encode(table.Title)}}}", $@"\begin{{tabular}}{{{layout.Columns}}}", @"\toprule", head, @"\midrule",
                .. rows, @"\bottomrule", @"\end{tabular}", .. notes, @"\end{table}",
            ];
        return string.Join('\n', lines) + "\n";
    }

    // A long head over short numbers would make its column wide.
    private static string Stack(Table table, int column)
    {
        string[] lines = [.. LatexLayout.HeadLines(table, column).Select(Encode)];
        return lines.Length > 1 ? $@"\shortstack[r]{{{string.Join(@" \\ ", lines)}}}" : string.Concat(lines);
    }

    private static string Line(IEnumerable<string> cells) => string.Join(" & ", cells) + @" \\";

    private static string Show(Cell cell) => cell switch
    {
        TextCell text => Encode(text.Content),
        PathCell path => $@"{Encode(path.From)} $\rightarrow$ {Encode(path.To)}",
        MissingCell => "--",
        _ => Encode(Numbers.Show(cell, NumberStyle.English)),
    };

    // In braces where a neighbor could change the meaning: brackets after a line's end, and pairs that become one sign.
    private static string Encode(string text)
    {
        var encoded = new StringBuilder(text.Length);
        foreach (char c in Text.Escape(text))
        {
            _ = c switch
            {
                '\\' => encoded.Append(@"\textbackslash{}"),
                '~' => encoded.Append(@"\textasciitilde{}"),
                '^' => encoded.Append(@"\textasciicircum{}"),
                '<' => encoded.Append(@"$<$"),
                '>' => encoded.Append(@"$>$"),
                '|' => encoded.Append(@"\textbar{}"),
                '"' => encoded.Append(@"{\char34}"),
                '\u2212' => encoded.Append("$-$"),
                '&' or '%' or '$' or '#' or '_' or '{' or '}' => encoded.Append('\\').Append(c),
                '[' or ']' or '*' or '-' or '`' or '\'' or '!' or '?' => encoded.Append('{').Append(c).Append('}'),
                _ => encoded.Append(c),
            };
        }

        return encoded.ToString();
    }
}

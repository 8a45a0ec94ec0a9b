using System.Text;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Tables;

/// <summary>A table in LaTeX with the rules of the booktabs package.</summary>
internal static class LatexRenderer
{
    public static string Render(Table table)
    {
        string sides = string.Concat(table.Columns.Select(column => column.Alignment == Alignment.Right ? 'r' : 'l'));
        List<string> lines =
        [
            @"\begin{table}", @"\centering", $@"\caption{{{Encode(table.Title)}}}", $@"\begin{{tabular}}{{{sides}}}", @"\toprule",
            Line(table.Columns.Select(column => Encode(column.Header))), @"\midrule",
            .. table.Rows.Select(row => Line(row.Select(Show))),
            @"\bottomrule", @"\end{tabular}",
            .. table.Notes.Select(note => $@"\par\smallskip{{\footnotesize\textit{{Note.}} {Encode(note)}\par}}"),
            @"\end{table}",
        ];
        return string.Join('\n', lines) + "\n";
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

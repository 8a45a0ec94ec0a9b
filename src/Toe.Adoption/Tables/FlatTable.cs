using Toe.Adoption.Internal;

namespace Toe.Adoption.Tables;

/// <summary>
/// A table for other programs: one value a cell. A path takes two columns, from and to; an interval two, lower and upper; numbers keep all their digits.
/// Heads are unique, for programs find columns by them: one that another column has already gets a number behind it.
/// </summary>
internal sealed record FlatTable(string[] Headers, IReadOnlyList<XlsxCell[]> Rows)
{
    public static FlatTable Of(Table table)
    {
        List<string> headers = [];
        List<XlsxCell[]> rows = [.. table.Rows.Select(_ => Array.Empty<XlsxCell>())];
        for (int i = 0; i < table.Columns.Count; i++)
        {
            string header = table.Columns[i].Header;
            int column = i;
            string[] parts = table.Rows.Any(row => row[column] is PathCell) ? [" from", " to"]
                : table.Rows.Any(row => row[column] is IntervalCell) ? [" lower", " upper"]
                : [""];
            foreach (string part in parts)
            {
                headers.Add(Unique(header + part, headers));
            }

            for (int row = 0; row < rows.Count; row++)
            {
                rows[row] = [.. rows[row], .. Values(table.Rows[row][column]).Concat(Enumerable.Repeat<XlsxCell>("", 1)).Take(parts.Length)];
            }
        }

        return new([.. headers], rows);
    }

    private static string Unique(string header, List<string> taken)
    {
        string unique = header;
        for (int number = 2; taken.Contains(unique); number++)
        {
            unique = Text.Invariant($"{header} {number}").TrimStart();
        }

        return unique;
    }

    private static XlsxCell[] Values(Cell cell) => cell switch
    {
        TextCell text => [text.Content],
        PathCell path => [path.From, path.To],
        NumberCell number => [new("", number.Value, number.Decimals)],
        IntervalCell interval => [new("", interval.Lower, interval.Decimals), new("", interval.Upper, interval.Decimals)],
        _ => [""],
    };
}

namespace Toe.Adoption.Tables;

/// <summary>
/// A table for other programs: one value a cell. A path takes two columns, from and to; an interval two, lower and upper; numbers keep all their digits.
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
            headers.AddRange(parts.Select(part => header + part));
            for (int row = 0; row < rows.Count; row++)
            {
                rows[row] = [.. rows[row], .. Values(table.Rows[row][column]).Concat(Enumerable.Repeat<XlsxCell>("", 1)).Take(parts.Length)];
            }
        }

        return new([.. headers], rows);
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

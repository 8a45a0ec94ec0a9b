using Toe.Adoption.Internal;

namespace Toe.Adoption.Tables;

/// <summary>
/// Tables as an Excel workbook (.xlsx, ECMA-376): a worksheet each, with title, columns, rows and notes. Numbers are numbers with all their digits
/// and show as rounded as in the table; texts are never formulas. The same tables give the same bytes.
/// </summary>
public static class TableWorkbook
{
    private const int LongestName = 31;
    private const string Forbidden = @"[]:*?/\";

    /// <summary>Writes the workbook to a stream, which stays open.</summary>
    /// <exception cref="ArgumentException">There is no table.</exception>
    public static void Write(Stream stream, params IEnumerable<Table> tables)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentNullException.ThrowIfNull(tables);
        Table[] all = [.. tables];
        if (all.Length == 0)
        {
            throw new ArgumentException("A workbook has at least one table.", nameof(tables));
        }

        HashSet<string> taken = new(StringComparer.OrdinalIgnoreCase) { "History" }; // Excel keeps this name to itself
        XlsxWriter.Write(stream, [.. all.Select((table, i) => new XlsxSheet(Name(table.Title, i, taken), Lines(table)))]);
    }

    private static IEnumerable<XlsxCell[]> Lines(Table table)
    {
        FlatTable flat = FlatTable.Of(table);
        return
        [
            [new XlsxCell(table.Title, IsHead: true)],
            [],
            [.. flat.Headers.Select(header => new XlsxCell(header, IsHead: true))],
            .. flat.Rows,
            [],
            .. table.Notes.Select(note => new XlsxCell[] { "Note. " + note }),
        ];
    }

    // The first words of the title, without what a worksheet's name may not hold, and with a number where it is taken.
    private static string Name(string title, int index, HashSet<string> taken)
    {
        int end = title.IndexOf('(', StringComparison.Ordinal);
        string plain = string.Concat(Text.Escape(end > 0 ? title[..end] : title).Select(c => Forbidden.Contains(c, StringComparison.Ordinal) ? ' ' : c)).Trim(' ', '\'');
        string name = Cut(plain.Length > 0 ? plain : Text.Invariant($"Table {index + 1}"), LongestName);
        for (int number = 2; !taken.Add(name); number++)
        {
            string suffix = Text.Invariant($" {number}");
            name = Cut(plain.Length > 0 ? plain : "Table", LongestName - suffix.Length) + suffix;
        }

        return name;
    }

    private static string Cut(string text, int length) =>
        (text.Length <= length ? text : text[..(char.IsHighSurrogate(text[length - 1]) ? length - 1 : length)]).Trim(' ', '\'');
}

namespace Toe.Adoption.Tables;

/// <summary>Which columns of a table show in a given width, and how wide each is.</summary>
internal sealed class TextLayout
{
    public const string Gap = "  ";

    private TextLayout(List<TextColumn> columns, List<string> leftOut, bool hasShortNames)
    {
        Columns = columns;
        LeftOut = leftOut;
        HasShortNames = hasShortNames;
    }

    public IReadOnlyList<TextColumn> Columns { get; }

    /// <summary>The headers of the columns that do not show, in the order of the table.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    /// <summary>Whether short names stand for those of the table.</summary>
    public bool HasShortNames { get; }

    public int Width => WidthOf(Columns);

    public static TextLayout Fit(Table table, int width)
    {
        List<(TextColumn Full, TextColumn Short)> all = [.. table.Columns.Select((column, i) => Measure(column, [.. table.Rows.Select(row => row[i])]))];
        List<(TextColumn Full, TextColumn Short)> kept = [.. all];
        while (WidthOf(Short(kept)) > width && kept.Count > 1 && kept.FindLastIndex(column => column.Full.IsOptional) is >= 0 and int optional)
        {
            kept.RemoveAt(optional);
        }

        List<TextColumn> shown = [.. kept.Select(column => column.Full)];
        bool hasShortNames = WidthOf(shown) > width && kept.Exists(column => column.Short != column.Full);
        shown = hasShortNames ? Short(kept) : shown;
        while (shown.Count > 1 && shown.Sum(column => column.Least) + Gaps(shown) > width)
        {
            shown.RemoveAt(shown.Count - 1);
            kept.RemoveAt(kept.Count - 1);
        }

        Narrow(shown, width);
        return new TextLayout(shown, [.. all.Except(kept).Select(column => column.Full.Header)], hasShortNames);
    }

    private static (TextColumn Full, TextColumn Short) Measure(Column column, List<Cell> cells)
    {
        var full = new TextColumn(column, cells);
        var brief = new TextColumn(column, cells, withShortNames: true);
        return (full, brief.Width < full.Width ? brief : full);
    }

    private static List<TextColumn> Short(List<(TextColumn Full, TextColumn Short)> columns) => [.. columns.Select(column => column.Short)];

    // Words give way before the headers of numbers; among equals the widest.
    private static void Narrow(List<TextColumn> columns, int width)
    {
        for (int excess = WidthOf(columns) - width; excess > 0; excess--)
        {
            TextColumn widest = columns
                .Where(column => column.Width > column.Least)
                .OrderByDescending(column => column.Alignment == Alignment.Left)
                .ThenByDescending(column => column.Width)
                .First();
            widest.Width--;
        }
    }

    private static int WidthOf(IReadOnlyCollection<TextColumn> columns) => columns.Sum(column => column.Width) + Gaps(columns);

    private static int Gaps(IReadOnlyCollection<TextColumn> columns) => Gap.Length * (columns.Count - 1);
}

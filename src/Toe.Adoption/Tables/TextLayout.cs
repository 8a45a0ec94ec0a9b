namespace Toe.Adoption.Tables;

/// <summary>Which columns of a table show in a given width, and how wide each is.</summary>
internal sealed class TextLayout
{
    public const string Gap = "  ";

    private TextLayout(List<TextColumn> columns, List<string> leftOut)
    {
        Columns = columns;
        LeftOut = leftOut;
    }

    public IReadOnlyList<TextColumn> Columns { get; }

    /// <summary>The headers of the columns that do not show, in the order of the table.</summary>
    public IReadOnlyList<string> LeftOut { get; }

    public int Width => WidthOf(Columns);

    public static TextLayout Fit(Table table, int width)
    {
        List<TextColumn> all = [.. table.Columns.Select((column, i) => new TextColumn(column, table.Rows.Select(row => row[i])))];
        List<TextColumn> shown = [.. all];
        while (WidthOf(shown) > width && shown.Count > 1 && shown.FindLastIndex(column => column.IsOptional) is >= 0 and int optional)
        {
            shown.RemoveAt(optional);
        }

        while (shown.Count > 1 && shown.Sum(column => column.Least) + Gaps(shown) > width)
        {
            shown.RemoveAt(shown.Count - 1);
        }

        Narrow(shown, width);
        return new TextLayout(shown, [.. all.Except(shown).Select(column => column.Header)]);
    }

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

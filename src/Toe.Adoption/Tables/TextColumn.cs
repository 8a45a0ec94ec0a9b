using Toe.Adoption.Internal;

namespace Toe.Adoption.Tables;

/// <summary>A column of a text rendering: its cells as text, measured together so that points, brackets and arrows stand below each other.</summary>
internal sealed class TextColumn
{
    // Words are cut to no less than this: three characters and an ellipsis.
    private const int LeastWords = 6;
    private const string Arrow = " -> ";

    private readonly List<Cell> cells;
    private readonly int bound;
    private readonly int fraction;
    private readonly int from;
    private readonly int to;

    public TextColumn(Column column, IEnumerable<Cell> content, bool withShortNames = false)
    {
        cells = [.. content.Select(cell => withShortNames && cell is PathCell path ? Cell.Path(path.ShortFrom, path.ShortTo) : cell)];
        Header = Text.Escape(column.Header);
        Alignment = column.Alignment;
        IsOptional = column.Optional;
        bound = Longest<IntervalCell>(cell => Math.Max(
            Numbers.Coefficient(cell.Lower, cell.Decimals).Length, Numbers.Coefficient(cell.Upper, cell.Decimals).Length));
        fraction = Longest<NumberCell>(Fraction);
        from = Longest<PathCell>(cell => Display.Width(Text.Escape(cell.From)));
        to = Longest<PathCell>(cell => Display.Width(Text.Escape(cell.To)));
        int fixedWidth = cells.Where(cell => cell is NumberCell or IntervalCell).Select(cell => Whole(cell).Length).DefaultIfEmpty().Max();
        Width = cells.Select(cell => Display.Width(Whole(cell))).Append(Display.Width(Header)).Max();
        Least = Math.Max(fixedWidth, Math.Min(Width, LeastWords + (cells.OfType<PathCell>().Any() ? Arrow.Length + LeastWords : 0)));
    }

    public string Header { get; }

    public Alignment Alignment { get; }

    public bool IsOptional { get; }

    /// <summary>The width below which a number would be cut.</summary>
    public int Least { get; }

    public int Width { get; set; }

    public string Show(int row) => Align(cells[row] is PathCell path && from + to + Arrow.Length > Width
        ? ShortPath(path)
        : Display.Cut(Whole(cells[row]), Width));

    public string Align(string text) => Alignment == Alignment.Left ? Display.PadRight(text, Width) : Display.PadLeft(text, Width);

    private string Whole(Cell cell) => cell switch
    {
        TextCell text => Text.Escape(text.Content),
        PathCell path => Display.PadRight(Text.Escape(path.From), from) + Arrow + Text.Escape(path.To),
        NumberCell number => Shown(number) + new string(' ', fraction - Fraction(number)),
        IntervalCell interval => Numbers.Interval(interval.Lower, interval.Upper, interval.Decimals, bound),
        MissingCell => Numbers.None,
        _ => throw new InvalidOperationException($"There is no text for {cell.GetType().Name}."),
    };

    // Both ends give way, so that paths from one construct stay apart.
    private string ShortPath(PathCell path)
    {
        int room = Width - Arrow.Length;
        int end = Math.Min(to, Math.Max(room / 2, room - from));
        int start = Math.Min(from, room - end);
        return Display.PadRight(Display.Cut(Text.Escape(path.From), start), start) + Arrow + Display.Cut(Text.Escape(path.To), end);
    }

    private int Longest<TCell>(Func<TCell, int> measure) => cells.OfType<TCell>().Select(measure).DefaultIfEmpty().Max();

    private static string Shown(NumberCell cell) => Numbers.Show(cell, NumberStyle.Ascii);

    private static int Fraction(NumberCell cell)
    {
        string text = Shown(cell);
        int point = text.IndexOf('.', StringComparison.Ordinal);
        return point < 0 ? 0 : text.Length - point;
    }
}

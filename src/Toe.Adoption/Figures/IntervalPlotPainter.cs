namespace Toe.Adoption.Figures;

/// <summary>Draws a dot-and-interval plot: names at the left, numbers at the right, a rule under each row, no grid.</summary>
internal sealed class IntervalPlotPainter
{
    public const double Width = 936;

    private const double Margin = 20;
    private const double RowHeight = 30;
    private const double NameSize = 14;
    private const double TickSize = 12;
    private const double Top = 26;
    private const double MostNames = 380;
    private const double Gap = 18;

    private readonly IReadOnlyList<IntervalRow> rows;
    private readonly FigureWords words;
    private readonly int decimals;
    private readonly Canvas canvas = new();
    private readonly Axis axis;
    private readonly double plotLeft;
    private readonly double plotRight;
    private readonly double bottom;

    public IntervalPlotPainter(IReadOnlyList<IntervalRow> rows, IEnumerable<double> included, FigureSettings settings)
    {
        this.rows = rows;
        words = settings.Words;
        decimals = settings.Decimals;
        double names = Math.Min(MostNames, rows.Max(row => TextWidth.Of(Internal.Text.Escape(row.Name), NameSize)));
        double numbers = rows.Max(row => TextWidth.Of(NumberOf(row), NameSize, bold: true));
        plotLeft = Margin + 14 + names + Gap;
        plotRight = Width - Margin - numbers - Gap;
        bottom = Top + (rows.Count * RowHeight);
        axis = new Axis(
            rows.SelectMany(row => new[] { row.Estimate, row.Interval?.Lower ?? row.Estimate, row.Interval?.Upper ?? row.Estimate }).Concat(included),
            plotLeft,
            plotRight - plotLeft);
    }

    public double Height => bottom + 34;

    /// <param name="reference">A number with a labeled line.</param>
    /// <param name="label">Its label.</param>
    /// <param name="isDashed">Dashed for a guideline; solid for zero.</param>
    public Canvas Draw(double reference, string label, bool isDashed)
    {
        for (int i = 0; i < rows.Count; i++)
        {
            double rule = Top + ((i + 1) * RowHeight);
            canvas.Line(new Spot(Margin, rule), new Spot(Width - Margin, rule), Ink.Rule);
        }

        double at = axis.At(reference);
        canvas.Line(new Spot(at, Top - 4), new Spot(at, bottom), Ink.Muted, 1.2, isDashed ? "5 4" : null);
        canvas.Text(new Spot(at, Top - 10), label, TickSize, Ink.Muted, "middle");
        for (int i = 0; i < rows.Count; i++)
        {
            DrawRow(rows[i], Top + ((i + 0.5) * RowHeight));
        }

        foreach (double tick in axis.Ticks)
        {
            canvas.Line(new Spot(axis.At(tick), bottom), new Spot(axis.At(tick), bottom + 5), Ink.Muted);
            canvas.Text(new Spot(axis.At(tick), bottom + 20), words.Coefficient(tick, axis.Decimals), TickSize, Ink.Muted, "middle");
        }

        return canvas;
    }

    private void DrawRow(IntervalRow row, double y)
    {
        // The bar of the dimension at the left says it again by its place: rows are sorted by dimension.
        canvas.Rectangle(new Box(Margin, y - 11, 4, 22), row.Band.Ink);
        WrappedText name = WrappedText.Line(row.Name, MostNames, NameSize);
        canvas.Text(new Spot(Margin + 14, y + 5), name.Lines[0], NameSize, Ink.Text, whole: name.IsCut ? row.Name : null);
        if (row.Interval is { } interval)
        {
            canvas.Line(new Spot(axis.At(interval.Lower), y), new Spot(axis.At(interval.Upper), y), row.Band.Ink, 2);
        }

        DrawMark(row.Mark, new Spot(axis.At(row.Estimate), y), row.Band.Ink);
        canvas.Text(new Spot(Width - Margin, y + 5), NumberOf(row), NameSize, Ink.Text, "end", bold: row.Interval is not null && row.Mark == DotMark.Full);
    }

    private void DrawMark(DotMark mark, Spot at, Ink ink)
    {
        switch (mark)
        {
            case DotMark.Hollow:
                canvas.Circle(at, 4, Ink.Page, ink, 2);
                break;
            case DotMark.Diamond:
                canvas.Polygon([new(at.X, at.Y - 6), new(at.X + 6, at.Y), new(at.X, at.Y + 6), new(at.X - 6, at.Y)], Ink.Page, ink, 2);
                break;
            default:
                canvas.Circle(at, 4, ink);
                break;
        }
    }

    private string NumberOf(IntervalRow row) =>
        words.Signed(row.Estimate, decimals) + (row.Interval is { } interval ? "  " + words.Interval(interval, decimals) : "");
}

namespace Toe.Adoption.Figures;

/// <summary>Draws a dot-and-interval plot: names at the left, numbers at the right, a rule under each row, no grid.</summary>
internal sealed class IntervalPlotPainter
{
    public const double Width = 936;

    private const double Margin = 20;
    private const double RowHeight = 30;
    private const double NameSize = 14;
    private const double Top = 34;
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
    private readonly double intervals;
    private readonly Func<double, int, string> write;

    /// <param name="rows">The rows, from the top.</param>
    /// <param name="included">What the axis holds in any case.</param>
    /// <param name="settings">How the figure is worded.</param>
    /// <param name="write">How an estimate is written with so many decimals.</param>
    public IntervalPlotPainter(
        IReadOnlyList<IntervalRow> rows, IEnumerable<double> included, FigureSettings settings, Func<double, int, string> write)
    {
        this.rows = rows;
        this.write = write;
        words = settings.Words;
        decimals = settings.Decimals;
        double names = Math.Min(MostNames, rows.Max(row => TextWidth.Of(Internal.Text.Escape(row.WholeName), NameSize)));
        intervals = rows.Max(row => TextWidth.Of(IntervalOf(row), NameSize));
        double numbers = intervals + Gap + rows.Max(row => TextWidth.Of(write(row.Estimate, decimals), NameSize, bold: true));
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
        canvas.Text(new Spot(at, Top - 10), label, Axis.WordSize, Ink.Muted, "middle");
        for (int i = 0; i < rows.Count; i++)
        {
            DrawRow(rows[i], Top + ((i + 0.5) * RowHeight));
        }

        axis.Draw(canvas, words, bottom);
        return canvas;
    }

    private void DrawRow(IntervalRow row, double y)
    {
        // The bar of the dimension at the left says it again by its place: rows are sorted by dimension.
        canvas.Rectangle(new Box(Margin, y - 11, 4, 22), row.Band.Ink);
        WrappedText name = WrappedText.Line(row.Name, MostNames, NameSize);
        canvas.Text(new Spot(Margin + 14, y + 5), name.Lines[0], NameSize, Ink.Text, whole: name.IsCut ? row.WholeName : null);
        if (row.Interval is { } interval)
        {
            canvas.Line(new Spot(axis.At(interval.Lower), y), new Spot(axis.At(interval.Upper), y), row.Band.Ink, 2);
        }

        DrawMark(row, new Spot(axis.At(row.Estimate), y));
        double right = Width - Margin;
        canvas.Text(
            new Spot(intervals > 0 ? right - intervals - Gap : right, y + 5), write(row.Estimate, decimals), NameSize, Ink.Text, "end", row.IsOutside);
        if (row.Interval is not null)
        {
            canvas.Text(new Spot(right, y + 5), IntervalOf(row), NameSize, Ink.Muted, "end");
        }
    }

    private void DrawMark(IntervalRow row, Spot at)
    {
        Ink fill = row.IsHollow ? Ink.Page : row.Band.Ink;
        if (row.IsOutside)
        {
            canvas.Polygon([new(at.X, at.Y - 6), new(at.X + 6, at.Y), new(at.X, at.Y + 6), new(at.X - 6, at.Y)], fill, row.Band.Ink, 2);
        }
        else
        {
            canvas.Circle(at, 4, fill, row.IsHollow ? row.Band.Ink : null, 1.5);
        }
    }

    private string IntervalOf(IntervalRow row) => row.Interval is { } interval ? words.Interval(interval, decimals) : "";
}

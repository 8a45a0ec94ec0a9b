using System.Globalization;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Figures;

/// <summary>Draws the lower triangle of ratios. Rows have their names, columns the numbers of the rows.</summary>
internal sealed class HeatMapPainter
{
    private const double Margin = 20;
    private const double CellWidth = 62;
    private const double CellHeight = 36;
    private const double NameSize = 14;
    private const double MostNames = 260;
    private const double Least = 420;
    private const double TopMargin = 10;

    // The upper ends of the steps of the ramp; the last has none.
    private static readonly double[] Ends = [0.2, 0.4, 0.6, 0.8];

    private readonly PlsFit fit;
    private readonly IEnumerable<HtmtEstimate> ratios;
    private readonly FigureSettings settings;
    private readonly double guideline;
    private readonly string[] names;
    private readonly double left;
    private readonly Canvas canvas = new();

    public HeatMapPainter(PlsFit fit, IEnumerable<HtmtEstimate> ratios, FigureSettings settings, double guideline)
    {
        this.fit = fit;
        this.ratios = ratios;
        this.settings = settings;
        this.guideline = guideline;
        names = [.. fit.Model.Constructs.Select((construct, i) => (i + 1).ToString(CultureInfo.InvariantCulture) + " " + construct.Label)];
        left = Margin + Math.Min(MostNames, names.Max(name => TextWidth.Of(Internal.Text.Escape(name), NameSize))) + 14;
    }

    public double Width => Math.Max(Least, left + ((names.Length - 1) * CellWidth) + Margin);

    public double Height => ((names.Length + 1) * CellHeight) + TopMargin + 8;

    public Canvas Draw()
    {
        for (int row = 0; row < names.Length; row++)
        {
            WrappedText name = WrappedText.Line(names[row], MostNames, NameSize);
            canvas.Text(
                new Spot(Margin, Top(row) + (CellHeight / 2) + 5), name.Lines[0], NameSize, Ink.Text, whole: name.IsCut ? names[row] : null);
        }

        for (int column = 0; column < names.Length - 1; column++)
        {
            canvas.Text(
                new Spot(Left(column) + (CellWidth / 2), Top(names.Length) + 18),
                (column + 1).ToString(CultureInfo.InvariantCulture),
                NameSize,
                Ink.Muted,
                "middle");
        }

        var positions = fit.Model.Constructs.Select((construct, i) => (construct.Name, i)).ToDictionary(pair => pair.Name, pair => pair.i, StringComparer.Ordinal);
        foreach (HtmtEstimate ratio in ratios)
        {
            DrawCell(positions[ratio.First], positions[ratio.Second], ratio.Value);
        }

        return canvas;
    }

    /// <summary>The step of the ramp that a ratio has.</summary>
    public static int StepOf(double ratio) => Ends.Count(end => ratio >= end);

    private static double Top(int row) => TopMargin + (row * CellHeight);

    private double Left(int column) => left + (column * CellWidth);

    private void DrawCell(int column, int row, double? ratio)
    {
        var box = new Box(Left(column) + 1, Top(row) + 1, CellWidth - 2, CellHeight - 2);
        var middle = new Spot(box.MiddleX, box.MiddleY + 5);
        if (ratio is not { } value)
        {
            canvas.Rectangle(box, Ink.Surface);
            canvas.Text(middle, "\u2013", NameSize, Ink.Text, "middle");
            return;
        }

        int step = StepOf(value);
        bool isOver = value > guideline;
        canvas.Rectangle(box, Ink.Ramp[step]);
        if (isOver)
        {
            canvas.Rectangle(new Box(box.X + 1, box.Y + 1, box.Width - 2, box.Height - 2), null, Ink.OnRamp(step), 2);
        }

        canvas.Text(middle, settings.Words.Coefficient(value, settings.Decimals), NameSize, Ink.OnRamp(step), "middle", bold: isOver);
    }
}

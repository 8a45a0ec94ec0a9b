using System.Text;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using static System.FormattableString;

namespace Toe.Adoption.Figures;

/// <summary>Draws the distributions of path coefficients, a row each.</summary>
internal sealed class DensityPlotPainter
{
    public const double Width = 936;

    private const double Margin = 20;
    private const double Top = 34;
    private const double RowHeight = 58;
    private const double Peak = 38;
    private const double NameSize = 14;
    private const double MostNames = 340;

    private readonly FigureWords words;
    private readonly Canvas canvas = new();
    private readonly IntervalRow[] rows;
    private readonly (double X, double Height)[][] outlines;
    private readonly Axis axis;

    public DensityPlotPainter(BootstrapResult bootstrap, FigureSettings settings)
    {
        words = settings.Words;
        Dictionary<string, Band> bands = Band.Of(bootstrap.Fit.Model, words);
        rows = [.. PathRows.Of(bootstrap.Fit, bootstrap, words)];
        outlines =
        [
            .. bootstrap.Of(ParameterKind.Path).OrderBy(path => bands[path.Parameter.From].Order)
                .Select(path => bootstrap.Replicates(path.Parameter).ToArray())
                .Select(values => values.Length < 2 ? [] : KernelDensity.Of(values)),
        ];
        double names = Math.Min(MostNames, rows.Max(row => TextWidth.Of(Internal.Text.Escape(row.WholeName), NameSize)));
        double left = Margin + 14 + names + 18;
        axis = new Axis(
            outlines.SelectMany(outline => outline.Select(point => point.X)).Concat(rows.Select(row => row.Estimate)).Append(0),
            left,
            Width - Margin - 10 - left);
    }

    public bool HasHollow => rows.Any(row => row.IsHollow);

    public double Height => Top + (rows.Length * RowHeight) + 34;

    public Canvas Draw()
    {
        double bottom = Top + (rows.Length * RowHeight);
        canvas.Line(new Spot(axis.At(0), Top - 4), new Spot(axis.At(0), bottom), Ink.Muted, 1.2);
        canvas.Text(new Spot(axis.At(0), Top - 10), words.Say(FigureWords.Zero), Axis.WordSize, Ink.Muted, "middle");
        for (int i = 0; i < rows.Length; i++)
        {
            DrawRow(rows[i], outlines[i], Top + ((i + 1) * RowHeight));
        }

        axis.Draw(canvas, words, bottom);
        return canvas;
    }

    private void DrawRow(IntervalRow row, (double X, double Height)[] outline, double floor)
    {
        canvas.Line(new Spot(Margin, floor), new Spot(Width - Margin, floor), Ink.Rule);
        canvas.Rectangle(new Box(Margin, floor - 36, 4, 22), row.Band.Ink);
        WrappedText name = WrappedText.Line(row.Name, MostNames, NameSize);
        canvas.Text(new Spot(Margin + 14, floor - 20), name.Lines[0], NameSize, Ink.Text, whole: name.IsCut ? row.WholeName : null);
        double ground = floor - 14;
        if (outline.Length > 0)
        {
            var data = new StringBuilder();
            foreach ((double x, double height) in outline)
            {
                data.Append(Invariant($"{(data.Length == 0 ? 'M' : 'L')}{Canvas.N(axis.At(x))} {Canvas.N(ground - (height * Peak))}"));
            }

            canvas.Path(data.ToString(), row.Band.Ink, 1.5);
        }

        double bar = floor - 7;
        if (row.Interval is { } interval)
        {
            canvas.Line(new Spot(axis.At(interval.Lower), bar), new Spot(axis.At(interval.Upper), bar), row.Band.Ink, 3);
        }

        canvas.Circle(
            new Spot(axis.At(row.Estimate), bar), 4, row.IsHollow ? Ink.Page : row.Band.Ink, row.IsHollow ? row.Band.Ink : null, 1.5);
    }
}

namespace Toe.Adoption.Figures;

/// <summary>A scale from numbers to pixels with round ticks.</summary>
internal sealed class Axis
{
    private static readonly double[] Steps = [0.1, 0.2, 0.25, 0.5, 1, 2, 2.5, 5];

    private const int MostDecimals = 6;

    /// <summary>The size of what is written at an axis.</summary>
    public const double WordSize = 12;

    // Between the words of two ticks.
    private const double Gap = 8;

    private readonly double left;
    private readonly double width;

    /// <summary>An axis that holds all the values.</summary>
    public Axis(IEnumerable<double> values, double left, double width)
    {
        this.left = left;
        this.width = width;
        double[] all = [.. values];
        double lowest = all.Min();
        double highest = all.Max();
        double span = Math.Max(highest - lowest, 0.1);
        Step = StepOf(span);
        Lowest = Math.Floor(Math.Round(lowest / Step, 6)) * Step;
        Highest = Math.Max(Math.Ceiling(Math.Round(highest / Step, 6)) * Step, Lowest + Step);
    }

    public double Lowest { get; }

    public double Highest { get; }

    public double Step { get; }

    /// <summary>The decimals that ticks need.</summary>
    public int Decimals => Enumerable.Range(0, MostDecimals).FirstOrDefault(IsEnough, MostDecimals);

    public IEnumerable<double> Ticks =>
        Enumerable.Range(0, (int)Math.Round((Highest - Lowest) / Step) + 1).Select(i => Math.Round(Lowest + (i * Step), 9));

    /// <summary>Draws the ticks below a plot: all have words, or where these would meet every second, third ... from zero on.</summary>
    public void Draw(Canvas canvas, FigureWords words, double bottom)
    {
        (double At, string Words)[] ticks = [.. Ticks.Select(tick => (At(tick), words.Tick(tick, Decimals)))];
        double pitch = At(Lowest + Step) - At(Lowest);
        int stride = (int)Math.Ceiling((ticks.Max(tick => TextWidth.Of(tick.Words, WordSize)) + Gap) / pitch);
        int zero = (int)Math.Round(-Lowest / Step);
        for (int i = 0; i < ticks.Length; i++)
        {
            canvas.Line(new Spot(ticks[i].At, bottom), new Spot(ticks[i].At, bottom + 5), Ink.Muted);
            if ((i - zero) % stride == 0)
            {
                canvas.Text(new Spot(ticks[i].At, bottom + 20), ticks[i].Words, WordSize, Ink.Muted, "middle");
            }
        }
    }

    /// <summary>Where a number stands.</summary>
    public double At(double value) => left + ((value - Lowest) / (Highest - Lowest) * width);

    private bool IsEnough(int decimals)
    {
        double scaled = Step * Math.Pow(10, decimals);
        return Math.Abs(scaled - Math.Round(scaled)) < 1e-6;
    }

    // At most eight steps; inadmissible estimates may be of any size.
    private static double StepOf(double span)
    {
        double magnitude = Math.Pow(10, Math.Floor(Math.Log10(span)));
        return Steps.Select(step => step * magnitude).First(step => span / step <= 8);
    }
}

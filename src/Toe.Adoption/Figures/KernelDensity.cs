using Toe.Adoption.Numerics;

namespace Toe.Adoption.Figures;

/// <summary>
/// The outline of a sample: f(x) = mean of N(x; value, h), h = 0.9 min(s, IQR / 1.34) n^(-1/5), at even points. [Silverman1986]
/// </summary>
internal static class KernelDensity
{
    private const int Points = 120;
    private const double Reach = 3;

    /// <summary>Points of the outline from left to right, scaled so that the peak is 1; empty where all values are the same.</summary>
    public static (double X, double Height)[] Of(ReadOnlySpan<double> values)
    {
        double deviation = SampleMoments.Of(values).Deviation;
        (double lower, double upper) = Quantile.Of(values, 0.25, 0.75);
        double spread = upper > lower ? Math.Min(deviation, (upper - lower) / 1.34) : deviation;
        double width = 0.9 * spread * Math.Pow(values.Length, -0.2);
        if (!(width > 0))
        {
            return [];
        }

        double first = double.PositiveInfinity;
        double last = double.NegativeInfinity;
        foreach (double value in values)
        {
            first = Math.Min(first, value);
            last = Math.Max(last, value);
        }

        first -= Reach * width;
        last += Reach * width;
        var outline = new (double X, double Height)[Points];
        for (int i = 0; i < Points; i++)
        {
            double x = first + ((last - first) * i / (Points - 1));
            double sum = 0;
            foreach (double value in values)
            {
                double z = (x - value) / width;
                sum += Math.Exp(-z * z / 2);
            }

            outline[i] = (x, sum);
        }

        double peak = outline.Max(point => point.Height);
        return [.. outline.Select(point => (point.X, point.Height / peak))];
    }
}

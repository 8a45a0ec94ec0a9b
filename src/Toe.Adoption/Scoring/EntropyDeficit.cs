using Toe.Adoption.Numerics;

namespace Toe.Adoption.Scoring;

/// <summary>
/// What the entropy of shares lacks of 1. With r = n p = x / mean of x, 1 - E = sum of (r ln r - (r - 1)) / (n ln n): the sum of r - 1 is 0, and each
/// term is at least 0, so that nothing cancels and small differences keep their digits.
/// </summary>
internal static class EntropyDeficit
{
    private const double Small = 0.1;
    private const int Terms = 18;

    /// <summary>1 - E, 0 to 1; exactly 0 where all values are the same, and only there.</summary>
    public static double Of(double[] values)
    {
        if (values.Min() == values.Max())
        {
            return 0;
        }

        DoubleDouble total = default;
        foreach (double value in values)
        {
            total += DoubleDouble.Of(value);
        }

        int n = values.Length;
        DoubleDouble sum = default;
        foreach (double value in values)
        {
            // x - mean before it is rounded: r itself has lost what a value near the mean differs by.
            double distance = (((DoubleDouble.Of(value) * n) - total) / total).High;
            sum += DoubleDouble.Of(Term(distance));
        }

        return Math.Min(1, sum.High / (n * Math.Log(n)));
    }

    // (1 + d) ln(1 + d) - d; near 0 by its series, sum over k >= 2 of (-d)^k / (k (k - 1)), whose 19th term is below a last bit.
    private static double Term(double d)
    {
        if (Math.Abs(d) >= Small)
        {
            return d > -1 ? ((1 + d) * Math.Log(1 + d)) - d : 1;
        }

        double sum = 0;
        for (int k = Terms; k >= 2; k--)
        {
            sum = (1.0 / (k * (k - 1))) - (d * sum);
        }

        return d * d * sum;
    }
}

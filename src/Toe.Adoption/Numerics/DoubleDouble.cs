namespace Toe.Adoption.Numerics;

/// <summary>
/// A number held as the exact sum of two doubles, with about 106 bits. Means of means of thirds come out right to the last bit in it, so
/// that a score of exactly 25 stands on the right side of a band that begins there, in whatever order it was summed. [Dekker1971]
/// </summary>
internal readonly struct DoubleDouble
{
    private readonly double low;

    private DoubleDouble(double high, double low)
    {
        High = high;
        this.low = low;
    }

    /// <summary>The nearest double.</summary>
    public double High { get; }

    public static DoubleDouble Of(double value) => new(value, 0);

    /// <summary>A quotient of two doubles.</summary>
    public static DoubleDouble Quotient(double numerator, double denominator)
    {
        double quotient = numerator / denominator;
        return Normal(quotient, Math.FusedMultiplyAdd(-quotient, denominator, numerator) / denominator);
    }

    public static DoubleDouble operator +(DoubleDouble a, DoubleDouble b)
    {
        double sum = a.High + b.High;
        double part = sum - a.High;
        double error = a.High - (sum - part) + (b.High - part);
        return Normal(sum, error + a.low + b.low);
    }

    public static DoubleDouble operator -(DoubleDouble a, DoubleDouble b) => a + new DoubleDouble(-b.High, -b.low);

    public static DoubleDouble operator *(DoubleDouble a, double b)
    {
        double product = a.High * b;
        return Normal(product, Math.FusedMultiplyAdd(a.High, b, -product) + (a.low * b));
    }

    public static DoubleDouble operator /(DoubleDouble a, DoubleDouble b)
    {
        double first = a.High / b.High;
        DoubleDouble rest = a - (b * first);
        double second = rest.High / b.High;
        rest -= b * second;
        return Normal(first, second) + Of(rest.High / b.High);
    }

    private static DoubleDouble Normal(double high, double low)
    {
        double sum = high + low;
        return new DoubleDouble(sum, low - (sum - high));
    }
}

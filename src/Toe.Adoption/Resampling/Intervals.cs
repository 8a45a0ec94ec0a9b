using Toe.Adoption.Numerics;

namespace Toe.Adoption.Resampling;

/// <summary>Confidence intervals from resampled values.</summary>
internal static class Intervals
{
    /// <param name="method">The method.</param>
    /// <param name="level">The confidence level.</param>
    /// <param name="estimate">The estimate.</param>
    /// <param name="values">Its usable resamples.</param>
    /// <param name="acceleration">Asked for only by BCa.</param>
    public static Interval? Of(IntervalMethod method, double level, double estimate, ReadOnlySpan<double> values, Func<double?> acceleration)
    {
        if (values.Length < 2 || !double.IsFinite(estimate))
        {
            return null;
        }

        double tail = (1 - level) / 2;
        return method switch
        {
            IntervalMethod.Normal => Normal(estimate, values, tail),
            IntervalMethod.Basic => Basic(estimate, values, tail),
            IntervalMethod.BiasCorrected => Shifted(estimate, values, tail, 0),
            IntervalMethod.BiasCorrectedAccelerated => acceleration() is { } a ? Shifted(estimate, values, tail, a) : null,
            _ => Between(values, tail, 1 - tail),
        };
    }

    private static Interval Normal(double estimate, ReadOnlySpan<double> values, double tail)
    {
        double half = Distributions.NormalQuantile(1 - tail) * SampleMoments.Of(values).Deviation;
        return new Interval(estimate - half, estimate + half);
    }

    private static Interval Basic(double estimate, ReadOnlySpan<double> values, double tail)
    {
        Interval percentile = Between(values, tail, 1 - tail);
        return new Interval((2 * estimate) - percentile.Upper, (2 * estimate) - percentile.Lower);
    }

    private static Interval Between(ReadOnlySpan<double> values, double lower, double upper)
    {
        (double first, double second) = Quantile.Of(values, lower, upper);
        return new Interval(first, second);
    }

    private static Interval? Shifted(double estimate, ReadOnlySpan<double> values, double tail, double acceleration)
    {
        int below = 0;
        bool isConstant = true;
        foreach (double value in values)
        {
            below += value < estimate ? 1 : 0;
            isConstant &= value == values[0];
        }

        if (isConstant)
        {
            return new Interval(values[0], values[0]);
        }

        if (below == 0 || below == values.Length)
        {
            return null;
        }

        double bias = Distributions.NormalQuantile((double)below / values.Length);
        double lower = bias + Distributions.NormalQuantile(tail);
        double upper = bias + Distributions.NormalQuantile(1 - tail);
        if (1 - (acceleration * lower) <= 0 || 1 - (acceleration * upper) <= 0)
        {
            // Beyond the pole of the stretching the levels would come back from the other side.
            return null;
        }

        double Level(double z) => Distributions.NormalCdf(bias + (z / (1 - (acceleration * z))));
        return Between(values, Level(lower), Level(upper));
    }
}

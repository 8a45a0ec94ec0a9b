using System.Buffers;
using System.Numerics;
using System.Runtime.Intrinsics;

namespace Toe.Adoption.Numerics;

/// <summary>
/// Sample quantiles of type 7 [HyndmanFan1996]: linear between the order statistics at (n - 1) p. Small samples are sorted; in large ones a
/// small sorted subsample brackets the order statistics, and one pass gathers the few values between. Values keep their places.
/// </summary>
internal static class Quantile
{
    private const int Subsample = 512;
    private const int Large = 4 * Subsample;

    public static double Of(ReadOnlySpan<double> values, double p) => Of(values, p, p).First;

    /// <summary>Two quantiles, such as the ends of an interval.</summary>
    public static (double First, double Second) Of(ReadOnlySpan<double> values, double first, double second)
    {
        double[] rented = ArrayPool<double>.Shared.Rent(values.Length + Subsample);
        Span<double> work = rented.AsSpan(0, values.Length);
        try
        {
            if (values.Length >= Large)
            {
                Span<double> sample = rented.AsSpan(values.Length, Subsample);
                TakeSubsample(values, sample);
                if (Bracketed(values, first, sample, work) is { } a && (first == second ? a : Bracketed(values, second, sample, work)) is { } b)
                {
                    return (a, b);
                }
            }

            values.CopyTo(work);
            work.Sort();
            return (Interpolate(work, Position(values.Length, first), 0), Interpolate(work, Position(values.Length, second), 0));
        }
        finally
        {
            ArrayPool<double>.Shared.Return(rented);
        }
    }

    private static double Position(int length, double p) => (length - 1) * p;

    /// <param name="sorted">Consecutive order statistics.</param>
    /// <param name="position">The position among all of them.</param>
    /// <param name="first">The rank of the first one that is there.</param>
    private static double Interpolate(ReadOnlySpan<double> sorted, double position, int first)
    {
        double floor = Math.Floor(position);
        int index = (int)floor - first;
        double fraction = position - floor;
        return fraction == 0 || index + 1 >= sorted.Length
            ? sorted[index]
            : sorted[index] + (fraction * (sorted[index + 1] - sorted[index]));
    }

    private static void TakeSubsample(ReadOnlySpan<double> values, Span<double> sample)
    {
        for (int i = 0; i < sample.Length; i++)
        {
            sample[i] = values[(int)((long)i * values.Length / sample.Length)];
        }

        sample.Sort();
    }

    // Null when the bracket misses, which the caller mends by sorting.
    private static double? Bracketed(ReadOnlySpan<double> values, double p, ReadOnlySpan<double> sample, Span<double> work)
    {
        // Four standard deviations of a rank in the subsample on either side.
        double margin = (4 * Math.Sqrt(sample.Length * p * (1 - p))) + 2;
        int low = (int)Math.Floor((sample.Length * p) - margin);
        int high = (int)((sample.Length * p) + margin) + 1;
        double lower = low < 0 ? double.NegativeInfinity : sample[low];
        double upper = high >= sample.Length ? double.PositiveInfinity : sample[high];
        (int below, int count) = Gather(values, lower, upper, work);
        double position = Position(values.Length, p);
        if (position < below || position + 1 >= below + count)
        {
            return null;
        }

        Span<double> between = work[..count];
        between.Sort();
        return Interpolate(between, position, below);
    }

    // Counts the values below the bracket and copies those within it, eight comparisons at a time.
    private static (int Below, int Count) Gather(ReadOnlySpan<double> values, double lower, double upper, Span<double> work)
    {
        Vector512<double> low = Vector512.Create(lower);
        Vector512<double> high = Vector512.Create(upper);
        int below = 0;
        int count = 0;
        int i = 0;
        for (; i <= values.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            Vector512<double> x = Vector512.Create(values[i..]);
            Vector512<double> isBelow = Vector512.LessThan(x, low);
            below += BitOperations.PopCount(Vector512.ExtractMostSignificantBits(isBelow));
            ulong within = Vector512.ExtractMostSignificantBits(Vector512.AndNot(Vector512.LessThanOrEqual(x, high), isBelow));
            for (; within != 0; within &= within - 1)
            {
                work[count++] = values[i + BitOperations.TrailingZeroCount(within)];
            }
        }

        for (; i < values.Length; i++)
        {
            below += values[i] < lower ? 1 : 0;
            if (values[i] >= lower && values[i] <= upper)
            {
                work[count++] = values[i];
            }
        }

        return (below, count);
    }
}

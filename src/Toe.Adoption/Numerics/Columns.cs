using System.Runtime.Intrinsics;

namespace Toe.Adoption.Numerics;

/// <summary>Element-wise work on columns, in eight lanes with a scalar rest: the same bits on every processor.</summary>
internal static class Columns
{
    public static void Multiply(ReadOnlySpan<double> a, ReadOnlySpan<double> b, Span<double> result)
    {
        int i = 0;
        for (; i <= result.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            (Vector512.Create(a[i..]) * Vector512.Create(b[i..])).CopyTo(result[i..]);
        }

        for (; i < result.Length; i++)
        {
            result[i] = a[i] * b[i];
        }
    }

    /// <summary>Whether a value is infinite or not a number.</summary>
    public static bool HasNonFinite(ReadOnlySpan<double> values)
    {
        Vector512<double> largest = Vector512.Create(double.MaxValue);
        int i = 0;
        for (; i <= values.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            if (!Vector512.LessThanOrEqualAll(Vector512.Abs(Vector512.Create(values[i..])), largest))
            {
                return true;
            }
        }

        for (; i < values.Length; i++)
        {
            if (!double.IsFinite(values[i]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>What one pass over a column tells.</summary>
    public static ColumnStatistics Describe(ReadOnlySpan<double> values)
    {
        // Sums are taken of values scaled down by 2^-64, which no number of rows can make overflow.
        Vector512<double> down = Vector512.Create(ColumnStatistics.ScaleDown);
        Vector512<double> sum = default;
        Vector512<double> observed = default;
        Vector512<double> least = Vector512.Create(double.PositiveInfinity);
        Vector512<double> greatest = Vector512.Create(double.NegativeInfinity);
        Vector512<double> whole = Vector512<double>.AllBitsSet;
        int i = 0;
        for (; i <= values.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            Vector512<double> x = Vector512.Create(values[i..]);
            Vector512<double> present = Vector512.Equals(x, x);
            sum += (x * down) & present;
            observed += Vector512<double>.One & present;
            least = Vector512.ConditionalSelect(Vector512.LessThan(x, least), x, least);
            greatest = Vector512.ConditionalSelect(Vector512.GreaterThan(x, greatest), x, greatest);
            whole &= Vector512.Equals(Vector512.Floor(x), x) | ~present;
        }

        var result = new ColumnStatistics
        {
            ScaledSum = 0,
            Least = double.PositiveInfinity,
            Greatest = double.NegativeInfinity,
            IsWhole = !AnyClear(whole),
        };
        for (int lane = 0; lane < Vector512<double>.Count; lane++)
        {
            result.ScaledSum += sum[lane];
            result.Observed += (int)observed[lane];
            result.Least = Math.Min(result.Least, least[lane]);
            result.Greatest = Math.Max(result.Greatest, greatest[lane]);
        }

        for (; i < values.Length; i++)
        {
            if (!double.IsNaN(values[i]))
            {
                result.ScaledSum += values[i] * ColumnStatistics.ScaleDown;
                result.Observed++;
                result.Least = Math.Min(result.Least, values[i]);
                result.Greatest = Math.Max(result.Greatest, values[i]);
                result.IsWhole &= Math.Floor(values[i]) == values[i];
            }
        }

        return result;
    }

    private static bool AnyClear(Vector512<double> mask) => ~mask.AsInt64() != Vector512<long>.Zero;
}

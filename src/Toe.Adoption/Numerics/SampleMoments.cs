using System.Runtime.Intrinsics;

namespace Toe.Adoption.Numerics;

/// <summary>Mean and standard deviation (divisor n - 1) of a sample, in two passes.</summary>
internal static class SampleMoments
{
    public static (double Mean, double Deviation) Of(ReadOnlySpan<double> values)
    {
        // About the first value: equal values give exactly themselves and a deviation of zero.
        double origin = values[0];
        double shift = SumOfDeviations(values, origin, squared: false) / values.Length;
        double mean = origin + shift;
        double squares = SumOfDeviations(values, mean, squared: true);
        return (mean, Math.Sqrt(squares / (values.Length - 1)));
    }

    // Eight partial sums in a fixed order: the same bits on every processor.
    private static double SumOfDeviations(ReadOnlySpan<double> values, double origin, bool squared)
    {
        Vector512<double> sums = default;
        Vector512<double> center = Vector512.Create(origin);
        int i = 0;
        for (; i <= values.Length - Vector512<double>.Count; i += Vector512<double>.Count)
        {
            Vector512<double> deviation = Vector512.Create(values[i..]) - center;
            sums += squared ? deviation * deviation : deviation;
        }

        double total = 0;
        for (int lane = 0; lane < Vector512<double>.Count; lane++)
        {
            total += sums[lane];
        }

        for (; i < values.Length; i++)
        {
            double deviation = values[i] - origin;
            total += squared ? deviation * deviation : deviation;
        }

        return total;
    }
}

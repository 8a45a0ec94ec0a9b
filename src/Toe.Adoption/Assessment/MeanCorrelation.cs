using Toe.Adoption.Estimation;

namespace Toe.Adoption.Assessment;

/// <summary>Heterotrait-monotrait ratios from indicator correlations, by the three ways of averaging. What is not defined is not a number.</summary>
internal static class MeanCorrelation
{
    /// <summary>The ratio of two blocks: the mean between them by the geometric mean of those within.</summary>
    public static double Ratio(ReadOnlySpan<double> correlations, int order, Block a, Block b, Averaging averaging)
    {
        double withinA = Of(correlations, order, a, a, averaging);
        double withinB = Of(correlations, order, b, b, averaging);
        return withinA > 0 && withinB > 0 ? Math.Abs(Of(correlations, order, a, b, averaging)) / Math.Sqrt(withinA * withinB) : double.NaN;
    }

    private static double Of(ReadOnlySpan<double> correlations, int order, Block a, Block b, Averaging averaging)
    {
        bool within = a.Start == b.Start;
        if (within && a.IsSingle)
        {
            return 1;
        }

        double sum = 0;
        int count = 0;
        int negative = 0;
        for (int i = a.Start; i < a.End; i++)
        {
            for (int j = b.Start; j < (within ? i : b.End); j++)
            {
                double r = correlations[(i * order) + j];
                sum += averaging switch
                {
                    Averaging.Signed => r,
                    Averaging.Absolute => Math.Abs(r),
                    _ => Math.Log(Math.Abs(r)),
                };
                negative += r < 0 ? 1 : 0;
                count++;
            }
        }

        // Correlations of both signs have no geometric mean.
        return averaging != Averaging.Geometric ? sum / count
            : negative == 0 ? Math.Exp(sum / count)
            : negative == count ? -Math.Exp(sum / count)
            : double.NaN;
    }
}

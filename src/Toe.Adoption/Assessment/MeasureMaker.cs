using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;

namespace Toe.Adoption.Assessment;

/// <summary>Makes the measures of fit from sample and implied correlations.</summary>
internal static class MeasureMaker
{
    /// <summary>A discrepancy this small is rounding: uncorrelated indicators leave nothing to explain.</summary>
    private const double Rounding = 1e-12;

    /// <summary>An excess of chi-square over its degrees of freedom this small is rounding.</summary>
    private const double Negligible = 1e-8;

    public static FitMeasures Make(PlsFit fit, double[] sample, double[] implied, Definitions definitions, bool isSaturated)
    {
        int order = fit.Plan.Indicators.Count;
        var misfit = Misfit.Of(sample, implied, order);
        int freedom = DegreesOfFreedom(fit.Plan, isSaturated);
        var measures = new FitMeasures
        {
            Srmr = definitions.OfSrmr(misfit.Srmr, order),
            DUls = misfit.SquaredEuclidean,
            DegreesOfFreedom = freedom,
        };
        double[]? factor = Cholesky.Factor(sample, order);
        if (factor is null || !double.IsFinite(misfit.MaximumLikelihood))
        {
            return measures with
            {
                Reason = factor is null
                    ? "The correlations of the indicators are not positive definite."
                    : "The implied correlations are not positive definite.",
            };
        }

        double discrepancy = misfit.MaximumLikelihood;
        double baseline = -Cholesky.LogDeterminant(factor, order);
        double rows = fit.SampleSize - 1;
        double excess = (rows * discrepancy) - freedom;
        double worst = Math.Max(excess, (rows * baseline) - (order * (order - 1) / 2));
        return measures with
        {
            DG = definitions.OfGeodesic(misfit.Geodesic),
            DMl = discrepancy,
            ChiSquared = rows * discrepancy,
            Nfi = baseline > Rounding ? (baseline - discrepancy) / baseline : null,
            Rmsea = freedom > 0 ? Math.Sqrt(Math.Max(discrepancy - (freedom / rows), 0) / freedom) : null,
            Cfi = worst > Negligible ? 1 - (Math.Max(excess, 0) / worst) : null,
        };
    }

    public static double? GoodnessOfFit(PlsFit fit)
    {
        double[] communalities =
        [
            .. from block in fit.Plan.Blocks
               where !block.IsSingle
               from j in Enumerable.Range(block.Start, block.Count)
               select fit.Indicators[j].Loading * fit.Indicators[j].Loading,
        ];
        double[] explained = [.. from construct in fit.Constructs where construct.RSquared is not null select construct.RSquared!.Value];
        double product = communalities.Length == 0 ? -1 : communalities.Average() * explained.Average();
        return product >= 0 ? Math.Sqrt(product) : null;
    }

    private static int DegreesOfFreedom(PlsPlan plan, bool isSaturated)
    {
        int order = plan.Indicators.Count;
        int exogenous = plan.Blocks.Length - plan.Endogenous.Length;
        int free = isSaturated ? Pairs(plan.Blocks.Length) : plan.Paths.Length + Pairs(exogenous);
        for (int k = 0; k < plan.Blocks.Length; k++)
        {
            int count = plan.Blocks[k].Count;
            free += count == 1 ? 0
                : plan.Model.Constructs[k].Measurement is Reflective ? count
                : count - 1 + Pairs(count);
        }

        return Pairs(order) - free;
    }

    private static int Pairs(int count) => count * (count - 1) / 2;
}

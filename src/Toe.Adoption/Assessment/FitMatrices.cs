using Toe.Adoption.Estimation;

namespace Toe.Adoption.Assessment;

/// <summary>The indicator correlations of the sample and those that a model implies, each order x order.</summary>
internal sealed record FitMatrices(double[] Sample, double[] Saturated, double[] Estimated)
{
    public static FitMatrices Of(PlsFit fit, ResidualVariance residuals)
    {
        int constructs = fit.Plan.Blocks.Length;
        double[] correlations = new double[constructs * constructs];
        for (int k = 0; k < constructs; k++)
        {
            for (int l = 0; l < constructs; l++)
            {
                correlations[(k * constructs) + l] = fit.ConstructCorrelations[k, l];
            }
        }

        return Of(fit.Plan, SampleOf(fit), correlations, fit.Parameters, residuals);
    }

    /// <param name="plan">The compiled model.</param>
    /// <param name="sample">Indicator correlations.</param>
    /// <param name="constructs">Construct correlations.</param>
    /// <param name="parameters">The parameters of the layout.</param>
    /// <param name="residuals">The residual variance of endogenous constructs.</param>
    public static FitMatrices Of(PlsPlan plan, double[] sample, double[] constructs, ReadOnlySpan<double> parameters, ResidualVariance residuals)
    {
        ReadOnlySpan<double> loadings = parameters.Slice(plan.Layout.Loadings, plan.Indicators.Count);
        ReadOnlySpan<double> paths = parameters.Slice(plan.Layout.Paths, plan.Paths.Length);
        ReadOnlySpan<double> rSquared = parameters.Slice(plan.Layout.RSquared, plan.Endogenous.Length);
        double[] implied = ImpliedCorrelations.OfConstructs(plan, constructs, paths, rSquared, residuals);
        return new FitMatrices(
            sample,
            ImpliedCorrelations.OfIndicators(plan, sample, loadings, constructs),
            ImpliedCorrelations.OfIndicators(plan, sample, loadings, implied));
    }

    private static double[] SampleOf(PlsFit fit)
    {
        int order = fit.Plan.Indicators.Count;
        double[] sample = new double[order * order];
        for (int i = 0; i < order; i++)
        {
            sample[(i * order) + i] = 1;
            for (int j = 0; j < i; j++)
            {
                double correlation = fit.Moments.Correlation(fit.Plan.Indicators[i], fit.Plan.Indicators[j]);
                sample[(i * order) + j] = correlation;
                sample[(j * order) + i] = correlation;
            }
        }

        return sample;
    }
}

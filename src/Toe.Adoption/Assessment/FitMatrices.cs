using Toe.Adoption.Estimation;

namespace Toe.Adoption.Assessment;

/// <summary>The indicator correlations of the sample and those that a model implies, each order x order.</summary>
internal sealed record FitMatrices(double[] Sample, double[] Saturated, double[] Estimated)
{
    public static FitMatrices Of(PlsFit fit, ResidualVariance residuals)
    {
        ReplicateView view = SampleView.Of(fit);
        return new FitMatrices(view.Correlations, SaturatedOf(view), EstimatedOf(view, residuals));
    }

    public static double[] SaturatedOf(ReplicateView view) => Implied(view, view.Constructs);

    public static double[] EstimatedOf(ReplicateView view, ResidualVariance residuals)
    {
        ParameterLayout layout = view.Plan.Layout;
        ReadOnlySpan<double> paths = view.Parameters.AsSpan(layout.Paths, view.Plan.Paths.Length);
        ReadOnlySpan<double> rSquared = view.Parameters.AsSpan(layout.RSquared, view.Plan.Endogenous.Length);
        return Implied(view, ImpliedCorrelations.OfConstructs(view.Plan, view.Constructs, paths, rSquared, residuals));
    }

    private static double[] Implied(ReplicateView view, double[] constructs) => ImpliedCorrelations.OfIndicators(
        view.Plan, view.Correlations, view.Parameters.AsSpan(view.Plan.Layout.Loadings, view.Plan.Indicators.Count), constructs);
}

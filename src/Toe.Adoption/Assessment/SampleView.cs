using Toe.Adoption.Estimation;

namespace Toe.Adoption.Assessment;

/// <summary>The estimate itself, seen as a statistic sees a resample.</summary>
internal static class SampleView
{
    public static ReplicateView Of(PlsFit fit)
    {
        var view = new ReplicateView(fit.Plan);
        fit.Moments.Comoments.CopyTo(view.Comoments);
        fit.Parameters.CopyTo(view.Parameters);
        int order = fit.Plan.Indicators.Count;
        for (int i = 0; i < order; i++)
        {
            view.Correlations[(i * order) + i] = 1;
            for (int j = 0; j < i; j++)
            {
                double correlation = fit.Moments.Correlation(fit.Plan.Indicators[i], fit.Plan.Indicators[j]);
                view.Correlations[(i * order) + j] = correlation;
                view.Correlations[(j * order) + i] = correlation;
            }
        }

        for (int k = 0; k < fit.Plan.Blocks.Length; k++)
        {
            for (int l = 0; l < fit.Plan.Blocks.Length; l++)
            {
                view.Constructs[(k * fit.Plan.Blocks.Length) + l] = fit.ConstructCorrelations[k, l];
            }
        }

        return view;
    }
}

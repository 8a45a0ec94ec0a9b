using Toe.Adoption.Estimation;

namespace Toe.Adoption.Assessment;

/// <summary>The correlations that a model implies, from those of its constructs and from its loadings and paths.</summary>
internal static class ImpliedCorrelations
{
    /// <summary>
    /// The construct correlations of the path model: those of exogenous constructs as they are; each endogenous construct correlates with every
    /// construct before it through its predecessors only.
    /// </summary>
    public static double[] OfConstructs(
        PlsPlan plan, ReadOnlySpan<double> correlations, ReadOnlySpan<double> paths, ReadOnlySpan<double> rSquared, ResidualVariance residuals)
    {
        int order = plan.Blocks.Length;
        double[] implied = correlations.ToArray();
        List<int> before = [.. Enumerable.Range(0, order).Except(plan.Endogenous)];
        for (int i = 0; i < plan.Endogenous.Length; i++)
        {
            int to = plan.Endogenous[i];
            foreach (int other in before)
            {
                double sum = Through(plan, implied, paths, to, other);
                implied[(to * order) + other] = sum;
                implied[(other * order) + to] = sum;
            }

            implied[(to * order) + to] = residuals == ResidualVariance.Implied ? 1 : Through(plan, implied, paths, to, to) + 1 - rSquared[i];
            before.Add(to);
        }

        for (int k = 0; k < order; k++)
        {
            implied[(k * order) + k] = 1;
        }

        return implied;
    }

    private static double Through(PlsPlan plan, ReadOnlySpan<double> implied, ReadOnlySpan<double> paths, int to, int other)
    {
        double sum = 0;
        foreach (int from in plan.Blocks[to].Predecessors)
        {
            sum += paths[plan.PathOf[(from, to)]] * implied[(from * plan.Blocks.Length) + other];
        }

        return sum;
    }

    /// <summary>
    /// The indicator correlations: within a common factor products of loadings, within a composite those of the sample, between blocks loading times
    /// construct correlation times loading.
    /// </summary>
    public static double[] OfIndicators(
        PlsPlan plan, ReadOnlySpan<double> sample, ReadOnlySpan<double> loadings, ReadOnlySpan<double> constructs)
    {
        int order = plan.Indicators.Count;
        double[] implied = sample.ToArray();
        for (int k = 0; k < plan.Blocks.Length; k++)
        {
            for (int l = 0; l < plan.Blocks.Length; l++)
            {
                if (k != l || plan.Model.Constructs[k].Measurement is Reflective)
                {
                    double correlation = k == l ? 1 : constructs[(k * plan.Blocks.Length) + l];
                    Fill(implied, order, plan.Blocks[k], plan.Blocks[l], loadings, correlation);
                }
            }
        }

        return implied;
    }

    private static void Fill(Span<double> implied, int order, Block rows, Block columns, ReadOnlySpan<double> loadings, double correlation)
    {
        for (int i = rows.Start; i < rows.End; i++)
        {
            for (int j = columns.Start; j < columns.End; j++)
            {
                implied[(i * order) + j] = i == j ? 1 : loadings[i] * loadings[j] * correlation;
            }
        }
    }
}

using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;

namespace Toe.Adoption.Assessment;

/// <summary>Criteria that are computed from an estimate alone.</summary>
internal static class Criteria
{
    public static ValueList<HtmtEstimate> Htmt(ReplicateView view, Averaging averaging) => view.Plan.Layout.HtmtPairs.Select(pair =>
    {
        (Block a, Block b) = (view.Plan.Blocks[pair.First], view.Plan.Blocks[pair.Second]);
        double ratio = MeanCorrelation.Ratio(view.Correlations, view.Plan.Indicators.Count, a, b, averaging);
        return new HtmtEstimate(a.Name, b.Name, double.IsFinite(ratio) ? ratio : null);
    }).ToValueList();

    /// <summary>Whether HTMT and HTMT2 apply to two constructs: within a block of Mode B or of equal weights correlations mean nothing, unless it is a single item.</summary>
    public static bool HaveRatio(PlsFit fit, string first, string second) => HasRatio(fit.Model.Construct(first)) && HasRatio(fit.Model.Construct(second));

    private static bool HasRatio(Construct construct) => construct.Measurement is SingleItem or { HasCommonCause: true };

    public static NamedMatrix FornellLarcker(PlsFit fit)
    {
        NamedMatrix correlations = fit.ConstructCorrelations;
        int order = correlations.Rows.Count;
        double[] values = new double[order * order];
        for (int k = 0; k < order; k++)
        {
            for (int l = 0; l < order; l++)
            {
                values[(k * order) + l] = k == l ? fit.Constructs[k].Ave!.Value : correlations[k, l] * correlations[k, l];
            }
        }

        return new NamedMatrix("Average variance extracted (diagonal) and squared correlations", correlations.Rows, correlations.Columns, values);
    }

    public static ValueList<FullCollinearity> FullCollinearity(PlsFit fit)
    {
        double Correlation(int k, int l) => fit.ScoreCorrelations[k, l];
        double?[] inflation = VarianceInflation.Of(fit.Constructs.Count, Correlation);
        return fit.Constructs.Select((construct, k) => inflation[k] is { } factor
            ? new FullCollinearity(construct.Name, factor)
            : Singular(fit, k, ScoreDependence.Of(fit.Constructs.Count, k, Correlation))).ToValueList();
    }

    private static FullCollinearity Singular(PlsFit fit, int k, (double Unexplained, int[] DeterminedBy)? found) =>
        new(fit.Constructs[k].Name, found is { Unexplained: > 0 and var unexplained } ? 1 / unexplained : null)
        {
            DeterminedBy = [.. (found?.DeterminedBy ?? []).Select(l => fit.Constructs[l].Name)],
        };

    public static ValueList<InformationCriterion> Information(PlsFit fit, DefinedStructure structure)
    {
        double n = fit.SampleSize;
        return fit.Plan.Endogenous.Select(k =>
        {
            double unexplained = (1 - structure.RSquared(k)) * (n - 1) / n;
            int parameters = fit.Plan.Blocks[k].Predecessors.Length + 1;
            string name = fit.Constructs[k].Name;
            return unexplained > 0
                ? new InformationCriterion(name, (n * Math.Log(unexplained)) + (2 * parameters), (n * Math.Log(unexplained)) + (parameters * Math.Log(n)))
                : new InformationCriterion(name, null, null);
        }).ToValueList();
    }

    public static ValueList<BlockEigenvalues> Eigenvalues(ReplicateView view) => view.Plan.Blocks.Where(block => !block.IsSingle).Select(block =>
    {
        double[] correlations = new double[block.Count * block.Count];
        for (int i = 0; i < correlations.Length; i++)
        {
            int row = block.Start + (i / block.Count);
            int column = block.Start + (i % block.Count);
            correlations[i] = view.Correlations[(row * view.Plan.Indicators.Count) + column];
        }

        double[] values = SymmetricEigenvalues.Of(correlations, block.Count);
        return new BlockEigenvalues(block.Name, values[^1], values[^2]);
    }).ToValueList();
}

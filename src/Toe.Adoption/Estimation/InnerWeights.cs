using Toe.Adoption.Numerics;

namespace Toe.Adoption.Estimation;

/// <summary>The weights by which a construct's inner proxy is made of its neighbors' proxies, by the scheme of the settings.</summary>
internal sealed class InnerWeights<TLane>
    where TLane : unmanaged, ILane<TLane>
{
    private readonly PlsPlan plan;
    private readonly LaneOutcomes<TLane> outcomes;
    private readonly int constructs;
    private readonly int[][] neighbors;
    private readonly AlignedArray<TLane> correlations;
    private readonly AlignedArray<TLane> weights;
    private readonly PredictorRegression<TLane> regression;

    public InnerWeights(PlsPlan plan, LaneOutcomes<TLane> outcomes)
    {
        this.plan = plan;
        this.outcomes = outcomes;
        constructs = plan.Blocks.Length;
        neighbors = [.. plan.Blocks.Select(block => (int[])[.. block.Predecessors, .. block.Successors])];
        correlations = new AlignedArray<TLane>(constructs * constructs);
        weights = new AlignedArray<TLane>(constructs * constructs);
        regression = new PredictorRegression<TLane>(plan);
    }

    /// <summary>Correlations of the latest proxies, constructs x constructs; only of constructs that the scheme relates.</summary>
    public AlignedArray<TLane> Correlations => correlations;

    public TLane this[int construct, int neighbor] => weights[(construct * constructs) + neighbor];

    public ReadOnlySpan<int> NeighborsOf(int construct) => neighbors[construct];

    public void Compute(ReadOnlySpan<TLane> outer, ReadOnlySpan<TLane> covariances)
    {
        Correlate(outer, covariances);
        for (int k = 0; k < constructs; k++)
        {
            foreach (int l in neighbors[k])
            {
                TLane correlation = correlations[(k * constructs) + l];
                weights[(k * constructs) + l] = plan.Settings.Scheme == InnerScheme.Centroid ? Sign(correlation) : correlation;
            }

            int[] predecessors = plan.Blocks[k].Predecessors;
            if (plan.Settings.Scheme == InnerScheme.Path && predecessors.Length > 1)
            {
                outcomes.FailUnless(regression.Solve(k, correlations), EstimateOutcome.CollinearPredictors, k);
                for (int i = 0; i < predecessors.Length; i++)
                {
                    weights[(k * constructs) + predecessors[i]] = regression.Coefficients[i];
                }
            }
        }
    }

    private void Correlate(ReadOnlySpan<TLane> outer, ReadOnlySpan<TLane> covariances)
    {
        for (int k = 0; k < constructs; k++)
        {
            Block block = plan.Blocks[k];
            foreach (int l in block.Correlates)
            {
                if (l < k)
                {
                    continue;
                }

                TLane sum = TLane.Of(0);
                for (int j = block.Start; j < block.End; j++)
                {
                    sum += outer[j] * covariances[(j * constructs) + l];
                }

                correlations[(k * constructs) + l] = sum;
                correlations[(l * constructs) + k] = sum;
            }
        }
    }

    private static TLane Sign(TLane value)
    {
        TLane positive = TLane.Select(TLane.AtMost(value, TLane.Of(0)), TLane.Of(0), TLane.Of(1));
        return TLane.Select(TLane.AtMost(TLane.Of(0), value), positive, TLane.Of(-1));
    }
}

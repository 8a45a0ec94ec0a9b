using Toe.Adoption.Numerics;

namespace Toe.Adoption.Estimation;

/// <summary>
/// The iteration that finds the outer weights [Wold1982, Lohmoller1989]: proxies from weights, inner proxies from neighboring
/// proxies, weights from inner proxies, until nothing moves. It runs on the correlation matrix alone. A lane that has converged
/// is frozen, so that its bits do not depend on how long its neighbors take.
/// </summary>
internal sealed class OuterWeights<TLane>
    where TLane : unmanaged, ILane<TLane>
{
    // Changes below this are the noise of the arithmetic: their ratio says nothing about the distance that remains.
    private const double RoundingFloor = 1e-14;

    // Weights this small beside their inner weights, or a variance this small beside its weights, are rounding noise.
    private const double Vanishing = 1e-13;

    private readonly PlsPlan plan;
    private readonly AlignedArray<TLane> correlations;
    private readonly LaneOutcomes<TLane> outcomes;
    private readonly InnerWeights<TLane> inner;
    private readonly int order;
    private readonly int constructs;
    private readonly AlignedArray<TLane> proposal;
    private readonly AlignedArray<TLane>[] modeB;

    public OuterWeights(PlsPlan plan, AlignedArray<TLane> correlations, LaneOutcomes<TLane> outcomes)
    {
        this.plan = plan;
        this.correlations = correlations;
        this.outcomes = outcomes;
        order = plan.Indicators.Count;
        constructs = plan.Blocks.Length;
        Weights = new AlignedArray<TLane>(order);
        proposal = new AlignedArray<TLane>(order);
        Covariances = new AlignedArray<TLane>(order * constructs);
        inner = new InnerWeights<TLane>(plan, outcomes);
        modeB = [.. plan.Blocks.Select(block => new AlignedArray<TLane>(block.IsEstimated && block.Mode == WeightingMode.ModeB ? block.Count * block.Count : 0))];
        Iterations = new int[TLane.Width];
    }

    /// <summary>The weights of standardized indicators, scaled to scores of variance 1.</summary>
    public AlignedArray<TLane> Weights { get; }

    /// <summary>Correlations of indicators (rows) with scores (columns); complete after <see cref="Iterate"/>.</summary>
    public AlignedArray<TLane> Covariances { get; }

    public int[] Iterations { get; }

    public TLane LastChange { get; private set; }

    /// <summary>True in lanes in which no weights were found: what failed then failed here, not in what follows from the weights.</summary>
    public TLane Failed { get; private set; }

    /// <summary>Correlations of the proxies of the last iteration; in a lane alone, of the one that failed.</summary>
    public AlignedArray<TLane> ProxyCorrelations => inner.Correlations;

    /// <param name="start">The weights to start from, up to scale; none: those of <see cref="StartWeights{TLane}"/>.</param>
    public void Iterate(ReadOnlySpan<TLane> start = default)
    {
        FactorModeB();
        for (int k = 0; k < constructs; k++)
        {
            Block block = plan.Blocks[k];
            if (start.IsEmpty)
            {
                StartWeights<TLane>.Set(block, correlations, order, Weights.AsSpan(block.Start, block.Count));
            }
            else
            {
                start.Slice(block.Start, block.Count).CopyTo(Weights.AsSpan(block.Start, block.Count));
            }

            Normalize(k, Weights);
        }

        TLane tolerance = TLane.Of(plan.Settings.Tolerance);
        TLane settled = outcomes.Failed;
        LastChange = TLane.Of(0);
        TLane previous = TLane.Of(double.PositiveInfinity);
        TLane beforePrevious = previous;
        TLane previousRate = TLane.Of(0);
        Array.Clear(Iterations);
        for (int iteration = 1; iteration <= plan.Settings.MaximumIterations; iteration++)
        {
            TLane change = Step(settled);
            settled = TLane.Or(settled, outcomes.Failed);
            LastChange = TLane.Select(settled, LastChange, change);
            for (int lane = 0; lane < TLane.Width; lane++)
            {
                Iterations[lane] += TLane.IsTrue(settled, lane) ? 0 : 1;
            }

            // Linear convergence at rate q over two iterations leaves (previous + change) q / (1 - q) to go. Over two, because
            // changes may shrink and grow in turn, and the worse of two such rates, because weights may circle towards the fixed
            // point: a single ratio promises too much in some phases of both.
            TLane latestRate = change / beforePrevious;
            TLane rate = TLane.Max(latestRate, previousRate);
            TLane near = TLane.And(
                TLane.AtMost(change, tolerance),
                TLane.Or(
                    TLane.AtMost(change, TLane.Of(RoundingFloor)),
                    TLane.AtMost((previous + change) * rate, tolerance * (TLane.Of(1) - rate))));
            previousRate = latestRate;
            beforePrevious = previous;
            previous = change;
            settled = TLane.Or(settled, near);
            if (!TLane.Any(TLane.Not(settled)))
            {
                break;
            }
        }

        Failed = outcomes.Failed;
        outcomes.FlagUnless(settled, EstimateOutcome.NotConverged, 0);
        Orient();
    }

    /// <summary>
    /// Takes two more iterations: how far both together lead away, as a share of how far the first leads. Near zero means that the
    /// weights alternate between two states and never settle. Afterwards the work space belongs to another iteration.
    /// </summary>
    public TLane Alternation()
    {
        TLane[] kept = Weights.Span.ToArray();
        TLane first = Step(TLane.Of(0));
        Step(TLane.Of(0));
        TLane both = TLane.Of(0);
        for (int j = 0; j < order; j++)
        {
            both = TLane.Max(TLane.Abs(Weights[j] - kept[j]), both);
        }

        return both / first;
    }

    private void FactorModeB()
    {
        for (int k = 0; k < constructs; k++)
        {
            Block block = plan.Blocks[k];
            if (modeB[k].Length == 0)
            {
                continue;
            }

            for (int i = 0; i < block.Count; i++)
            {
                correlations.AsSpan(((block.Start + i) * order) + block.Start, block.Count).CopyTo(modeB[k].AsSpan(i * block.Count, block.Count));
            }

            outcomes.FailUnless(Ldl<TLane>.Factor(modeB[k], block.Count), EstimateOutcome.SingularBlock, k);
        }
    }

    // One iteration; settled lanes keep their weights. Returns the largest change of a weight.
    private TLane Step(TLane settled)
    {
        for (int k = 0; k < constructs; k++)
        {
            foreach (int l in plan.Blocks[k].Correlates)
            {
                Covary(k, l);
            }
        }

        inner.Compute(Weights, Covariances);
        TLane change = TLane.Of(0);
        for (int k = 0; k < constructs; k++)
        {
            Block block = plan.Blocks[k];
            if (!block.IsEstimated)
            {
                continue;
            }

            Propose(k);
            for (int j = block.Start; j < block.End; j++)
            {
                TLane next = TLane.Select(settled, Weights[j], proposal[j]);
                change = TLane.Max(TLane.Abs(next - Weights[j]), change);
                Weights[j] = next;
            }
        }

        return change;
    }

    // The covariances of the indicators of block k with the proxy of construct l.
    private void Covary(int k, int l)
    {
        Block rows = plan.Blocks[k];
        Block block = plan.Blocks[l];
        ReadOnlySpan<TLane> weights = Weights.AsSpan(block.Start, block.Count);
        for (int j = rows.Start; j < rows.End; j++)
        {
            ReadOnlySpan<TLane> row = correlations.AsSpan((j * order) + block.Start, weights.Length);
            TLane sum = TLane.Of(0);
            for (int m = 0; m < row.Length; m++)
            {
                sum += row[m] * weights[m];
            }

            Covariances[(j * constructs) + l] = sum;
        }
    }

    private void Propose(int k)
    {
        Block block = plan.Blocks[k];
        TLane size = TLane.Of(0);
        foreach (int l in inner.NeighborsOf(k))
        {
            size += TLane.Abs(inner[k, l]);
        }

        TLane largest = TLane.Of(0);
        for (int j = block.Start; j < block.End; j++)
        {
            TLane covariance = TLane.Of(0);
            foreach (int l in inner.NeighborsOf(k))
            {
                covariance += inner[k, l] * Covariances[(j * constructs) + l];
            }

            proposal[j] = covariance;
            largest = TLane.Max(TLane.Abs(covariance), largest);
        }

        outcomes.FailUnless(
            TLane.Not(TLane.AtMost(largest, size * TLane.Of(Vanishing))), EstimateOutcome.VanishingWeights, k);
        if (block.Mode == WeightingMode.ModeB)
        {
            Ldl<TLane>.Solve(modeB[k], block.Count, proposal.AsSpan(block.Start, block.Count));
        }

        Normalize(k, proposal);
    }

    private void Normalize(int k, AlignedArray<TLane> weights)
    {
        Block block = plan.Blocks[k];
        TLane variance = TLane.Of(0);
        TLane squares = TLane.Of(0);
        for (int j = block.Start; j < block.End; j++)
        {
            TLane sum = TLane.Of(0);
            for (int m = block.Start; m < block.End; m++)
            {
                sum += correlations[(j * order) + m] * weights[m];
            }

            variance += weights[j] * sum;
            squares += weights[j] * weights[j];
        }

        TLane visible = TLane.Not(TLane.AtMost(variance, squares * TLane.Of(Vanishing)));
        outcomes.FailUnless(visible, EstimateOutcome.VanishingWeights, k);
        TLane scale = TLane.Of(1) / TLane.Sqrt(TLane.Select(visible, variance, TLane.Of(1)));
        for (int j = block.Start; j < block.End; j++)
        {
            weights[j] *= scale;
        }
    }

    // The sign of a construct is arbitrary: it is chosen so that its indicators correlate with it positively on the whole.
    private void Orient()
    {
        for (int l = 0; l < constructs; l++)
        {
            for (int k = 0; k < constructs; k++)
            {
                Covary(k, l);
            }

            Block block = plan.Blocks[l];
            TLane sum = TLane.Of(0);
            for (int j = block.Start; j < block.End; j++)
            {
                sum += Covariances[(j * constructs) + l];
            }

            TLane negative = TLane.Not(TLane.AtMost(TLane.Of(0), sum));
            if (!TLane.Any(negative))
            {
                continue;
            }

            for (int j = block.Start; j < block.End; j++)
            {
                Weights[j] = TLane.Select(negative, -Weights[j], Weights[j]);
            }

            for (int j = 0; j < order; j++)
            {
                ref TLane covariance = ref Covariances[(j * constructs) + l];
                covariance = TLane.Select(negative, -covariance, covariance);
            }
        }
    }
}

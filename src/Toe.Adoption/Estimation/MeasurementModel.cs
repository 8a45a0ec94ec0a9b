using Toe.Adoption.Numerics;

namespace Toe.Adoption.Estimation;

/// <summary>
/// Loadings, construct correlations, reliabilities and HTMT, from weights and indicator correlations; with the correction for
/// measurement error where consistent PLS asks for it.
/// </summary>
internal sealed class MeasurementModel<TLane>
    where TLane : unmanaged, ILane<TLane>
{
    /// <summary>How far beyond 1 a standardized quantity may lie by rounding.</summary>
    public const double Rounding = 1e-9;

    /// <summary>Products of two weights, squared and summed, are rounding noise below this share of the squared sum of squares: one weight is all there is.</summary>
    private const double VanishingProducts = 1e-26;

    private readonly PlsPlan plan;
    private readonly AlignedArray<TLane> correlations;
    private readonly OuterWeights<TLane> weighting;
    private readonly LaneOutcomes<TLane> outcomes;
    private readonly int order;
    private readonly int constructs;
    private readonly AlignedArray<TLane> loadings;
    private readonly AlignedArray<TLane> reliability;
    private readonly AlignedArray<TLane> meanAbsolute;
    private readonly AlignedArray<TLane> factors;

    public MeasurementModel(PlsPlan plan, AlignedArray<TLane> correlations, OuterWeights<TLane> weighting, LaneOutcomes<TLane> outcomes)
    {
        this.plan = plan;
        this.correlations = correlations;
        this.weighting = weighting;
        this.outcomes = outcomes;
        order = plan.Indicators.Count;
        constructs = plan.Blocks.Length;
        loadings = new AlignedArray<TLane>(order);
        reliability = new AlignedArray<TLane>(constructs);
        meanAbsolute = new AlignedArray<TLane>(constructs * constructs);
        factors = new AlignedArray<TLane>(constructs * constructs);
        ScoreCorrelations = new AlignedArray<TLane>(constructs * constructs);
        ConstructCorrelations = new AlignedArray<TLane>(constructs * constructs);
        Scratch = new AlignedArray<TLane>(order);
    }

    /// <summary>Correlations of the construct scores.</summary>
    public AlignedArray<TLane> ScoreCorrelations { get; }

    /// <summary>Correlations of the constructs: those of the scores, corrected where consistent PLS asks for it.</summary>
    public AlignedArray<TLane> ConstructCorrelations { get; }

    /// <summary>Free space for one value per indicator.</summary>
    public AlignedArray<TLane> Scratch { get; }

    public void Compute(Span<TLane> outputs)
    {
        CorrelateScores();
        for (int k = 0; k < constructs; k++)
        {
            Load(k, outputs);
        }

        Correct();
        ParameterLayout layout = plan.Layout;
        weighting.Weights.Span.CopyTo(outputs[layout.Weights..]);
        loadings.Span.CopyTo(outputs[layout.Loadings..]);
        Reliabilities(outputs);
        Htmt(outputs);
    }

    private void CorrelateScores()
    {
        for (int k = 0; k < constructs; k++)
        {
            Block block = plan.Blocks[k];
            ScoreCorrelations[(k * constructs) + k] = TLane.Of(1);
            for (int l = k + 1; l < constructs; l++)
            {
                TLane sum = TLane.Of(0);
                for (int j = block.Start; j < block.End; j++)
                {
                    sum += weighting.Weights[j] * weighting.Covariances[(j * constructs) + l];
                }

                ScoreCorrelations[(k * constructs) + l] = sum;
                ScoreCorrelations[(l * constructs) + k] = sum;
            }
        }
    }

    // Loadings and rho_A of one block. For a corrected block the loadings are proportional to the weights (Mode A) or to the
    // score correlations (Mode B), with the factor that reproduces the correlations between its indicators best.
    private void Load(int k, Span<TLane> outputs)
    {
        Block block = plan.Blocks[k];
        reliability[k] = TLane.Of(1);
        Span<TLane> own = loadings.AsSpan(block.Start, block.Count);
        for (int j = block.Start; j < block.End; j++)
        {
            own[j - block.Start] = block.IsSingle ? TLane.Of(1) : weighting.Covariances[(j * constructs) + k];
        }

        if (!block.HasRhoA)
        {
            return;
        }

        ReadOnlySpan<TLane> weights = weighting.Weights.AsSpan(block.Start, block.Count);
        TLane squared = block.Mode == WeightingMode.ModeB ? FactorSquared(k, own) : FactorSquared(k, weights);
        TLane norm = TLane.Of(0);
        foreach (TLane weight in weights)
        {
            norm += weight * weight;
        }

        TLane rhoA = block.Mode == WeightingMode.ModeB ? squared : norm * norm * squared;
        outputs[plan.Layout.RhoA + Array.IndexOf(plan.Layout.WithRhoA, k)] = rhoA;
        if (!block.IsCorrected)
        {
            return;
        }

        // Written so that what is undefined is not positive either.
        TLane positive = TLane.AtMost(TLane.Of(double.Epsilon), rhoA);
        outcomes.FailUnless(positive, EstimateOutcome.UndefinedReliability, k);
        outcomes.FlagUnless(TLane.AtMost(rhoA, TLane.Of(1 + Rounding)), EstimateOutcome.InadmissibleReliability, k);
        reliability[k] = TLane.Select(positive, rhoA, TLane.Of(1));
        TLane factor = TLane.Sqrt(TLane.Select(positive, squared, TLane.Of(1)));
        for (int j = 0; j < own.Length; j++)
        {
            own[j] = factor * (block.Mode == WeightingMode.ModeB ? own[j] : weights[j]);
            outcomes.FlagUnless(
                TLane.AtMost(TLane.Abs(own[j]), TLane.Of(1 + Rounding)), EstimateOutcome.InadmissibleLoading, k);
        }
    }

    // The factor c^2 for which c^2 v v' fits the off-diagonal correlations of the block by least squares weighted with v; undefined where v has one entry.
    private TLane FactorSquared(int k, ReadOnlySpan<TLane> vector)
    {
        Block block = plan.Blocks[k];
        TLane found = TLane.Of(0);
        TLane unit = TLane.Of(0);
        TLane norm = TLane.Of(0);
        for (int i = 0; i < vector.Length; i++)
        {
            norm += vector[i] * vector[i];
            ReadOnlySpan<TLane> row = correlations.AsSpan(((block.Start + i) * order) + block.Start, vector.Length);
            for (int j = 0; j < i; j++)
            {
                TLane product = vector[i] * vector[j];
                found += product * row[j];
                unit += product * product;
            }
        }

        return TLane.Select(TLane.AtMost(unit, norm * norm * TLane.Of(VanishingProducts)), TLane.Of(double.NaN), found / unit);
    }

    private void Correct()
    {
        for (int k = 0; k < constructs; k++)
        {
            ConstructCorrelations[(k * constructs) + k] = TLane.Of(1);
            for (int l = k + 1; l < constructs; l++)
            {
                TLane correlation = ScoreCorrelations[(k * constructs) + l];
                if (plan.Blocks[k].IsCorrected || plan.Blocks[l].IsCorrected)
                {
                    correlation /= TLane.Sqrt(reliability[k] * reliability[l]);
                }

                outcomes.FlagUnless(
                    TLane.AtMost(TLane.Abs(correlation), TLane.Of(1 + Rounding)), EstimateOutcome.InadmissibleCorrelation, k);
                ConstructCorrelations[(k * constructs) + l] = correlation;
                ConstructCorrelations[(l * constructs) + k] = correlation;
            }
        }

        ConstructCorrelations.Span.CopyTo(factors);
        outcomes.FlagUnless(Ldl<TLane>.IsSemidefinite(factors, constructs), EstimateOutcome.NotPositiveDefinite, 0);
    }

    private void Reliabilities(Span<TLane> outputs)
    {
        ParameterLayout layout = plan.Layout;
        for (int i = 0; i < layout.MultiItem.Length; i++)
        {
            Block block = plan.Blocks[layout.MultiItem[i]];
            TLane between = TLane.Of(0);
            for (int j = block.Start; j < block.End; j++)
            {
                for (int m = block.Start; m < j; m++)
                {
                    between += correlations[(j * order) + m];
                }
            }

            // With k items and mean correlation r: k r / (1 + (k - 1) r), both multiplied by k (k - 1) / 2 pairs.
            TLane items = TLane.Of(block.Count);
            TLane meanCorrelation = between / TLane.Of(block.Count * (block.Count - 1) / 2);
            outputs[layout.CronbachAlpha + i] =
                items * meanCorrelation / (TLane.Of(1) + (TLane.Of(block.Count - 1) * meanCorrelation));
            (outputs[layout.RhoC + i], outputs[layout.Ave + i]) = LoadingReliability.Of<TLane>(loadings.AsSpan(block.Start, block.Count));
        }
    }

    private void Htmt(Span<TLane> outputs)
    {
        for (int a = 0; a < constructs; a++)
        {
            for (int b = a; b < constructs; b++)
            {
                meanAbsolute[(a * constructs) + b] = MeanAbsoluteCorrelation(plan.Blocks[a], plan.Blocks[b]);
            }
        }

        for (int i = 0; i < plan.Layout.HtmtPairs.Length; i++)
        {
            (int a, int b) = plan.Layout.HtmtPairs[i];
            outputs[plan.Layout.Htmt + i] = meanAbsolute[(a * constructs) + b]
                / TLane.Sqrt(meanAbsolute[(a * constructs) + a] * meanAbsolute[(b * constructs) + b]);
        }
    }

    private TLane MeanAbsoluteCorrelation(Block a, Block b)
    {
        bool within = ReferenceEquals(a, b);
        if (within && a.IsSingle)
        {
            return TLane.Of(1);
        }

        TLane sum = TLane.Of(0);
        for (int j = a.Start; j < a.End; j++)
        {
            ReadOnlySpan<TLane> row = correlations.AsSpan(j * order, order);
            for (int m = b.Start; m < (within ? j : b.End); m++)
            {
                sum += TLane.Abs(row[m]);
            }
        }

        return sum / TLane.Of(within ? a.Count * (a.Count - 1) / 2 : a.Count * b.Count);
    }
}

using Toe.Adoption.Numerics;

namespace Toe.Adoption.Estimation;

/// <summary>Path coefficients, coefficients of determination and effects, from the construct correlations.</summary>
internal sealed class StructuralModel<TLane>
    where TLane : unmanaged, ILane<TLane>
{
    private readonly PlsPlan plan;
    private readonly MeasurementModel<TLane> measurement;
    private readonly LaneOutcomes<TLane> outcomes;
    private readonly int constructs;
    private readonly AlignedArray<TLane> direct;
    private readonly AlignedArray<TLane> indirect;
    private readonly PredictorRegression<TLane> regression;

    public StructuralModel(PlsPlan plan, MeasurementModel<TLane> measurement, LaneOutcomes<TLane> outcomes)
    {
        this.plan = plan;
        this.measurement = measurement;
        this.outcomes = outcomes;
        constructs = plan.Blocks.Length;
        direct = new AlignedArray<TLane>(constructs * constructs);
        indirect = new AlignedArray<TLane>(constructs * constructs);
        regression = new PredictorRegression<TLane>(plan);
    }

    public void Compute(Span<TLane> outputs)
    {
        Regress(outputs);
        FollowPaths();
        ParameterLayout layout = plan.Layout;
        for (int i = 0; i < plan.Effects.Total.Length; i++)
        {
            int at = At(plan.Effects.Total[i]);
            outputs[layout.TotalEffects + i] = direct[at] + indirect[at];
        }

        for (int i = 0; i < plan.Effects.Indirect.Length; i++)
        {
            outputs[layout.IndirectEffects + i] = indirect[At(plan.Effects.Indirect[i])];
        }

        for (int i = 0; i < plan.Effects.Specific.Length; i++)
        {
            int[] chain = plan.Effects.Specific[i];
            TLane product = direct[At((chain[0], chain[1]))];
            for (int step = 2; step < chain.Length; step++)
            {
                product *= direct[At((chain[step - 1], chain[step]))];
            }

            outputs[layout.SpecificIndirectEffects + i] = product;
        }
    }

    private int At((int From, int To) pair) => (pair.From * constructs) + pair.To;

    private void Regress(Span<TLane> outputs)
    {
        for (int i = 0; i < plan.Endogenous.Length; i++)
        {
            int k = plan.Endogenous[i];
            outcomes.FailUnless(regression.Solve(k, measurement.ConstructCorrelations), EstimateOutcome.CollinearPredictors, k);
            TLane explained = TLane.Of(0);
            ReadOnlySpan<int> predecessors = plan.Blocks[k].Predecessors;
            for (int p = 0; p < predecessors.Length; p++)
            {
                TLane coefficient = regression.Coefficients[p];
                explained += coefficient * measurement.ConstructCorrelations[(predecessors[p] * constructs) + k];
                direct[At((predecessors[p], k))] = coefficient;
            }

            outputs[plan.Layout.RSquared + i] = explained;
            TLane within = TLane.And(
                TLane.AtMost(TLane.Of(-MeasurementModel<TLane>.Rounding), explained),
                TLane.AtMost(explained, TLane.Of(1 + MeasurementModel<TLane>.Rounding)));
            outcomes.FlagUnless(within, EstimateOutcome.InadmissibleRSquared, k);
        }

        for (int i = 0; i < plan.Paths.Length; i++)
        {
            outputs[plan.Layout.Paths + i] = direct[At(plan.Paths[i])];
        }
    }

    // In topological order: what reaches a construct's predecessors is known before the construct's turn.
    private void FollowPaths()
    {
        indirect.Span.Clear();
        foreach (int to in plan.Endogenous)
        {
            foreach (int last in plan.Blocks[to].Predecessors)
            {
                TLane path = direct[At((last, to))];
                for (int from = 0; from < constructs; from++)
                {
                    if (from != last)
                    {
                        indirect[At((from, to))] += path * (direct[At((from, last))] + indirect[At((from, last))]);
                    }
                }
            }
        }
    }
}

using Toe.Adoption.Numerics;

namespace Toe.Adoption.Estimation;

/// <summary>
/// One estimate, or eight side by side, from co-moments to the vector of parameters: the same code for the estimate and for every
/// resample. All work space is allocated once; a run allocates nothing.
/// </summary>
internal sealed class PlsKernel<TLane>
    where TLane : unmanaged, ILane<TLane>
{
    // A co-moment this small beside the second moment about the shift is rounding noise: the indicator does not vary.
    private const double NoVariation = 1e-13;

    // Printed correlations may exceed 1 by rounding; beyond this, or not a number, it is none.
    private const double ImpossibleCorrelation = 1 + 1e-6;

    private readonly PlsPlan plan;
    private readonly OuterWeights<TLane> weighting;
    private readonly StructuralModel<TLane> structure;
    private readonly MeasurementModel<TLane> measurement;
    private readonly int order;

    public PlsKernel(PlsPlan plan)
    {
        this.plan = plan;
        order = plan.Indicators.Count;
        Correlations = new AlignedArray<TLane>(order * order);
        Outcomes = new LaneOutcomes<TLane>();
        weighting = new OuterWeights<TLane>(plan, Correlations, Outcomes);
        measurement = new MeasurementModel<TLane>(plan, Correlations, weighting, Outcomes);
        structure = new StructuralModel<TLane>(plan, measurement, Outcomes);
    }

    /// <summary>Indicator correlations, order x order.</summary>
    public AlignedArray<TLane> Correlations { get; }

    public LaneOutcomes<TLane> Outcomes { get; }

    public OuterWeights<TLane> Weighting => weighting;

    public MeasurementModel<TLane> Measurement => measurement;

    /// <param name="comoments">order x order, upper triangle.</param>
    /// <param name="reference">Second moments about the shift.</param>
    /// <param name="outputs">The parameters, in the order of the layout.</param>
    /// <param name="start">The weights to start from, for who wants to see whether it matters; none: the usual ones.</param>
    public void Run(ReadOnlySpan<TLane> comoments, ReadOnlySpan<TLane> reference, Span<TLane> outputs, ReadOnlySpan<TLane> start = default)
    {
        Outcomes.Reset();
        Standardize(comoments, reference);
        weighting.Iterate(start);
        measurement.Compute(outputs);
        structure.Compute(outputs);
    }

    private void Standardize(ReadOnlySpan<TLane> comoments, ReadOnlySpan<TLane> reference)
    {
        Span<TLane> inverse = measurement.Scratch;
        for (int j = 0; j < order; j++)
        {
            TLane variance = comoments[(j * order) + j];
            TLane varies = TLane.Not(TLane.AtMost(variance, reference[j] * TLane.Of(NoVariation)));
            varies = TLane.And(varies, TLane.AtMost(variance, TLane.Of(double.MaxValue)));
            Outcomes.FailUnless(varies, EstimateOutcome.ConstantIndicator, j);
            inverse[j] = TLane.Of(1) / TLane.Sqrt(TLane.Select(varies, variance, TLane.Of(1)));
            Correlations[(j * order) + j] = TLane.Of(1);
        }

        for (int j = 0; j < order; j++)
        {
            for (int k = j + 1; k < order; k++)
            {
                TLane correlation = comoments[(j * order) + k] * inverse[j] * inverse[k];
                Outcomes.FailUnless(
                    TLane.AtMost(TLane.Abs(correlation), TLane.Of(ImpossibleCorrelation)), EstimateOutcome.UndefinedCorrelation, j);
                Correlations[(j * order) + k] = correlation;
                Correlations[(k * order) + j] = correlation;
            }
        }
    }
}

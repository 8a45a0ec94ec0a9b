using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Assessment;

/// <summary>HTMT2, congruence and tetrads with what resampling says about them. Immutable.</summary>
public sealed class MeasurementBootstrapResult
{
    internal MeasurementBootstrapResult(
        PlsFit fit, BootstrapSettings settings, double tetradLevel, MeasurementCriteria criteria, StatisticStore store, int usable)
    {
        Fit = fit;
        Settings = settings;
        TetradLevel = tetradLevel;
        Usable = usable;
        double[] sample = new double[criteria.Count];
        criteria.Compute(SampleView.Of(fit), sample);
        Htmt2Ratios = criteria.Pairs.Select((pair, i) => Htmt2(criteria, pair, sample[i], store.Usable(i, settings.Inadmissible))).ToValueList();
        CongruenceCoefficients = criteria.Pairs
            .Select((pair, i) => Congruent(
                criteria, pair, sample[criteria.FirstCongruence + i], store.Usable(criteria.FirstCongruence + i, settings.Inadmissible)))
            .ToValueList();
        Tetrads = criteria.Tetrads
            .Select((_, i) => Tetrad(criteria, i, sample[criteria.FirstTetrad + i], store.Usable(criteria.FirstTetrad + i, settings.Inadmissible)))
            .ToValueList();
    }

    /// <summary>The estimate that was resampled.</summary>
    public PlsFit Fit { get; }

    /// <summary>The settings of the run.</summary>
    public BootstrapSettings Settings { get; }

    /// <summary>The level of all tetrad intervals of a block together.</summary>
    public double TetradLevel { get; }

    /// <summary>The number of resamples that count.</summary>
    public int Usable { get; }

    /// <summary>
    /// HTMT2 of every two constructs: as HTMT, with geometric means; at least 0. Null where correlations of both signs meet in a mean. [Roemer2021]
    /// </summary>
    public ValueList<ResampledHtmt> Htmt2Ratios { get; }

    /// <summary>The congruence of every two constructs.</summary>
    public ValueList<CongruenceEstimate> CongruenceCoefficients { get; }

    /// <summary>A non-redundant set of p(p - 3)/2 tetrads for every block of p indicators, p at least 4.</summary>
    public ValueList<TetradEstimate> Tetrads { get; }

    private ResampledHtmt Htmt2(MeasurementCriteria criteria, (int First, int Second) pair, double value, double[] resamples) => new()
    {
        First = criteria.Plan.Blocks[pair.First].Name,
        Second = criteria.Plan.Blocks[pair.Second].Name,
        Value = double.IsFinite(value) ? value : null,
        Interval = Intervals.Of(Method, Settings.Level, value, resamples, () => null),
        UpperBound = double.IsFinite(value) && resamples.Length >= 2 ? Quantile.Of(resamples, Settings.Level) : null,
        Usable = resamples.Length,
    };

    private CongruenceEstimate Congruent(MeasurementCriteria criteria, (int First, int Second) pair, double value, double[] resamples)
    {
        double? deviation = resamples.Length >= 2 ? SampleMoments.Of(resamples).Deviation : null;
        return new CongruenceEstimate
        {
            First = criteria.Plan.Blocks[pair.First].Name,
            Second = criteria.Plan.Blocks[pair.Second].Name,
            Value = value,
            StandardError = deviation,
            TStatistic = deviation > 0 ? (1 - Math.Abs(value)) / deviation : null,
            Interval = Intervals.Of(Method, Settings.Level, value, resamples, () => null),
        };
    }

    private TetradEstimate Tetrad(MeasurementCriteria criteria, int i, double value, double[] resamples)
    {
        (Block block, (int g, int h, int k, int l)) = criteria.Tetrads[i];
        int ofBlock = criteria.Tetrads.Count(tetrad => tetrad.Block == block);
        (double Mean, double Deviation)? moments = resamples.Length >= 2 ? SampleMoments.Of(resamples) : null;
        return new TetradEstimate
        {
            Construct = block.Name,
            Indicators = new[] { g, h, k, l }.Select(j => criteria.Plan.Indicators[block.Start + j]).ToValueList(),
            Value = value,
            StandardError = moments?.Deviation,
            Bias = moments?.Mean - value,
            Interval = Intervals.Of(IntervalMethod.BiasCorrected, 1 - ((1 - TetradLevel) / ofBlock), value, resamples, () => null),
            Usable = resamples.Length,
        };
    }

    // The jackknife behind an acceleration is of the parameters of the model: here the correction of the bias is what there is.
    private IntervalMethod Method =>
        Settings.Method == IntervalMethod.BiasCorrectedAccelerated ? IntervalMethod.BiasCorrected : Settings.Method;
}

using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Assessment;

/// <summary>HTMT2, congruence and tetrads with what resampling says about them. Immutable.</summary>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed class MeasurementBootstrapResult : INotebookView
{
    internal MeasurementBootstrapResult(
        PlsFit fit, BootstrapSettings settings, double tetradLevel, MeasurementCriteria criteria, StatisticStore store, StatisticStore? leftOut)
    {
        Fit = fit;
        Settings = settings;
        TetradLevel = tetradLevel;
        int[] replicates = [.. Enumerable.Range(0, settings.Resamples)];
        Usable = replicates.Count(r => store.IsUsable(r, settings.Inadmissible));
        Failed = replicates.Count(r => !store.IsEstimated(r));
        Unsettled = leftOut is null ? 0 : leftOut.Outcomes.Count(outcome => !ReplicateIssues.IsEstimated(outcome));
        Inadmissible = replicates.Count(r => ReplicateIssues.IsInadmissible(store.Outcomes[r]));
        double[] sample = new double[criteria.Count];
        criteria.Compute(SampleView.Of(fit), sample);
        Htmt2Ratios = criteria.Pairs.Select((pair, i) => Htmt2(criteria, pair, sample[i], store.Usable(i, settings.Inadmissible), () => leftOut!.Acceleration(i))).ToValueList();
        CongruenceCoefficients = criteria.Pairs
            .Select((pair, i) => Congruent(
                criteria, pair, sample[criteria.FirstCongruence + i], store.Usable(criteria.FirstCongruence + i, settings.Inadmissible), () => leftOut!.Acceleration(criteria.FirstCongruence + i)))
            .ToValueList();
        Tetrads = criteria.Tetrads
            .Select((_, i) => Tetrad(criteria, i, sample[criteria.FirstTetrad + i], store.Usable(criteria.FirstTetrad + i, settings.Inadmissible)))
            .ToValueList();
        Issues = MeasurementIssues.Of(this).ToValueList();
    }

    /// <summary>The estimate that was resampled.</summary>
    public PlsFit Fit { get; }

    /// <summary>The settings of the run.</summary>
    public BootstrapSettings Settings { get; }

    /// <summary>The level of all tetrad intervals of a block together.</summary>
    public double TetradLevel { get; }

    /// <summary>The number of resamples that count.</summary>
    public int Usable { get; }

    /// <summary>The number of resamples that gave no settled estimate, and are left out.</summary>
    public int Failed { get; }

    /// <summary>The number of resamples that gave an inadmissible estimate, left out or kept as the settings say.</summary>
    public int Inadmissible { get; }

    /// <summary>The number of rows that leave no settled estimate when they are left out; 0 where none was left out.</summary>
    internal int Unsettled { get; }

    /// <summary>What to be wary of, as the run reported it: resamples that do not count, too few of them for a level, statistics or accelerated intervals that are not defined.</summary>
    public ValueList<Issue> Issues { get; }

    /// <summary>
    /// HTMT2 of every two constructs: as HTMT, with geometric means; at least 0. Null where correlations of both signs meet in a mean. [Roemer2021]
    /// </summary>
    public ValueList<ResampledHtmt> Htmt2Ratios { get; }

    /// <summary>The congruence of every two constructs.</summary>
    public ValueList<CongruenceEstimate> CongruenceCoefficients { get; }

    /// <summary>A non-redundant set of p(p - 3)/2 tetrads for every block of p indicators, p at least 4.</summary>
    public ValueList<TetradEstimate> Tetrads { get; }

    /// <summary>The tables: HTMT2, congruence, and tetrads where a block has them.</summary>
    public ValueList<Table> ToTables() => MeasurementTables.Of(this).ToValueList();

    /// <summary>The tables as text.</summary>
    public override string ToString() => string.Join("\n\n", ToTables());

    string INotebookView.ToNotebookHtml() => NotebookTables.Of(ToTables());

    private ResampledHtmt Htmt2(MeasurementCriteria criteria, (int First, int Second) pair, double value, double[] resamples, Func<double?> acceleration) => new()
    {
        First = criteria.Plan.Blocks[pair.First].Name,
        Second = criteria.Plan.Blocks[pair.Second].Name,
        Value = double.IsFinite(value) ? value : null,
        Interval = Intervals.Of(Settings.Method, Settings.Level, value, resamples, acceleration),
        UpperBound = double.IsFinite(value) && resamples.Length >= 2 ? Quantile.Of(resamples, Settings.Level) : null,
        Usable = resamples.Length,
    };

    private CongruenceEstimate Congruent(MeasurementCriteria criteria, (int First, int Second) pair, double value, double[] resamples, Func<double?> acceleration)
    {
        double? deviation = resamples.Length >= 2 ? SampleMoments.Of(resamples).Deviation : null;
        return new CongruenceEstimate
        {
            First = criteria.Plan.Blocks[pair.First].Name,
            Second = criteria.Plan.Blocks[pair.Second].Name,
            Value = value,
            StandardError = deviation,
            TStatistic = deviation > 0 ? (1 - Math.Abs(value)) / deviation : null,
            Interval = Intervals.Of(Settings.Method, Settings.Level, value, resamples, acceleration),
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
}

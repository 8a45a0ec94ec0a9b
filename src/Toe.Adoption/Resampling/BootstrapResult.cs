using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Resampling;

/// <summary>What resampling says about every parameter of an estimate. Immutable; asking for intervals from several threads is safe.</summary>
public sealed class BootstrapResult
{
    private readonly ReplicateStore store;
    private readonly Dictionary<Parameter, int> positions;
    private readonly int[] usable;
    private readonly Lazy<ReplicateStore> jackknife;
    private readonly Lazy<ValueList<BootstrapEstimate>> estimates;

    internal BootstrapResult(PlsFit fit, BootstrapSettings settings, ReplicateStore store, long? seed)
    {
        Fit = fit;
        Settings = settings;
        Seed = seed;
        this.store = store;
        positions = new Dictionary<Parameter, int>(fit.Plan.Layout.Count);
        foreach (Parameter parameter in fit.Plan.Layout.Parameters)
        {
            positions.Add(parameter, positions.Count);
        }

        Failures = FindFailures();
        usable = FindUsable();
        jackknife = new Lazy<ReplicateStore>(() => Jackknife.Run(fit, settings.Threads));
        estimates = new Lazy<ValueList<BootstrapEstimate>>(() => ReplicateSummary.Of(this));
    }

    /// <summary>The estimate that was bootstrapped.</summary>
    public PlsFit Fit { get; }

    /// <summary>The settings of the run.</summary>
    public BootstrapSettings Settings { get; }

    /// <summary>The seed that the resamples were drawn with; null where they were given.</summary>
    public long? Seed { get; }

    /// <summary>The number of resamples asked for: usable, failed and left-out inadmissible ones together.</summary>
    public int Resamples => store.Replicates;

    /// <summary>The number of resamples that count.</summary>
    public int Usable => usable.Length;

    /// <summary>The resamples that failed or were inadmissible, in order.</summary>
    public ValueList<FailedReplicate> Failures { get; }

    /// <summary>Every parameter with its standard error, t, p and interval, in the order path, effects, weights, loadings, R2, HTMT, reliabilities.</summary>
    public ValueList<BootstrapEstimate> Estimates => estimates.Value;

    internal ReadOnlySpan<int> UsableReplicates => usable;

    /// <summary>The estimates of one kind, such as all paths, in the order of the fit.</summary>
    public IEnumerable<BootstrapEstimate> Of(ParameterKind kind) => Estimates.Where(estimate => estimate.Parameter.Kind == kind);

    /// <summary>One path.</summary>
    /// <exception cref="ArgumentException">There is no such path.</exception>
    public BootstrapEstimate Path(string from, string to) =>
        Of(ParameterKind.Path).FirstOrDefault(estimate => estimate.Parameter.From == from && estimate.Parameter.To == to)
        ?? throw new ArgumentException($"There is no path {from} -> {to}.", nameof(to));

    /// <summary>The values of a parameter in the usable resamples, in their order.</summary>
    /// <exception cref="ArgumentException">The parameter is not one of this model's.</exception>
    public IReadOnlyList<double> Replicates(Parameter parameter) => Values(Position(parameter)).ToArray();

    /// <summary>
    /// A confidence interval of a parameter. Null where it is not defined: fewer than two usable values, or (with a bias correction) an
    /// estimate that lies outside all its resamples or a level beyond the reach of its acceleration.
    /// </summary>
    /// <param name="parameter">The parameter, as the estimates carry it.</param>
    /// <param name="method">The method.</param>
    /// <param name="level">The confidence level.</param>
    /// <exception cref="ArgumentException">The parameter is not one of this model's, or the level does not lie between 0 and 1.</exception>
    public Interval? Interval(Parameter parameter, IntervalMethod method, double level = 0.95)
    {
        ConfidenceLevel.Check(level, nameof(level));
        Guard.Defined(method, nameof(method));
        return IntervalOf(Position(parameter), method, level);
    }

    /// <summary>The tables of the run: paths, total and indirect effects with their intervals; single chains where they tell more than the total.</summary>
    public ValueList<Table> ToTables()
    {
        List<Table> tables = [BootstrapTables.Paths(this), BootstrapTables.Effects(this, ParameterKind.TotalEffect)];
        if (Fit.IndirectEffects.Count > 0)
        {
            tables.Add(BootstrapTables.Effects(this, ParameterKind.IndirectEffect));
        }

        if (Fit.SpecificIndirectEffects.Count > Fit.IndirectEffects.Count)
        {
            tables.Add(BootstrapTables.Effects(this, ParameterKind.SpecificIndirectEffect));
        }

        return tables.ToValueList();
    }

    /// <summary>The tables as text.</summary>
    public override string ToString() => string.Join("\n\n", ToTables());

    /// <summary>The values that count, without copying where all do.</summary>
    internal ReadOnlySpan<double> Values(int parameter)
    {
        ReadOnlySpan<double> all = store.Of(parameter);
        if (usable.Length == all.Length && !Numerics.Columns.HasNonFinite(all))
        {
            return all;
        }

        double[] values = new double[usable.Length];
        int count = 0;
        foreach (int replicate in usable)
        {
            if (double.IsFinite(all[replicate]))
            {
                values[count++] = all[replicate];
            }
        }

        return values.AsSpan(0, count);
    }

    internal Interval? IntervalOf(int parameter, IntervalMethod method, double level) =>
        Intervals.Of(
            method, level, Fit.Parameters[parameter], Values(parameter), () => Jackknife.Acceleration(jackknife.Value, parameter));

    private int Position(Parameter parameter)
    {
        ArgumentNullException.ThrowIfNull(parameter);
        return positions.TryGetValue(parameter, out int at)
            ? at
            : throw new ArgumentException($"'{parameter}' ({parameter.Kind}) is not a parameter of this model.", nameof(parameter));
    }

    private ValueList<FailedReplicate> FindFailures()
    {
        List<FailedReplicate> failures = [];
        ReadOnlySpan<EstimateOutcome> outcomes = store.Outcomes;
        for (int r = 0; r < outcomes.Length; r++)
        {
            if (outcomes[r] != EstimateOutcome.Usable)
            {
                failures.Add(new FailedReplicate(r, outcomes[r], Subject(outcomes[r], store.Culprit(r))));
            }
        }

        return failures.ToValueList();
    }

    private string Subject(EstimateOutcome outcome, int culprit) => outcome switch
    {
        EstimateOutcome.ConstantIndicator or EstimateOutcome.UndefinedCorrelation => Fit.Plan.Indicators[culprit],
        EstimateOutcome.NotConverged or EstimateOutcome.NotPositiveDefinite => Fit.Model.Name,
        _ => Fit.Plan.Blocks[culprit].Name,
    };

    private int[] FindUsable()
    {
        HashSet<int> dropped =
        [
            .. from failure in Failures
               where Settings.Inadmissible == InadmissibleReplicates.Drop || !ReplicateIssues.IsInadmissible(failure.Outcome)
               select failure.Replicate,
        ];
        return [.. Enumerable.Range(0, store.Replicates).Where(r => !dropped.Contains(r))];
    }
}

using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Resampling;

/// <summary>
/// What resampling says about every parameter of an estimate. Immutable; asking for intervals from several threads is safe.
/// Each <see cref="ParameterKind"/> has a lookup of its name: <c>Path(from, to)</c>, <c>Loading(indicator)</c>, <c>RSquared(construct)</c>.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed class BootstrapResult : INotebookView
{
    private readonly ReplicateStore store;
    private readonly int[] usable;
    private readonly Lazy<ReplicateStore> jackknife;
    private readonly Lazy<ValueList<BootstrapEstimate>> estimates;

    internal BootstrapResult(PlsFit fit, BootstrapSettings settings, ReplicateStore store, ReplicateStore? jackknife, long? seed)
    {
        Fit = fit;
        Settings = settings;
        Seed = seed;
        this.store = store;
        Failures = FindFailures();
        usable = FindUsable();
        // Accelerated intervals need it; where they were not asked for, it waits until they are.
        this.jackknife = jackknife is not null
            ? new Lazy<ReplicateStore>(jackknife)
            : new Lazy<ReplicateStore>(() => Jackknife.Run(fit.Plan, fit.Answers!.Table, settings.Threads, CancellationToken.None));
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

    /// <summary>What to be wary of, as the run reported it.</summary>
    public ValueList<Issue> Issues => ReplicateIssues.Of(this).ToValueList();

    /// <summary>Every parameter with its standard error, t, p and interval, in the order path, effects, weights, loadings, R2, HTMT, reliabilities.</summary>
    public ValueList<BootstrapEstimate> Estimates => estimates.Value;

    /// <summary>The number of rows that leave no settled estimate when they are left out; 0 where accelerated intervals were not asked for.</summary>
    internal int Unsettled => Settings.Method == IntervalMethod.BiasCorrectedAccelerated ? Jackknife.Unsettled(jackknife.Value) : 0;

    internal ReadOnlySpan<int> UsableReplicates => usable;

    /// <summary>The estimates of one kind, such as all paths, in the order of the fit.</summary>
    public IEnumerable<BootstrapEstimate> Of(ParameterKind kind) => Estimates.Where(estimate => estimate.Parameter.Kind == kind);

    /// <summary>One path.</summary>
    /// <exception cref="ArgumentException">There is no such path; the message says which there are.</exception>
    public BootstrapEstimate Path(string from, string to) => Find(ParameterKind.Path, from, to);

    /// <summary>The total effect of one construct on another.</summary>
    /// <exception cref="ArgumentException">The one does not reach the other; the message says which there are.</exception>
    public BootstrapEstimate TotalEffect(string from, string to) => Find(ParameterKind.TotalEffect, from, to);

    /// <summary>The total indirect effect of one construct on another.</summary>
    /// <exception cref="ArgumentException">The one does not reach the other through a third; the message says which there are.</exception>
    public BootstrapEstimate IndirectEffect(string from, string to) => Find(ParameterKind.IndirectEffect, from, to);

    /// <summary>The effect along one chain of at least two paths.</summary>
    /// <param name="constructs">The constructs of the chain, from source to target.</param>
    /// <exception cref="ArgumentException">There is no such chain; the message says which there are.</exception>
    public BootstrapEstimate SpecificIndirectEffect(params ReadOnlySpan<string> constructs) =>
        Find(ParameterKind.SpecificIndirectEffect, constructs);

    /// <summary>The outer weight of an indicator.</summary>
    /// <exception cref="ArgumentException">There is no such indicator; the message says which there are.</exception>
    public BootstrapEstimate Weight(string indicator) => FindIndicator(ParameterKind.Weight, indicator);

    /// <summary>The outer loading of an indicator.</summary>
    /// <exception cref="ArgumentException">There is no such indicator; the message says which there are.</exception>
    public BootstrapEstimate Loading(string indicator) => FindIndicator(ParameterKind.Loading, indicator);

    /// <summary>The coefficient of determination of an endogenous construct.</summary>
    /// <exception cref="ArgumentException">There is no such construct, or no path leads to it; the message says which there are.</exception>
    public BootstrapEstimate RSquared(string construct) => Find(ParameterKind.RSquared, construct);

    /// <summary>The heterotrait-monotrait ratio of two different constructs, in either order.</summary>
    /// <exception cref="ArgumentException">There is no such pair; the message says which there are.</exception>
    public BootstrapEstimate Htmt(string first, string second) => Find(ParameterKind.Htmt, first, second);

    /// <summary>Cronbach's alpha of standardized indicators.</summary>
    /// <exception cref="ArgumentException">There is no such construct, or it has a single indicator; the message says which there are.</exception>
    public BootstrapEstimate CronbachAlpha(string construct) => Find(ParameterKind.CronbachAlpha, construct);

    /// <summary>The reliability rho_A.</summary>
    /// <exception cref="ArgumentException">There is no such construct, or rho_A is not estimated for it; the message says which there are.</exception>
    public BootstrapEstimate RhoA(string construct) => Find(ParameterKind.RhoA, construct);

    /// <summary>The composite reliability rho_C.</summary>
    /// <exception cref="ArgumentException">There is no such construct, or it has a single indicator; the message says which there are.</exception>
    public BootstrapEstimate RhoC(string construct) => Find(ParameterKind.RhoC, construct);

    /// <summary>The average variance extracted.</summary>
    /// <exception cref="ArgumentException">There is no such construct, or it has a single indicator; the message says which there are.</exception>
    public BootstrapEstimate Ave(string construct) => Find(ParameterKind.Ave, construct);

    /// <summary>The values of a parameter in the usable resamples, in their order.</summary>
    /// <exception cref="ArgumentException">The parameter is not one of this model's.</exception>
    public IReadOnlyList<double> Replicates(Parameter parameter) => Values(Position(parameter)).ToArray();

    /// <summary>
    /// A confidence interval of a parameter. Null where it is not defined: fewer than two usable values, or (with a bias correction) an
    /// estimate that lies outside all its resamples or a level beyond the reach of its acceleration.
    /// </summary>
    /// <remarks>
    /// The first accelerated interval (BCa) of a run with another method estimates once more without each row, which takes about as long
    /// as that many resamples; a run with that method has done so.
    /// </remarks>
    /// <param name="parameter">The parameter, as the estimates carry it.</param>
    /// <param name="method">The method; that of the settings when null.</param>
    /// <param name="level">The confidence level; that of the settings when null.</param>
    /// <exception cref="ArgumentException">The parameter is not one of this model's, or the level does not lie between 0 and 1.</exception>
    public Interval? Interval(Parameter parameter, IntervalMethod? method = null, double? level = null)
    {
        double checkedLevel = ConfidenceLevel.Check(level ?? Settings.Level, nameof(level));
        IntervalMethod checkedMethod = Guard.Defined(method ?? Settings.Method, nameof(method));
        return IntervalOf(Position(parameter), checkedMethod, checkedLevel);
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

    string INotebookView.ToNotebookHtml() => NotebookTables.Of(ToTables());

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

    private int Position(Parameter parameter) => Fit.Plan.Layout.Lookup.PositionOf(parameter);

    private BootstrapEstimate Find(ParameterKind kind, params ReadOnlySpan<string> constructs) =>
        Estimates[Fit.Plan.Layout.Lookup.PositionOf(kind, constructs)];

    private BootstrapEstimate FindIndicator(ParameterKind kind, string indicator) =>
        Estimates[Fit.Plan.Layout.Lookup.PositionOfIndicator(kind, indicator)];

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

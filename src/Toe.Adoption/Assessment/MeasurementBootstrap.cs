using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Assessment;

/// <summary>
/// What resampling says about criteria that an estimate does not hold: HTMT2, confirmatory tetrad analysis (CTA-PLS) and congruence. The resamples are those that
/// <see cref="Bootstrap"/> draws with the same seed.
/// </summary>
public static class MeasurementBootstrap
{
    /// <summary>Resamples the criteria.</summary>
    /// <param name="fit">The estimate; it must come from a survey.</param>
    /// <param name="settings">
    /// Seed, number of resamples and the like. The method of intervals is that of HTMT2 and congruence; accelerated ones (BCa) take as many estimates more as there are rows. Intervals of
    /// tetrads are bias-corrected whatever the method, as confirmatory tetrad analysis defines them.
    /// </param>
    /// <param name="tetradLevel">The level of all tetrad intervals of a block together, such as .90; above 0 and below 1.</param>
    /// <param name="progress">Told about every hundredth of the work, one call at a time.</param>
    /// <param name="cancellation">Ends the work; there is no partial result.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Validated<MeasurementBootstrapResult> Run(
        PlsFit fit,
        BootstrapSettings settings,
        double tetradLevel = 0.90,
        IProgress<BootstrapProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(settings);
        ConfidenceLevel.Check(tetradLevel, nameof(tetradLevel));
        return fit.Answers is null
            ? Validated.Refused<MeasurementBootstrapResult>(NoRows())
            : Run(fit, fit.Answers, new RandomResamples(settings.Seed, fit.Answers.Rows), settings, tetradLevel, progress, cancellation);
    }

    /// <summary>The same on resamples that are given.</summary>
    internal static Validated<MeasurementBootstrapResult> Run(
        PlsFit fit,
        Answers answers,
        IResampleSource source,
        BootstrapSettings settings,
        double tetradLevel,
        IProgress<BootstrapProgress>? progress,
        CancellationToken cancellation)
    {
        var run = new StatisticRun(fit.Plan, answers.Table, source, settings.Resamples, settings.Threads);
        var leaving = new StatisticRun(fit.Plan, answers.Table.WithRows(answers.Rows - 1), new LeaveOneOut(answers.Rows), answers.Rows, settings.Threads);
        var criteria = new MeasurementCriteria(fit);
        bool isAccelerated = settings.Method == IntervalMethod.BiasCorrectedAccelerated;
        long bytes = run.Bytes(criteria.Count) + (isAccelerated ? leaving.Bytes(criteria.Count) : 0);
        if (bytes > settings.MaximumMemory)
        {
            return Validated.Refused<MeasurementBootstrapResult>(TooMuch(settings, bytes));
        }

        StatisticStore store = run.Execute(criteria.Count, criteria.Compute, progress, cancellation);
        int usable = Enumerable.Range(0, settings.Resamples).Count(r => store.IsUsable(r, settings.Inadmissible));
        if (usable < 2)
        {
            return Validated.Refused<MeasurementBootstrapResult>(TooFew(usable, settings));
        }

        StatisticStore? leftOut = isAccelerated ? leaving.Execute(criteria.Count, criteria.Compute, progress: null, cancellation) : null;
        var result = new MeasurementBootstrapResult(fit, settings, tetradLevel, criteria, store, leftOut);
        return Validated.Valid(result, result.Issues);
    }

    internal static Issue NoRows() => IssueCodes.NoRows.Error(
        "bootstrap", "The model was estimated from moments, which have no rows.", "A bootstrap draws rows.", "Estimate from the survey.");

    internal static Issue TooMuch(BootstrapSettings settings, long bytes) => IssueCodes.LimitExceeded.Error(
        "bootstrap",
        Text.Invariant($"{settings.Resamples} resamples take {bytes >> 20} MiB."),
        Text.Invariant($"At most {settings.MaximumMemory >> 20} MiB (MaximumMemory)."),
        "Ask for fewer resamples: intervals hardly change beyond 10,000.");

    internal static Issue TooFew(int usable, BootstrapSettings settings) => IssueCodes.TooFewResamples.Error(
        "bootstrap",
        Text.Invariant($"{usable} of {settings.Resamples} resamples are usable."),
        "At least 2.",
        "The model does not fit these data; look at the flags of the estimate.");
}

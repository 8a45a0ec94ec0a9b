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
    private const string FewerResamples = "Ask for fewer resamples: intervals hardly change beyond 10,000.";

    /// <summary>Resamples the criteria.</summary>
    /// <param name="fit">The estimate; it must come from a survey.</param>
    /// <param name="settings">
    /// Seed, number of resamples and the like. The method of intervals is that of HTMT2 and congruence; accelerated ones (BCa) take as many estimates more as there are rows. Intervals of
    /// tetrads are bias-corrected whatever the method, as confirmatory tetrad analysis defines them.
    /// </param>
    /// <param name="tetradLevel">The level of all tetrad intervals of a block together, such as .90; above 0 and below 1.</param>
    /// <param name="progress">Told about every hundredth of the work, one call at a time; the total counts the resamples and, for accelerated intervals, the rows that are left out.</param>
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
        StatisticRun? leaving = settings.Method == IntervalMethod.BiasCorrectedAccelerated
            ? StatisticRun.LeavingOut(fit.Plan, answers.Table, answers.Rows, settings.Threads)
            : null;
        var criteria = new MeasurementCriteria(fit);
        long bytes = run.Bytes(criteria.Count);
        long leavingBytes = leaving?.Bytes(criteria.Count) ?? 0;
        if (bytes + leavingBytes > settings.MaximumMemory)
        {
            return Validated.Refused<MeasurementBootstrapResult>(leaving is null ? TooMuch(settings, bytes) : TooMuch(settings, bytes, answers.Rows, leavingBytes));
        }

        SharedProgress shares = leaving is null ? new(progress, settings.Resamples) : new(progress, settings.Resamples, answers.Rows);
        StatisticStore store = run.Execute(criteria.Count, criteria.Compute, shares.Of(0), cancellation);
        int usable = Enumerable.Range(0, settings.Resamples).Count(r => store.IsUsable(r, settings.Inadmissible));
        if (usable < 2)
        {
            return Validated.Refused<MeasurementBootstrapResult>(TooFew(usable, settings));
        }

        StatisticStore? leftOut = leaving?.Execute(criteria.Count, criteria.Compute, shares.Of(1), cancellation);
        var result = new MeasurementBootstrapResult(fit, settings, tetradLevel, criteria, store, leftOut);
        return Validated.Valid(result, result.Issues);
    }

    internal static Issue NoRows() => IssueCodes.NoRows.Error(
        "bootstrap", "The model was estimated from moments, which have no rows.", "A bootstrap draws rows.", "Estimate from the survey.");

    internal static Issue TooMuch(BootstrapSettings settings, long bytes) => IssueCodes.LimitExceeded.Error(
        "bootstrap",
        Text.Invariant($"{settings.Resamples} resamples take {bytes >> 20} MiB."),
        Text.Invariant($"At most {settings.MaximumMemory >> 20} MiB (MaximumMemory)."),
        FewerResamples);

    private static Issue TooMuch(BootstrapSettings settings, long bytes, int rows, long leavingBytes) => IssueCodes.LimitExceeded.Error(
        "bootstrap",
        Text.Invariant($"{settings.Resamples} resamples take {bytes >> 20} MiB, and the {rows} estimates that leave one row out take {leavingBytes >> 20} MiB."),
        Text.Invariant($"At most {settings.MaximumMemory >> 20} MiB together (MaximumMemory)."),
        bytes <= settings.MaximumMemory ? "Ask for bias-corrected intervals, which leave no row out."
        : leavingBytes >= settings.MaximumMemory ? $"Ask for bias-corrected intervals, which leave no row out. {FewerResamples}"
        : FewerResamples);

    internal static Issue TooFew(int usable, BootstrapSettings settings) => IssueCodes.TooFewResamples.Error(
        "bootstrap",
        Text.Invariant($"{usable} of {settings.Resamples} resamples are usable."),
        "At least 2.",
        "The model does not fit these data; look at the flags of the estimate.");
}

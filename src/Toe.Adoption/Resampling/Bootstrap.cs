using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Resampling;

/// <summary>The nonparametric bootstrap: rows are drawn with replacement, and the model is estimated anew from each resample. [DavisonHinkley1997]</summary>
public static class Bootstrap
{
    /// <summary>Runs a bootstrap. Each resample is estimated with the very settings of the estimate, its missing-data rule included.</summary>
    /// <param name="fit">The estimate; it must come from a survey.</param>
    /// <param name="settings">Seed, number of resamples and the like.</param>
    /// <param name="progress">Told about every hundredth of the work. It is called on the threads that work, one call at a time.</param>
    /// <param name="cancellation">Ends the work; there is no partial result.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Validated<BootstrapResult> Run(
        PlsFit fit,
        BootstrapSettings settings,
        IProgress<BootstrapProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(settings);
        if (fit.Answers is null)
        {
            return Validated.Refused<BootstrapResult>(NoRows());
        }

        var source = new RandomResamples(settings.Seed, fit.Answers.Rows);
        return Summarize(fit, fit.Answers, source, settings.Resamples, settings, settings.Seed, progress, cancellation);
    }

    /// <summary>
    /// Runs a bootstrap on resamples that are given, such as those of another program.
    /// Rows count from 0 among the rows that the estimate used; the seed and the number of resamples of the settings are not used.
    /// </summary>
    /// <exception cref="ArgumentException">There are fewer than two resamples, or one has another number of rows than the sample or names a row that is not there.</exception>
    public static Validated<BootstrapResult> Replay(
        PlsFit fit,
        IReadOnlyList<IReadOnlyList<int>> resamples,
        BootstrapSettings settings,
        IProgress<BootstrapProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(resamples);
        ArgumentNullException.ThrowIfNull(settings);
        if (fit.Answers is null)
        {
            return Validated.Refused<BootstrapResult>(NoRows());
        }

        ArgumentOutOfRangeException.ThrowIfLessThan(resamples.Count, 2, nameof(resamples));
        int[][] rows = [.. resamples.Select(resample => resample is null ? [] : resample.ToArray())];
        for (int r = 0; r < rows.Length; r++)
        {
            if (rows[r].Length != fit.Answers.Rows || rows[r].Any(row => row < 0 || row >= fit.Answers.Rows))
            {
                throw new ArgumentException(
                    Text.Invariant($"Resample {r} does not draw {fit.Answers.Rows} rows from 0 to {fit.Answers.Rows - 1}."), nameof(resamples));
            }
        }

        return Summarize(fit, fit.Answers, new GivenResamples(rows), rows.Length, settings, seed: null, progress, cancellation);
    }

    private static Issue NoRows() => IssueCodes.NoRows.Error(
        "bootstrap", "The model was estimated from moments, which have no rows.", "A bootstrap draws rows.", "Estimate from the survey.");

    private static Validated<BootstrapResult> Summarize(
        PlsFit fit,
        Answers answers,
        IResampleSource source,
        int resamples,
        BootstrapSettings settings,
        long? seed,
        IProgress<BootstrapProgress>? progress,
        CancellationToken cancellation)
    {
        bool isAccelerated = settings.Method == IntervalMethod.BiasCorrectedAccelerated;
        ReplicateRun run = new(fit.Plan, answers.Table, resamples, settings.Threads);
        long bytes = run.Bytes + (isAccelerated ? Jackknife.Plan(fit.Plan, answers.Table, settings.Threads).Bytes : 0);
        if (bytes > settings.MaximumMemory || resamples > ReplicateStore.MostReplicates)
        {
            return Validated.Refused<BootstrapResult>(IssueCodes.LimitExceeded.Error(
                "bootstrap",
                Text.Invariant($"{resamples} resamples of {fit.Plan.Layout.Count} parameters and {answers.Rows} rows take {bytes >> 20} MiB."),
                Text.Invariant($"At most {settings.MaximumMemory >> 20} MiB (MaximumMemory) and {ReplicateStore.MostReplicates} resamples."),
                "Ask for fewer resamples: intervals hardly change beyond 10,000."));
        }

        ReplicateStore store = run.Execute((worker, first, results) => worker.Resample(source, first, results), progress, cancellation);
        ReplicateStore? jackknife = isAccelerated ? Jackknife.Run(fit.Plan, answers.Table, settings.Threads, cancellation) : null;
        BootstrapResult result = new(fit, settings, store, jackknife, seed);
        Issue[] issues = [.. ReplicateIssues.Of(result)];
        return issues.Any(issue => issue.Severity == Severity.Error)
            ? Validated.Refused<BootstrapResult>(issues)
            : Validated.Valid(result, issues);
    }
}

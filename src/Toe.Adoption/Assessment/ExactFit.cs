using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Assessment;

/// <summary>
/// The bootstrap-based test of exact fit: the rows are transformed so that their correlations are those that the model implies, X* = X S^-1/2 Sigma^1/2; resamples of X* are estimated
/// anew, and their measures of fit are what chance alone gives. A measure above their 95 % quantile (HI95) speaks against the model. [BeranSrivastava1985, DijkstraHenseler2015b]
/// </summary>
public static class ExactFit
{
    private const int LeastForHi99 = 100;

    /// <summary>Tests the saturated and the estimated model, each with as many resamples as the settings say.</summary>
    /// <param name="fit">The estimate; it must come from a survey.</param>
    /// <param name="settings">Seed, number of resamples and the like.</param>
    /// <param name="definitions">The definitions of the measures; <see cref="Definitions.Standard"/> when null.</param>
    /// <param name="progress">Told about every hundredth of the work, one call at a time; the total counts the resamples of both models.</param>
    /// <param name="cancellation">Ends the work; there is no partial result.</param>
    /// <exception cref="OperationCanceledException">The work was cancelled.</exception>
    public static Validated<ExactFitResult> Test(
        PlsFit fit,
        BootstrapSettings settings,
        Definitions? definitions = null,
        IProgress<BootstrapProgress>? progress = null,
        CancellationToken cancellation = default)
    {
        ArgumentNullException.ThrowIfNull(fit);
        ArgumentNullException.ThrowIfNull(settings);
        if (fit.Answers is null)
        {
            return Validated.Refused<ExactFitResult>(MeasurementBootstrap.NoRows());
        }

        if (fit.Moments.IsPairwise)
        {
            return Validated.Refused<ExactFitResult>(IssueCodes.NoRows.Error(
                "exact-fit test",
                "Pairwise correlations belong to no table of complete rows.",
                "The test transforms rows.",
                "Estimate with casewise deletion or mean replacement."));
        }

        Definitions variant = definitions ?? Definitions.Standard;
        var matrices = FitMatrices.Of(fit, variant.Residuals);
        Validated<Answers> saturated = ImpliedRows.Of(fit, fit.Answers, matrices.Sample, matrices.Saturated, "saturated model");
        Validated<Answers> estimated = ImpliedRows.Of(fit, fit.Answers, matrices.Sample, matrices.Estimated, "estimated model");
        if (!saturated.IsValid || !estimated.IsValid)
        {
            return Validated.Refused<ExactFitResult>([.. saturated.Errors, .. estimated.Errors]);
        }

        long bytes = new ExactFitRun(fit.Plan, saturated.Value, settings, variant, isSaturated: true).Bytes;
        if (bytes > settings.MaximumMemory)
        {
            return Validated.Refused<ExactFitResult>(MeasurementBootstrap.TooMuch(settings, bytes));
        }

        var shares = new SharedProgress(progress, settings.Resamples, settings.Resamples);
        ExactFitModel first = new ExactFitRun(fit.Plan, saturated.Value, settings, variant, isSaturated: true)
            .Run(Misfit.Of(matrices.Sample, matrices.Saturated, fit.Plan.Indicators.Count), shares.Of(0), cancellation);
        ExactFitModel second = new ExactFitRun(fit.Plan, estimated.Value, settings, variant, isSaturated: false)
            .Run(Misfit.Of(matrices.Sample, matrices.Estimated, fit.Plan.Indicators.Count), shares.Of(1), cancellation);
        int usable = Math.Min(first.Usable, second.Usable);
        if (usable < 2)
        {
            return Validated.Refused<ExactFitResult>(MeasurementBootstrap.TooFew(usable, settings));
        }

        ValueList<Issue> issues = [.. Issues("saturated model", first, settings), .. Issues("estimated model", second, settings)];
        return Validated.Valid(new ExactFitResult(fit, settings, variant, first, second) { Issues = issues }, issues);
    }

    private static IEnumerable<Issue> Issues(string name, ExactFitModel model, BootstrapSettings settings)
    {
        string subject = $"exact-fit test, {name}";
        if (model.Usable < LeastForHi99)
        {
            yield return IssueCodes.TooFewResamples.Warning(
                subject,
                Internal.Text.Invariant($"{model.Usable} usable resamples leave less than one above HI99."),
                Internal.Text.Invariant($"At least {LeastForHi99}, and ten times as many for a steady one."),
                "Ask for more resamples.");
        }

        foreach (Issue issue in StatisticIssues.Of(subject, model.Failed, model.Inadmissible, settings, "HI95, HI99 and p may be too low"))
        {
            yield return issue;
        }
    }
}

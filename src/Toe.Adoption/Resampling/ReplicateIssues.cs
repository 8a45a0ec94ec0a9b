using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Resampling;

/// <summary>What the failed and inadmissible replicates mean for the result.</summary>
internal static class ReplicateIssues
{
    private const int FewestUsable = 2;

    public static IEnumerable<Issue> Of(BootstrapResult result)
    {
        List<FailedReplicate> failed = [.. result.Failures.Where(failure => !IsInadmissible(failure.Outcome))];
        List<FailedReplicate> inadmissible = [.. result.Failures.Where(failure => IsInadmissible(failure.Outcome))];
        if (result.Usable < FewestUsable)
        {
            yield return IssueCodes.TooFewResamples.Error(
                "bootstrap",
                Text.Invariant($"{result.Usable} of {result.Resamples} resamples are usable: {Reasons(result.Failures)}."),
                Text.Invariant($"At least {FewestUsable}."),
                "The model does not fit these data; look at the flags of the estimate.");
            yield break;
        }

        if (result.Usable * (1 - result.Settings.Level) / 2 < 1)
        {
            yield return IssueCodes.TooFewResamples.Warning(
                "bootstrap",
                Text.Invariant($"{result.Usable} usable resamples leave less than one beyond either end of an interval of level {result.Settings.Level:R}."),
                Text.Invariant($"At least {Math.Ceiling(2 / (1 - result.Settings.Level)):0} for this level, and ten times as many for a steady one."),
                "Ask for more resamples or a lower level.");
        }

        if (result.Unsettled > 0)
        {
            yield return IssueCodes.UndefinedStatistic.Warning(
                "bootstrap",
                Text.Invariant($"There are no accelerated intervals: {result.Unsettled} of {result.Fit.SampleSize} rows, left out, leave no settled estimate."),
                remedy: "Ask for bias-corrected intervals.");
        }

        if (failed.Count > 0)
        {
            yield return IssueCodes.FailedResamples.Warning(
                "bootstrap",
                Text.Invariant($"{failed.Count} of {result.Resamples} resamples gave no settled estimate and were left out: {Reasons(failed)}."),
                remedy: failed.Count * 20 > result.Resamples ? "More than 5 % failed: intervals may be too narrow." : "");
        }

        if (inadmissible.Count > 0)
        {
            string done = result.Settings.Inadmissible == InadmissibleReplicates.Drop ? "were left out" : "were kept";
            yield return IssueCodes.InadmissibleResamples.Warning(
                "bootstrap",
                Text.Invariant($"{inadmissible.Count} of {result.Resamples} resamples gave an inadmissible estimate and {done}: {Reasons(inadmissible)}."),
                remedy: inadmissible.Count * 20 > result.Resamples ? "More than 5 % are inadmissible: the model may not fit." : "");
        }
    }

    /// <summary>Whether an estimate settled, admissible or not: the others have no numbers that mean anything.</summary>
    public static bool IsEstimated(EstimateOutcome outcome) => outcome == EstimateOutcome.Usable || IsInadmissible(outcome);

    public static bool IsInadmissible(EstimateOutcome outcome) => outcome >= EstimateOutcome.InadmissibleReliability;

    private static string Reasons(IEnumerable<FailedReplicate> failures) => string.Join(
        ", ",
        failures.GroupBy(failure => (failure.Outcome, failure.Subject))
            .OrderByDescending(group => group.Count())
            .ThenBy(group => group.Key.Outcome)
            .Take(5)
            .Select(group => Text.Invariant($"{Words(group.Key.Outcome)} ({group.Key.Subject}) {group.Count()}")));

    private static string Words(EstimateOutcome outcome) => outcome switch
    {
        EstimateOutcome.ConstantIndicator => "constant indicator",
        EstimateOutcome.UndefinedCorrelation => "undefined correlation",
        EstimateOutcome.SingularBlock => "singular block",
        EstimateOutcome.CollinearPredictors => "collinear predictors",
        EstimateOutcome.VanishingWeights => "vanishing weights",
        EstimateOutcome.UndefinedReliability => "reliability not positive or not defined",
        EstimateOutcome.NotConverged => "not converged",
        EstimateOutcome.InadmissibleReliability => "reliability above 1",
        EstimateOutcome.InadmissibleLoading => "loading above 1",
        EstimateOutcome.InadmissibleCorrelation => "correlation above 1",
        EstimateOutcome.NotPositiveDefinite => "correlations not positive definite",
        EstimateOutcome.InadmissibleRSquared => "R2 outside 0 to 1",
        _ => "usable",
    };
}

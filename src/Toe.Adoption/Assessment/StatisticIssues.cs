using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Assessment;

/// <summary>What resamples that failed or were inadmissible mean for statistics of them.</summary>
internal static class StatisticIssues
{
    /// <param name="subject">What was resampled.</param>
    /// <param name="unsettled">How many did not settle.</param>
    /// <param name="inadmissible">How many were inadmissible.</param>
    /// <param name="settings">How it was resampled.</param>
    /// <param name="consequence">What many failures do to what is told.</param>
    public static IEnumerable<Issue> Of(
        string subject, int unsettled, int inadmissible, BootstrapSettings settings, string consequence = "intervals may be too narrow")
    {
        if (unsettled > 0)
        {
            yield return IssueCodes.FailedResamples.Warning(
                subject,
                Text.Invariant($"{unsettled} of {settings.Resamples} resamples gave no settled estimate and were left out."),
                remedy: unsettled * 20L > settings.Resamples ? $"More than 5 % failed: {consequence}." : "");
        }

        if (inadmissible > 0)
        {
            string done = settings.Inadmissible == InadmissibleReplicates.Drop ? "were left out" : "were kept";
            yield return IssueCodes.InadmissibleResamples.Warning(
                subject,
                Text.Invariant($"{inadmissible} of {settings.Resamples} resamples gave an inadmissible estimate and {done}."),
                remedy: inadmissible * 20L > settings.Resamples ? "More than 5 % are inadmissible: the model may not fit." : "");
        }
    }
}

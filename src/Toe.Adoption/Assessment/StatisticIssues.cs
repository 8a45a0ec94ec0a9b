using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Assessment;

/// <summary>What resamples that failed or were inadmissible mean for statistics of them.</summary>
internal static class StatisticIssues
{
    public static IEnumerable<Issue> Of(string subject, int failed, int inadmissible, BootstrapSettings settings)
    {
        if (failed > 0)
        {
            yield return IssueCodes.FailedResamples.Warning(
                subject,
                Text.Invariant($"{failed} of {settings.Resamples} resamples gave no settled estimate and were left out."),
                remedy: failed * 20L > settings.Resamples ? "More than 5 % failed: intervals may be too narrow." : "");
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

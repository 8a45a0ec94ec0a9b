using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Files;

/// <summary>Brings the estimates of a fit and of its bootstrap together, as a model file lists them.</summary>
internal static class ResultLists
{
    public static ValueList<PathResult> Paths(PlsFit fit, BootstrapResult? bootstrap)
    {
        BootstrapEstimate[]? resampled = bootstrap?.Of(ParameterKind.Path).ToArray();
        return fit.Paths.Select((path, i) => new PathResult
        {
            From = path.From,
            To = path.To,
            Estimate = path.Estimate,
            StandardError = resampled?[i].StandardError,
            Lower = resampled?[i].Interval?.Lower,
            Upper = resampled?[i].Interval?.Upper,
            FSquared = path.FSquared,
            Vif = path.Vif,
            Expected = path.Expected,
        }).ToValueList();
    }

    public static BootstrapSummary Summary(BootstrapResult bootstrap, TimeSpan? elapsed)
    {
        int inadmissible = bootstrap.Failures.Count(failure => ReplicateIssues.IsInadmissible(failure.Outcome));
        return new BootstrapSummary
        {
            Resamples = bootstrap.Resamples,
            Failed = bootstrap.Failures.Count - inadmissible,
            Inadmissible = inadmissible,
            InadmissibleRule = bootstrap.Settings.Inadmissible,
            Usable = bootstrap.Usable,
            Seed = bootstrap.Seed,
            Level = bootstrap.Settings.Level,
            Method = bootstrap.Settings.Method,
            ElapsedMilliseconds = elapsed?.TotalMilliseconds,
            Estimates = bootstrap.Estimates,
        };
    }
}

using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Files;

/// <summary>Brings the estimates of a fit and of its bootstrap together, as a model file lists them.</summary>
internal sealed class ResultLists(PlsFit fit, BootstrapResult? bootstrap)
{
    public ValueList<PathResult> Paths()
    {
        BootstrapEstimate[]? resampled = bootstrap?.Of(ParameterKind.Path).ToArray();
        return fit.Paths.Select((path, i) => new PathResult
        {
            From = path.From,
            To = path.To,
            Estimate = path.Estimate,
            StandardError = resampled?[i].StandardError,
            TStatistic = resampled?[i].TStatistic,
            PValue = resampled?[i].PValue,
            Lower = resampled?[i].Interval?.Lower,
            Upper = resampled?[i].Interval?.Upper,
            FSquared = path.FSquared,
            Vif = path.Vif,
            Expected = path.Expected,
        }).ToValueList();
    }

    public ValueList<EffectResult> Effects(ParameterKind kind, ValueList<EffectEstimate> estimates)
    {
        BootstrapEstimate[]? resampled = bootstrap?.Of(kind).ToArray();
        return estimates.Select((effect, i) => new EffectResult
        {
            From = effect.From,
            To = effect.To,
            Through = effect.Constructs.Skip(1).SkipLast(1).ToValueList(),
            Estimate = effect.Estimate,
            StandardError = resampled?[i].StandardError,
            TStatistic = resampled?[i].TStatistic,
            PValue = resampled?[i].PValue,
            Lower = resampled?[i].Interval?.Lower,
            Upper = resampled?[i].Interval?.Upper,
        }).ToValueList();
    }

    public BootstrapSummary Summary(TimeSpan? elapsed)
    {
        int inadmissible = bootstrap!.Failures.Count(failure => ReplicateIssues.IsInadmissible(failure.Outcome));
        return new BootstrapSummary
        {
            Resamples = bootstrap.Resamples,
            Failed = bootstrap.Failures.Count - inadmissible,
            Inadmissible = inadmissible,
            Usable = bootstrap.Usable,
            Seed = bootstrap.Seed,
            Level = bootstrap.Settings.Level,
            Method = bootstrap.Settings.Method,
            ElapsedMilliseconds = elapsed?.TotalMilliseconds,
        };
    }
}

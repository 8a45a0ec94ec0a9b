using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;

namespace Toe.Adoption.Resampling;

/// <summary>Mean, standard error, t, p and interval of every parameter.</summary>
internal static class ReplicateSummary
{
    public static ValueList<BootstrapEstimate> Of(BootstrapResult result)
    {
        var estimates = new BootstrapEstimate[result.Fit.Plan.Layout.Count];
        var options = new ParallelOptions { MaxDegreeOfParallelism = result.Settings.Threads ?? Environment.ProcessorCount };
        Parallel.For(0, estimates.Length, options, p => estimates[p] = Summarize(result, p));
        return estimates.ToValueList();
    }

    private static BootstrapEstimate Summarize(BootstrapResult result, int p)
    {
        Parameter parameter = result.Fit.Plan.Layout.Parameters[p];
        double estimate = result.Fit.Parameters[p];
        ReadOnlySpan<double> values = result.Values(p);
        var summary = new BootstrapEstimate
        {
            Parameter = parameter,
            Estimate = double.IsFinite(estimate) ? estimate : null,
            Usable = values.Length,
        };
        if (values.Length < 2)
        {
            return summary;
        }

        (double mean, double deviation) = SampleMoments.Of(values);
        double? t = IsComparedWithZero(parameter.Kind) && deviation > 0 ? estimate / deviation : null;
        return summary with
        {
            Mean = mean,
            StandardError = deviation,
            TStatistic = t,
            PValue = t is null ? null : Distributions.TwoSidedNormalP(t.Value),
            Interval = result.IntervalOf(p, result.Settings.Method, result.Settings.Level),
        };
    }

    private static bool IsComparedWithZero(ParameterKind kind) => kind is
        ParameterKind.Path or ParameterKind.TotalEffect or ParameterKind.IndirectEffect or ParameterKind.SpecificIndirectEffect
        or ParameterKind.Weight or ParameterKind.Loading;
}

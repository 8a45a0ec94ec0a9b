using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Assessment;

/// <summary>What to be wary of in a measurement bootstrap.</summary>
internal static class MeasurementIssues
{
    private const string Subject = "measurement bootstrap";

    private const int MostNamed = 5;

    public static IEnumerable<Issue> Of(MeasurementBootstrapResult result)
    {
        // Of m tetrads of a block each has the level 1 - alpha/m.
        double level = result.Tetrads.GroupBy(tetrad => tetrad.Construct)
            .Select(block => 1 - ((1 - result.TetradLevel) / block.Count()))
            .Append(result.Settings.Level)
            .Max();
        if (result.Usable * (1 - level) / 2 < 1)
        {
            yield return IssueCodes.TooFewResamples.Warning(
                Subject,
                Text.Invariant($"{result.Usable} usable resamples leave less than one beyond either end of an interval of level {level:0.######}."),
                Text.Invariant($"At least {Math.Ceiling(2 / (1 - level)):0} for this level, and ten times as many for a steady one."),
                "Ask for more resamples or a lower level.");
        }

        foreach (Issue issue in StatisticIssues.Of(Subject, result.Failed, result.Inadmissible, result.Settings))
        {
            yield return issue;
        }

        // Of pairs that the assessment does not judge nothing is amiss.
        ResampledHtmt[] judged = [.. result.Htmt2Ratios.Where(ratio => Criteria.HaveRatio(result.Fit, ratio.First, ratio.Second))];
        ResampledHtmt[] undefined = [.. judged.Where(ratio => ratio.Value is null)];
        if (undefined.Length > 0)
        {
            yield return IssueCodes.UndefinedStatistic.Warning(
                Subject,
                $"HTMT2 is not defined for {Names(undefined.Select(ratio => $"{ratio.First} and {ratio.Second}"), "pairs")}: correlations of both signs meet in a mean, or none is left.",
                remedy: "Judge these pairs by HTMT.");
        }

        ResampledHtmt[] partly = [.. judged.Where(ratio => ratio.Value is not null && ratio.Usable < result.Usable)];
        if (partly.Length > 0)
        {
            yield return IssueCodes.UndefinedStatistic.Warning(
                Subject,
                $"HTMT2 is not defined in all of the {Text.Invariant($"{result.Usable}")} usable resamples, but in {Names(partly.Select(ratio => Text.Invariant($"{ratio.Usable} for {ratio.First} and {ratio.Second}")), "pairs")}.",
                remedy: "Bounds are of those alone, and may be too far from zero: judge these pairs by HTMT.");
        }

        string[] missing = result.Settings.Method != IntervalMethod.BiasCorrectedAccelerated ? [] :
        [
            .. judged.Where(ratio => ratio.Value is not null && ratio.Interval is null).Select(ratio => $"HTMT2 of {ratio.First} and {ratio.Second}"),
            .. result.CongruenceCoefficients.Where(pair => pair.Interval is null).Select(pair => $"congruence of {pair.First} and {pair.Second}"),
        ];
        if (missing.Length > 0)
        {
            yield return IssueCodes.UndefinedStatistic.Warning(
                Subject,
                $"There is no accelerated interval for {Names(missing, "statistics")}: {Unaccelerated(result)}.",
                remedy: "Ask for bias-corrected intervals, or for percentile intervals where those are missing too.");
        }
    }

    private static string Unaccelerated(MeasurementBootstrapResult result) => result.Unsettled > 0
        ? Text.Invariant($"{result.Unsettled} of {result.Fit.SampleSize} rows, left out, leave no settled estimate")
        : "it is not defined where some row is left out, or resamples lie too far to one side";

    private static string Names(IEnumerable<string> all, string what)
    {
        string[] names = [.. all];
        return string.Join(", ", names.Take(MostNamed)) + (names.Length > MostNamed ? Text.Invariant($" and {names.Length - MostNamed} more {what}") : "");
    }
}

using Toe.Adoption.Internal;
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

        ResampledHtmt[] undefined = [.. result.Htmt2Ratios.Where(ratio => ratio.Value is null)];
        if (undefined.Length > 0)
        {
            yield return IssueCodes.UndefinedStatistic.Warning(
                Subject,
                $"HTMT2 is not defined for {Names(undefined, ratio => $"{ratio.First} and {ratio.Second}")}: correlations of both signs meet in a mean, or none is left.",
                remedy: "Judge these pairs by HTMT.");
        }

        ResampledHtmt[] partly = [.. result.Htmt2Ratios.Where(ratio => ratio.Value is not null && ratio.Usable < result.Usable)];
        if (partly.Length > 0)
        {
            yield return IssueCodes.UndefinedStatistic.Warning(
                Subject,
                $"HTMT2 is not defined in all of the {Text.Invariant($"{result.Usable}")} usable resamples, but in {Names(partly, ratio => Text.Invariant($"{ratio.Usable} for {ratio.First} and {ratio.Second}"))}.",
                remedy: "Bounds are of those alone, and may be too far from zero: judge these pairs by HTMT.");
        }
    }

    private static string Names(ResampledHtmt[] ratios, Func<ResampledHtmt, string> name) =>
        string.Join(", ", ratios.Take(MostNamed).Select(name)) + (ratios.Length > MostNamed ? Text.Invariant($" and {ratios.Length - MostNamed} more pairs") : "");
}

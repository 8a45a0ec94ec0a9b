using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Resampling;

/// <summary>The tables of a bootstrap.</summary>
internal static class BootstrapTables
{
    public static Table Paths(BootstrapResult result)
    {
        var paths = result.Fit.Paths.ToDictionary(path => (path.From, path.To), path => path);
        return Table.Of(
            Text.Invariant($"Structural paths (n = {result.Fit.SampleSize}; {Kind(result)})"),
            result.Of(ParameterKind.Path),
            [
                (Column.Left("Path"), item => FitTables.PathCell(result.Fit, item.Parameter.From, item.Parameter.To)),
                (Column.Right("beta"), item => Cell.Coefficient(item.Estimate)),
                (Column.Right("SE"), item => Cell.Coefficient(item.StandardError)),
                (Column.Right(Head(result)), item => Cell.Interval(item.Interval?.Lower, item.Interval?.Upper)),
                (Column.Right("p"), item => item.PValueCell),
                (Column.Left("sign"), item => FitTables.SignWords(paths[(item.Parameter.From, item.Parameter.To)])),
                (Column.Right("f2").AsOptional(), item => Cell.Coefficient(paths[(item.Parameter.From, item.Parameter.To)].FSquared)),
            ],
            Note(result));
    }

    public static Table Effects(BootstrapResult result, ParameterKind kind) => Table.Of(
        kind switch
        {
            ParameterKind.TotalEffect => "Total effects",
            ParameterKind.IndirectEffect => "Total indirect effects",
            _ => "Specific indirect effects",
        },
        result.Of(kind),
        [
            (Column.Left("Effect"), item => kind == ParameterKind.SpecificIndirectEffect
                ? string.Join(" -> ", item.Parameter.Constructs.Select(name => Label(result, name)))
                : FitTables.PathCell(result.Fit, item.Parameter.From, item.Parameter.To)),
            (Column.Right("estimate"), item => Cell.Coefficient(item.Estimate)),
            (Column.Right("SE"), item => Cell.Coefficient(item.StandardError)),
            (Column.Right(Head(result)), item => Cell.Interval(item.Interval?.Lower, item.Interval?.Upper)),
            (Column.Right("p"), item => item.PValueCell),
        ]);

    private static string Label(BootstrapResult result, string construct) => FitTables.Label(result.Fit, construct);

    // In decimals, which do not round 0.29 * 100 to 28.999999999999996, and with all digits: 0.999999 is not 100 %.
    private static string Head(BootstrapResult result) => Text.Invariant($"{(decimal)result.Settings.Level * 100:0.##########################} % CI");

    private static string Kind(BootstrapResult result) =>
        Text.Invariant($"{MethodWords(result.Settings.Method)} intervals, B = {result.Usable}");

    private static string Note(BootstrapResult result) => Text.Invariant(
        $"p: two-sided, normal, from the bootstrap standard error. {Origin(result)}; {result.Resamples - result.Usable} of {result.Resamples} resamples left out.");

    private static string Origin(BootstrapResult result) =>
        result.Seed is { } seed ? Text.Invariant($"Seed {seed}") : "Given resamples";

    /// <summary>A method of intervals in a word.</summary>
    public static string MethodWords(IntervalMethod method) => method switch
    {
        IntervalMethod.Normal => "normal",
        IntervalMethod.Basic => "basic",
        IntervalMethod.BiasCorrected => "bias-corrected",
        IntervalMethod.BiasCorrectedAccelerated => "BCa",
        _ => "percentile",
    };
}

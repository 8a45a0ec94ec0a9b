using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>The tables of an estimate.</summary>
internal static class FitTables
{
    public static Table Indicators(PlsFit fit) => Table.Of(
        Text.Invariant($"Measurement model (n = {fit.SampleSize})"),
        fit.Indicators,
        [
            (Column.Left("Construct"), item => Label(fit, item.Construct)),
            (Column.Left("Indicator"), item => item.Indicator),
            (Column.Right("Weight"), item => Cell.Coefficient(item.Weight)),
            (Column.Right("Loading"), item => Cell.Coefficient(item.Loading)),
            (Column.Right("VIF").AsOptional(), item => Cell.Number(item.Vif, 2)),
        ],
        Notes(fit));

    public static Table Constructs(PlsFit fit) => Table.Of(
        "Reliability, validity and explained variance",
        fit.Constructs,
        [
            (Column.Left("Construct"), item => Label(fit, item.Name)),
            (Column.Right("alpha"), item => Cell.Coefficient(item.CronbachAlpha)),
            (Column.Right("rho_A"), item => Cell.Coefficient(item.RhoA)),
            (Column.Right("rho_C"), item => Cell.Coefficient(item.RhoC)),
            (Column.Right("AVE"), item => Cell.Coefficient(item.Ave)),
            (Column.Right("R2"), item => Cell.Coefficient(item.RSquared)),
            (Column.Right("adj. R2").AsOptional(), item => Cell.Coefficient(item.AdjustedRSquared)),
        ],
        "alpha: of standardized indicators. A dash: not defined for this construct.");

    public static Table Paths(PlsFit fit) => Table.Of(
        Text.Invariant($"Structural paths (n = {fit.SampleSize})"),
        fit.Paths,
        [
            (Column.Left("Path"), path => PathCell(fit, path.From, path.To)),
            (Column.Right("beta"), path => Cell.Coefficient(path.Estimate)),
            (Column.Right("f2"), path => Cell.Coefficient(path.FSquared)),
            (Column.Right("VIF"), path => Cell.Number(path.Vif, 2)),
            (Column.Left("sign"), path => SignWords(path)),
        ]);

    public static Table Effects(PlsFit fit)
    {
        var indirect = fit.IndirectEffects.ToDictionary(effect => (effect.From, effect.To), effect => effect.Estimate);
        var direct = fit.Paths.ToDictionary(path => (path.From, path.To), path => path.Estimate);
        double? Find(Dictionary<(string, string), double> effects, EffectEstimate effect) =>
            effects.TryGetValue((effect.From, effect.To), out double value) ? value : null;
        return Table.Of(
            "Effects",
            fit.TotalEffects,
            [
                (Column.Left("Effect"), effect => PathCell(fit, effect.From, effect.To)),
                (Column.Right("direct"), effect => Cell.Coefficient(Find(direct, effect))),
                (Column.Right("indirect"), effect => Cell.Coefficient(Find(indirect, effect))),
                (Column.Right("total"), effect => Cell.Coefficient(effect.Estimate)),
            ]);
    }

    /// <summary>The name that readers see.</summary>
    public static string Label(PlsFit fit, string construct) =>
        fit.Model.Constructs.First(item => item.Name == construct).Label;

    /// <summary>A path by the labels of its ends, or their names where the table would be too wide.</summary>
    public static Cell PathCell(PlsFit fit, string from, string to) => Cell.Path(Label(fit, from), Label(fit, to), from, to);

    public static string? SignWords(PathEstimate path) => path.IsAsExpected switch
    {
        true => "as expected",
        false => path.HasSign ? "opposite" : "no sign",
        null => null,
    };

    private static ValueList<string> Notes(PlsFit fit)
    {
        string scheme = fit.Settings.Scheme switch
        {
            InnerScheme.Factor => "factor",
            InnerScheme.Centroid => "centroid",
            _ => "path",
        };
        string converged = fit.Convergence.Converged
            ? Text.Invariant($"converged after {fit.Convergence.Iterations} iterations")
            : Text.Invariant($"NOT converged after {fit.Convergence.Iterations} iterations");
        string method = $"{(fit.Settings.Consistent ? "Consistent PLS (PLSc)" : "PLS")}, {scheme} scheme; {converged}.";
        return Warnings(fit) is { } warnings ? [method, warnings] : [method];
    }

    // A table is printed, an issue is looked up: whoever sees the numbers shall know that some are flagged.
    private static string? Warnings(PlsFit fit)
    {
        string[] codes = [.. fit.Issues.Where(issue => issue.Severity == Severity.Warning).Select(issue => issue.Code)];
        return codes.Length == 0 ? null : $"{Text.Count(codes.Length, "warning", "warnings")} ({string.Join(", ", codes.Distinct().Order(StringComparer.Ordinal))}), see Issues.";
    }
}

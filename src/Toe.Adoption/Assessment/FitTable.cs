using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Assessment;

/// <summary>The tables of the measures of fit and of their test.</summary>
internal static class FitTable
{
    /// <summary>Chi-squared, where letters are ASCII alone.</summary>
    public const string ChiSquared = "chi2";

    /// <summary>The measures, in the order of tables.</summary>
    public static readonly (string Name, Func<FitMeasures, Cell> Cell)[] Rows =
    [
        ("SRMR", measures => Cell.Coefficient(measures.Srmr)),
        ("d_ULS", measures => Cell.Number(measures.DUls)),
        ("d_G", measures => Cell.Number(measures.DG)),
        ("d_ML", measures => Cell.Number(measures.DMl)),
        (ChiSquared, measures => Cell.Number(measures.ChiSquared, 1)),
        ("df", measures => Cell.Count(measures.DegreesOfFreedom)),
        ("NFI", measures => Cell.Coefficient(measures.Nfi)),
        ("RMSEA", measures => Cell.Coefficient(measures.Rmsea)),
        ("CFI", measures => Cell.Coefficient(measures.Cfi)),
    ];

    public static Table Of(ModelFit fit) => Table.Of(
        "Model fit",
        Rows,
        [
            (Column.Left("Measure"), row => row.Name),
            (Column.Right("saturated"), row => row.Cell(fit.Saturated)),
            (Column.Right("estimated"), row => row.Cell(fit.Estimated)),
        ],
        [
            .. new[] { fit.Saturated.Reason, fit.Estimated.Reason }.OfType<string>().Distinct(StringComparer.Ordinal),
            $"Definitions: {fit.Definitions.Name} ({fit.Definitions.FitWords}).",
        ]);

    public static Table Of(ExactFitResult result) => Table.Of(
        "Test of exact fit",
        result.Saturated.Estimates.Select(estimate => ("saturated", Estimate: estimate))
            .Concat(result.Estimated.Estimates.Select(estimate => ("estimated", Estimate: estimate))),
        [
            (Column.Left("Model"), row => row.Item1),
            (Column.Left("Measure"), row => Name(row.Estimate.Distance)),
            (Column.Right("value"), row => Cell.Number(row.Estimate.Value)),
            (Column.Right("HI95"), row => Cell.Number(row.Estimate.Hi95)),
            (Column.Right("HI99"), row => Cell.Number(row.Estimate.Hi99)),
            (Column.Right("p"), row => Cell.Probability(row.Estimate.PValue)),
        ],
        [
            Text.Invariant($"Seed {result.Settings.Seed}; {result.Settings.Resamples} resamples of each model. {Counts("saturated", result.Saturated)} {Counts("estimated", result.Estimated)}"),
            $"Definitions: {result.Definitions.Name} ({result.Definitions.FitWords}).",
        ]);

    /// <summary>The usual name of a measure.</summary>
    public static string Name(FitDistance distance) => distance switch
    {
        FitDistance.Srmr => "SRMR",
        FitDistance.DUls => "d_ULS",
        FitDistance.DG => "d_G",
        _ => "d_ML",
    };

    private static string Counts(string model, ExactFitModel result) =>
        Text.Invariant($"Of the {model} model {result.Usable} count, {result.Inadmissible} were inadmissible and {result.Failed} failed.");
}

using Toe.Adoption.Tables;

namespace Toe.Adoption.Assessment;

/// <summary>The table of the measures of fit.</summary>
internal static class FitTable
{
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

    private static (string Name, Func<FitMeasures, Cell> Cell)[] Rows { get; } =
    [
        ("SRMR", measures => Cell.Coefficient(measures.Srmr)),
        ("d_ULS", measures => Cell.Number(measures.DUls)),
        ("d_G", measures => Cell.Number(measures.DG)),
        ("d_ML", measures => Cell.Number(measures.DMl)),
        ("chi2", measures => Cell.Number(measures.ChiSquared, 1)),
        ("df", measures => Cell.Count(measures.DegreesOfFreedom)),
        ("NFI", measures => Cell.Coefficient(measures.Nfi)),
        ("RMSEA", measures => Cell.Coefficient(measures.Rmsea)),
        ("CFI", measures => Cell.Coefficient(measures.Cfi)),
    ];
}

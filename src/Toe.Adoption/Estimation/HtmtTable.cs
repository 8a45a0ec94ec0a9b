using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Estimation;

/// <summary>Discriminant validity by HTMT: a lower triangle where it fits a page, otherwise the pairs that come nearest to 1.</summary>
internal static class HtmtTable
{
    // Eleven columns of numbers beside a name fit a line of 80.
    private const int LargestTriangle = 12;
    private const int MostPairs = 60;

    private const string Title = "Discriminant validity: heterotrait-monotrait ratios (HTMT)";

    public static Table Of(PlsFit fit) => fit.Constructs.Count <= LargestTriangle ? Triangle(fit) : Pairs(fit);

    private static Table Triangle(PlsFit fit)
    {
        var ratios = fit.HtmtRatios.ToDictionary(ratio => (ratio.First, ratio.Second), ratio => ratio.Value);
        string[] names = [.. fit.Constructs.Select(construct => construct.Name)];
        return Table.Of(
            Title,
            Enumerable.Range(0, names.Length),
            [
                (Column.Left("Construct"), row => Text.Invariant($"{row + 1} {FitTables.Label(fit, names[row])}")),
                .. Enumerable.Range(0, names.Length - 1).Select(column => (
                    Column.Right(Text.Invariant($"{column + 1}")),
                    (Func<int, Cell>)(row => column < row ? Cell.Coefficient(ratios[(names[column], names[row])]) : ""))),
            ],
            Notes(fit));
    }

    private static Table Pairs(PlsFit fit) => Table.Of(
        Title,
        fit.HtmtRatios.OrderByDescending(ratio => ratio.Value ?? -1).Take(MostPairs),
        [
            (Column.Left("Construct"), ratio => FitTables.Label(fit, ratio.First)),
            (Column.Left("and"), ratio => FitTables.Label(fit, ratio.Second)),
            (Column.Right("HTMT"), ratio => Cell.Coefficient(ratio.Value)),
        ],
        [Text.Invariant($"The largest {Math.Min(MostPairs, fit.HtmtRatios.Count)} of {fit.HtmtRatios.Count} ratios."), .. Notes(fit)]);

    private static ValueList<string> Notes(PlsFit fit) =>
        fit.HtmtRatios.Any(ratio => ratio.Value is null)
            ? ["Of absolute correlations. A dash: the indicators of a block are uncorrelated."]
            : ["Of absolute correlations."];
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Assessment;

/// <summary>The tables of pairs of constructs, and of what resampling says about them and about blocks.</summary>
internal static class EvidenceTables
{
    public static IEnumerable<Table> Of(ModelAssessment assessment, AssessmentInput input)
    {
        yield return Ratios(assessment, input);
        if (input.Evidence.Measurement is { } measurement)
        {
            foreach (Table table in MeasurementTables.BesideRatios(measurement))
            {
                yield return table;
            }
        }
    }

    private static Table Ratios(ModelAssessment assessment, AssessmentInput input)
    {
        PlsFit fit = assessment.Fit;
        double?[] htmt = Bounds(input, Criterion.Htmt);
        double?[] htmt2 = Bounds(input, Criterion.Htmt2);
        return Table.Of(
            "Heterotrait-monotrait ratios (HTMT, HTMT2)",
            Enumerable.Range(0, assessment.HtmtRatios.Count),
            [
                (Column.Left("Construct"), i => FitTables.Label(fit, assessment.HtmtRatios[i].First)),
                (Column.Left("and"), i => FitTables.Label(fit, assessment.HtmtRatios[i].Second)),
                (Column.Right("HTMT"), i => Cell.Coefficient(assessment.HtmtRatios[i].Value)),
                .. Bound("HTMT upper", htmt),
                (Column.Right("HTMT2"), i => Cell.Coefficient(assessment.Htmt2Ratios[i].Value)),
                .. Bound("HTMT2 upper", htmt2),
            ],
            [
                assessment.Definitions.Htmt == HtmtVariant.AbsoluteCorrelations ? "HTMT of absolute correlations." : "HTMT of signed correlations.",
                .. Notes("HTMT", htmt, input.Bootstrap?.Settings.Level),
                .. Notes("HTMT2", htmt2, input.Evidence.Measurement?.Settings.Level),
                .. assessment.Htmt2Ratios.Where(ratio => ratio.Value is null).Take(1).Select(_ => "A dash: not defined, as HTMT2 where correlations of both signs meet."),
            ]);
    }

    private static double?[] Bounds(AssessmentInput input, Criterion criterion) =>
        [.. Enumerable.Range(0, input.Fit.HtmtRatios.Count).Select(i => DiscriminantFindings.Bound(input, criterion, i).Upper)];

    private static IEnumerable<(Column, Func<int, Cell>)> Bound(string head, double?[] bounds) =>
        bounds.All(bound => bound is null) ? [] : [(Column.Right(head), i => Cell.Coefficient(bounds[i]))];

    private static IEnumerable<string> Notes(string name, double?[] bounds, double? level) =>
        bounds.All(bound => bound is null) ? [] : [Text.Invariant($"{name} upper: its one-sided {100 * level:0.####} % bound, by percentiles.")];
}

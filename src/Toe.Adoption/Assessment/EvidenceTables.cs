using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Assessment;

/// <summary>The tables of pairs of constructs, and of what resampling says about blocks.</summary>
internal static class EvidenceTables
{
    public static IEnumerable<Table> Of(ModelAssessment assessment, AssessmentInput input)
    {
        yield return Ratios(assessment, input);
        if (input.Evidence.Measurement is { } measurement)
        {
            yield return Congruence(measurement);
            if (measurement.Tetrads.Count > 0)
            {
                yield return Tetrads(measurement);
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
                .. Bound(htmt),
                (Column.Right("HTMT2"), i => Cell.Coefficient(assessment.Htmt2Ratios[i].Value)),
                .. Bound(htmt2),
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

    private static IEnumerable<(Column, Func<int, Cell>)> Bound(double?[] bounds) =>
        bounds.All(bound => bound is null) ? [] : [(Column.Right("upper"), i => Cell.Coefficient(bounds[i]))];

    private static IEnumerable<string> Notes(string name, double?[] bounds, double? level) =>
        bounds.All(bound => bound is null) ? [] : [Text.Invariant($"Upper, beside {name}: its one-sided {100 * level:0.####} % bound, by percentiles.")];

    private static Table Congruence(MeasurementBootstrapResult measurement) => Table.Of(
        "Congruence",
        measurement.CongruenceCoefficients,
        [
            (Column.Left("Construct"), pair => FitTables.Label(measurement.Fit, pair.First)),
            (Column.Left("and"), pair => FitTables.Label(measurement.Fit, pair.Second)),
            (Column.Right("congruence"), pair => Cell.Coefficient(pair.Value)),
            (Column.Right("SE").AsOptional(), pair => Cell.Coefficient(pair.StandardError)),
            (Column.Right("t"), pair => Cell.Number(pair.TStatistic, 2)),
            (Column.Right("interval").AsOptional(), pair => Cell.Interval(pair.Interval?.Lower, pair.Interval?.Upper)),
        ],
        Text.Invariant($"t: how far it is below 1, in standard errors. Interval of {100 * measurement.Settings.Level:0.####} %; {measurement.Usable} of {measurement.Settings.Resamples} resamples count."));

    private static Table Tetrads(MeasurementBootstrapResult measurement) => Table.Of(
        "Tetrads",
        measurement.Tetrads,
        [
            (Column.Left("Construct"), tetrad => FitTables.Label(measurement.Fit, tetrad.Construct)),
            (Column.Left("Indicators"), tetrad => string.Join(", ", tetrad.Indicators)),
            (Column.Right("tetrad"), tetrad => Cell.Coefficient(tetrad.Value)),
            (Column.Right("SE").AsOptional(), tetrad => Cell.Coefficient(tetrad.StandardError)),
            (Column.Right("interval"), tetrad => Cell.Interval(tetrad.Interval?.Lower, tetrad.Interval?.Upper)),
            (Column.Left("may vanish"), tetrad => tetrad.MayVanish switch { true => "yes", false => "no", null => Cell.Missing }),
        ],
        Text.Invariant($"Of indicators g, h, i, j: s_gh s_ij - s_gi s_hj. Bias-corrected intervals, Bonferroni-adjusted to {100 * measurement.TetradLevel:0.####} % for each block."));
}

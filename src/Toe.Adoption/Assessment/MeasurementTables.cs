using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Assessment;

/// <summary>The tables of a measurement bootstrap.</summary>
internal static class MeasurementTables
{
    public static IEnumerable<Table> Of(MeasurementBootstrapResult measurement) => [Ratios(measurement), .. BesideRatios(measurement)];

    /// <summary>Those that an assessment, which has ratios of its own, adds to them.</summary>
    public static IEnumerable<Table> BesideRatios(MeasurementBootstrapResult measurement) =>
        measurement.Tetrads.Count > 0 ? [Congruence(measurement), Tetrads(measurement)] : [Congruence(measurement)];

    private static Table Ratios(MeasurementBootstrapResult measurement) => Table.Of(
        "Heterotrait-monotrait ratios of geometric means (HTMT2)",
        measurement.Htmt2Ratios,
        [
            (Column.Left("Construct"), pair => FitTables.Label(measurement.Fit, pair.First)),
            (Column.Left("and"), pair => FitTables.Label(measurement.Fit, pair.Second)),
            (Column.Right("HTMT2"), pair => Cell.Coefficient(pair.Value)),
            (Column.Right("upper"), pair => Cell.Coefficient(pair.UpperBound)),
            (Column.Right("interval").AsOptional(), pair => Cell.Interval(pair.Interval?.Lower, pair.Interval?.Upper)),
        ],
        [
            Text.Invariant($"Upper: the one-sided {100 * measurement.Settings.Level:0.####} % bound, by percentiles. {Interval(measurement)}"),
            .. measurement.Htmt2Ratios.Where(ratio => ratio.Value is null).Take(1).Select(_ => "A dash: not defined, as where correlations of both signs meet."),
        ]);

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
        $"t: how far it is below 1, in standard errors. {Interval(measurement)}");

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

    private static string Interval(MeasurementBootstrapResult measurement) => Text.Invariant(
        $"Interval of {100 * measurement.Settings.Level:0.####} %, {BootstrapTables.MethodWords(measurement.Settings.Method)}; {measurement.Usable} of {measurement.Settings.Resamples} resamples count; seed {measurement.Settings.Seed}.");
}

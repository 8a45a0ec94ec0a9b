using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tables;
using Toe.Adoption.Tests.BadInputs;
using Toe.Adoption.Tests.Reporting;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Assessment;

public class MeasurementBootstrapTests
{
    private static readonly MeasurementBootstrapResult Result = MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings).Value;

    [Fact]
    public void The_number_of_threads_changes_no_bit()
    {
        MeasurementBootstrapResult one = MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings with { Threads = 1 }).Value;
        MeasurementBootstrapResult four = MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings with { Threads = 4 }, progress: new Holding()).Value;
        Assert.Equal(Bytes(one), Bytes(four));
        Assert.NotEqual(Bytes(one), Bytes(MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings with { Seed = 1 }).Value));
    }

    [Fact]
    public void Congruence_compares_correlations_with_reliabilities_on_the_diagonal()
    {
        CongruenceEstimate found = Result.CongruenceCoefficients[0];
        double expected = Congruence(Assessed.Four, "RA", "TM");
        Assert.Equal(("RA", "TM"), (found.First, found.Second));
        Assert.Equal(expected, found.Value, 1e-12);
        Assert.Equal((1 - expected) / found.StandardError!.Value, found.TStatistic!.Value, 1e-9);
    }

    [Fact]
    public void Tetrads_are_those_of_the_resamples_of_the_bootstrap_and_share_their_level()
    {
        Assert.Equal(2, Result.Tetrads.Count);
        Assert.All(Result.Tetrads, tetrad => Assert.Equal("RA", tetrad.Construct));
        TetradEstimate first = Result.Tetrads[0];
        string[] names = [.. first.Indicators];
        double S(int a, int b) => Assessed.Four.Moments.Covariance(names[a], names[b]);
        Assert.Equal((S(0, 1) * S(2, 3)) - (S(0, 2) * S(1, 3)), first.Value, 1e-12);

        // Of two tetrads each has half of what is left of the level; a single one of that level is as wide.
        MeasurementBootstrapResult wide = MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings, tetradLevel: 0.95).Value;
        MeasurementBootstrapResult usual = MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings, tetradLevel: 0.90).Value;
        Assert.True(wide.Tetrads[0].Interval!.Value.Lower < usual.Tetrads[0].Interval!.Value.Lower);
        double[] draws = Draws(new RandomResamples(Assessed.Settings.Seed, Assessed.Four.Answers!.Rows));
        Interval expected = Intervals.Of(IntervalMethod.BiasCorrected, 0.95, first.Value, draws, () => null)!.Value;
        Assert.Equal(expected.Lower, first.Interval!.Value.Lower, 1e-12);
        Assert.Equal(expected.Upper, first.Interval!.Value.Upper, 1e-12);
        Assert.Equal(draws.Average() - first.Value, first.Bias!.Value, 1e-12);
        Assert.Equal(SampleMoments.Of(draws).Deviation, first.StandardError!.Value, 1e-12);
    }

    [Fact]
    public void An_accelerated_interval_bends_as_the_statistic_does_when_a_row_is_left_out()
    {
        MeasurementBootstrapResult Of(IntervalMethod method) => MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings with { Method = method }).Value;
        MeasurementBootstrapResult accelerated = Of(IntervalMethod.BiasCorrectedAccelerated);
        PlsFit fit = Assessed.Four;
        double[][] left = [.. Enumerable.Range(0, fit.Answers!.Rows).Select(row =>
        {
            PlsFit others = Pls.Estimate(fit.Model, fit.Answers!.Survey.Where(other => other != row)).Value;
            return (double[])[
                .. ModelAssessment.Create(others).Htmt2Ratios.Select(ratio => ratio.Value!.Value),
                .. accelerated.CongruenceCoefficients.Select(pair => Congruence(others, pair.First, pair.Second)),
            ];
        })];
        double Acceleration(int statistic)
        {
            double mean = left.Average(values => values[statistic]);
            return left.Sum(values => Math.Pow(mean - values[statistic], 3)) / (6 * Math.Pow(left.Sum(values => Math.Pow(mean - values[statistic], 2)), 1.5));
        }

        StatisticStore store = new StatisticRun(fit.Plan, fit.Answers!.Table, new RandomResamples(Assessed.Settings.Seed, fit.Answers.Rows), Assessed.Settings.Resamples, 1).Execute(
            new MeasurementCriteria(fit).Count, new MeasurementCriteria(fit).Compute, null, default);
        (double Value, Interval Interval)[] found =
        [
            .. accelerated.Htmt2Ratios.Select(ratio => (ratio.Value!.Value, ratio.Interval!.Value)),
            .. accelerated.CongruenceCoefficients.Select(pair => (pair.Value, pair.Interval!.Value)),
        ];
        for (int statistic = 0; statistic < 6; statistic++)
        {
            Interval expected = Intervals.Of(
                IntervalMethod.BiasCorrectedAccelerated,
                0.95,
                found[statistic].Value,
                store.Usable(statistic, InadmissibleReplicates.Drop),
                () => Acceleration(statistic))!.Value;
            Assert.Equal(expected.Lower, found[statistic].Interval.Lower, 1e-9);
            Assert.Equal(expected.Upper, found[statistic].Interval.Upper, 1e-9);
        }

        Assert.NotEqual(Of(IntervalMethod.BiasCorrected).Htmt2Ratios, accelerated.Htmt2Ratios);
        Assert.NotEqual(Of(IntervalMethod.BiasCorrected).CongruenceCoefficients, accelerated.CongruenceCoefficients);
        Assert.Equal(Of(IntervalMethod.BiasCorrected).Tetrads, accelerated.Tetrads);
        Assert.Contains("95 %, BCa", accelerated.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_healthy_run_warns_of_nothing()
    {
        Assert.Empty(Result.Issues);
        Assert.Equal((Assessed.Settings.Resamples, 0, 0), (Result.Usable, Result.Failed, Result.Inadmissible));
    }

    [Fact]
    public void Resamples_left_out_and_statistics_not_defined_are_told()
    {
        // The items of one block hardly agree: their correlations change sign over the resamples.
        var random = new Random(3);
        Survey loose = Baseline.Survey(Baseline.Answers().ToDictionary(
            column => column.Key,
            column => column.Key[0] == 'R' ? [.. column.Value.Select(x => (0.5 * x) + Properties.StudyMaker.Normal(random))] : column.Value,
            StringComparer.Ordinal));
        PlsFit fit = Pls.Estimate(Baseline.Model(), loose, new PlsSettings { Consistent = true }).Value;
        Validated<MeasurementBootstrapResult> run = MeasurementBootstrap.Run(fit, Assessed.Settings);
        MeasurementBootstrapResult result = run.Value;
        Assert.Equal(run.Issues, result.Issues);
        Assert.Equal(Assessed.Settings.Resamples, result.Usable + result.Failed + result.Inadmissible);
        Assert.True(result.Failed > 0 || result.Inadmissible > 0);
        Baseline.Named(
            result.Issues,
            result.Inadmissible > 0 ? IssueCodes.InadmissibleResamples : IssueCodes.FailedResamples,
            Severity.Warning,
            "measurement bootstrap",
            $"{(result.Inadmissible > 0 ? result.Inadmissible : result.Failed)} of 400 resamples");
        ResampledHtmt partly = result.Htmt2Ratios.First(ratio => ratio.Value is not null && ratio.Usable < result.Usable);
        Baseline.Named(result.Issues, IssueCodes.UndefinedStatistic, Severity.Warning, $"{partly.Usable} for {partly.First} and {partly.Second}");
        string opening = Reports.Text(new AdoptionReport(ModelAssessment.Create(fit, evidence: new FurtherEvidence { Measurement = result })).ToHtml());
        Assert.All(result.Issues, issue => Assert.Contains($"Warning {issue.Code}: {issue.Subject}: {issue.Message}", opening, StringComparison.Ordinal));
    }

    [Fact]
    public void A_ratio_that_is_not_defined_in_the_sample_is_told_by_name()
    {
        Survey mixed = Baseline.With("RA3", (_, x) => 8 - x);
        PlsFit fit = Pls.Estimate(Baseline.Model(), mixed).Value;
        MeasurementBootstrapResult result = MeasurementBootstrap.Run(fit, Assessed.Settings).Value;
        Assert.Equal(2, result.Htmt2Ratios.Count(ratio => ratio.Value is null));
        Baseline.Named(result.Issues, IssueCodes.UndefinedStatistic, Severity.Warning, "RA and TM, RA and AD", "HTMT2");
    }

    [Fact]
    public void Few_resamples_for_the_adjusted_level_of_tetrads_are_told()
    {
        MeasurementBootstrapResult few = MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings with { Resamples = 39 }).Value;
        Assert.Contains("level 0.95", Baseline.Named(few.Issues, IssueCodes.TooFewResamples, Severity.Warning, "39 usable").Found, StringComparison.Ordinal);
        MeasurementBootstrapResult high = MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings with { Resamples = 60 }, tetradLevel: 0.96).Value;
        Assert.Contains("level 0.98", Baseline.Named(high.Issues, IssueCodes.TooFewResamples, Severity.Warning, "60 usable").Found, StringComparison.Ordinal);
        Assert.Empty(MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings with { Resamples = 100 }).Value.Issues);
    }

    [Fact]
    public void Its_tables_hold_what_it_holds()
    {
        Table[] tables = [.. Result.ToTables()];
        Assert.Equal(
            ["Heterotrait-monotrait ratios of geometric means (HTMT2)", "Congruence", "Tetrads"], tables.Select(table => table.Title));
        Assert.Equal(
            [.. Result.Htmt2Ratios.Select(ratio => (Cell.Coefficient(ratio.Value), Cell.Coefficient(ratio.UpperBound)))], tables[0].Rows.Select(row => (row[2], row[3])));
        Assert.Contains("seed 2026", tables[0].Notes[0], StringComparison.Ordinal);
        Assert.Equal(string.Join("\n\n", Result.ToTables()), Result.ToString());
        Assert.Equal(2, MeasurementBootstrap.Run(Assessed.Fit, Assessed.Settings).Value.ToTables().Count);
    }

    [Fact]
    public void Resamples_that_are_all_the_sample_leave_no_doubt()
    {
        int[] everyRow = [.. Enumerable.Range(0, Assessed.Four.Answers!.Rows)];
        MeasurementBootstrapResult same = MeasurementBootstrap.Run(
            Assessed.Four, Assessed.Four.Answers!, new GivenResamples([.. Enumerable.Repeat(everyRow, 20)]), Assessed.Settings with { Resamples = 20 }, 0.9, null, default).Value;
        Assert.All(same.Htmt2Ratios, ratio => Assert.Equal(ratio.Value!.Value, ratio.UpperBound!.Value, 1e-14));
        Assert.All(same.CongruenceCoefficients, pair => Assert.Equal(0, pair.StandardError!.Value, 1e-14));
        Assert.All(same.Tetrads, tetrad => Assert.Equal(0, tetrad.Bias!.Value, 1e-14));
        Assert.All(same.Htmt2Ratios, ratio => Assert.Equal(20, ratio.Usable));
    }

    // Of rows of correlations, with reliabilities on the diagonal.
    private static double Congruence(PlsFit fit, string a, string b)
    {
        double M(string k, string l) => k == l ? fit.Construct(k).RhoC!.Value : fit.ConstructCorrelations[k, l];
        string[] names = ["RA", "TM", "AD"];
        return names.Sum(k => M(k, a) * M(k, b)) / Math.Sqrt(names.Sum(k => M(k, a) * M(k, a)) * names.Sum(k => M(k, b) * M(k, b)));
    }

    // The first tetrad of each resample, from its rows.
    private static double[] Draws(RandomResamples source)
    {
        Answers answers = Assessed.Four.Answers!;
        string[] names = [.. Result.Tetrads[0].Indicators];
        double[][] columns = [.. names.Select(name => answers.Column(Assessed.Four.Plan.Indicators.ToList().IndexOf(name)).ToArray())];
        int[] counts = new int[answers.Rows];
        return [.. Enumerable.Range(0, Assessed.Settings.Resamples).Select(replicate =>
        {
            counts.AsSpan().Clear();
            source.Count(replicate, counts, 1);
            double[] means = [.. columns.Select(column => column.Select((x, row) => x * counts[row]).Sum() / counts.Length)];
            double S(int a, int b) => counts.Select((times, row) => times * (columns[a][row] - means[a]) * (columns[b][row] - means[b])).Sum() / (counts.Length - 1);
            return (S(0, 1) * S(2, 3)) - (S(0, 2) * S(1, 3));
        })];
    }

    private static byte[] Bytes(MeasurementBootstrapResult result)
    {
        var stream = new MemoryStream();
        using var writer = new BinaryWriter(stream);
        void Write(params double?[] values)
        {
            foreach (double? value in values)
            {
                writer.Write(value ?? double.NaN);
            }
        }

        foreach (ResampledHtmt ratio in result.Htmt2Ratios)
        {
            Write(ratio.Value, ratio.UpperBound, ratio.Interval?.Lower, ratio.Interval?.Upper, ratio.Usable);
        }

        foreach (CongruenceEstimate pair in result.CongruenceCoefficients)
        {
            Write(pair.Value, pair.StandardError, pair.TStatistic, pair.Interval?.Lower, pair.Interval?.Upper);
        }

        foreach (TetradEstimate tetrad in result.Tetrads)
        {
            Write(tetrad.Value, tetrad.StandardError, tetrad.Bias, tetrad.Interval?.Lower, tetrad.Interval?.Upper, tetrad.Usable);
        }

        return stream.ToArray();
    }
}

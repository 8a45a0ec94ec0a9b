using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;

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
        PlsFit fit = Assessed.Four;
        string[] names = ["RA", "TM", "AD"];
        double M(string a, string b) => a == b ? fit.Construct(a).RhoC!.Value : fit.ConstructCorrelations[a, b];
        CongruenceEstimate found = Result.CongruenceCoefficients[0];
        double expected = names.Sum(k => M(k, "RA") * M(k, "TM"))
            / Math.Sqrt(names.Sum(k => M(k, "RA") * M(k, "RA")) * names.Sum(k => M(k, "TM") * M(k, "TM")));
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
    public void Without_a_jackknife_an_accelerated_interval_is_the_bias_corrected_one()
    {
        MeasurementBootstrapResult Of(IntervalMethod method) => MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings with { Method = method }).Value;
        Assert.Equal(Bytes(Of(IntervalMethod.BiasCorrected)), Bytes(Of(IntervalMethod.BiasCorrectedAccelerated)));
        Assert.NotEqual(Bytes(Result), Bytes(Of(IntervalMethod.BiasCorrected)));
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

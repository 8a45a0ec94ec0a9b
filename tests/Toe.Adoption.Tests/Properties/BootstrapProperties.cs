using FsCheck.Xunit;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Properties.Compare;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Section D: what a bootstrap is, whatever the data.</summary>
[Properties(MaxTest = 200, Arbitrary = [typeof(FactorStudies)])]
public class BootstrapProperties
{
    private static readonly BootstrapSettings Few = new() { Seed = 2026, Resamples = 40, Threads = 1 };

    [Property]
    public void The_resample_that_draws_each_row_once_is_the_estimate_bit_for_bit(Study study, int shuffle)
    {
        PlsFit fit = study.Fit();
        int[] identity = [.. Enumerable.Range(0, study.Rows)];
        BootstrapResult result = Bootstrap.Replay(fit, [identity, identity.Shuffled(new Random(shuffle))], Few).Value;
        foreach ((Parameter parameter, double value) in fit.Plan.Layout.Parameters.Zip(fit.Parameters.ToArray()))
        {
            // What is not defined in the estimate, such as a reliability of one weight, is not defined in its copies either.
            Assert.Equal(double.IsNaN(value) ? [] : Bits([value, value]), Bits(result.Replicates(parameter)));
        }
    }

    [Property]
    public void The_order_of_draws_changes_no_bit_and_the_drawn_rows_estimated_anew_give_the_same(Study study, int draw)
    {
        int[] rows = Drawn(study.Rows, new Random(draw));
        Validated<BootstrapResult> replay = Bootstrap.Replay(study.Fit(), [rows, rows.Shuffled(new Random(draw))], Keep);
        Agrees(replay, study.Fit(), study.WithRows(rows).Survey());
        if (!replay.TryGetValue(out BootstrapResult? result))
        {
            return;
        }

        Assert.All(result.Fit.Plan.Layout.Parameters, parameter =>
        {
            long[] both = Bits(result.Replicates(parameter));
            Assert.Single(both.Append(both.FirstOrDefault()).Distinct());
        });
    }

    [Property]
    public void A_resample_is_estimated_with_the_missing_data_rule_of_the_estimate(Study study, int draw)
    {
        var random = new Random(draw);
        Study holed = Missing.Punched(study, random, 0.04);
        Validated<PlsFit> fit = Pls.Estimate(holed.Model(), holed.Survey(), study.Settings with { Missing = Missing.Rule(draw) });
        if (!fit.IsValid)
        {
            // Too few complete rows are left, or Mode B on contradicting pairs: refused by name, never estimated.
            Assert.Contains(fit.Issues, issue => issue.Severity == Severity.Error);
            return;
        }

        int[] used = fit.Value.Answers!.SurveyRows ?? [.. Enumerable.Range(0, study.Rows)];
        int[] rows = Drawn(used.Length, random);
        Agrees(Bootstrap.Replay(fit.Value, [rows, rows], Keep), fit.Value, holed.WithRows(rows.Select(row => used[row])).Survey());
    }

    [Property]
    public void Threads_change_no_bit(Study study, int seed)
    {
        PlsFit fit = study.Fit();
        BootstrapResult one = Bootstrap.Run(fit, Few with { Seed = seed, Resamples = 70 }).Value;
        int threads = new[] { 2, 3, 8 }[(seed & int.MaxValue) % 3];
        BootstrapResult several = Bootstrap.Run(fit, Few with { Seed = seed, Resamples = 70, Threads = threads }).Value;
        SameReplicates(one, several);
        Assert.Equal(one.Estimates, several.Estimates);
    }

    [Property]
    public void The_first_replicates_of_a_long_run_are_a_short_run(Study study, int seed, byte length)
    {
        int resamples = 17 + (length % 50);
        PlsFit fit = study.Fit();
        BootstrapResult brief = Bootstrap.Run(fit, Few with { Seed = seed, Resamples = resamples }).Value;
        BootstrapResult longer = Bootstrap.Run(fit, Few with { Seed = seed, Resamples = 77 }).Value;
        Assert.Equal(brief.Failures, longer.Failures.Where(failure => failure.Replicate < resamples));
        SameReplicates(brief, longer);
    }

    [Property]
    public void No_two_replicates_of_neighboring_seeds_draw_the_same_rows(long seed)
    {
        const int rows = 50;
        IEnumerable<string> draws =
            from s in new[] { seed, unchecked(seed + 1), unchecked(seed + 2), seed ^ (1L << 40) }
            let source = new RandomResamples(s, rows)
            from r in Enumerable.Range(0, 20)
            let counts = Counts(source, r, rows)
            select string.Join(",", counts);
        Assert.Equal(4 * 20, draws.Distinct(StringComparer.Ordinal).Count());
    }

    [Property]
    public void Wider_levels_hold_narrower_ones_under_every_method(Study study)
    {
        BootstrapResult result = Bootstrap.Run(study.Fit(), Few with { Resamples = 100 }).Value;
        foreach (IntervalMethod method in Enum.GetValues<IntervalMethod>())
        {
            foreach (Parameter parameter in result.Fit.Plan.Layout.Parameters.GroupBy(each => each.Kind).Select(kind => kind.First()))
            {
                Interval?[] nested = [.. new[] { 0.9, 0.95, 0.99 }.Select(level => result.Interval(parameter, method, level))];
                Assert.Single(nested.Select(interval => interval is null).Distinct());
                Assert.All(nested.Zip(nested.Skip(1)), pair => Assert.True(
                    pair.First is null || (pair.Second!.Value.Lower <= pair.First.Value.Lower && pair.First.Value.Upper <= pair.Second.Value.Upper),
                    $"{method} {parameter}"));
            }
        }
    }

    [Property]
    public void BCa_without_bias_and_acceleration_is_the_percentile_interval(int draw, byte size)
    {
        var random = new Random(draw);
        double[] half = [.. Enumerable.Range(0, 5 + size).Select(_ => 0.01 + random.NextDouble())];
        double[] symmetric = [.. half, .. half.Select(x => -x)];
        foreach (double level in new[] { 0.8, 0.95, 0.99 })
        {
            Interval percentile = Intervals.Of(IntervalMethod.Percentile, level, 0, [.. symmetric], () => 0)!.Value;
            Interval accelerated = Intervals.Of(IntervalMethod.BiasCorrectedAccelerated, level, 0, [.. symmetric], () => 0)!.Value;

            // The normal quantile and its inverse give a level back to about 1e-14; between order statistics values move by at most 1.
            Close(percentile.Lower, accelerated.Lower, 1e-11, "lower");
            Close(percentile.Upper, accelerated.Upper, 1e-11, "upper");
        }
    }

    [Property]
    public void A_statistic_that_never_moves_has_an_interval_without_width(short value, byte size)
    {
        double[] constant = new double[2 + size];
        Array.Fill(constant, value / 7.0);
        foreach (IntervalMethod method in Enum.GetValues<IntervalMethod>())
        {
            Assert.Equal(new Interval(value / 7.0, value / 7.0), Intervals.Of(method, 0.95, value / 7.0, [.. constant], () => 0));
        }
    }

    [Property(Arbitrary = [typeof(NoiseStudies)])]
    public void Every_resample_is_usable_or_listed_with_its_reason(Study study, int seed)
    {
        Study factors = study with { Blocks = study.Blocks.Select(block => block with { Kind = BlockKind.Reflective }).ToValueList() };
        Validated<PlsFit> fit = Pls.Estimate(factors.Model(), factors.Survey(), study.Settings with { Consistent = true, MaximumIterations = 50 });
        if (!fit.IsValid)
        {
            return;
        }

        foreach (InadmissibleReplicates inadmissible in Enum.GetValues<InadmissibleReplicates>())
        {
            Validated<BootstrapResult> run = Bootstrap.Run(fit.Value, Few with { Seed = seed, Inadmissible = inadmissible });
            if (!run.IsValid)
            {
                Assert.Equal([IssueCodes.TooFewResamples.Code], run.Issues.Where(issue => issue.Severity == Severity.Error).Select(issue => issue.Code));
                continue;
            }

            BootstrapResult result = run.Value;
            int kept = inadmissible == InadmissibleReplicates.Keep ? result.Failures.Count(failure => failure.Outcome >= EstimateOutcome.InadmissibleReliability) : 0;
            Assert.Equal(result.Resamples, result.Usable + result.Failures.Count - kept);
            Assert.Equal(result.Failures.Select(failure => failure.Replicate).Distinct().Order(), result.Failures.Select(failure => failure.Replicate));
            Assert.All(result.Failures, failure => Assert.True(failure.Outcome != EstimateOutcome.Usable && failure.Subject.Length > 0));
            int failed = result.Failures.Count(failure => failure.Outcome < EstimateOutcome.InadmissibleReliability);
            Assert.Equal(failed > 0, run.Issues.Any(issue => issue.Code == IssueCodes.FailedResamples.Code));
            Assert.Equal(failed < result.Failures.Count, run.Issues.Any(issue => issue.Code == IssueCodes.InadmissibleResamples.Code));
        }
    }

    [Property]
    public void The_jackknife_estimates_without_each_row(Study study, int draw)
    {
        LeavesOut(study.Fit(), study, Enumerable.Range(0, study.Rows));
        Study holed = Missing.Punched(study, new Random(draw), 0.02);
        Validated<PlsFit> fit = Pls.Estimate(holed.Model(), holed.Survey(), study.Settings with { Missing = Missing.Rule(draw) });
        if (fit.IsValid)
        {
            LeavesOut(fit.Value, holed, fit.Value.Answers!.SurveyRows ?? Enumerable.Range(0, study.Rows));
        }
    }

    [Fact]
    public void The_standard_error_of_a_mean_is_the_known_one()
    {
        const int rows = 60;
        const int resamples = 20_000;
        var random = new Random(49);
        double[] values = [.. Enumerable.Range(0, rows).Select(_ => StudyMaker.Normal(random))];
        var source = new RandomResamples(49, rows);
        double[] means = [.. Enumerable.Range(0, resamples).Select(r => Counts(source, r, rows).Zip(values, (count, x) => count * x).Sum() / rows)];
        double expected = SampleMoments.Of(values).Deviation * Math.Sqrt((rows - 1.0) / rows) / Math.Sqrt(rows);

        // A standard deviation of 20,000 means has a relative Monte Carlo error of 1/sqrt(2 * 20,000) = 0.5 %; five of them.
        Assert.InRange(SampleMoments.Of(means).Deviation / expected, 0.975, 1.025);
    }

    private static BootstrapSettings Keep => Few with { Inadmissible = InadmissibleReplicates.Keep };

    private static int[] Drawn(int rows, Random random) => [.. Enumerable.Range(0, rows).Select(_ => random.Next(rows))];

    private static int[] Counts(RandomResamples source, int replicate, int rows)
    {
        int[] counts = new int[rows];
        source.Count(replicate, counts, 1);
        return counts;
    }

    // The replicates of the first run are the first ones of the second.
    private static void SameReplicates(BootstrapResult a, BootstrapResult b) =>
        Assert.All(a.Fit.Plan.Layout.Parameters, parameter => Assert.Equal(
            Bits(a.Replicates(parameter)), Bits(b.Replicates(parameter).Take(a.Replicates(parameter).Count))));

    // The first replicate is the estimate of the rows that it drew: equal, or both failed.
    private static void Agrees(Validated<BootstrapResult> replay, PlsFit fit, Survey drawn)
    {
        Validated<PlsFit> expected = Pls.Estimate(fit.Model, drawn, fit.Settings);
        if (!replay.TryGetValue(out BootstrapResult? result))
        {
            Assert.True(!expected.IsValid || !expected.Value.Convergence.Converged, $"{replay}");
            return;
        }

        foreach ((Parameter parameter, double value) in fit.Plan.Layout.Parameters.Zip(expected.Value.Parameters.ToArray()))
        {
            // What is not finite (an HTMT over uncorrelated items) has no replicate.
            double expectedReplicate = double.IsFinite(value) ? value : double.NaN;
            double replicate = result.Replicates(parameter).Append(double.NaN).First();
            Close(expectedReplicate, replicate, Allowed(parameter, value, Rounding), $"{parameter.Kind} {parameter}");
        }
    }

    private static void LeavesOut(PlsFit fit, Study study, IEnumerable<int> used)
    {
        ReplicateStore store = Jackknife.Run(fit.Plan, fit.Answers!.Table, threads: 1, CancellationToken.None);
        int[] rows = [.. used];
        foreach (int left in new[] { 0, rows.Length / 2, rows.Length - 1 })
        {
            Survey without = study.WithRows(rows.Where(row => row != rows[left])).Survey();
            PlsFit expected = Pls.Estimate(fit.Model, without, fit.Settings).Value;
            for (int p = 0; p < fit.Plan.Layout.Count; p++)
            {
                Parameter parameter = fit.Plan.Layout.Parameters[p];
                double value = expected.Parameters[p];
                Close(value, store.Of(p)[left], Allowed(parameter, value, Rounding), $"{parameter} without row {left}");
            }
        }
    }
}

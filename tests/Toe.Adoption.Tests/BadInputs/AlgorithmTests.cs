using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Properties;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;
using static Toe.Adoption.Tests.BadInputs.Baseline;

namespace Toe.Adoption.Tests.BadInputs;

/// <summary>Section c of the bad inputs: algorithm and resampling. The number before each test is the row of the table.</summary>
public class AlgorithmTests
{
    private static readonly BootstrapSettings Settings = new() { Seed = 2026, Resamples = 200 };

    [Fact] // 47
    public void The_iteration_limit_flags_the_result_or_refuses_it_in_strict_mode()
    {
        PlsSettings brief = new() { MaximumIterations = 2 };
        Validated<PlsFit> fit = Estimate(Survey(), brief);
        Flagged(fit, IssueCodes.NotConverged, "model baseline", "after 2 iterations");
        Assert.False(fit.Value.Convergence.Converged);
        Assert.Equal(2, fit.Value.Convergence.Iterations);
        Assert.True(fit.Value.Convergence.LastChange > fit.Value.Convergence.Tolerance);
        Refused(Estimate(Survey(), brief with { RefuseUnconverged = true }), IssueCodes.NotConverged, "model baseline");
        Right(Estimate(Survey(), new PlsSettings { RefuseUnconverged = true }));
    }

    [Fact] // 48
    public void Settings_that_make_no_sense_are_refused_when_they_are_written()
    {
        foreach (double tolerance in new[] { -1, 0, 1e-15, 0.2, double.NaN, double.PositiveInfinity })
        {
            Assert.Equal("Tolerance", Assert.Throws<ArgumentOutOfRangeException>(() => new PlsSettings { Tolerance = tolerance }).ParamName);
        }

        foreach (int limit in new[] { -5, 0, 1_000_001 })
        {
            Assert.Equal("MaximumIterations", Assert.Throws<ArgumentOutOfRangeException>(() => new PlsSettings { MaximumIterations = limit }).ParamName);
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => new PlsSettings { Scheme = (InnerScheme)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new PlsSettings { Missing = (MissingDataRule)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Reflective(["a", "b"], (WeightingMode)99));
    }

    [Fact] // 49
    public void Consistent_PLS_of_noise_flags_every_kind_of_inadmissible_number_by_name()
    {
        // That none passes without its flag is a property of its own; here each flag is met at least once.
        HashSet<string> met = [];
        for (int seed = 0; seed < 300; seed++)
        {
            Survey noise = Noise(seed, 60);
            Validated<PlsFit> fit = Pls.Estimate(Model(), noise, new PlsSettings { Consistent = true });
            met.UnionWith(fit.Issues.Select(issue => issue.Code));
            if (!fit.IsValid)
            {
                Assert.All(fit.Issues.Where(issue => issue.Severity == Severity.Error), issue => Assert.StartsWith("construct ", issue.Subject, StringComparison.Ordinal));
            }
        }

        Assert.Superset(
            new HashSet<string>
            {
                IssueCodes.InadmissibleCorrelation.Code,
                IssueCodes.InadmissibleLoading.Code,
                IssueCodes.InadmissibleReliability.Code,
                IssueCodes.InadmissibleRSquared.Code,
                IssueCodes.NotPositiveDefinite.Code,
            },
            met);
    }

    [Fact] // 50
    public void A_reliability_that_is_not_positive_refuses_the_correction_and_flags_the_plain_estimate_by_name()
    {
        // Both items follow management support, but they work against each other.
        var random = new Random(50);
        Dictionary<string, double[]> answers = Answers();
        double[] against = [.. Enumerable.Range(0, Rows).Select(_ => 4 * StudyMaker.Normal(random))];
        answers["RA1"] = [.. answers["TM1"].Select((x, row) => x + against[row])];
        answers["RA2"] = [.. answers["TM1"].Select((x, row) => x - against[row] + StudyMaker.Normal(random))];
        AdoptionModel model = Model(items: ["RA1", "RA2"]);
        Refused(Pls.Estimate(model, Survey(answers), new PlsSettings { Consistent = true }), IssueCodes.InadmissibleReliability, "construct RA", "not positive");
        Flagged(Pls.Estimate(model, Survey(answers)), IssueCodes.InadmissibleReliability, "construct RA", "rho_A is -");
    }

    [Fact] // 50
    public void Items_that_cancel_each_other_are_refused_by_name()
    {
        Dictionary<string, double[]> answers = Answers();
        answers["RA2"] = [.. answers["RA1"].Select(x => 8 - x)];
        Refused(
            Pls.Estimate(Model(WeightingMode.Unit, ["RA1", "RA2"]), Survey(answers)), IssueCodes.VanishingWeights, "construct RA", "cancel each other");
    }

    [Fact] // 50: estimated weights take the direction of each item, which is named
    public void An_item_that_is_the_reverse_of_another_is_weighted_so_and_flagged()
    {
        Dictionary<string, double[]> answers = Answers();
        answers["RA2"] = [.. answers["RA1"].Select(x => 8 - x)];
        Validated<PlsFit> result = Pls.Estimate(Model(items: ["RA1", "RA2"]), Survey(answers));
        Flagged(result, IssueCodes.NegativeLoading, "indicator RA");
        PlsFit fit = result.Value;
        Assert.Equal(fit.Indicator("RA1").Weight, -fit.Indicator("RA2").Weight, 1e-12);
    }

    [Fact] // 51
    public void Weights_that_alternate_between_two_states_are_recognized()
    {
        int oscillating = 0;
        for (int seed = 0; seed < 2000; seed++)
        {
            Study study = StudyMaker.Make(seed, noise: true, rows: 40);
            Validated<PlsFit> fit = Pls.Estimate(study.Model(), study.Survey(), study.Settings);
            if (fit.IsValid && fit.Value.Convergence.Oscillates)
            {
                oscillating++;
                Flagged(fit, IssueCodes.NotConverged, "alternating between two states");

                // Signs count: one iteration further is another state, two further the same.
                double Weight(int more) => study.Fit(study.Settings with { MaximumIterations = 1000 + more }).Parameters.ToArray().Sum(Math.Abs);
                Compare.Close(Weight(0), Weight(2), 1e-6, "two iterations");
                Assert.True(study.Fit(study.Settings with { MaximumIterations = 1001 }).Convergence.LastChange > 1e-3);
            }
        }

        Assert.True(oscillating > 0, "No study alternates: choose other seeds.");
    }

    [Fact] // 52, 57
    public void Resamples_in_which_an_indicator_is_constant_are_counted_by_name_and_left_out()
    {
        Validated<PlsFit> fit = Estimate(With("TM2", (row, _) => row == 7 ? 5 : 4));
        Validated<BootstrapResult> run = Bootstrap.Run(fit.Value, Settings);
        BootstrapResult result = run.Value;
        Assert.InRange(result.Failures.Count, 40, 110); // (1 - 1/n)^n of them, about 37 %
        Assert.All(result.Failures, failure => Assert.Equal((EstimateOutcome.ConstantIndicator, "TM2"), (failure.Outcome, failure.Subject)));
        Named(run.Issues, IssueCodes.FailedResamples, Severity.Warning, "bootstrap", $"{result.Failures.Count} of 200 resamples", "constant indicator (TM2)");
        Assert.Equal(200, result.Usable + result.Failures.Count);
        Assert.All(result.Of(ParameterKind.Path), path => Assert.Equal(result.Usable, path.Usable));
    }

    [Theory] // 53
    [InlineData(0)]
    [InlineData(-1)]
    [InlineData(1)]
    public void Fewer_than_two_resamples_are_refused_when_they_are_written(int resamples) =>
        Assert.Equal("Resamples", Assert.Throws<ArgumentOutOfRangeException>(() => Settings with { Resamples = resamples }).ParamName);

    [Fact] // 53
    public void Other_resampling_settings_that_make_no_sense_are_refused_when_they_are_written()
    {
        foreach (double level in new[] { 0, 1, -0.1, 95, double.NaN })
        {
            Assert.Throws<ArgumentOutOfRangeException>(() => Settings with { Level = level });
        }

        Assert.Throws<ArgumentOutOfRangeException>(() => Settings with { Method = (IntervalMethod)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Settings with { Inadmissible = (InadmissibleReplicates)99 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Settings with { Threads = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => Settings with { MaximumMemory = 0 });
    }

    [Fact] // 53, resamples that somebody gives
    public void Given_resamples_that_do_not_fit_the_sample_are_refused()
    {
        PlsFit fit = Estimate(Survey()).Value;
        int[] good = [.. Enumerable.Range(0, Rows)];
        Assert.Throws<ArgumentOutOfRangeException>(() => Bootstrap.Replay(fit, [good], Settings));
        Assert.Throws<ArgumentException>(() => Bootstrap.Replay(fit, [good, good[1..]], Settings));
        Assert.Throws<ArgumentException>(() => Bootstrap.Replay(fit, [good, [.. good[1..], Rows]], Settings));
        Assert.Throws<ArgumentException>(() => Bootstrap.Replay(fit, [good, [.. good[1..], -1]], Settings));
    }

    [Fact] // 55
    public void Neighboring_seeds_share_no_resample()
    {
        PlsFit fit = Estimate(Survey()).Value;
        Parameter path = fit.Plan.Layout.Parameters[0];
        IEnumerable<double> Values(long seed) => Bootstrap.Run(fit, Settings with { Seed = seed, Resamples = 50 }).Value.Replicates(path);
        Assert.Empty(Values(123).Intersect(Values(124)));
        Assert.Equal(50, Values(123).Distinct().Count());
    }

    [Fact] // 57
    public void Inadmissible_resamples_are_counted_beside_their_intervals_whether_dropped_or_kept()
    {
        PlsFit? fit = null;
        for (int seed = 0; fit is null; seed++)
        {
            Validated<PlsFit> estimate = Pls.Estimate(Model(), Noise(seed, 60), new PlsSettings { Consistent = true });
            fit = estimate.IsValid && estimate.Value.Issues.All(issue => issue.Code == IssueCodes.OrientationReversed.Code || issue.Code == IssueCodes.UnexpectedSign.Code)
                ? estimate.Value
                : null;
        }

        Validated<BootstrapResult> dropped = Bootstrap.Run(fit, Settings);
        Validated<BootstrapResult> kept = Bootstrap.Run(fit, Settings with { Inadmissible = InadmissibleReplicates.Keep });
        Named(dropped.Issues, IssueCodes.InadmissibleResamples, Severity.Warning, "were left out", "More than 5 %");
        Named(kept.Issues, IssueCodes.InadmissibleResamples, Severity.Warning, "were kept");
        Assert.True(dropped.Value.Usable < kept.Value.Usable);
        Assert.All(dropped.Value.Of(ParameterKind.Path), path => Assert.Equal(dropped.Value.Usable, path.Usable));
    }

    [Fact] // 57, when none is left
    public void A_bootstrap_with_fewer_than_two_usable_resamples_is_refused_with_the_reasons()
    {
        PlsFit fit = Estimate(Survey(), new PlsSettings { MaximumIterations = 2 }).Value;
        Refused(Bootstrap.Run(fit, Settings), IssueCodes.TooFewResamples, "0 of 200 resamples are usable", "not converged");
    }

    [Theory] // 60
    [InlineData(1_000_000_000, 2L << 30)]
    [InlineData(int.MaxValue, 2L << 30)]
    [InlineData(int.MaxValue, long.MaxValue)] // no array has that many entries, whatever the memory
    public void More_resamples_than_memory_are_refused_before_anything_is_allocated(int resamples, long memory)
    {
        PlsFit fit = Estimate(Survey()).Value;
        long before = GC.GetAllocatedBytesForCurrentThread();
        Refused(Bootstrap.Run(fit, Settings with { Resamples = resamples, MaximumMemory = memory }), IssueCodes.LimitExceeded, "bootstrap", "MaximumMemory");
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100_000);
    }

    [Fact]
    public void Moments_have_no_rows_to_resample_or_score()
    {
        PlsFit fit = Right(Pls.Estimate(Model(), Moments.Of(Survey(), Names).Value));
        Refused(Bootstrap.Run(fit, Settings), IssueCodes.NoRows, "bootstrap");
        Refused(Bootstrap.Replay(fit, [[0], [0]], Settings), IssueCodes.NoRows, "bootstrap");
        Assert.Throws<InvalidOperationException>(fit.Scores);
        Assert.True(fit.Score(Survey()).IsValid);
    }

    [Fact] // 61
    public void Printed_correlations_that_contradict_each_other_are_flagged()
    {
        double[,] matrix = { { 1, 0.9, -0.9 }, { 0.9, 1, 0.9 }, { -0.9, 0.9, 1 } };
        Construct a = Construct.Technology("a", "a", SingleItem("a"));
        Construct b = Construct.Technology("b", "b", SingleItem("b"));
        Construct c = Construct.Outcome("c", "c", SingleItem("c"));
        Validated<PlsFit> fit = Pls.Estimate(
            AdoptionModel.Create("printed", [a, b, c], [a.To(b), b.To(c)]), Moments.FromCorrelations(["a", "b", "c"], matrix, 100).Value);
        Flagged(fit, IssueCodes.NotPositiveDefinite, "indicator correlations");
        Flagged(fit, IssueCodes.NotPositiveDefinite, "construct correlations");
    }

    private static Survey Noise(int seed, int rows)
    {
        var random = new Random(seed);
        return Adoption.Surveys.Survey.FromColumns(
            "noise", Names.Select(name => (name, Enumerable.Range(0, rows).Select(_ => StudyMaker.Normal(random)).ToArray()))).Value;
    }
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Properties;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.BadInputs;

/// <summary>Faults that were found once: answers that were silent and wrong.</summary>
public class RegressionTests
{
    [Theory]
    [InlineData(false, 1, 1, .2, .8)] // the first two are one, yet relate differently to the third
    [InlineData(true, 1, 1, .5, .5)]
    [InlineData(true, 1, .3, .2, .1)]
    [InlineData(false, 1, .9, .9, -.9)]
    public void A_singular_matrix_is_told_from_an_indefinite_one(bool semidefinite, double diagonal, double ab, double ac, double bc)
    {
        ScalarLane[] matrix = [.. new[] { diagonal, ab, ac, ab, diagonal, bc, ac, bc, diagonal }.Select(ScalarLane.Of)];
        Assert.Equal(semidefinite, ScalarLane.IsTrue(Ldl<ScalarLane>.IsSemidefinite(matrix, 3), 0));
    }

    [Fact]
    public void A_pair_that_does_not_vary_on_its_shared_rows_has_no_pairwise_correlation()
    {
        // Where b is answered, a is always 0.1: a correlation of the two would be rounding noise.
        double[] a = [.. Enumerable.Range(0, 40).Select(i => i < 20 ? 0.1 : 0.1 * (i % 7))];
        double[] b = [.. Enumerable.Range(0, 40).Select(i => i < 20 ? 0.3 * (i % 5) : double.NaN)];
        double[] c = [.. Enumerable.Range(0, 40).Select(i => Math.Sin(i))];
        Survey survey = Survey.FromColumns("answers", ("a", a), ("b", b), ("c", c)).Value;
        Construct x = Construct.Outcome("A", "A", SingleItem("a"));
        Construct y = Construct.Outcome("B", "B", SingleItem("b"));
        Construct z = Construct.Outcome("C", "C", SingleItem("c"));
        Validated<PlsFit> fit = Pls.Estimate(
            AdoptionModel.Create("m", [x, y, z], [x.To(z), y.To(z)]), survey, new PlsSettings { Missing = MissingDataRule.Pairwise });
        Assert.False(fit.IsValid);
        Assert.Contains(fit.Issues, issue => issue.Code == IssueCodes.InvalidMoments.Code && issue.Subject.Contains('a', StringComparison.Ordinal));
    }

    [Fact]
    public void Cross_loadings_of_weights_that_did_not_settle_belong_to_these_weights()
    {
        PlsFit fit = Pls.Estimate(Baseline.Model(), Survey.FromColumns(
            "answers", Baseline.Answers().Select(pair => (pair.Key, pair.Value))).Value, new PlsSettings { MaximumIterations = 2, Tolerance = 1e-14 }).Value;
        Assert.False(fit.Convergence.Converged);
        foreach (IndicatorEstimate indicator in fit.Indicators)
        {
            foreach (ConstructEstimate construct in fit.Constructs)
            {
                double expected = fit.Indicators.Where(other => other.Construct == construct.Name)
                    .Sum(other => other.Weight * fit.Moments.Correlation(indicator.Indicator, other.Indicator));
                Assert.InRange(fit.CrossLoadings[indicator.Indicator, construct.Name] - expected, -1e-12, 1e-12);
            }
        }
    }

    [Fact]
    public void Where_leaving_a_row_out_gives_no_estimate_there_is_no_accelerated_interval()
    {
        Dictionary<string, double[]> answers = Baseline.Answers();
        Array.Fill(answers["RA1"], 4);
        answers["RA1"][7] = 5; // without row 7 it is constant
        BootstrapResult result = Bootstrap.Run(
            Pls.Estimate(Baseline.Model(), Answers(answers)).Value, new BootstrapSettings { Seed = 1, Resamples = 200 }).Value;
        Parameter path = result.Of(ParameterKind.Path).First().Parameter;
        Assert.Null(result.Interval(path, IntervalMethod.BiasCorrectedAccelerated));
        Assert.NotNull(result.Interval(path, IntervalMethod.BiasCorrected));
    }

    [Fact]
    public void Given_resamples_have_no_seed_and_keep_to_the_memory_limit()
    {
        PlsFit fit = Pls.Estimate(Baseline.Model(), Answers(Baseline.Answers())).Value;
        int[][] resamples = [.. Enumerable.Range(0, 3).Select(r => Enumerable.Range(0, Baseline.Rows).Select(i => (i + (i * r)) % Baseline.Rows).ToArray())];
        var settings = new BootstrapSettings { Seed = 42, Level = 0.3 };
        BootstrapResult replayed = Bootstrap.Replay(fit, resamples, settings).Value;
        Assert.Null(replayed.Seed);
        Assert.DoesNotContain("Seed", replayed.ToTables()[0].ToText(), StringComparison.Ordinal);
        Assert.Equal(42, Bootstrap.Run(fit, settings with { Resamples = 50 }).Value.Seed);
        Validated<BootstrapResult> refused = Bootstrap.Replay(fit, resamples, settings with { MaximumMemory = 1000 });
        Assert.Equal(IssueCodes.LimitExceeded.Code, Assert.Single(refused.Issues).Code);
    }

    [Fact]
    public void What_correlations_alone_do_not_tell_is_null()
    {
        double[,] matrix = { { 1, .6, .3, .3 }, { .6, 1, .3, .3 }, { .3, .3, 1, .5 }, { .3, .3, .5, 1 } };
        Construct x = Construct.Outcome("X", "X", Reflective(["a", "b"]));
        Construct y = Construct.Outcome("Y", "Y", Reflective(["c", "d"]));
        AdoptionModel model = AdoptionModel.Create("m", [x, y], [x.To(y)]);
        PlsFit fit = Pls.Estimate(model, Moments.FromCorrelations(["a", "b", "c", "d"], matrix, 200).Value).Value;
        Assert.All(fit.Indicators, indicator => Assert.Equal((null, null), (indicator.Mean, indicator.StandardDeviation)));
        Assert.All(fit.Constructs, construct => Assert.Null(construct.RawCronbachAlpha));
        PlsFit scaled = Pls.Estimate(model, Moments.FromCovariances(["a", "b", "c", "d"], matrix, 200, [1, 2, 3, 4]).Value).Value;
        Assert.Equal(2, scaled.Indicator("b").Mean);
        Assert.NotNull(scaled.Construct("X").RawCronbachAlpha);
    }

    [Fact]
    public void Chains_that_are_too_many_to_follow_are_said_to_be_left_out()
    {
        // Twelve constructs, each explained by all before it: 2^10 chains between the first and the last alone.
        var random = new Random(3);
        double[][] columns = [.. Enumerable.Range(0, 12).Select(_ => Enumerable.Range(0, 200).Select(_ => random.NextDouble()).ToArray())];
        Construct[] constructs = [.. Enumerable.Range(0, 12).Select(k => Construct.Outcome($"C{k}", $"C{k}", SingleItem($"c{k}")))];
        AdoptionModel model = AdoptionModel.Create(
            "dense", constructs, from a in Enumerable.Range(0, 12) from b in Enumerable.Range(a + 1, 11 - a) select constructs[a].To(constructs[b]));
        PlsFit fit = Pls.Estimate(model, Survey.FromColumns("answers", columns.Select((column, k) => ($"c{k}", column))).Value).Value;
        Assert.Empty(fit.SpecificIndirectEffects);
        Assert.NotEmpty(fit.IndirectEffects);
        Assert.Contains(fit.Issues, issue => issue.Code == IssueCodes.LimitExceeded.Code && issue.Severity == Severity.Information);
    }

    [Fact]
    public void Moments_never_hold_what_is_no_number()
    {
        double[] a = [1, 2, 3, 4, double.NaN, double.NaN, double.NaN, double.NaN];
        double[] b = [double.NaN, double.NaN, double.NaN, double.NaN, 1, 3, 2, 4];
        Validated<Moments> apart = Moments.Of(Survey.FromColumns("answers", ("a", a), ("b", b)).Value, ["a", "b"], MissingDataRule.Pairwise);
        Assert.Contains("a and b", Assert.Single(apart.Issues, issue => issue.Severity == Severity.Error).Subject, StringComparison.Ordinal);

        Survey survey = Answers(Baseline.Answers());
        Moments all = Moments.Of(survey, Baseline.Names).Value;
        Assert.Throws<ArgumentException>(() => all.Subtract(Moments.Of(survey.Where(row => row > 1), Baseline.Names).Value));
    }

    [Fact]
    public void The_reliability_of_one_weight_is_not_defined()
    {
        // The second item of C3 got a weight of rounding noise, and a reliability that was one noise divided by another.
        PlsFit fit = StudyMaker.Make(814193199).Fit();
        Assert.Equal([1, 0], fit.Indicators.Where(indicator => indicator.Construct == "C3").Select(indicator => Math.Round(indicator.Weight, 12)));
        Assert.Null(fit.Construct("C3").RhoA);
    }

    private static Survey Answers(Dictionary<string, double[]> answers) =>
        Survey.FromColumns("answers", answers.Select(pair => (pair.Key, pair.Value))).Value;
}

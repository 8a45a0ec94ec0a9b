using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.BadInputs;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Assessment;

public class ExactFitTests
{
    private static readonly BootstrapSettings Few = new() { Seed = 7, Resamples = 50 };

    [Fact]
    public void Transformed_rows_have_the_implied_correlations()
    {
        var fit = ModelFit.Of(Assessed.Consistent);
        var matrices = FitMatrices.Of(Assessed.Consistent, ResidualVariance.Implied);
        Answers rows = ImpliedRows.Of(Assessed.Consistent, Assessed.Consistent.Answers!, matrices.Sample, matrices.Saturated, "").Value;
        Moments moments = AnswerMoments.Of(rows);
        foreach (string a in moments.Indicators)
        {
            foreach (string b in moments.Indicators)
            {
                Assert.Equal(fit.ImpliedSaturated[a, b], moments.Correlation(a, b), tolerance: 1e-12);
            }
        }

        // Under the model that is estimated from them nothing is left.
        PlsFit perfect = Pls.Estimate(Assessed.Consistent.Model, moments, Assessed.Consistent.Settings).Value;
        Assert.Equal(0, ModelFit.Of(perfect).Saturated.Srmr, tolerance: 1e-8);
    }

    [Fact]
    public void The_number_of_threads_changes_nothing()
    {
        ExactFitResult one = ExactFit.Test(Assessed.Consistent, Few with { Threads = 1 }).Value;
        ExactFitResult four = ExactFit.Test(Assessed.Consistent, Few with { Threads = 4 }, progress: new Holding()).Value;
        Assert.Equal(one.Saturated.Estimates, four.Saturated.Estimates);
        Assert.Equal(one.Estimated.Estimates, four.Estimated.Estimates);
        Assert.NotEqual(one.Saturated.Estimates, ExactFit.Test(Assessed.Consistent, Few with { Seed = 8 }).Value.Saturated.Estimates);
    }

    [Fact]
    public void The_logarithm_of_the_geodesic_distance_changes_no_test()
    {
        ExactFitEstimate natural = ExactFit.Test(Assessed.Consistent, Few).Value.Estimated.Estimate(FitDistance.DG);
        ExactFitEstimate common = ExactFit.Test(Assessed.Consistent, Few, Definitions.Adanco2 with { Residuals = ResidualVariance.Implied }).Value
            .Estimated.Estimate(FitDistance.DG);
        Assert.Equal(natural.PValue, common.PValue);
        Assert.Equal(Math.Log(10) * Math.Log(10), natural.Hi95!.Value / common.Hi95!.Value, tolerance: 1e-9);
    }

    [Fact]
    public void Counts_add_up_and_the_table_holds_both_models()
    {
        ExactFitResult result = ExactFit.Test(Assessed.Consistent, Few).Value;
        foreach (ExactFitModel model in new[] { result.Saturated, result.Estimated })
        {
            Assert.Equal(Few.Resamples, model.Usable + model.Failed + model.Inadmissible);
            Assert.All(model.Estimates, estimate => Assert.True(estimate.Hi95 <= estimate.Hi99 && estimate.PValue is > 0 and <= 1));
        }

        Assert.Equal(8, result.ToTable().Rows.Count);
        Finding[] findings =
            [.. ModelAssessment.Create(Assessed.Consistent, evidence: new FurtherEvidence { ExactFit = result }).Of(Criterion.ExactFit)];
        Assert.Equal(8, findings.Length);
        Assert.All(findings, finding => Assert.Equal(finding.Value <= finding.Limit, finding.Verdict == Verdict.Met));
    }

    [Fact]
    public void Quantiles_and_p_are_those_of_the_measures_of_resampled_rows()
    {
        PlsFit fit = Assessed.Consistent;
        var matrices = FitMatrices.Of(fit, ResidualVariance.Implied);
        Answers rows = ImpliedRows.Of(fit, fit.Answers!, matrices.Sample, matrices.Saturated, "").Value;
        StatisticStore store = new StatisticRun(fit.Plan, rows.Table, new RandomResamples(Few.Seed, rows.Rows), Few.Resamples, 1).Execute(
            1, (view, found) => found[0] = Misfit.Of(view.Correlations, FitMatrices.SaturatedOf(view), 9).SquaredEuclidean, null, default);
        double[] sorted = [.. store.Usable(0, InadmissibleReplicates.Drop).Order()];
        double Quantile(double p) => sorted[(int)(p * (sorted.Length - 1))]
            + (((p * (sorted.Length - 1)) % 1) * (sorted[(int)(p * (sorted.Length - 1)) + 1] - sorted[(int)(p * (sorted.Length - 1))]));
        ExactFitModel model = ExactFit.Test(fit, Few).Value.Saturated;
        ExactFitEstimate found = model.Estimate(FitDistance.DUls);
        Assert.Equal(ModelFit.Of(fit).Saturated.DUls, found.Value!.Value, tolerance: 1e-14);
        Assert.Equal(Quantile(0.95), found.Hi95!.Value, tolerance: 1e-12);
        Assert.Equal(Quantile(0.99), found.Hi99!.Value, tolerance: 1e-12);
        Assert.Equal((sorted.Count(value => value >= found.Value) + 1) / (sorted.Length + 1.0), found.PValue!.Value, tolerance: 1e-12);
        Assert.Equal(sorted.Length, found.Usable);
    }

    [Fact]
    public void Resamples_without_an_admissible_estimate_are_counted_and_told()
    {
        // The items of one block hardly agree.
        var random = new Random(3);
        Survey survey = Survey.FromColumns("loose", Normal(3).Select(column =>
            (column.Item1, column.Item1[0] == 'R' ? [.. column.Item2.Select(x => (0.25 * x) + Properties.StudyMaker.Normal(random))] : column.Item2))).Value;
        PlsFit fit = Pls.Estimate(Baseline.Model(), survey, new PlsSettings { Consistent = true }).Value;
        Validated<ExactFitResult> dropped = ExactFit.Test(fit, Few with { Resamples = 200 });
        ExactFitModel model = dropped.Value.Saturated;
        Assert.True(model.Failed > 0 && model.Inadmissible > 0);
        Assert.Contains(dropped.Issues, issue => issue.Is(IssueCodes.FailedResamples) && issue.Subject.Contains("saturated", StringComparison.Ordinal));
        Assert.Contains(dropped.Issues, issue => issue.Is(IssueCodes.InadmissibleResamples) && issue.Found.Contains($"{model.Inadmissible} of 200", StringComparison.Ordinal));
        ExactFitModel kept = ExactFit.Test(fit, Few with { Resamples = 200, Inadmissible = InadmissibleReplicates.Keep }).Value.Saturated;
        Assert.Equal(200 - model.Failed, kept.Usable);
    }

    [Fact]
    public void Pairwise_correlations_have_no_rows_to_transform()
    {
        Survey holes = Baseline.With("RA1", (row, x) => row % 17 == 0 ? double.NaN : x);
        PlsFit pairwise = Baseline.Estimate(holes, new PlsSettings { Missing = MissingDataRule.Pairwise }).Value;
        Baseline.Refused(ExactFit.Test(pairwise, Few), IssueCodes.NoRows, "Pairwise");
    }

    [Fact]
    public void A_model_that_is_true_is_rejected_about_as_often_as_the_level_says()
    {
        double[] probabilities = [.. Enumerable.Range(0, 40).Select(seed =>
        {
            Survey survey = Survey.FromColumns("normal", Normal(seed)).Value;
            PlsFit fit = Pls.Estimate(Baseline.Model(), survey, new PlsSettings { Consistent = true }).Value;
            return ExactFit.Test(fit, new BootstrapSettings { Seed = seed, Resamples = 99 }).Value.Saturated.Estimate(FitDistance.DUls).PValue!.Value;
        })];
        Assert.InRange(probabilities.Count(p => p <= 0.05), 0, 7);

        // Between 0 and 1 alike: a test that never rejects has a mean near 1.
        Assert.InRange(probabilities.Average(), 0.3, 0.7);
    }

    [Fact]
    public void Progress_rises_to_the_resamples_of_both_models_and_cancelling_ends_the_work()
    {
        var told = new List<BootstrapProgress>();
        ExactFit.Test(Assessed.Consistent, Few with { Threads = 1 }, progress: new Told(told.Add));
        Assert.Equal(told.OrderBy(step => step.Completed), told);
        Assert.Equal(new BootstrapProgress(100, 100), told[^1]);
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();
        Assert.Throws<OperationCanceledException>(() => ExactFit.Test(Assessed.Consistent, Few, cancellation: cancelled.Token));
        Assert.Throws<OperationCanceledException>(() => MeasurementBootstrap.Run(Assessed.Consistent, Few, cancellation: cancelled.Token));
    }

    [Fact]
    public void What_has_no_rows_or_too_many_resamples_is_refused_by_code()
    {
        PlsFit moments = Pls.Estimate(Baseline.Model(), Assessed.Fit.Moments).Value;
        Baseline.Refused(ExactFit.Test(moments, Few), IssueCodes.NoRows);
        Baseline.Refused(MeasurementBootstrap.Run(moments, Few), IssueCodes.NoRows);
        Baseline.Refused(ExactFit.Test(Assessed.Fit, Few with { MaximumMemory = 1 }), IssueCodes.LimitExceeded);
        Baseline.Refused(MeasurementBootstrap.Run(Assessed.Fit, Few with { MaximumMemory = 1 }), IssueCodes.LimitExceeded);
        PlsFit twins = Baseline.Estimate(Baseline.With("TM1", (row, _) => Baseline.Answers()["RA1"][row])).Value;
        Baseline.Refused(ExactFit.Test(twins, Few), IssueCodes.NotPositiveDefinite, "indicator correlations");
        Assert.Equal("The correlations of the indicators are not positive definite.", ModelFit.Of(twins).Saturated.Reason);
        Assert.Null(ModelFit.Of(twins).Saturated.DG);
    }

    private static IEnumerable<(string, double[])> Normal(int seed)
    {
        var random = new Random(seed);
        double Draw() => Properties.StudyMaker.Normal(random);
        var columns = Baseline.Names.ToDictionary(name => name, _ => new double[200]);
        for (int row = 0; row < 200; row++)
        {
            double advantage = Draw();
            double support = (0.6 * advantage) + (0.8 * Draw());
            double adoption = (0.35 * advantage) + (0.4 * support) + (0.7 * Draw());
            foreach (string name in Baseline.Names)
            {
                double factor = name[0] switch { 'R' => advantage, 'T' => support, _ => adoption };
                columns[name][row] = factor + (0.6 * Draw());
            }
        }

        return columns.Select(column => (column.Key, column.Value));
    }

    private sealed class Told(Action<BootstrapProgress> tell) : IProgress<BootstrapProgress>
    {
        public void Report(BootstrapProgress value) => tell(value);
    }
}

using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.BadInputs;
using Toe.Adoption.Tests.Reporting;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Assessment;

/// <summary>What a measurement bootstrap warns of, what it does not, and what it says while it works.</summary>
public class MeasurementWarningTests
{
    private static readonly BootstrapSettings Accelerated = Assessed.Settings with { Method = IntervalMethod.BiasCorrectedAccelerated };

    [Theory]
    [InlineData(WeightingMode.ModeB)]
    [InlineData(WeightingMode.Unit)]
    public void Pairs_that_HTMT2_does_not_apply_to_are_no_matter_for_warnings(WeightingMode mode)
    {
        Survey mixed = Baseline.With("RA3", (_, x) => 8 - x);
        PlsFit fit = Pls.Estimate(Baseline.Model(mode), mixed).Value;
        MeasurementBootstrapResult run = MeasurementBootstrap.Run(fit, Accelerated).Value;
        var assessment = ModelAssessment.Create(fit, evidence: new FurtherEvidence { Measurement = run });
        Assert.Equal(2, run.Htmt2Ratios.Count(ratio => ratio.Value is null));
        Assert.Equal(2, assessment.Of(Criterion.Htmt2).Count(finding => finding.Verdict == Verdict.NotApplicable));
        Assert.Empty(run.Issues);
        Assert.DoesNotContain("Not defined for", Reports.Section(new AdoptionReport(assessment).ToHtml(), "discriminant"), StringComparison.Ordinal);
        PlsFit other = Pls.Estimate(Baseline.Model(), mixed).Value;
        var reflective = ModelAssessment.Create(other, evidence: new FurtherEvidence { Measurement = MeasurementBootstrap.Run(other, Assessed.Settings).Value });
        Assert.Contains("Not defined for 2 further pairs", Reports.Section(new AdoptionReport(reflective).ToHtml(), "discriminant"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_tables_of_pairs_count_those_that_the_assessment_judges()
    {
        // Of every measurement one construct: what warnings go by is what findings go by.
        Construct[] constructs =
        [
            Construct.Technology("RA", "Relative advantage", Measurement.Composite(["RA1", "RA2"], WeightingMode.ModeB)),
            Construct.Technology("SI", "Single item", Measurement.SingleItem("RA3")),
            Construct.Organization("TM", "Management support", Measurement.Composite(["TM1", "TM2"], WeightingMode.ModeA)),
            Construct.Outcome("AD", "Adoption", Measurement.Reflective(["AD1", "AD2"])),
            Construct.Outcome("UN", "Use", Measurement.Composite(["TM3", "AD3"], WeightingMode.Unit)),
        ];
        PlsFit fit = Pls.Estimate(
            AdoptionModel.Create("kinds", constructs, [.. constructs.Take(4).Select(construct => construct.Drives(constructs[4]))]), Baseline.Survey()).Value;
        foreach (Finding finding in ModelAssessment.Create(fit).Of(Criterion.Htmt2))
        {
            Assert.Equal(finding.Verdict != Verdict.NotApplicable, Criteria.HaveRatio(fit, finding.Constructs[0], finding.Constructs[1]));
        }
    }

    [Fact]
    public void A_ratio_that_is_not_defined_where_a_row_is_left_out_has_no_accelerated_interval_and_that_is_told()
    {
        // One row makes the correlations of an item, which without it have both signs, positive.
        Dictionary<string, double[]> answers = Baseline.Answers();
        answers["RA3"] = [.. answers["RA3"].Select((_, row) => (double)(row * 37 % 11))];
        foreach (string name in Baseline.Names)
        {
            answers[name][0] = name == "RA3" ? 100 : 7;
        }

        PlsFit fit = Pls.Estimate(Baseline.Model(), Baseline.Survey(answers)).Value;
        MeasurementBootstrapResult run = MeasurementBootstrap.Run(fit, Accelerated).Value;
        Assert.Equal(2, run.Htmt2Ratios.Count(ratio => ratio.Value is not null && ratio.Interval is null));
        Assert.DoesNotContain(run.CongruenceCoefficients, pair => pair.Interval is null);
        Issue told = Baseline.Named(run.Issues, IssueCodes.UndefinedStatistic, Severity.Warning, "no accelerated interval for HTMT2 of RA and TM, HTMT2 of RA and AD:");
        Assert.Contains("bias-corrected", told.Message, StringComparison.Ordinal);
        MeasurementBootstrapResult corrected = MeasurementBootstrap.Run(fit, Assessed.Settings with { Method = IntervalMethod.BiasCorrected }).Value;
        Assert.DoesNotContain(corrected.Htmt2Ratios, ratio => ratio.Interval is null);
        Assert.DoesNotContain(corrected.Issues, issue => issue.Message.Contains("accelerated", StringComparison.Ordinal));
    }

    [Fact]
    public void A_left_out_row_whose_estimate_does_not_settle_leaves_both_bootstraps_without_accelerated_intervals()
    {
        // All rows settle in just as many iterations as there may be; without one of them one more is needed here and there.
        PlsFit Limited(int seed)
        {
            Survey survey = Baseline.Survey(Baseline.Answers(seed: seed));
            return Baseline.Right(Baseline.Estimate(survey, new PlsSettings { MaximumIterations = Baseline.Estimate(survey).Value.Convergence.Iterations }));
        }

        (PlsFit fit, int unsettled) = Enumerable.Range(1, 50)
            .Select(Limited)
            .Select(limited => (limited, Jackknife.Run(limited.Plan, limited.Answers!.Table, 1, default).Outcomes.ToArray().Count(outcome => outcome == EstimateOutcome.NotConverged)))
            .First(found => found.Item2 > 0);
        BootstrapResult bootstrap = Bootstrap.Run(fit, Accelerated).Value;
        MeasurementBootstrapResult measurement = MeasurementBootstrap.Run(fit, Accelerated).Value;
        Assert.All(bootstrap.Estimates, estimate => Assert.Null(estimate.Interval));
        Assert.All(measurement.CongruenceCoefficients, pair => Assert.Null(pair.Interval));
        Baseline.Named(
            bootstrap.Issues, IssueCodes.UndefinedStatistic, Severity.Warning, Text.Invariant($"{unsettled} of 120 rows"), "no accelerated intervals", "bias-corrected");
        Baseline.Named(measurement.Issues, IssueCodes.UndefinedStatistic, Severity.Warning, "HTMT2 of RA and TM", "congruence of RA and TM", "and 1 more");
        Assert.DoesNotContain(
            Bootstrap.Run(fit, Assessed.Settings).Value.Issues, issue => issue.Code == IssueCodes.UndefinedStatistic.Code);
    }

    [Fact]
    public void Progress_counts_resamples_and_rows_left_out_in_one()
    {
        List<BootstrapProgress> told = [];
        MeasurementBootstrap.Run(Assessed.Four, Accelerated with { Threads = 1 }, progress: new Told(told.Add));
        int all = Assessed.Settings.Resamples + Baseline.Rows;
        Assert.All(told, step => Assert.Equal(all, step.Total));
        Assert.Equal(told.Select(step => step.Completed).Distinct().Order(), told.Select(step => step.Completed));
        Assert.Contains(told, step => step.Completed == Assessed.Settings.Resamples);
        Assert.Equal(all, told[^1].Completed);
        told.Clear();
        MeasurementBootstrap.Run(Assessed.Four, Assessed.Settings with { Threads = 1 }, progress: new Told(told.Add));
        Assert.Equal(new BootstrapProgress(400, 400), told[^1]);
    }

    [Fact]
    public void Too_little_memory_names_both_parts_and_what_helps()
    {
        Issue Refusal(BootstrapSettings settings) => Baseline.Refused(MeasurementBootstrap.Run(Assessed.Four, settings), IssueCodes.LimitExceeded);
        BootstrapSettings one = Accelerated with { Threads = 1 };

        // What the resamples take alone is what the run without acceleration takes.
        long alone = new StatisticRun(
            Assessed.Four.Plan, Assessed.Four.Answers!.Table, new RandomResamples(1, Baseline.Rows), one.Resamples, 1).Bytes(new MeasurementCriteria(Assessed.Four).Count);
        Assert.True(MeasurementBootstrap.Run(Assessed.Four, one with { Method = IntervalMethod.BiasCorrected, MaximumMemory = alone }).IsValid);
        Issue rows = Refusal(one with { MaximumMemory = alone });
        Assert.Contains("400 resamples take ", rows.Message, StringComparison.Ordinal);
        Assert.Contains("the 120 estimates that leave one row out take ", rows.Message, StringComparison.Ordinal);
        Assert.Contains("Ask for bias-corrected intervals", rows.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("fewer resamples", rows.Message, StringComparison.Ordinal);
        Assert.Contains("fewer resamples", Refusal(one with { MaximumMemory = alone - 1 }).Message, StringComparison.Ordinal);
        Issue plain = Refusal(Assessed.Settings with { MaximumMemory = 1 });
        Assert.DoesNotContain("row", plain.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("bias-corrected", plain.Message, StringComparison.Ordinal);
    }

    private sealed class Told(Action<BootstrapProgress> tell) : IProgress<BootstrapProgress>
    {
        public void Report(BootstrapProgress value) => tell(value);
    }
}

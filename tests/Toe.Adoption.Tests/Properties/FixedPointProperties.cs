using FsCheck.Xunit;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Properties.Compare;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Section A, 12 to 14: an estimate is a fixed point or says that it is none, and estimating changes nothing.</summary>
public class FixedPointProperties
{
    [Property(MaxTest = 200, Arbitrary = [typeof(FactorStudies)])]
    public void One_more_iteration_changes_no_weight_by_more_than_the_tolerance(Study study)
    {
        PlsFit fit = study.Fit(Default(study));
        PlsFit further = study.Fit(Default(study) with { Tolerance = 1e-14, MaximumIterations = fit.Convergence.Iterations + 1 });
        Assert.True(fit.Convergence.Converged);
        Assert.All(fit.Indicators.Zip(further.Indicators), pair => Close(pair.First.Weight, pair.Second.Weight, fit.Convergence.Tolerance, pair.First.Indicator));
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(FactorStudies)])]
    public void The_default_is_within_1e_minus_9_of_the_fixed_point(Study study) => IsNearFixedPoint(study);

    // Property 12, with 32 starts. The draws are fixed: that the library's own starts find every other fixed point is likely, not certain.
    [Property(MaxTest = 300, Arbitrary = [typeof(FactorStudies)], Replay = "(10734811064922154608,9277915353019311285)")]
    public void Random_positive_starts_reach_the_same_fixed_point_or_the_result_says_that_there_are_several(Study study, int draw)
    {
        const double allowed = 1e-9; // the page's
        PlsFit fit = study.Fit(study.Tight);
        if (fit.Issues.Any(issue => issue.Is(IssueCodes.SeveralFixedPoints)))
        {
            return;
        }

        var random = new Random(draw);
        var kernel = new PlsKernel<VectorLane>(fit.Plan);
        VectorLane[] comoments = Lanes(fit.Moments.Comoments);
        VectorLane[] reference = Lanes(fit.Moments.Reference);
        for (int run = 0; run < 2; run++)
        {
            VectorLane[] start = [.. fit.Indicators.Select(_ => VectorLane.Load(
                Enumerable.Range(0, VectorLane.LaneCount).Select(_ => 0.05 + random.NextDouble()).ToArray()))];
            foreach (Block fixedWeights in fit.Plan.Blocks.Where(block => !block.IsEstimated))
            {
                start.AsSpan(fixedWeights.Start, fixedWeights.Count).Fill(VectorLane.Of(1));
            }

            kernel.Run(comoments, reference, new VectorLane[fit.Plan.Layout.Count], start);
            for (int lane = 0; lane < VectorLane.LaneCount; lane++)
            {
                Assert.NotEqual(EstimateOutcome.NotConverged, kernel.Outcomes[lane]);
                Assert.All(
                    fit.Indicators.Select((indicator, j) => (indicator, reached: kernel.Weighting.Weights[j][lane])),
                    pair => Close(pair.indicator.Weight, pair.reached, allowed, pair.indicator.Indicator));
            }
        }
    }

    [Fact]
    public void Other_solutions_of_an_iteration_are_told_of_and_change_nothing()
    {
        int flagged = 0;
        for (int seed = 0; seed < 100; seed++)
        {
            Study study = StudyMaker.Make(seed, noise: true);
            Validated<PlsFit> fit = Pls.Estimate(study.Model(), study.Survey(), study.Settings);
            if (fit.Issues.FirstOrDefault(issue => issue.Is(IssueCodes.SeveralFixedPoints)) is { } issue)
            {
                flagged++;
                Assert.Equal(Severity.Warning, issue.Severity);
                Assert.Matches("From [0-9]+ of 16 other start weights", issue.Found);
            }
        }

        // Pure noise has no one solution; a rule that never fires, or always, would say nothing.
        Assert.InRange(flagged, 5, 95);
    }

    [Property(MaxTest = 300, Arbitrary = [typeof(NoiseStudies)])]
    public void Also_on_pure_noise_an_estimate_is_near_its_fixed_point_or_says_that_it_did_not_converge(Study study) => IsNearFixedPoint(study);

    [Property(MaxTest = 200, Arbitrary = [typeof(FactorStudies)])]
    public void Estimating_changes_no_input_and_twice_gives_the_same_bits(Study study)
    {
        AdoptionModel model = study.Model();
        Survey survey = study.Survey();
        long[][] before = [.. study.Columns.Select(column => Bits(column.Values))];
        string hash = study.Survey().DataHash;
        PlsFit first = Pls.Estimate(model, survey, study.Settings).Value;
        PlsFit second = Pls.Estimate(model, survey, study.Settings).Value;
        SameBits(first, second);
        Assert.Equal(hash, survey.DataHash);
        Assert.Equal(before, study.Columns.Select(column => Bits(column.Values)));
        Assert.Equal(study.Model(), model);
    }

    private static VectorLane[] Lanes(ReadOnlySpan<double> values)
    {
        VectorLane[] lanes = new VectorLane[values.Length];
        for (int i = 0; i < lanes.Length; i++)
        {
            lanes[i] = VectorLane.Of(values[i]);
        }

        return lanes;
    }

    private static PlsSettings Default(Study study) => PlsSettings.Default with { Scheme = study.Settings.Scheme };

    private static void IsNearFixedPoint(Study study)
    {
        const double allowed = 1e-9; // the page's
        Validated<PlsFit> estimate = Pls.Estimate(study.Model(), study.Survey(), Default(study));
        if (!estimate.IsValid)
        {
            Assert.Contains(estimate.Issues, issue => issue.Code == IssueCodes.VanishingWeights.Code);
            return;
        }

        PlsFit fit = estimate.Value;
        Assert.Equal(!fit.Convergence.Converged, fit.Issues.Any(issue => issue.Code == IssueCodes.NotConverged.Code));
        PlsFit tight = study.Fit(study.Settings with { Tolerance = 1e-14, MaximumIterations = 100_000 });
        if (fit.Convergence.Converged)
        {
            Same(fit, tight, allowed, except: parameter => parameter.Kind is not (ParameterKind.Weight or ParameterKind.Path or ParameterKind.Loading));
        }
    }
}

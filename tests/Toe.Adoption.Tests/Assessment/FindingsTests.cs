using System.Globalization;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tests.BadInputs;

namespace Toe.Adoption.Tests.Assessment;

/// <summary>Each finding holds the number that it is about, and its verdict follows from it.</summary>
public class FindingsTests
{
    private static readonly PlsFit Fit = Assessed.Fit;

    private static readonly ModelAssessment Whole = ModelAssessment.Create(Fit, Assessed.Resampled);

    [Fact]
    public void Cross_loadings_are_compared_with_the_own_loading()
    {
        string[] constructs = ["RA", "TM", "AD"];
        Assert.Equal(9, Whole.Of(Criterion.CrossLoading).Count());
        Assert.All(Whole.Of(Criterion.CrossLoading), finding => Assert.Equal(
            constructs.Where(other => other != finding.Constructs[0]).Max(other => Fit.CrossLoadings[finding.Indicator!, other])
                - Fit.CrossLoadings[finding.Indicator!, finding.Constructs[0]],
            finding.Value!.Value,
            1e-14));
    }

    [Fact]
    public void Shared_variance_is_taken_from_the_variance_extracted()
    {
        double shared = Math.Max(Fit.ConstructCorrelations["RA", "TM"], Fit.ConstructCorrelations["RA", "AD"]);
        Assert.Equal(Fit.Construct("RA").Ave!.Value - (shared * shared), Whole.Of(Criterion.FornellLarcker).First().Value!.Value, 1e-14);
    }

    [Fact]
    public void One_dimension_shows_in_the_second_eigenvalue() => Assert.All(
        Whole.Of(Criterion.Unidimensionality).Zip(Whole.Eigenvalues),
        pair => Assert.Equal((pair.Second.Construct, pair.Second.Second, Verdict.Met), (pair.First.Subject, pair.First.Value, pair.First.Verdict)));

    [Fact]
    public void Items_that_say_the_same_are_found()
    {
        Guidelines low = Guidelines.Hair2022 with { MaximumReliability = Fit.Construct("RA").RhoC!.Value - 1e-9 };
        Finding finding = ModelAssessment.Create(Fit, guidelines: low).Of(Criterion.RhoC).First();
        Assert.Equal((Verdict.NotMet, "The items may say the same thing twice."), (finding.Verdict, finding.Reason));
        Assert.StartsWith("at most", finding.Guideline, StringComparison.Ordinal);
        Assert.StartsWith("at least", Whole.Of(Criterion.RhoC).First().Guideline, StringComparison.Ordinal);
    }

    [Fact]
    public void An_upper_bound_is_put_into_words()
    {
        HashSet<string> seen = [];
        for (double share = 0; share <= 1; share += 0.05)
        {
            // Management support becomes relative advantage by degrees.
            Dictionary<string, double[]> answers = Baseline.Answers();
            for (int item = 1; item <= 3; item++)
            {
                double[] own = answers[$"RA{item}"];
                answers[$"TM{(item % 3) + 1}"] = [.. answers[$"TM{(item % 3) + 1}"].Select((x, row) => ((1 - share) * x) + (share * own[row]) + (row * (item + 2) % 7 * 0.2))];
            }

            PlsFit fit = Baseline.Estimate(Baseline.Survey(answers)).Value;
            Finding finding = ModelAssessment.Create(fit, Bootstrap.Run(fit, Assessed.Settings).Value).Of(Criterion.Htmt).First();
            string[] parts = finding.Reason.Split(": ");
            double upper = double.Parse(parts[0].Split(' ')[^1], CultureInfo.InvariantCulture);
            string expected = upper < 0.85 ? "significantly below 0.85." : upper < 0.9 ? "significantly below 0.9."
                : upper < 1 ? "significantly below 1." : "not significantly below 1.";
            Assert.Equal(expected, parts[1]);
            seen.Add(expected);
        }

        Assert.Equal(4, seen.Count);
    }

    [Fact]
    public void A_ratio_of_signed_correlations_has_no_bound_from_the_bootstrap_of_absolute_ones()
    {
        Finding finding = ModelAssessment.Create(Fit, Assessed.Resampled, definitions: Definitions.Csem06).Of(Criterion.Htmt).First();
        Assert.Null(finding.Interval);
        Assert.Equal("", finding.Reason);
        Assert.NotNull(Whole.Of(Criterion.Htmt).First().Interval);
    }

    [Fact]
    public void Tetrads_that_do_not_vanish_are_counted()
    {
        // Two items share more than their factor.
        PlsFit two = Pls.Estimate(
            Baseline.Model(items: Measurement.Items("RA", 4)),
            Baseline.With("RA4", (row, _) => Baseline.Answers()["RA1"][row] + (row % 2 * 0.1))).Value;
        Dictionary<string, double[]> own = Baseline.Answers();
        PlsFit one = Pls.Estimate(
            Baseline.Model(items: Measurement.Items("RA", 4)),
            Baseline.With("RA4", (row, _) => ((own["RA1"][row] + own["RA2"][row] + own["RA3"][row]) / 3) + (row * 7 % 5 * 0.4))).Value;
        foreach (PlsFit fit in new[] { two, one })
        {
            MeasurementBootstrapResult measurement = MeasurementBootstrap.Run(fit, Assessed.Settings).Value;
            Finding finding = ModelAssessment.Create(fit, evidence: new FurtherEvidence { Measurement = measurement }).Of(Criterion.Tetrads).First();
            int standing = measurement.Tetrads.Count(tetrad => !tetrad.Interval!.Value.Contains(0));
            Assert.Equal((standing, standing == 0 ? Verdict.Met : Verdict.NotMet), (finding.Value, finding.Verdict));
            Assert.Equal(fit == two, standing > 0);
            Assert.True(fit == two || measurement.Tetrads.Count == 2);
        }
    }

    [Fact]
    public void A_weight_that_is_not_significant_is_kept_for_a_loading_of_one_half()
    {
        PlsFit fit = Pls.Estimate(
            Baseline.Model(WeightingMode.ModeB, Measurement.Items("RA", 4)), Baseline.With("RA4", (row, _) => row * 37 % 11)).Value;
        Guidelines never = Guidelines.Hair2022 with { SignificanceLevel = 1e-300 };
        Finding[] weights = [.. ModelAssessment.Create(fit, Bootstrap.Run(fit, Assessed.Settings).Value, never).Of(Criterion.WeightSignificance)];
        Assert.Equal(
            fit.Indicators.Take(4).Select(indicator => indicator.Loading >= 0.5 ? Verdict.Borderline : Verdict.NotMet), weights.Select(finding => finding.Verdict));
        Assert.Equal([Verdict.Borderline, Verdict.Borderline, Verdict.Borderline, Verdict.NotMet], weights.Select(finding => finding.Verdict));
    }

    [Fact]
    public void Paths_are_judged_by_sign_and_significance()
    {
        AdoptionModel other = AdoptionModel.Create(
            "signs", Baseline.Model().Constructs, [new StructuralPath("RA", "TM"), new StructuralPath("RA", "AD", ExpectedSign.Negative), new StructuralPath("TM", "AD", ExpectedSign.Positive)]);
        PlsFit fit = Pls.Estimate(other, Baseline.Survey()).Value;
        Assert.Equal([Verdict.NotMet, Verdict.Met], ModelAssessment.Create(fit).Of(Criterion.ExpectedSign).Select(finding => finding.Verdict));
        foreach (double level in new[] { 0.05, 1e-300 })
        {
            var assessment = ModelAssessment.Create(Fit, Assessed.Resampled, Guidelines.Hair2022 with { SignificanceLevel = level });
            Assert.All(assessment.Of(Criterion.PathSignificance), finding => Assert.Equal(
                Assessed.Resampled.Path(finding.Constructs[0], finding.Constructs[1]).PValue <= level, finding.Verdict == Verdict.Met));
        }

        Assert.Contains(Whole.Of(Criterion.PathSignificance), finding => finding.Verdict == Verdict.Met);
    }

    [Fact]
    public void A_path_after_the_correction_of_composites_has_no_test_from_the_bootstrap_before_it()
    {
        PlsFit fit = Pls.Estimate(Baseline.Model(WeightingMode.ModeA), Baseline.Survey(), new PlsSettings { Consistent = true }).Value;
        BootstrapResult bootstrap = Bootstrap.Run(fit, Assessed.Settings).Value;
        Finding[] corrected = [.. ModelAssessment.Create(fit, bootstrap, definitions: Definitions.Seminr2).Of(Criterion.PathSignificance)];
        Assert.All(corrected, finding => Assert.Equal(
            (Verdict.NotApplicable, "The bootstrap is of the estimate without the correction of composites."), (finding.Verdict, finding.Reason)));
        Assert.All(ModelAssessment.Create(fit, bootstrap).Of(Criterion.PathSignificance), finding => Assert.NotEqual(Verdict.NotApplicable, finding.Verdict));
    }

    [Fact]
    public void A_direct_effect_alone_is_no_mediation()
    {
        // What TM hands on is noise.
        Dictionary<string, double[]> answers = Baseline.Answers();
        Dictionary<string, double[]> others = Baseline.Answers(seed: 7);
        foreach (string name in Measurement.Items("TM", 3))
        {
            answers[name] = others[name];
        }

        PlsFit fit = Baseline.Estimate(Baseline.Survey(answers)).Value;
        var assessment = ModelAssessment.Create(fit, Bootstrap.Run(fit, Assessed.Settings).Value);
        Assert.Equal(MediationType.DirectOnly, assessment.Mediation("RA", "AD"));
        Assert.Equal((Verdict.NotApplicable, "direct-only"), (Assert.Single(assessment.Of(Criterion.Mediation)).Verdict, Assert.Single(assessment.Of(Criterion.Mediation)).Measure));
        Assert.Equal(Verdict.NotApplicable, Assert.Single(Whole.Of(Criterion.Mediation)).Verdict);
    }

    [Fact]
    public void Fit_is_compared_with_its_own_limit()
    {
        Finding[] srmr = [.. Whole.Of(Criterion.Srmr)];
        Assert.Equal([Whole.ModelFit.Saturated.Srmr, Whole.ModelFit.Estimated.Srmr], srmr.Select(finding => finding.Value!.Value));
        Assert.All(srmr, finding => Assert.Equal((0.08, "HuBentler1999"), (finding.Limit, finding.Source)));
    }
}

using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.BadInputs;
using Toe.Adoption.Tests.Files;
using Toe.Adoption.Tests.House;
using Toe.Adoption.Tests.Reporting;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Assessment;

/// <summary>What stands exactly at a border, beyond it, or nowhere, is told as such.</summary>
public class ExtremesTests
{
    [Theory]
    [InlineData("MinimumLoading", 1.2)]
    [InlineData("MinimumLoading", -0.1)]
    [InlineData("BorderlineLoading", 1.01)]
    [InlineData("MinimumReliability", 1.2)]
    [InlineData("BorderlineReliability", -1)]
    [InlineData("MaximumReliability", 2)]
    [InlineData("MinimumAve", 50)]
    [InlineData("MaximumHtmt", 1.5)]
    [InlineData("BorderlineHtmt", -0.9)]
    [InlineData("MaximumIndicatorVif", 0.9)]
    [InlineData("MaximumVif", 0)]
    [InlineData("BorderlineVif", -5)]
    [InlineData("MaximumFullCollinearity", 0.5)]
    [InlineData("MinimumFSquared", -0.02)]
    [InlineData("MaximumSrmr", 8)]
    [InlineData("MinimumRedundancy", 70)]
    [InlineData("MaximumSecondEigenvalue", -1)]
    [InlineData("BorderlineModeBLoading", 1.5)]
    [InlineData("SignificanceLevel", 5)]
    [InlineData("SignificanceLevel", 0)]
    public void A_limit_outside_the_range_of_its_values_is_refused_where_it_is_set(string property, double limit)
    {
        System.Reflection.MethodInfo set = typeof(Guidelines).GetProperty(property)!.SetMethod!;
        Exception thrown = Assert.Throws<System.Reflection.TargetInvocationException>(() => set.Invoke(new Guidelines(), [(Guideline)limit])).InnerException!;
        ArgumentOutOfRangeException refused = Assert.IsType<ArgumentOutOfRangeException>(thrown);
        Assert.Equal(property, refused.ParamName);
        Assert.Equal(limit, refused.ActualValue);
        Assert.IsType<ArgumentNullException>(Assert.Throws<System.Reflection.TargetInvocationException>(() => set.Invoke(new Guidelines(), [null])).InnerException);
    }

    [Fact]
    public void The_ends_of_a_range_can_be_set()
    {
        Guidelines ends = Guidelines.Hair2022 with { MinimumLoading = 0, MinimumAve = 1, MaximumHtmt = 1, MaximumVif = 1, MinimumFSquared = 0, BorderlineModeBLoading = 0 };
        Assert.Equal((0, 1, 1, 1, 0, 0), (ends.MinimumLoading.Limit, ends.MinimumAve.Limit, ends.MaximumHtmt.Limit, ends.MaximumVif.Limit, ends.MinimumFSquared.Limit, ends.BorderlineModeBLoading.Limit));
    }

    [Theory]
    [InlineData(1e-9, "at least 1e-9", "minimal 1e\u22129")]
    [InlineData(1e300, "at least 1e300", "minimal 1e300")]
    [InlineData(-0.0, "at least 0", "minimal 0")]
    [InlineData(0.00025, "at least 0.00025", "minimal 0,00025")]
    [InlineData(0.0123456, "at least 0.0123", "minimal 0,0123")]
    [InlineData(1234567890123, "at least 1.235e12", "minimal 1,235e12")]
    [InlineData(33.25, "at least 33.25", "minimal 33,25")]
    public void A_limit_is_written_by_one_rule_at_every_size(double limit, string english, string indonesian)
    {
        var assessment = ModelAssessment.Create(Assessed.Fit, guidelines: Guidelines.Hair2022 with { MinimumFSquared = limit });
        Assert.Equal(english, assessment.Of(Criterion.FSquared).First().Guideline);
        Assert.Equal(indonesian, assessment.FindingsIn("id").First(finding => finding.Criterion == Criterion.FSquared).Guideline);
        Assert.False(double.IsNegative(new Guideline(-0.0, "Hair2022").Limit));
    }

    [Fact]
    public void Cross_loadings_that_are_equal_up_to_rounding_are_borderline()
    {
        Finding[] twins = [.. ModelAssessment.Create(Twins(reflective: true)).Of(Criterion.CrossLoading)];
        Assert.Equal(6, twins.Length);
        Assert.All(twins, finding =>
        {
            Assert.Equal(0, finding.Value!.Value, 1e-9);
            Assert.Equal((Verdict.Borderline, "Equal up to rounding."), (finding.Verdict, finding.Reason));
        });
    }

    [Theory]
    [InlineData(1e-10, 5e-10, true)]
    [InlineData(1e-10, -5e-10, true)]
    [InlineData(1e-10, 2e-9, false)]
    [InlineData(1e-6, 5e-6, true)]
    [InlineData(1e-6, 2e-5, false)]
    public void What_is_rounding_follows_from_what_weights_are_settled_to(double tolerance, double difference, bool isRounding)
    {
        PlsFit fit = Pls.Estimate(Assessed.Fit.Model, ModelFiles.Survey, new PlsSettings { Tolerance = tolerance }).Value;
        Finding finding = Judge.About(Criterion.CrossLoading, "A") with { Value = difference, Verdict = Verdict.Met };
        Assert.Equal(isRounding ? Verdict.Borderline : Verdict.Met, finding.UnlessEqual(new FindingWords("en"), fit).Verdict);
    }

    /// <summary>c = (a + b)/root 2 of independent a and b: each of the three follows from the other two, d from none.</summary>
    [Fact]
    public void A_variable_that_two_others_determine_names_both()
    {
        double half = Math.Sqrt(0.5);
        double[,] r = { { 1, 0, half, 0.2 }, { 0, 1, half, 0.2 }, { half, half, 1, 0.4 * half }, { 0.2, 0.2, 0.4 * half, 1 } };
        foreach ((int variable, int[] others) in new[] { (0, new[] { 1, 2 }), (1, [0, 2]), (2, [0, 1]) })
        {
            (double unexplained, int[] by) = ScoreDependence.Of(4, variable, (k, l) => r[k, l])!.Value;
            Assert.Equal(0, unexplained);
            Assert.Equal(others, by.Order());
        }

        (double rest, int[] none) = ScoreDependence.Of(4, 3, (k, l) => r[k, l])!.Value;
        Assert.Equal(1 - (0.2 * 0.2) - (0.2 * 0.2), rest, 1e-12);
        Assert.Empty(none);
    }

    /// <summary>The first two are one variable, but correlate differently with the third: the matrix has a negative eigenvalue, and nothing follows from it.</summary>
    [Fact]
    public void Correlations_of_no_data_determine_nothing()
    {
        double[,] r = { { 1, 1, 0.5 }, { 1, 1, 0.3 }, { 0.5, 0.3, 1 } };
        Assert.All(Enumerable.Range(0, 3), variable => Assert.Null(ScoreDependence.Of(3, variable, (k, l) => r[k, l])));
    }

    [Fact]
    public void Warnings_of_a_redundancy_analysis_stand_before_the_results()
    {
        string csv = string.Join('\n', File.ReadLines(Path.Combine(Repository.Root, "seeds/surveys/toe_ai_survey.csv")).Take(26));
        AdoptionModel model = ModelSyntax.Read("RA <~ RA1 + RA2 + RA3\nAD =~ AD1 + AD2 + AD3\nAD ~ RA").Value;
        Survey survey = Survey.ParseCsv(csv).Value;
        PlsFit fit = Pls.Estimate(model, survey).Value;
        RedundancyAnalysis analysis = RedundancyAnalysis.Of(model.Construct("RA"), "BP1", survey).Value;
        Issue few = Assert.Single(analysis.Issues);
        Assert.Equal((IssueCodes.SmallSample.Code, "redundancy analysis of RA, sample"), (few.Code, few.Subject));
        string report = new AdoptionReport(ModelAssessment.Create(fit, evidence: new FurtherEvidence { Redundancies = [analysis] })).ToMarkdown();
        Assert.Contains("redundancy analysis of RA, sample: 25 rows", report, StringComparison.Ordinal);
        Assert.Equal(25, analysis.SampleSize);
    }

    [Fact]
    public void A_redundancy_analysis_of_other_rows_says_of_how_many()
    {
        AdoptionModel model = ModelSyntax.Read("RA <~ RA1 + RA2 + RA3\nAD =~ AD1 + AD2 + AD3\nAD ~ RA").Value;
        var settings = new PlsSettings { Missing = MissingDataRule.CasewiseDeletion };
        Survey survey = Survey.ReadCsv(Path.Combine(Repository.Root, "seeds/surveys/toe_ai_survey_missing.csv")).Value;
        PlsFit fit = Pls.Estimate(model, survey, settings).Value;
        RedundancyAnalysis analysis = RedundancyAnalysis.Of(model.Construct("RA"), "BP1", survey, settings).Value;
        Assert.NotEqual(fit.SampleSize, analysis.SampleSize);
        Finding finding = Assert.Single(ModelAssessment.Create(fit, evidence: new FurtherEvidence { Redundancies = [analysis] }).Of(Criterion.Redundancy));
        Assert.Equal($"Of {analysis.SampleSize} rows.", finding.Reason);
    }

    [Fact]
    public void A_test_of_exact_fit_warns_of_too_few_resamples_for_its_quantiles()
    {
        Assert.Equal(2, ExactFit.Test(Assessed.Fit, new BootstrapSettings { Seed = 1, Resamples = 99 }).Value.Issues.Count(issue => issue.Is(IssueCodes.TooFewResamples)));
        Assert.DoesNotContain(ExactFit.Test(Assessed.Fit, new BootstrapSettings { Seed = 1, Resamples = 400 }).Value.Issues, issue => issue.Is(IssueCodes.TooFewResamples));
    }

    [Fact]
    public void A_score_that_others_determine_has_an_infinite_variance_inflation_which_is_not_met()
    {
        PlsFit fit = Twins(reflective: false);
        var assessment = ModelAssessment.Create(fit);
        Finding[] findings = [.. assessment.Of(Criterion.FullCollinearity)];
        Assert.Equal([Verdict.NotMet, Verdict.NotMet, Verdict.Met], findings.Select(finding => finding.Verdict));
        Assert.Equal("VIF is infinite: the score of RA is an exact combination of that of TM.", findings[0].Reason);
        Assert.Equal("VIF is infinite: the score of TM is an exact combination of that of RA.", findings[1].Reason);
        Assert.Equal("at most 3.3", findings[0].Guideline);
        Assert.Null(findings[0].Value);

        // AD is predicted by one thing that comes in two copies.
        double r = fit.ScoreCorrelations["RA", "AD"];
        Assert.Equal(1 / (1 - (r * r)), findings[2].Value!.Value, 1e-9);
        string report = Reports.Section(new AdoptionReport(assessment, new ReportSettings { Language = "id" }).ToHtml(), "robustness");
        Assert.Contains("VIF tak hingga: skor RA adalah kombinasi tepat dari skor TM.", report, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "H1 expected a positive path; the estimate is zero, which has no sign.", "zero")]
    [InlineData("id", "H1 memperkirakan jalur positif; hasilnya nol, yang tidak bertanda.", "nol")]
    public void A_path_of_zero_has_no_sign(string language, string sentence, string word)
    {
        Construct a = Construct.Technology("A", "A", Measurement.SingleItem("a"));
        Construct b = Construct.Technology("B", "B", Measurement.SingleItem("b"));
        Construct y = Construct.Outcome("Y", "Y", Measurement.SingleItem("y"));
        var model = AdoptionModel.Create("zero", [a, b, y], [new StructuralPath("A", "Y", ExpectedSign.Positive), new StructuralPath("B", "Y", ExpectedSign.Positive)]);
        PlsFit fit = Pls.Estimate(model, Moments.FromCorrelations(["a", "b", "y"], new[,] { { 1, 0, 0 }, { 0, 1, 0.5 }, { 0, 0.5, 1 } }, 100).Value).Value;
        Assert.Equal(0, fit.Path("A", "Y").Estimate);
        var assessment = ModelAssessment.Create(fit);
        Assert.Equal(
            (Verdict.NotMet, "The path is zero, which has no sign."), (assessment.Of(Criterion.ExpectedSign).First().Verdict, assessment.Of(Criterion.ExpectedSign).First().Reason));
        string structural = Reports.Section(new AdoptionReport(assessment, new ReportSettings { Language = language }).ToHtml(), "structural");
        Assert.Contains(sentence, structural, StringComparison.Ordinal);
        Assert.DoesNotContain(language == "en" ? "negative" : "negatif", structural, StringComparison.Ordinal);
        Assert.DoesNotContain(language == "en" ? "opposite" : "berlawanan", structural, StringComparison.Ordinal);
        Assert.Contains($" {word} ", structural, StringComparison.Ordinal);
        Assert.Contains("no sign", fit.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", "of B is 1.56, which is not admissible: a share of variance lies between 0 and 1.")]
    [InlineData("id", "B adalah 1,56, yang tidak layak: bagian ragam terletak antara 0 dan 1.")]
    public void Explained_variance_beyond_all_variance_is_told_as_not_admissible(string language, string sentence)
    {
        string[] names = [.. Measurement.Items("A", 3), .. Measurement.Items("B", 3)];
        double[,] correlations = new double[6, 6];
        for (int i = 0; i < 6; i++)
        {
            for (int j = 0; j < 6; j++)
            {
                correlations[i, j] = i == j ? 1 : names[i][0] == names[j][0] ? 0.4 : 0.5;
            }
        }

        Construct a = Construct.Technology("A", "A", Measurement.Reflective([.. names.Take(3)]));
        Construct b = Construct.Outcome("B", "B", Measurement.Reflective([.. names.Skip(3)]));
        PlsFit fit = Pls.Estimate(
            AdoptionModel.Create("beyond", [a, b], [a.Drives(b)]), Moments.FromCorrelations(names, correlations, 100).Value, new PlsSettings { Consistent = true }).Value;
        Assert.Equal(1.5625, fit.Construct("B").RSquared!.Value, 1e-9);
        var assessment = ModelAssessment.Create(fit);
        Assert.Equal("It lies outside 0 to 1 and is not admissible.", Assert.Single(assessment.Of(Criterion.RSquared)).Reason);
        string html = new AdoptionReport(assessment, new ReportSettings { Language = language }).ToHtml();
        Assert.Contains(sentence, Reports.Text(html), StringComparison.Ordinal);
        Assert.DoesNotContain("156\u00A0%", html.Replace("&#160;", "\u00A0", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void Remarks_on_weights_know_what_that_many_resamples_can_tell()
    {
        BootstrapResult bootstrap = Bootstrap.Run(Assessed.ModeB, Assessed.Settings with { Resamples = 99 }).Value;
        var assessment = ModelAssessment.Create(Assessed.ModeB, bootstrap);
        string[] reasons = [.. assessment.Findings.Where(finding => finding.Criterion is Criterion.WeightSignificance or Criterion.PathSignificance).Select(finding => finding.Reason)];
        Assert.Contains(reasons, reason => reason.StartsWith("p < .010", StringComparison.Ordinal));
        Assert.DoesNotContain(reasons, reason => reason.Contains(".00", StringComparison.Ordinal));
    }

    [Fact]
    public void A_limit_with_a_source_of_the_users_own_shows_that_source()
    {
        Guidelines own = Guidelines.Hair2022 with { Name = "Ours", MinimumLoading = new Guideline(0.6, "Smith <b>& Sons</b>, 2019"), MinimumAve = 0.4 };
        string html = new AdoptionReport(ModelAssessment.Create(Assessed.Fit, guidelines: own)).ToHtml();
        Assert.Contains("Smith &lt;b&gt;&amp; Sons&lt;/b&gt;, 2019", html, StringComparison.Ordinal);
        string measurement = Reports.Section(html, "measurement");
        Assert.Contains("at least 0.6 Smith <b>& Sons</b>, 2019", measurement, StringComparison.Ordinal);
        Assert.DoesNotContain("at least 0.6 own choice", measurement, StringComparison.Ordinal);
        Assert.Contains("at least 0.4 own choice", measurement, StringComparison.Ordinal);
        Assert.Contains(
            "minimal 0,4 pilihan sendiri",
            Reports.Section(new AdoptionReport(ModelAssessment.Create(Assessed.Fit, guidelines: own), new ReportSettings { Language = "id" }).ToHtml(), "measurement"),
            StringComparison.Ordinal);
    }

    [Fact]
    public void The_loading_that_keeps_an_indicator_of_Mode_B_is_a_guideline()
    {
        PlsFit fit = Pls.Estimate(
            Baseline.Model(WeightingMode.ModeB, Measurement.Items("RA", 4)), Baseline.With("RA4", (row, _) => row * 37 % 11)).Value;
        BootstrapResult bootstrap = Bootstrap.Run(fit, Assessed.Settings).Value;
        Guidelines never = Guidelines.Hair2022 with { SignificanceLevel = 1e-300 };
        Verdict[] Of(double least) => [.. ModelAssessment.Create(fit, bootstrap, never with { BorderlineModeBLoading = least }).Of(Criterion.WeightSignificance).Select(finding => finding.Verdict)];
        double loading = Math.Abs(fit.Indicators[3].Loading);
        Assert.Equal([Verdict.Borderline, Verdict.Borderline, Verdict.Borderline, Verdict.NotMet], Of(loading + 1e-9));
        Assert.Equal(Verdict.Borderline, Of(loading)[3]);
        Assert.Equal((0.5, "Hair2022"), (Guidelines.Hair2022.BorderlineModeBLoading.Limit, Guidelines.Hair2022.BorderlineModeBLoading.Source));
    }

    [Fact]
    public void Every_construct_has_an_AVE_on_the_diagonal_which_a_report_shows_where_it_says_something()
    {
        Construct ra = Construct.Technology("RA", "RA", Measurement.Composite(Measurement.Items("RA", 3), WeightingMode.ModeB));
        Construct tm = Construct.Organization("TM", "TM", Measurement.SingleItem("TM1"));
        Construct ad = Construct.Outcome("AD", "AD", Measurement.Reflective(Measurement.Items("AD", 3)));
        PlsFit fit = Pls.Estimate(AdoptionModel.Create("kinds", [ra, tm, ad], [ra.Drives(ad), tm.Drives(ad)]), Baseline.Survey()).Value;
        var assessment = ModelAssessment.Create(fit);
        Assert.Equal(1, assessment.FornellLarcker["TM", "TM"]);
        Assert.Equal(fit.Indicators.Take(3).Average(indicator => indicator.Loading * indicator.Loading), assessment.FornellLarcker["RA", "RA"], 1e-12);
        string discriminant = Reports.Section(new AdoptionReport(assessment).ToHtml(), "discriminant");
        Assert.Contains("1 RA \u2013 2 TM", discriminant, StringComparison.Ordinal);
    }

    // TM repeats the answers to RA.
    private static PlsFit Twins(bool reflective)
    {
        Dictionary<string, double[]> answers = Baseline.Answers();
        for (int item = 1; item <= 3; item++)
        {
            answers[$"TM{item}"] = answers[$"RA{item}"];
        }

        Measurement Of(string name) => reflective ? Measurement.Reflective(Measurement.Items(name, 3)) : Measurement.Composite(Measurement.Items(name, 3), WeightingMode.Unit);
        Construct ra = Construct.Technology("RA", "RA", Of("RA"));
        Construct tm = Construct.Organization("TM", "TM", Of("TM"));
        Construct ad = Construct.Outcome("AD", "AD", Measurement.Reflective(Measurement.Items("AD", 3)));
        var model = reflective
            ? AdoptionModel.Create("twins", [ra, tm], [ra.Drives(tm)])
            : AdoptionModel.Create("twins", [ra, tm, ad], [ra.Drives(tm), tm.Drives(ad)]);
        return Pls.Estimate(model, Baseline.Survey(answers)).Value;
    }
}

using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.BadInputs;
using Toe.Adoption.Tests.Reporting;

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
    [InlineData("MinimumModeBLoading", 1.5)]
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
        Verdict[] Of(double least) => [.. ModelAssessment.Create(fit, bootstrap, never with { MinimumModeBLoading = least }).Of(Criterion.WeightSignificance).Select(finding => finding.Verdict)];
        double loading = Math.Abs(fit.Indicators[3].Loading);
        Assert.Equal([Verdict.Borderline, Verdict.Borderline, Verdict.Borderline, Verdict.NotMet], Of(loading + 1e-9));
        Assert.Equal(Verdict.Borderline, Of(loading)[3]);
        Assert.Equal((0.5, "Hair2022"), (Guidelines.Hair2022.MinimumModeBLoading.Limit, Guidelines.Hair2022.MinimumModeBLoading.Source));
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

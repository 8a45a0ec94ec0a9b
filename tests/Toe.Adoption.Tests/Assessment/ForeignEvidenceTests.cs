using Toe.Adoption.Assessment;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.BadInputs;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Assessment;

/// <summary>Evidence that does not belong to the assessment is wrong code: it is refused, and the message says what does not fit.</summary>
public class ForeignEvidenceTests
{
    private static readonly BootstrapSettings Few = new() { Seed = 7, Resamples = 20 };

    private static Construct ModeB => Baseline.Model(WeightingMode.ModeB).Construct("RA");

    [Fact]
    public void A_test_of_exact_fit_under_other_definitions_would_give_a_report_two_values_of_one_measure()
    {
        var evidence = new FurtherEvidence { ExactFit = ExactFit.Test(Assessed.Fit, Few).Value };
        ArgumentException refused = Assert.Throws<ArgumentException>(() => ModelAssessment.Create(Assessed.Fit, definitions: Definitions.Csem06, evidence: evidence));
        Assert.Equal("evidence", refused.ParamName);
        foreach (string said in new[] { "Standard", "natural logarithms", "cSEM 0.6", "base 10", "ExactFit.Test" })
        {
            Assert.Contains(said, refused.Message, StringComparison.Ordinal);
        }

        foreach (Definitions other in new[] { Definitions.Standard with { Srmr = SrmrVariant.WithoutDiagonal }, Definitions.Standard with { Residuals = ResidualVariance.Sample } })
        {
            Assert.Throws<ArgumentException>(() => ModelAssessment.Create(Assessed.Fit, definitions: other, evidence: evidence));
        }

        // What the measures of fit do not depend on may differ.
        Finding tested = ModelAssessment.Create(Assessed.Fit, definitions: Definitions.Seminr2, evidence: evidence).Of(Criterion.ExactFit).First();
        Assert.Equal(ModelAssessment.Create(Assessed.Fit, definitions: Definitions.Seminr2).ModelFit.Saturated.Srmr, tested.Value!.Value);
    }

    [Fact]
    public void A_redundancy_analysis_of_a_construct_without_Mode_B_weights_is_refused_by_name()
    {
        RedundancyAnalysis analysis = Analysis(Baseline.Model().Construct("RA"));
        foreach (WeightingMode? mode in new WeightingMode?[] { null, WeightingMode.ModeA, WeightingMode.Unit })
        {
            var fit = Estimation.Pls.Estimate(Baseline.Model(mode), Baseline.Survey()).Value;
            string message = Assert.Throws<ArgumentException>(() => ModelAssessment.Create(fit, evidence: Of(analysis))).Message;
            Assert.Contains("RA", message, StringComparison.Ordinal);
            Assert.Contains("Mode B", message, StringComparison.Ordinal);
        }

        Assert.Contains(
            "RA, TM, AD",
            Assert.Throws<ArgumentException>(() => ModelAssessment.Create(Assessed.ModeB, evidence: Of(Analysis(Other("XX", "RA"))))).Message,
            StringComparison.Ordinal);
    }

    [Fact]
    public void A_redundancy_analysis_of_other_answers_or_of_another_measurement_is_refused_by_name()
    {
        ArgumentException answers = Assert.Throws<ArgumentException>(() => ModelAssessment.Create(Assessed.ModeB, evidence: Of(Analysis(ModeB, seed: 5))));
        Assert.Contains("RA1, RA2, RA3", answers.Message, StringComparison.Ordinal);
        ArgumentException measurement = Assert.Throws<ArgumentException>(() => ModelAssessment.Create(Assessed.ModeB, evidence: Of(Analysis(Baseline.Model().Construct("RA")))));
        Assert.Contains("RA", measurement.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ModelAssessment.Create(Assessed.ModeB, evidence: Of(Analysis(Other("RA", "TM")))));
        Assert.Single(ModelAssessment.Create(Assessed.ModeB, evidence: Of(Analysis(ModeB))).Of(Criterion.Redundancy));
    }

    [Fact]
    public void A_global_question_that_is_an_indicator_of_the_construct_is_refused_by_name()
    {
        ArgumentException refused = Assert.Throws<ArgumentException>(() => RedundancyAnalysis.Of(ModeB, "RA2", Baseline.Survey()));
        Assert.Equal("globalIndicator", refused.ParamName);
        Assert.Contains("RA2 is an indicator of RA", refused.Message, StringComparison.Ordinal);
        Assert.Equal("globalIndicator", Assert.Throws<ArgumentException>(() => RedundancyAnalysis.Of(ModeB, "", Baseline.Survey())).ParamName);
        Baseline.Refused(RedundancyAnalysis.Of(ModeB, "GLOBAL", Baseline.Survey()), IssueCodes.UnknownIndicator, "GLOBAL");
    }

    private static FurtherEvidence Of(RedundancyAnalysis analysis) => new() { Redundancies = [analysis] };

    private static TechnologyFactor Other(string name, string items) =>
        Construct.Technology(name, name, Measurement.Composite(Measurement.Items(items, 3), WeightingMode.ModeB));

    private static RedundancyAnalysis Analysis(Construct construct, int seed = 2026)
    {
        Dictionary<string, double[]> answers = Baseline.Answers(seed: seed);
        answers["GLOBAL"] = [.. answers["RA1"].Select((x, row) => x + (row % 3))];
        Survey survey = Baseline.Survey(answers);
        return RedundancyAnalysis.Of(construct, "GLOBAL", survey).Value;
    }
}

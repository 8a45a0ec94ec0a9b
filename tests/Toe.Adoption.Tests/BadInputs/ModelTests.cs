using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;
using static Toe.Adoption.Tests.BadInputs.Baseline;

namespace Toe.Adoption.Tests.BadInputs;

/// <summary>Section b of the bad inputs: models that do not fit their survey. The number before each test is the row of the table.</summary>
public class ModelTests
{
    [Fact] // 31
    public void An_unknown_indicator_is_refused_with_the_nearest_name()
    {
        AdoptionModel model = Model(items: ["RA1", "ra2", "RA33"]);
        Validated<PlsFit> fit = Pls.Estimate(model, Survey());
        Refused(fit, IssueCodes.UnknownIndicator, "survey.csv, indicator ra2", "Did you mean RA2?");
        Refused(fit, IssueCodes.UnknownIndicator, "survey.csv, indicator RA33", "Did you mean RA3?");
        Assert.Equal(2, fit.Issues.Count);
    }

    [Fact] // 31, from moments
    public void An_indicator_without_moments_is_refused_with_the_nearest_name()
    {
        Moments moments = Moments.Of(Survey(), Names.Where(name => name != "AD3")).Value;
        Refused(Pls.Estimate(Model(), moments), IssueCodes.UnknownIndicator, "indicator AD3", "Did you mean AD");
    }

    [Fact] // 41
    public void A_construct_may_be_named_as_an_indicator()
    {
        Construct ra = Construct.Technology("TM1", "x", Reflective(Items("RA", 3)));
        Construct tm = Construct.Organization("RA1", "y", Reflective(Items("TM", 3)));
        PlsFit fit = Right(Pls.Estimate(AdoptionModel.Create("swapped", [ra, tm], [ra.To(tm)]), Survey()));
        Assert.Equal("RA1", fit.Indicator("TM1").Construct);
    }

    [Fact] // 45
    public void Two_identical_predictors_are_refused_with_both_names_and_their_correlation()
    {
        Dictionary<string, double[]> answers = Answers();
        foreach (string item in Items("RA", 3))
        {
            answers["twin " + item] = answers[item];
        }

        foreach (InnerScheme scheme in Enum.GetValues<InnerScheme>())
        {
            Construct ra = Construct.Technology("RA", "RA", Reflective(Items("RA", 3)));
            Construct twin = Construct.Technology("twin", "twin", Reflective(Items("RA", 3).Select(item => "twin " + item)));
            Construct ad = Construct.Outcome("AD", "AD", Reflective(Items("AD", 3)));
            Refused(
                Pls.Estimate(AdoptionModel.Create("twins", [ra, twin, ad], [ra.To(ad), twin.To(ad)]), Survey(answers), new PlsSettings { Scheme = scheme }),
                IssueCodes.CollinearPredictors,
                "construct AD",
                "twin and RA",
                "r = 1");
        }
    }

    [Fact]
    public void A_path_against_its_expected_sign_is_flagged()
    {
        Construct ra = Construct.Technology("RA", "RA", Reflective(Items("RA", 3)));
        Construct ad = Construct.Outcome("AD", "AD", Reflective(Items("AD", 3)));
        Issue issue = Flagged(
            Pls.Estimate(AdoptionModel.Create("against", [ra, ad], [ra.Hinders(ad)]), Survey()), IssueCodes.UnexpectedSign, "path RA -> AD", "negative");
        Assert.NotEmpty(issue.Remedy);
    }

    [Fact]
    public void Consistent_PLS_refuses_a_factor_with_unit_weights_by_name()
    {
        Construct ra = Construct.Technology("RA", "RA", Reflective(Items("RA", 3), WeightingMode.Unit));
        Construct ad = Construct.Outcome("AD", "AD", Reflective(Items("AD", 3)));
        AdoptionModel model = AdoptionModel.Create("unit", [ra, ad], [ra.Drives(ad)]);
        Refused(Pls.Estimate(model, Survey(), new PlsSettings { Consistent = true }), IssueCodes.NoConsistentEstimate, "construct RA");
        Right(Pls.Estimate(model, Survey()));
    }

    [Fact] // 61
    public void A_model_of_more_indicators_than_a_matrix_can_hold_is_refused_before_anything_is_allocated()
    {
        // 50,000 squared exceeds what 32 bits can count.
        ValueList<string> many = Items("x", 49_999);
        Construct wide = Construct.Technology("wide", "wide", Composite(many, WeightingMode.ModeA));
        Construct y = Construct.Outcome("y", "y", SingleItem("y"));
        double[] values = [1, 2, 4, 3, 5];
        Survey survey = Adoption.Surveys.Survey.FromColumns("wide.csv", many.Append("y").Select(name => (name, values))).Value;
        Refused(Pls.Estimate(AdoptionModel.Create("wide", [wide, y], [wide.To(y)]), survey), IssueCodes.LimitExceeded, "wide.csv", "50000 indicators");
        Refused(Moments.Of(survey, many), IssueCodes.LimitExceeded, "wide.csv", "49999 indicators");
    }
}

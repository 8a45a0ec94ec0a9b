using FsCheck.Xunit;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Properties.Compare;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Section A, 13 and 14: an estimate is a fixed point or says that it is none, and estimating changes nothing.</summary>
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

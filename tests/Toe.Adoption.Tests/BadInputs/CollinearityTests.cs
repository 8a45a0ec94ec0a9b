using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Properties;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;
using static Toe.Adoption.Tests.BadInputs.Baseline;

namespace Toe.Adoption.Tests.BadInputs;

/// <summary>A refusal explains the matrix that could not be solved, not one that came later.</summary>
public class CollinearityTests
{
    [Fact]
    public void Proxies_that_are_collinear_in_the_first_iteration_are_explained_as_they_were_there()
    {
        // With equal weights a1 + a2 is c itself; with weights that follow y it no longer is.
        const int Rows = 200;
        var random = new Random(11);
        double[] a1 = [.. Enumerable.Range(0, Rows).Select(_ => StudyMaker.Normal(random))];
        double[] a2 = [.. a1.Select(x => (0.3 * x) + StudyMaker.Normal(random))];
        double[] sum = [.. Standardized(a1).Zip(Standardized(a2), (x, z) => x + z)];
        double[] y = [.. a1.Select(x => x + (0.2 * StudyMaker.Normal(random)))];
        Construct a = Construct.Technology("A", "A", Reflective(["a1", "a2"]));
        Construct c = Construct.Technology("C", "C", SingleItem("c"));
        Construct outcome = Construct.Outcome("Y", "Y", SingleItem("y"));
        AdoptionModel model = AdoptionModel.Create("sum", [a, c, outcome], [a.To(outcome), c.To(outcome)]);
        Survey survey = Adoption.Surveys.Survey.FromColumns("answers", ("a1", a1), ("a2", a2), ("c", sum), ("y", y)).Value;
        Issue issue = Refused(
            Pls.Estimate(model, survey), IssueCodes.CollinearPredictors, "construct Y", "In iteration 1 of the weights, C and A are the same up to scale (r = 1)", "above 1e+15");
        Assert.Equal("Remove one of them or merge them.", issue.Remedy);
        Assert.Empty(Pls.Estimate(model, survey, new PlsSettings { Scheme = InnerScheme.Factor }).Errors);
    }

    [Fact]
    public void Predictors_that_the_correction_makes_collinear_are_explained_by_the_corrected_correlations()
    {
        // All items of A and B correlate at 1/3, as if they measured one factor: corrected, the two correlate at 1.
        Moments moments = Correlations(within: 1 / 3.0, between: 1 / 3.0, withC: null);
        Issue issue = Refused(
            Pls.Estimate(Model(withC: false), moments, new PlsSettings { Consistent = true }),
            IssueCodes.CollinearPredictors,
            "construct Y",
            "After the correction for measurement error, B and A are the same up to scale (r = 1)");
        Assert.Contains("estimate without the correction", issue.Remedy, StringComparison.Ordinal);
        Assert.Empty(Pls.Estimate(Model(withC: false), moments).Errors);
    }

    [Fact]
    public void A_corrected_correlation_above_1_is_not_taken_for_the_dependence_that_stopped_the_regression()
    {
        // Corrected, A and B correlate at 1.2 and C at the root of 1.1 with both: only then does the third pivot vanish.
        double score = Math.Sqrt(1.1 * 0.5);
        Moments moments = Correlations(within: 1 / 3.0, between: 0.4, withC: score * Math.Sqrt(8 / 3.0) / 2);
        Refused(
            Pls.Estimate(Model(withC: true), moments, new PlsSettings { Consistent = true }),
            IssueCodes.CollinearPredictors,
            "construct Y",
            "After the correction for measurement error, C, ");
    }

    [Fact]
    public void The_flag_of_a_high_inflation_factor_says_the_limit_that_it_uses()
    {
        Dictionary<string, double[]> answers = Answers();
        var random = new Random(2);
        foreach (string item in Items("RA", 3))
        {
            answers["twin " + item] = [.. answers[item].Select(x => x + (0.1 * StudyMaker.Normal(random)))];
        }

        Construct ra = Construct.Technology("RA", "RA", Reflective(Items("RA", 3)));
        Construct twin = Construct.Technology("twin", "twin", Reflective(Items("RA", 3).Select(item => "twin " + item)));
        Construct ad = Construct.Outcome("AD", "AD", Reflective(Items("AD", 3)));
        Issue issue = Flagged(
            Pls.Estimate(AdoptionModel.Create("near twins", [ra, twin, ad], [ra.To(ad), twin.To(ad)]), Survey(answers)), IssueCodes.CollinearPredictors, "path RA -> AD");
        Assert.Equal("At most 100, beyond which coefficients lose digits; usual limits are 3.3 to 10.", issue.Expected);
    }

    private static double[] Standardized(double[] values)
    {
        double mean = values.Average();
        double deviation = Math.Sqrt(values.Sum(x => (x - mean) * (x - mean)));
        return [.. values.Select(x => (x - mean) / deviation)];
    }

    private static AdoptionModel Model(bool withC)
    {
        Construct a = Construct.Technology("A", "A", Reflective(["a1", "a2"]));
        Construct b = Construct.Technology("B", "B", Reflective(["b1", "b2"]));
        Construct c = Construct.Technology("C", "C", SingleItem("c"));
        Construct y = Construct.Outcome("Y", "Y", SingleItem("y"));
        return withC
            ? AdoptionModel.Create("three", [a, b, c, y], [a.To(y), b.To(y), c.To(y)])
            : AdoptionModel.Create("two", [a, b, y], [a.To(y), b.To(y)]);
    }

    private static Moments Correlations(double within, double between, double? withC)
    {
        string[] names = withC is null ? ["a1", "a2", "b1", "b2", "y"] : ["a1", "a2", "b1", "b2", "y", "c"];
        double[,] matrix = new double[names.Length, names.Length];
        for (int i = 0; i < names.Length; i++)
        {
            for (int j = 0; j < names.Length; j++)
            {
                matrix[i, j] = i == j ? 1
                    : names[i] == "y" || names[j] == "y" ? 0.3
                    : names[i] == "c" || names[j] == "c" ? withC!.Value
                    : names[i][0] == names[j][0] ? within
                    : between;
            }
        }

        return Moments.FromCorrelations(names, matrix, 500).Value;
    }
}

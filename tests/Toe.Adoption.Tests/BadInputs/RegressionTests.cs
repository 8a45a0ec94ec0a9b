using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.BadInputs;

/// <summary>Faults that were found once: answers that were silent and wrong.</summary>
public class RegressionTests
{
    [Theory]
    [InlineData(false, 1, 1, .2, .8)] // the first two are one, yet relate differently to the third
    [InlineData(true, 1, 1, .5, .5)]
    [InlineData(true, 1, .3, .2, .1)]
    [InlineData(false, 1, .9, .9, -.9)]
    public void A_singular_matrix_is_told_from_an_indefinite_one(bool semidefinite, double diagonal, double ab, double ac, double bc)
    {
        ScalarLane[] matrix = [.. new[] { diagonal, ab, ac, ab, diagonal, bc, ac, bc, diagonal }.Select(ScalarLane.Of)];
        Assert.Equal(semidefinite, ScalarLane.IsTrue(Ldl<ScalarLane>.IsSemidefinite(matrix, 3), 0));
    }

    [Fact]
    public void A_pair_that_does_not_vary_on_its_shared_rows_has_no_pairwise_correlation()
    {
        // Where b is answered, a is always 0.1: a correlation of the two would be rounding noise.
        double[] a = [.. Enumerable.Range(0, 40).Select(i => i < 20 ? 0.1 : 0.1 * (i % 7))];
        double[] b = [.. Enumerable.Range(0, 40).Select(i => i < 20 ? 0.3 * (i % 5) : double.NaN)];
        double[] c = [.. Enumerable.Range(0, 40).Select(i => Math.Sin(i))];
        Survey survey = Survey.FromColumns("answers", ("a", a), ("b", b), ("c", c)).Value;
        Construct x = Construct.Outcome("A", "A", SingleItem("a"));
        Construct y = Construct.Outcome("B", "B", SingleItem("b"));
        Construct z = Construct.Outcome("C", "C", SingleItem("c"));
        Validated<PlsFit> fit = Pls.Estimate(
            AdoptionModel.Create("m", [x, y, z], [x.To(z), y.To(z)]), survey, new PlsSettings { Missing = MissingDataRule.Pairwise });
        Assert.False(fit.IsValid);
        Assert.Contains(fit.Issues, issue => issue.Code == IssueCodes.InvalidMoments.Code && issue.Subject.Contains('a', StringComparison.Ordinal));
    }

    [Fact]
    public void Cross_loadings_of_weights_that_did_not_settle_belong_to_these_weights()
    {
        PlsFit fit = Pls.Estimate(Baseline.Model(), Survey.FromColumns(
            "answers", Baseline.Answers().Select(pair => (pair.Key, pair.Value))).Value, new PlsSettings { MaximumIterations = 2, Tolerance = 1e-14 }).Value;
        Assert.False(fit.Convergence.Converged);
        foreach (IndicatorEstimate indicator in fit.Indicators)
        {
            foreach (ConstructEstimate construct in fit.Constructs)
            {
                double expected = fit.Indicators.Where(other => other.Construct == construct.Name)
                    .Sum(other => other.Weight * fit.Moments.Correlation(indicator.Indicator, other.Indicator));
                Assert.InRange(fit.CrossLoadings[indicator.Indicator, construct.Name] - expected, -1e-12, 1e-12);
            }
        }
    }
}

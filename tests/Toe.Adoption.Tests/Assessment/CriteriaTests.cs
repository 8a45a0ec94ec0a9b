using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.BadInputs;

namespace Toe.Adoption.Tests.Assessment;

public class CriteriaTests
{
    [Theory]
    [InlineData(4, 2)]
    [InlineData(5, 5)]
    [InlineData(6, 9)]
    [InlineData(7, 14)]
    [InlineData(10, 35)]
    public void A_block_of_p_indicators_has_p_times_p_minus_3_halves_tetrads(int indicators, int expected) =>
        Assert.Equal(expected, Tetrads.NonRedundant(indicators).Length);

    [Fact]
    public void Tetrads_of_one_factor_vanish_and_of_two_do_not()
    {
        double[] loadings = [0.9, 0.8, 0.7, 0.6, 0.5];
        double One(int i, int j) => loadings[i] * loadings[j];
        double Two(int i, int j) => One(i, j) + (i < 2 && j < 2 ? 0.2 : 0);
        Assert.All(Tetrads.NonRedundant(5), tetrad => Assert.Equal(0, Tetrads.Of(One, tetrad), tolerance: 1e-15));
        Assert.Contains(Tetrads.NonRedundant(5), tetrad => Math.Abs(Tetrads.Of(Two, tetrad)) > 0.01);
    }

    [Fact]
    public void HTMT_of_absolute_correlations_is_that_of_the_estimate_and_a_turned_block_changes_nothing()
    {
        var assessment = ModelAssessment.Create(Assessed.Fit);
        Assert.All(assessment.HtmtRatios.Zip(Assessed.Fit.HtmtRatios), pair => Assert.Equal(pair.Second.Value!.Value, pair.First.Value!.Value, tolerance: 1e-14));
        Survey turned = Survey.FromColumns("turned", Baseline.Answers().Select(column =>
            (column.Key, column.Key[0] == 'R' ? [.. column.Value.Select(x => -x)] : column.Value))).Value;
        var other = ModelAssessment.Create(Baseline.Estimate(turned).Value, definitions: Definitions.Csem06);
        Assert.All(other.HtmtRatios.Zip(assessment.HtmtRatios), pair => Assert.Equal(pair.Second.Value!.Value, pair.First.Value!.Value, tolerance: 1e-14));
        Assert.Equal(assessment.ModelFit.Saturated.Srmr, other.ModelFit.Saturated.Srmr, tolerance: 1e-12);
    }

    [Fact]
    public void HTMT2_of_parallel_indicators_is_the_correlation_of_the_factors_and_none_of_mixed_signs()
    {
        double[,] correlations = Parallel(0.5);
        Assert.Equal(0.5, Assessment(correlations).Htmt2Ratios[0].Value!.Value, tolerance: 1e-12);
        Assert.Equal(0.5, Assessment(correlations).HtmtRatios[0].Value!.Value, tolerance: 1e-12);
        correlations[0, 2] = correlations[2, 0] = -0.01;
        Assert.Null(Assessment(correlations).Htmt2Ratios[0].Value);
        Finding finding = Assert.Single(Assessment(correlations).Of(Criterion.Htmt2));
        Assert.Equal((Verdict.NotApplicable, "It is not defined here."), (finding.Verdict, finding.Reason));
    }

    [Fact]
    public void SRMR_without_the_diagonal_counts_fewer_elements()
    {
        double with = ModelFit.Of(Assessed.Fit).Estimated.Srmr;
        double without = ModelFit.Of(Assessed.Fit, Definitions.Standard with { Name = "pairs", Srmr = SrmrVariant.WithoutDiagonal }).Estimated.Srmr;
        Assert.Equal(10.0 / 8, without * without / (with * with), tolerance: 1e-12);
    }

    [Fact]
    public void Raw_alpha_is_judged_where_the_definitions_ask_for_it()
    {
        Definitions raw = Definitions.Standard with { Name = "raw", Alpha = AlphaVariant.Raw };
        Finding finding = ModelAssessment.Create(Assessed.Fit, definitions: raw).Of(Criterion.CronbachAlpha).First();
        Assert.Equal((Assessed.Fit.Construct("RA").RawCronbachAlpha, "raw"), (finding.Value, finding.Measure));
    }

    [Fact]
    public void Full_collinearity_takes_all_constructs_together()
    {
        // Of three constructs: 1/(1 - R2) of one on the other two.
        NamedMatrix r = Assessed.Fit.ScoreCorrelations;
        double determined = ((r[0, 1] * r[0, 1]) + (r[0, 2] * r[0, 2]) - (2 * r[0, 1] * r[0, 2] * r[1, 2])) / (1 - (r[1, 2] * r[1, 2]));
        Assert.Equal(1 / (1 - determined), ModelAssessment.Create(Assessed.Fit).FullCollinearity[0].Vif!.Value, tolerance: 1e-10);
    }

    [Fact]
    public void Definitions_need_a_name_and_known_variants()
    {
        Assert.Throws<ArgumentException>(() => Definitions.Standard with { Name = "" });
        Assert.Throws<ArgumentOutOfRangeException>(() => Definitions.Standard with { Htmt = (HtmtVariant)9 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new Guideline(double.NaN, "Hair2022"));
    }

    private static double[,] Parallel(double factors)
    {
        double[,] correlations = new double[4, 4];
        for (int i = 0; i < 4; i++)
        {
            for (int j = 0; j < 4; j++)
            {
                correlations[i, j] = i == j ? 1 : i / 2 == j / 2 ? 0.64 : 0.64 * factors;
            }
        }

        return correlations;
    }

    private static ModelAssessment Assessment(double[,] correlations)
    {
        Construct a = Construct.Technology("A", "A", Measurement.Reflective(["A1", "A2"]));
        Construct b = Construct.Outcome("B", "B", Measurement.Reflective(["B1", "B2"]));
        Moments moments = Moments.FromCorrelations(["A1", "A2", "B1", "B2"], correlations, 100).Value;
        return ModelAssessment.Create(Pls.Estimate(AdoptionModel.Create("parallel", [a, b], [a.Drives(b)]), moments).Value);
    }
}

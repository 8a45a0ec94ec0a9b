using System.Text.Json;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Reference;

/// <summary>
/// A published study of the adoption of artificial intelligence, estimated anew from the construct correlations that it prints.
/// [Nguyen2026]
/// </summary>
public class Nguyen2026Tests
{
    /// <summary>Correlations and results are printed with three decimals.</summary>
    private const double Printed = 0.001;

    /// <summary>Half a unit of the last printed digit.</summary>
    private const double HalfUnit = 0.0005;

    private static readonly JsonElement Study = ReferenceFolder.Seeds.Read("nguyen2026");

    private static readonly PlsFit Fit = Estimate();

    private static readonly string[] TestableTargets = ["AI", "BMI", "CE", "LS", "SCA"];

    [Fact]
    public void The_printed_path_coefficients_of_H1_to_H8_follow_from_the_printed_correlations()
    {
        Numbers printed = OfTestablePaths("beta");
        Assert.Equal(8, Close.Within(printed, Fit.OfPaths(path => path.Estimate).Only(printed), Printed, "path coefficients"));
    }

    [Fact]
    public void The_printed_effect_sizes_and_variance_inflation_follow_from_the_printed_correlations()
    {
        Numbers effects = OfTestablePaths("f2");
        Assert.Equal(8, Close.Within(effects, Fit.OfPaths(path => path.FSquared).Only(effects), Printed, "f2"));
        Numbers inflation = OfTestablePaths("vif");
        Assert.Equal(8, Close.Within(inflation, Fit.OfPaths(path => path.Vif).Only(inflation), Printed, "VIF"));
    }

    [Fact]
    public void The_printed_coefficients_of_determination_follow_from_the_printed_correlations()
    {
        Numbers printed = Numbers.Vector(Study.GetProperty("r2")).Where((target, _) => TestableTargets.Contains(target));
        Assert.Equal(5, Close.Within(printed, Fit.RSquared().Only(printed), Printed, "R2"));
    }

    [Fact]
    public void All_equations_equal_a_regression_on_the_printed_correlations()
    {
        int compared = 0;
        foreach (JsonElement row in Study.GetProperty("check").GetProperty("rows").EnumerateArray())
        {
            string target = row.GetProperty("to").GetString()!.Split(' ')[0];
            Numbers slopes = new(Numbers.Vector(row.GetProperty("beta")).Select(slope => (slope.Row, target, slope.Value)));
            compared += Close.Within(slopes, Fit.OfPaths(path => path.Estimate).Only(slopes), 0.5e-4, target);
            Assert.Equal(row.GetProperty("r2").GetDouble(), Fit.Construct(target).RSquared!.Value, tolerance: 0.5e-4 + 1e-9);
        }

        Assert.Equal(Fit.Paths.Count, compared);
    }

    [Fact]
    public void Firm_performance_differs_because_the_study_adds_interactions_whose_correlations_it_does_not_print()
    {
        double printed = Study.GetProperty("r2").GetProperty("FP").GetDouble();
        Assert.Equal(0.0234, printed - Fit.Construct("FP").RSquared!.Value, tolerance: 0.5e-4);
    }

    [Fact]
    public void The_total_effect_of_an_only_exogenous_construct_on_one_that_all_paths_lead_to_is_their_correlation()
    {
        EffectEstimate total = Assert.Single(Fit.TotalEffects, effect => effect is { From: "GS", To: "AI" });
        Assert.Equal(0.291, total.Estimate, tolerance: 1e-12);
    }

    [Fact]
    public void The_printed_composite_reliabilities_follow_from_the_printed_loadings() =>
        Assert.All(Blocks, block => Assert.Equal(block.RhoC, block.Found.RhoC!.Value, tolerance: HalfUnit));

    [Fact]
    public void The_printed_average_variances_follow_from_the_printed_loadings_but_for_the_rounding_of_three()
    {
        // The mean of squared loadings that are each off by half a unit at most is off by half a unit times twice their mean.
        Assert.Equal(["AI", "CE", "GS"], Blocks.Where(block => Math.Abs(block.Ave - block.Found.Ave!.Value) > HalfUnit).Select(block => block.Found.Name));
        Assert.All(Blocks, block =>
            Assert.Equal(block.Ave, block.Found.Ave!.Value, tolerance: HalfUnit + (2 * HalfUnit * block.MeanLoading)));
        Assert.All(Blocks, block => Assert.Equal(block.Ave, block.Found.Ave!.Value, tolerance: 0.0006));
    }

    [Fact]
    public void From_loadings_comes_what_needs_nothing_else()
    {
        ConstructEstimate one = ConstructEstimate.FromLoadings("X", [1]);
        Assert.Equal((1.0, 1.0), (one.RhoC, one.Ave));
        Assert.Equal(((double?)null, (double?)null, (double?)null), (one.CronbachAlpha, one.RhoA, one.RSquared));
        Assert.Null(ConstructEstimate.FromLoadings("X", [1, -1]).RhoC);
        Assert.Null(ConstructEstimate.FromLoadings("X", [3, -3.5]).RhoC);
        Assert.Throws<ArgumentException>(() => ConstructEstimate.FromLoadings("X", []));
        Assert.Throws<ArgumentException>(() => ConstructEstimate.FromLoadings("X", [0.7, double.NaN]));
        Assert.Throws<ArgumentException>(() => ConstructEstimate.FromLoadings("", [0.7]));
    }

    private static IEnumerable<(double RhoC, double Ave, double MeanLoading, ConstructEstimate Found)> Blocks =>
        from block in Study.GetProperty("loadings").EnumerateObject()
        let loadings = block.Value.GetProperty("values").EnumerateArray().Select(value => value.GetDouble()).ToArray()
        let printed = Study.GetProperty("reliability").GetProperty(block.Name)
        select (printed.GetProperty("CR").GetDouble(), printed.GetProperty("AVE").GetDouble(), loadings.Average(),
            ConstructEstimate.FromLoadings(block.Name, loadings));

    private static Numbers OfTestablePaths(string column) => new(
        from path in Study.GetProperty("paths").EnumerateArray()
        let target = path.GetProperty("to").GetString()!
        where TestableTargets.Contains(target)
        select (path.GetProperty("from").GetString()!, target, (double?)path.GetProperty(column).GetDouble()));

    private static PlsFit Estimate()
    {
        Construct cost = Construct.Technology("CE", "Cost-effectiveness of the investment", Measurement.SingleItem("CE"));
        Construct leaders = Construct.Organization("LS", "Top leadership support", Measurement.SingleItem("LS"));
        Construct government = Construct.Environment("GS", "Government support", Measurement.SingleItem("GS"));
        Construct adoption = Construct.Outcome("AI", "Level of adoption", Measurement.SingleItem("AI"));
        Construct innovation = Construct.Outcome("BMI", "Business model innovation", Measurement.SingleItem("BMI"));
        Construct advantage = Construct.Outcome("SCA", "Sustainable competitive advantage", Measurement.SingleItem("SCA"));
        Construct performance = Construct.Outcome("FP", "Firm performance", Measurement.SingleItem("FP"));
        var model = AdoptionModel.Create(
            "Nguyen2026",
            [cost, leaders, government, adoption, innovation, advantage, performance],
            [
                leaders.Drives(adoption), leaders.Drives(cost), government.Drives(cost), government.Drives(adoption),
                government.Drives(leaders), cost.Drives(adoption), adoption.Drives(innovation), adoption.Drives(advantage),
                innovation.Drives(performance), advantage.Drives(performance), adoption.Drives(performance),
            ]);
        string[] order = Numbers.Names(Study.GetProperty("order"));
        JsonElement printed = Study.GetProperty("correlations");
        double[,] correlations = new double[order.Length, order.Length];
        for (int i = 0; i < order.Length; i++)
        {
            for (int k = 0; k < order.Length; k++)
            {
                correlations[i, k] = printed[i][k].GetDouble();
            }
        }

        return Pls.Estimate(model, Moments.FromCorrelations(order, correlations, Study.GetProperty("n").GetInt64()).Value).Value;
    }
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tables;
using Toe.Adoption.Tests.BadInputs;
using Toe.Adoption.Tests.Files;
using Toe.Adoption.Tests.Properties;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.Results;

/// <summary>What a printed estimate shows.</summary>
public class FitTablesTests
{
    private const string Title = "Discriminant validity: heterotrait-monotrait ratios (HTMT)";

    [Fact]
    public void Every_ratio_stands_in_the_triangle_of_HTMT()
    {
        Table table = Htmt(ModelFiles.Fit);
        string[] names = [.. ModelFiles.Fit.Constructs.Select(construct => construct.Name)];
        for (int row = 0; row < names.Length; row++)
        {
            Assert.StartsWith($"{row + 1} ", ((TextCell)table.Rows[row][0]).Content, StringComparison.Ordinal);
            for (int column = 0; column < names.Length - 1; column++)
            {
                Assert.Equal(column < row ? Cell.Coefficient(ModelFiles.Fit.Htmt(names[column], names[row]).Value) : "", table.Rows[row][column + 1]);
            }
        }

        Assert.Equal(names.Length, table.Columns.Count);
        Assert.DoesNotContain("Too wide", table.ToText(80), StringComparison.Ordinal);
        Assert.Contains(Title, ModelFiles.Fit.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Of_many_constructs_the_largest_ratios_are_listed()
    {
        const int Constructs = 13;
        var random = new Random(3);
        double[] common = [.. Enumerable.Range(0, 80).Select(_ => StudyMaker.Normal(random))];
        Construct[] constructs = [.. Enumerable.Range(0, Constructs).Select(i => Construct.Technology($"C{i}", $"Construct {i}", SingleItem($"x{i}")))];
        AdoptionModel model = AdoptionModel.Create("many", [.. constructs], [.. constructs[1..].Select(construct => construct.To(constructs[0]))]);
        Survey survey = Survey.FromColumns("many", Enumerable.Range(0, Constructs).Select(
            i => ($"x{i}", common.Select(x => x + StudyMaker.Normal(random)).ToArray()))).Value;
        PlsFit fit = Pls.Estimate(model, survey).Value;
        Table table = Htmt(fit);
        double[] shown = [.. table.Rows.Select(row => ((NumberCell)row[2]).Value)];
        Assert.Equal(fit.HtmtRatios.Select(ratio => ratio.Value!.Value).OrderDescending().Take(60), shown);
        Assert.Equal("The largest 60 of 78 ratios.", table.Notes[0]);
        Assert.Equal(fit.HtmtRatios.MaxBy(ratio => ratio.Value)!.First.Replace("C", "Construct ", StringComparison.Ordinal), ((TextCell)table.Rows[0][0]).Content);
    }

    [Fact]
    public void The_measurement_comes_first_and_paths_and_effects_follow()
    {
        PlsFit fit = Baseline.Estimate(Baseline.Survey()).Value;
        Assert.Equal(fit.ToTables().Take(3), fit.ToMeasurementTables());
        Assert.Equal(["Structural paths (n = 120)", "Effects"], fit.ToTables().Skip(3).Select(table => table.Title));
    }

    private static Table Htmt(PlsFit fit) => Assert.Single(fit.ToTables(), table => table.Title == Title);
}

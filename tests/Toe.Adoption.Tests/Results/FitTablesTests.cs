using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tables;
using Toe.Adoption.Tests.BadInputs;
using Toe.Adoption.Tests.Files;
using Toe.Adoption.Tests.Properties;
using Toe.Adoption.Validation;
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

    [Fact]
    public void Warnings_are_counted_below_the_first_table_and_named_by_code()
    {
        Assert.Single(Baseline.Right(Baseline.Estimate(Baseline.Survey())).ToTables()[0].Notes);

        // Two items that run against their blocks.
        Survey reversed = Baseline.Survey(Baseline.Answers().ToDictionary(
            column => column.Key, column => column.Key is "RA2" or "TM2" ? [.. column.Value.Select(x => 8 - x)] : column.Value));
        PlsFit fit = Baseline.Estimate(reversed).Value;
        Issue[] warnings = [.. fit.Issues.Where(issue => issue.Severity == Severity.Warning)];
        string[] codes = [.. warnings.Select(issue => issue.Code).Distinct().Order()];
        Assert.True(warnings.Length > codes.Length);
        string note = $"{warnings.Length} warnings ({string.Join(", ", codes)}), see Issues.";
        Assert.Equal(note, fit.ToTables()[0].Notes[1]);
        Assert.Contains("Note. " + note, fit.ToString(), StringComparison.Ordinal);
        Assert.All(fit.ToTables().Skip(1), table => Assert.DoesNotContain(note, table.Notes));
    }

    [Fact]
    public void What_is_only_told_is_no_warning_and_one_warning_is_one()
    {
        Survey gaps = Baseline.With("RA1", (row, x) => row == 0 ? double.NaN : x);
        PlsFit told = Baseline.Estimate(gaps, new PlsSettings { Missing = MissingDataRule.MeanReplacement }).Value;
        Assert.Equal(Severity.Information, Assert.Single(told.Issues).Severity);
        Assert.Single(told.ToTables()[0].Notes);
        PlsFit stopped = Baseline.Estimate(Baseline.Survey(), new PlsSettings { MaximumIterations = 1 }).Value;
        Assert.Equal($"1 warning ({Assert.Single(stopped.Issues).Code}), see Issues.", stopped.ToTables()[0].Notes[1]);
    }

    private static Table Htmt(PlsFit fit) => Assert.Single(fit.ToTables(), table => table.Title == Title);
}

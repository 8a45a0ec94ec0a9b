using Toe.Adoption.Estimation;
using Toe.Adoption.Files;
using Toe.Adoption.Resampling;
using Toe.Adoption.Validation;

namespace Toe.Adoption.NotebookTests;

/// <summary>Every cell of the notebook runs, and what it shows is shown by the real formatter of .NET Interactive.</summary>
public class NotebookTests(NotebookRun run) : IClassFixture<NotebookRun>
{
    [Fact]
    public void It_opens_in_the_csharp_kernel_and_stores_no_outputs()
    {
        Assert.Equal(".net-csharp", Notebook.Document.GetProperty("metadata").GetProperty("kernelspec").GetProperty("name").GetString());
        Assert.All(Notebook.Cells.Where(cell => Notebook.TypeOf(cell) == "code"), cell =>
        {
            Assert.Equal(0, cell.GetProperty("outputs").GetArrayLength());
            Assert.Equal(System.Text.Json.JsonValueKind.Null, cell.GetProperty("execution_count").ValueKind);
        });
    }

    [Fact]
    public void Its_first_cell_says_where_it_opens_today()
    {
        Assert.Equal("markdown", Notebook.TypeOf(Notebook.Cells[0]));
        string first = Notebook.SourceOf(Notebook.Cells[0]);
        Assert.Contains("archived on 2026-04-24", first, StringComparison.Ordinal);
        Assert.Contains("synthetic", first, StringComparison.Ordinal);
        Assert.Contains("](../scripts/toe-study.cs)", first, StringComparison.Ordinal);
        Assert.StartsWith("#r \"nuget: Toe.Adoption\"", Notebook.SourceOf(Notebook.Cells.First(cell => Notebook.TypeOf(cell) == "code")), StringComparison.Ordinal);
    }

    [Fact]
    public void Every_result_shows_as_a_table_or_a_figure()
    {
        object[] values = [.. run.Shown.Select(cell => cell.Value).OfType<object>()];
        Assert.Equal(
            ["String", "Validated`1", "Validated`1", "Validated`1", "Figure", "Figure", "ModelAssessment", "Figure", "Table", "String"],
            values.Select(value => value.GetType().Name));
        foreach (object value in values.Where(value => value is not string))
        {
            (string mimeType, string html) = NotebookRun.Show(value);
            Assert.Equal("text/html", mimeType);
            NotebookHtml.Check(html);
            Assert.Contains(value is Figures.Figure ? "<svg " : value is Validated<Surveys.Survey> ? "<p>toe_ai_survey.csv: 420 rows" : "<div class=\"toe-table\">", html, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Its_model_is_the_one_of_the_model_text() => Assert.Equal(
        ModelSyntax.ReadFile(Path.Combine(Repository.Root, "seeds/surveys/toe_ai_model.txt")).Value, run.Variable<AdoptionModel>("model"));

    [Fact]
    public void Its_numbers_are_those_of_the_study()
    {
        string expected = Repository.Read(".ci/study.expected.txt");
        Assert.All(run.Variable<PlsFit>("fit").ToMeasurementTables(), table => Assert.Contains(table.ToText(100), expected, StringComparison.Ordinal));
        Assert.All(run.Variable<Validated<BootstrapResult>>("bootstrap").Value.ToTables(), table => Assert.Contains(table.ToText(100), expected, StringComparison.Ordinal));
    }

    [Fact]
    public void It_saves_tables_figures_and_the_result()
    {
        Assert.Equal(
            ["htmt.svg", "path-diagram.svg", "paths.csv", "paths.svg", "paths.tex", "report.html", "toe-study.json"],
            Directory.GetFiles(run.Output).Select(Path.GetFileName).Order(StringComparer.Ordinal));
        Assert.Equal(2026, ModelFile.Load(Path.Combine(run.Output, "toe-study.json")).Value.Bootstrap!.Seed);
    }

    [Fact]
    public void The_notebook_and_the_script_tell_the_same_story()
    {
        string script = Repository.Read("samples/scripts/toe-study.cs");
        string[] model = [.. run.Shown[1].Code.Split('\n').Where(line => line.Length > 0 && line.Contains("= Construct.", StringComparison.Ordinal))];
        Assert.Equal(11, model.Length);
        Assert.All(model, line => Assert.Contains(line.Replace("var ", "Construct ", StringComparison.Ordinal), script, StringComparison.Ordinal));
    }
}

using System.Xml.Linq;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tables;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.NotebookTests;

/// <summary>How single values show in a notebook, by the real formatter of .NET Interactive.</summary>
public class ShowingTests
{
    private const string Hostile = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'&\u202E";

    [Fact]
    public void The_library_needs_no_package_of_notebooks() => Assert.DoesNotContain(
        typeof(AdoptionModel).Assembly.GetReferencedAssemblies(), name => name.Name!.Contains("Interactive", StringComparison.Ordinal));

    [Fact]
    public void Whatever_has_tables_shows_them()
    {
        Type[] types =
        [
            .. typeof(AdoptionModel).Assembly.GetExportedTypes().Where(type =>
                type.GetMethods().Any(method => !method.IsStatic && (method.ReturnType == typeof(Table) || method.ReturnType == typeof(ValueList<Table>)))),
        ];
        Assert.Contains(typeof(PlsFit), types);
        Assert.All([.. types, typeof(Figure), typeof(Validated<>), typeof(ValueList<>)], type =>
            Assert.Contains(type.GetCustomAttributes(inherit: false), attribute => attribute.GetType().Name == "TypeFormatterSourceAttribute"));
    }

    [Theory]
    [InlineData(0, "")]
    [InlineData(50, "")]
    [InlineData(51, "... 1 more, use ToCsv()")]
    [InlineData(262, "... 212 more, use ToCsv()")]
    public void A_table_shows_its_first_50_rows_and_says_where_the_others_are(int rows, string last)
    {
        XElement frame = NotebookHtml.Check(NotebookRun.Show(Numbered(rows)).Text);
        XElement[] shown = [.. frame.Descendants("tbody").Single().Elements()];
        Assert.Equal(Math.Min(rows, 50) + (last.Length > 0 ? 1 : 0), shown.Length);
        if (last.Length > 0)
        {
            Assert.Equal(last, shown[^1].Value);
            Assert.Equal("2", Assert.Single(shown[^1].Elements()).Attribute("colspan")?.Value);
        }

        Assert.DoesNotContain("more, use", Numbered(rows).ToHtml(), StringComparison.Ordinal); // a page has all rows
    }

    [Fact]
    public void Lists_of_tables_and_figures_show_each()
    {
        PlsFit fit = Fit("Firms");
        ValueList<Table> tables = fit.ToTables();
        Assert.Equal(tables.Count, NotebookHtml.Check(NotebookRun.Show(tables).Text).Descendants("caption").Count());
        Assert.Single(NotebookHtml.Check(NotebookRun.Show(PathDiagram.Pages(fit)).Text).Elements(), IsSvg);
    }

    [Fact]
    public void Other_lists_are_left_to_the_notebook()
    {
        ValueList<string> names = ["RA1", "RA2"];
        string html = NotebookRun.Show(names).Text;
        Assert.DoesNotContain("toe-notebook", html, StringComparison.Ordinal);
        Assert.Contains("RA2", html, StringComparison.Ordinal);
        Assert.DoesNotContain("toe-notebook", NotebookRun.Show(ValueList<Table>.Empty).Text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_refusal_shows_what_is_wrong_and_what_to_do()
    {
        Validated<Survey> refused = Survey.ReadCsv("nowhere.csv");
        XElement frame = NotebookHtml.Check(NotebookRun.Show(refused).Text);
        Assert.Equal("Refused: 1 issue", frame.Element("p")?.Value);
        Issue issue = Assert.Single(refused.Issues);
        Assert.Equal($"{issue.Code} {issue.Subject}: {issue.Message}", Assert.Single(frame.Descendants("li")).Value);
    }

    [Fact]
    public void A_result_with_warnings_shows_both()
    {
        Validated<PlsFit> fit = Estimate("Firms");
        Assert.NotEmpty(fit.Warnings);
        XElement frame = NotebookHtml.Check(NotebookRun.Show(fit).Text);
        Assert.Equal(fit.Value.ToTables().Count, frame.Descendants("caption").Count());
        Assert.Equal(fit.Issues.Select(issue => $"{issue.Code} {issue.Subject}: {issue.Message}"), frame.Descendants("li").Select(item => item.Value));
        Assert.StartsWith("Noticed: ", frame.Elements("p").Last().Value, StringComparison.Ordinal);
    }

    [Fact]
    public void Many_issues_show_the_first_50()
    {
        Validated<AdoptionModel> refused = ModelSyntax.Read(string.Join('\n', Enumerable.Range(0, 60).Select(i => $"A{i} ?? B")));
        Assert.True(refused.Issues.Count > 50);
        XElement[] items = [.. NotebookHtml.Check(NotebookRun.Show(refused).Text).Descendants("li")];
        Assert.Equal(51, items.Length);
        Assert.Equal($"... {refused.Issues.Count - 50} more, use Issues", items[^1].Value);
    }

    [Fact]
    public void Words_are_never_markup()
    {
        Table table = Table.Create(Hostile, [Column.Left(Hostile), Column.Right("b")], [[Hostile, Cell.Path(Hostile, Hostile)]], Hostile);
        XElement frame = NotebookHtml.Check(NotebookRun.Show(table).Text);
        const string Visible = "\"><script>alert(1)</script><img src=x onerror=alert(1)>'&\\u202E";
        Assert.Equal(Visible, frame.Descendants("caption").Single().Value);
        Assert.Equal($"{Visible} \u2192 {Visible}", frame.Descendants("td").Single().Value);

        PlsFit fit = Fit(Hostile);
        Figure[] figures = [PathDiagram.Of(fit), IntervalPlot.OfPaths(fit), HeatMap.OfHtmt(fit)];
        Assert.All(figures, figure => Assert.Single(NotebookHtml.Check(NotebookRun.Show(figure).Text).Elements(), IsSvg));
        NotebookHtml.Check(NotebookRun.Show(fit).Text);
        NotebookHtml.Check(NotebookRun.Show(ModelSyntax.Read(Hostile + "\n=~" + Hostile)).Text);
        NotebookHtml.Check(NotebookRun.Show(Survey.ReadCsv(Hostile.Replace('/', '|'))).Text);
    }

    [Fact]
    public void A_figure_has_a_name_and_a_description_without_ids()
    {
        Figure figure = PathDiagram.Of(Fit("Firms"));
        XElement svg = Assert.Single(NotebookHtml.Check(NotebookRun.Show(figure).Text).Elements(), IsSvg);
        Assert.Equal(figure.Title, svg.Attribute("aria-label")?.Value);
        Assert.Equal(figure.Description, svg.Elements().First(element => element.Name.LocalName == "desc").Value);
        Assert.Equal("img", svg.Attribute("role")?.Value);
    }

    private static bool IsSvg(XElement element) => element.Name.LocalName == "svg";

    private static Table Numbered(int rows) => Table.Create(
        "Many", [Column.Left("Name"), Column.Right("Value")], Enumerable.Range(1, rows).Select(row => (ValueList<Cell>)[$"row {row}", Cell.Coefficient(row / 1000.0)]));

    private static PlsFit Fit(string name) => Estimate(name).Value;

    // Few rows: the estimate warns.
    private static Validated<PlsFit> Estimate(string name)
    {
        Construct advantage = Construct.Technology("RA", name, Reflective(Items("RA", 4)));
        Construct adoption = Construct.Outcome("AD", name + " adopt", Reflective(Items("AD", 3)));
        string[] lines = File.ReadAllLines(Path.Combine(Repository.Root, "seeds/surveys/toe_ai_survey.csv"));
        string file = Path.GetTempFileName();
        File.WriteAllLines(file, lines.Take(30));
        Survey survey = Survey.ReadCsv(file).Value;
        File.Delete(file);
        return Pls.Estimate(AdoptionModel.Create(name, [advantage, adoption], [advantage.Hinders(adoption)]), survey);
    }
}

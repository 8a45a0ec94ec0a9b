using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Toe.Adoption.Tests.Reporting;

/// <summary>Check V10 of the design: a figure has its title above, its note below, and the table it came from next to it.</summary>
public partial class FigureTableTests
{
    public static TheoryData<string, string> Studies => FlawedReports.All;

    [Theory]
    [MemberData(nameof(Studies))]
    public void V10_The_table_of_a_figure_stands_before_it_and_its_note_leads_there(string study, string language)
    {
        XElement body = FlawedReports.Body(FlawedReports.Of(study, language).ToHtml());
        XElement[] figures = [.. WithClass(body, "toe-figure")];
        Assert.True(figures.Length >= 4);
        foreach (XElement figure in figures)
        {
            XElement[] parts = [.. figure.Elements()];
            Assert.Equal(["toe-title", "toe-scroll", "toe-note"], parts.Select(part => part.Attribute("class")!.Value));
            string link = Assert.Single(parts[2].Elements("a")).Attribute("href")!.Value[1..];
            XElement table = Assert.Single(body.Descendants("div"), element => element.Attribute("id")?.Value == link);
            Assert.StartsWith("toe-table", table.Attribute("class")!.Value, StringComparison.Ordinal);
            Assert.Contains($"{table.Elements().First().Element("b")!.Value}.", parts[2].Value, StringComparison.Ordinal);

            // The path diagram is of the first page, whose numbers the chapter of structure holds; all others stand right after their table, or after another figure of it.
            if (!figure.Attribute("id")!.Value.StartsWith("figure-model", StringComparison.Ordinal))
            {
                Assert.Same(table.Parent, figure.Parent);
                Assert.Same(table, figure.ElementsBeforeSelf().Last(element => element.Attribute("class")?.Value.StartsWith("toe-figure", StringComparison.Ordinal) != true));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void V10_Markdown_names_the_table_of_every_figure(string study, string language)
    {
        string[] parts = FlawedReports.Of(study, language).ToMarkdown().Split("\n\n");
        int[] titles = [.. Enumerable.Range(0, parts.Length).Where(i => FigureTitle().IsMatch(parts[i]))];
        Assert.True(titles.Length >= 4);
        Assert.All(titles, title =>
        {
            int at = parts[title + 1].StartsWith("```", StringComparison.Ordinal) ? title + 2 : title + 1;
            string table = NumbersIn().Match(parts[at]).Groups[1].Value;
            Assert.Contains($"**{table}**", parts);
        });
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void V10_The_table_holds_what_the_figure_draws(string language)
    {
        XElement body = FlawedReports.Body((language == "en" ? Reports.English : Reports.Indonesian).ToHtml());
        foreach ((string figure, string table, int column) in new[] { ("figure-paths", "table-paths", 2), ("figure-loadings", "table-loadings", 3) })
        {
            double[] listed = [.. Rows(body, table).Select(row => Number(row[column]))];
            double[] drawn = [.. Texts(body, figure).Where(text => Signed().IsMatch(text)).Select(Number)];
            Assert.True(drawn.Length >= listed.Length);
            Assert.All(listed, value => Assert.Contains(drawn, text => Math.Abs(text - value) <= 0.0055));
        }

        double[] ratios = [.. Rows(body, "table-htmt").SelectMany(row => row[1..]).Where(text => text.Any(char.IsAsciiDigit)).Select(Number)];
        double[] cells = [.. Texts(body, "figure-htmt").Where(text => Signed().IsMatch(text)).Select(Number)];
        Assert.Equal(ratios.Length, cells.Length);
        Assert.All(ratios.Order().Zip(cells.Order()), pair => Assert.Equal(pair.First, pair.Second, 0.0055));
    }

    private static IEnumerable<XElement> WithClass(XElement body, string name) =>
        body.Descendants("div").Where(element => element.Attribute("class")?.Value.Split(' ').Contains(name) == true);

    private static IEnumerable<string[]> Rows(XElement body, string id) =>
        body.Descendants("div").Single(element => element.Attribute("id")?.Value == id).Descendants("tbody").Single().Elements("tr")
            .Select(row => row.Elements().Select(cell => cell.Value).ToArray());

    private static IEnumerable<string> Texts(XElement body, string id) =>
        body.Descendants("div").Single(element => element.Attribute("id")?.Value == id).Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value);

    private static double Number(string text) =>
        double.Parse(text.Replace(',', '.').Replace('\u2212', '-').TrimStart('+'), NumberStyles.Float, CultureInfo.InvariantCulture);

    [GeneratedRegex(@"^[+\u2212]?0?[.,][0-9]{2}$|^[+\u2212]?1[.,][0-9]{2}$")]
    private static partial Regex Signed();

    [GeneratedRegex(@"^\*\*(Figure|Gambar) [0-9]+\*\* ")]
    private static partial Regex FigureTitle();

    [GeneratedRegex(@"^(?:Numbers|Angka): ((?:Table|Tabel) [0-9]+)\.$")]
    private static partial Regex NumbersIn();
}

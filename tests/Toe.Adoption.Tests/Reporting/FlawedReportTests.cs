using System.Text.RegularExpressions;
using System.Xml.Linq;
using Toe.Adoption.Assessment;

namespace Toe.Adoption.Tests.Reporting;

/// <summary>
/// Checks P1 to P9 of the design on reports of studies with flaws, in both languages: of few rows, with impossible numbers, without a bootstrap, of every kind of measurement, from a matrix, with
/// answers missing, with all evidence. In a browser they are tested on the clean study.
/// </summary>
public partial class FlawedReportTests
{
    public static TheoryData<string, string> Studies => FlawedReports.All;

    [Theory]
    [MemberData(nameof(Studies))]
    public void P1_Nothing_runs_and_nothing_is_requested(string study, string language)
    {
        string html = FlawedReports.Of(study, language).ToHtml();
        Assert.Contains("content=\"default-src 'none'; style-src 'sha256-", html, StringComparison.Ordinal);
        XElement body = FlawedReports.Body(html);
        Assert.DoesNotContain(body.Descendants(), element => element.Name.LocalName is "script" or "img" or "link" or "iframe" or "object" or "embed" or "form" or "base" or "details"
            && element.Attribute("type")?.Value != "application/json");
        Assert.DoesNotContain(body.DescendantsAndSelf().Attributes(), attribute =>
            attribute.Name.LocalName is "style" or "src" || attribute.Name.LocalName.StartsWith("on", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void P3_Sections_follow_the_order_of_a_results_chapter(string study, string language)
    {
        Assert.Equal(
            ["sample", "measurement", "discriminant", "structural", "fit", "robustness", "methods", "references", "glossary"],
            FlawedReports.Body(FlawedReports.Of(study, language).ToHtml()).Descendants("section").Select(section => section.Attribute("aria-labelledby")!.Value));
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void P5_P_values_have_three_decimals_and_are_never_zero_and_the_head_says_level_and_kind_once(string study, string language)
    {
        XElement body = FlawedReports.Body(FlawedReports.Of(study, language).ToHtml());
        ModelAssessment assessment = FlawedReports.Assessment(study);
        double least = assessment.Bootstrap is { } bootstrap ? 1.0 / (bootstrap.Usable + 1) : 0;
        string[] values = [.. Columns(body, head => head == "p")];
        Assert.Equal(assessment.Bootstrap is not null, values.Length > 0);
        Assert.All(values, value =>
        {
            Assert.Matches("^(\u2013|< 0?[.,][0-9]{3}|(0?|1)[.,][0-9]{3})$", value);
            Assert.True(value == "\u2013" || Parse(value) >= Math.Round(least - 0.0005, 3) && Parse(value) > 0, value);
        });
        Assert.All(body.Descendants("table"), table =>
        {
            string[] heads = [.. table.Descendants("thead").Single().Descendants("th").Select(head => head.Value)];
            Assert.InRange(heads.Count(head => head.Contains("95\u00A0%", StringComparison.Ordinal) && head.Contains("interval", StringComparison.Ordinal)), 0, 1); // an upper bound is another thing
        });
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void P6_Tables_have_three_decimals_prose_two_counts_and_percentages_none(string study, string language)
    {
        XElement body = FlawedReports.Body(FlawedReports.Of(study, language).ToHtml());
        string[] three = ["Weight", "Bobot", "Loading", "Muatan", "beta", "SE", "alpha", "rho_A", "rho_C", "AVE", "R\u00B2", "f\u00B2", "Direct", "Langsung", "Indirect", "Tidak langsung", "Total", "Estimate", "Estimasi"];
        string[] estimates = [.. Columns(body, head => three.Contains(head, StringComparer.Ordinal))];
        Assert.True(estimates.Length > 10);
        Assert.All(estimates, value => Assert.Matches("^(\u2013|\u2212?[0-9]*[.,][0-9]{3})$", value));

        // A zero has no sign: in tables, prose and figures.
        string text = string.Join('\n', body.DescendantNodes().OfType<XText>().Select(node => node.Value).Where(words => !words.TrimStart().StartsWith('{')));
        Assert.DoesNotMatch(@"[\u2212-]0?[.,]0+(?![0-9])", text);

        // Prose: paragraphs and lists before tables. What is on the scale of a coefficient has two decimals, a p value three, and a count or a percentage none.
        string[] prose =
        [
            .. body.Descendants("section").Where(section => section.Attribute("aria-labelledby")!.Value == "structural").SelectMany(section => section.Elements("ul")).Elements("li").Select(item => item.Value),
        ];
        Assert.NotEmpty(prose);
        Assert.All(prose, sentence => Assert.All(Decimal().Matches(PValue().Replace(sentence, "")).Select(match => match.Value), number => Assert.Matches("[.,][0-9]{2}$", number)));
        string[] percentages = [.. Percentage().Matches(Opening(body)).Select(match => match.Groups[1].Value)];
        Assert.NotEmpty(percentages);
        Assert.All(percentages, percentage => Assert.Matches("^[0-9]+$", percentage));
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void P7_A_verdict_is_a_word_with_a_mark_beside_its_guideline_and_source_and_no_row_is_overall(string study, string language)
    {
        XElement body = FlawedReports.Body(FlawedReports.Of(study, language).ToHtml());
        (string verdict, string guideline, string source) = language == "en" ? ("Verdict", "Guideline", "Source") : ("Penilaian", "Acuan", "Sumber");
        string[] marked = language == "en"
            ? ["\u25CF\u00A0met", "\u25D0\u00A0borderline", "\u25CB\u00A0not\u00A0met", "\u2013"] : ["\u25CF\u00A0terpenuhi", "\u25D0\u00A0di\u00A0batas", "\u25CB\u00A0belum\u00A0terpenuhi", "\u2013"];
        int judged = 0;
        foreach (XElement table in body.Descendants("table"))
        {
            string[] heads = [.. table.Descendants("thead").Single().Descendants("th").Select(head => head.Value)];
            int at = Array.IndexOf(heads, verdict);
            foreach (string[] row in at < 0 ? [] : table.Descendants("tbody").Single().Elements("tr").Select(row => row.Elements().Select(cell => cell.Value).ToArray()))
            {
                Assert.Contains(FlawedReports.WithoutMark(row[at]), marked);
                Assert.True((row[at] == "\u2013") == (row[Array.IndexOf(heads, guideline)] == "\u2013"), string.Join(" | ", row));
                Assert.True((row[at] == "\u2013") == (row[Array.IndexOf(heads, source)] == "\u2013"), string.Join(" | ", row));
                judged += row[at] == "\u2013" ? 0 : 1;
            }
        }

        Assert.True(judged > 5);
        Assert.DoesNotMatch("(?i)overall|keseluruhan$", string.Join('\n', body.Descendants("tbody").Descendants("th").Select(head => head.Value)));
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void P8_Words_and_numbers_are_of_the_language_and_names_say_theirs(string study, string language)
    {
        string html = FlawedReports.Of(study, language).ToHtml();
        Assert.Contains($"<html lang=\"{language}\">", html, StringComparison.Ordinal);
        XElement body = FlawedReports.Body(html);
        string[] words =
        [
            .. body.Descendants("main").Single().DescendantNodes().OfType<XText>()
                .Where(text => !text.Ancestors().Any(element => element.Attribute("lang")?.Value is "en" || element.Attribute("class")?.Value == "toe-references" || element.Name.LocalName == "script"))
                .Select(text => text.Value).Where(text => text.Trim().Length > 0),
        ];
        Assert.True(words.Length > 150);
        Assert.All(words, text => Assert.False((language == "id" ? EnglishWord() : IndonesianWord()).IsMatch(text), text));

        // The decimal mark, in numbers of tables and figures alike.
        string mark = language == "id" ? "[0-9]\\.[0-9]" : "[0-9],[0-9]";
        Assert.All(
            body.Descendants("td").Where(cell => cell.Attribute("class")?.Value == "toe-number").Select(cell => cell.Value).Where(text => Number().IsMatch(text)),
            text => Assert.DoesNotMatch(mark, text));
        Assert.All(
            body.Descendants().Where(element => element.Name.LocalName == "text").Select(text => text.Value).Where(text => Number().IsMatch(text)),
            text => Assert.DoesNotMatch(mark, text));
    }

    [Theory]
    [MemberData(nameof(Studies))]
    public void P9_Everything_is_called_out_and_no_link_leads_nowhere(string study, string language)
    {
        XElement body = FlawedReports.Body(FlawedReports.Of(study, language).ToHtml());
        string[] ids = [.. body.DescendantsAndSelf().Attributes("id").Select(id => id.Value)];
        Assert.Equal(ids.Distinct(StringComparer.Ordinal), ids);
        string[] links = [.. body.Descendants("a").Select(link => link.Attribute("href")!.Value).Where(target => target.StartsWith('#')).Select(target => target[1..]).Distinct()];
        Assert.Empty(links.Except(ids));
        string[] shown = [.. body.Descendants("div").Where(element => element.Attribute("class")?.Value.Split(' ')[0] is "toe-table" or "toe-figure").Select(element => element.Attribute("id")!.Value)];
        Assert.Empty(shown.Except(links));
        Assert.Equal(
            Enumerable.Range(1, shown.Count(id => id.StartsWith("table-", StringComparison.Ordinal))).Select(i => $"{(language == "en" ? "Table" : "Tabel")} {i}"),
            body.Descendants("div").Where(element => element.Attribute("class")?.Value.Split(' ')[0] == "toe-table").Select(table => table.Elements().First().Element("b")!.Value));
    }

    private static IEnumerable<string> Columns(XElement body, Func<string, bool> isAsked) =>
        from table in body.Descendants("table")
        let heads = table.Descendants("thead").Single().Descendants("th").Select(head => head.Value).ToArray()
        from row in table.Descendants("tbody").Single().Elements("tr")
        from column in Enumerable.Range(0, heads.Length)
        where isAsked(heads[column])
        select row.Elements().ElementAt(column).Value;

    // What stands before the contents, without the figure.
    private static string Opening(XElement body) =>
        string.Join('\n', body.Descendants("main").Single().Elements().TakeWhile(element => element.Name.LocalName != "nav").Where(element => element.Name.LocalName == "ul").Elements("li")
            .Where(item => !item.Descendants("span").Any(span => span.Attribute("lang")?.Value == "en" && span.Value.Contains(": ", StringComparison.Ordinal))).Select(item => item.Value));

    private static double Parse(string value) => double.Parse(value.TrimStart('<', ' ').Replace(',', '.'), System.Globalization.CultureInfo.InvariantCulture);

    [GeneratedRegex(@"p (<|=) 0?[.,][0-9]{3}")]
    private static partial Regex PValue();

    [GeneratedRegex("[0-9]*[.,][0-9]+")]
    private static partial Regex Decimal();

    [GeneratedRegex("([0-9.,]+)\u00A0%")]
    private static partial Regex Percentage();

    [GeneratedRegex(@"^[<\[ +\u2212]*[0-9]*[.,][0-9]+")]
    private static partial Regex Number();

    [GeneratedRegex(@"(?i)\b(the|and|of|with|is|are|not|table|figure|note|met|at least|at most|interval is|by|from|which|that|for|there|no|has|have|it|needs?|see|without|defined|missing|rows?)\b")]
    private static partial Regex EnglishWord();

    [GeneratedRegex(@"(?i)\b(yang|dan|dengan|tidak|untuk|tabel|gambar|catatan|acuan|minimal|maksimal|jalur|konstruk|muatan|pada|dari|belum|terpenuhi)\b")]
    private static partial Regex IndonesianWord();
}

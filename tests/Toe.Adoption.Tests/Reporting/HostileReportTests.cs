using System.Text;
using System.Text.RegularExpressions;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tests.Figures;

namespace Toe.Adoption.Tests.Reporting;

/// <summary>2,000 names that would act if a report let them stay text in HTML and Markdown.</summary>
public partial class HostileReportTests
{
    [Fact]
    public void Names_stay_text_in_reports()
    {
        // A page has the same elements whatever the names are; the lines of Markdown likewise.
        (int Elements, int Lines)? plain = null;
        int payloads = 0;
        foreach (string[] names in HostileNames.Groups(2000, withPlainFirst: true))
        {
            PlsFit fit = HostileNames.Estimate(names);
            BootstrapResult bootstrap = Bootstrap.Run(fit, new BootstrapSettings { Seed = 1, Resamples = 20 }).Value;
            var settings = new ReportSettings { Remarks = [names[0]], Population = names[1], SamplingMethod = names[2], Language = "id" };
            var report = new AdoptionReport(ModelAssessment.Create(fit, bootstrap), settings);
            string page = report.ToHtml();
            Assert.DoesNotContain('<', Json(page));
            string html = Body(page);
            string[] all = [.. Tag().Matches(html).Select(tag => tag.Value)];
            Assert.All(all, tag => Assert.Matches(KnownTag(), tag));
            Assert.DoesNotContain(html, c => char.IsControl(c) && c != '\n');
            Assert.DoesNotContain(html.EnumerateRunes(), rune => Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format && rune.Value != 0x200D);
            string markdown = report.ToMarkdown();
            Assert.DoesNotMatch(ActingMarkdown(), markdown);
            (int, int) found = (Tag().Count(Drawing().Replace(html, "")), markdown.Split('\n').Length);
            plain ??= found;
            Assert.Equal(plain.Value, found);
            payloads += names.Length;
        }

        Assert.True(payloads >= 2000);
    }

    private static string Json(string html)
    {
        int from = html.IndexOf('>', html.IndexOf("<script type=\"application/json\"", StringComparison.Ordinal)) + 1;
        return html[from..html.LastIndexOf("</script>", StringComparison.Ordinal)];
    }

    private static string Body(string html) => html[html.IndexOf("<body>", StringComparison.Ordinal)..html.IndexOf("<script type=\"application/json\"", StringComparison.Ordinal)];

    // A drawing has a line of text more where a name is long.
    [GeneratedRegex("<svg.*?</svg>", RegexOptions.Singleline)]
    private static partial Regex Drawing();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    // The elements of a report with the attributes that they have, of values that need no encoding.
    [GeneratedRegex("""^</?(body|a|header|h1|h2|p|main|ul|ol|li|nav|section|div|table|thead|tbody|tr|th|td|b|i|span|dl|dt|dd|svg|title|desc|g|rect|circle|line|polygon|path|text)( (class|href|id|lang|scope|role|tabindex|aria-labelledby|aria-describedby|xmlns|width|height|viewBox|font-family|fill|stroke|stroke-width|stroke-dasharray|x|y|x1|x2|y1|y2|cx|cy|r|rx|d|points|font-size|font-weight|text-anchor|transform)="[^"<>]*")*/?>$""")]
    private static partial Regex KnownTag();

    // Markup that no escape precedes: an element, a link, an image, code.
    [GeneratedRegex(@"(?<!\\)(<(?!br/>|-|=)[A-Za-z/!]|\]\(|!\[)")]
    private static partial Regex ActingMarkdown();
}

using System.Net;
using System.Text.RegularExpressions;
using Toe.Adoption.Assessment;
using Toe.Adoption.Reporting;
using Toe.Adoption.Tests.Figures;

namespace Toe.Adoption.Tests.Reporting;

/// <summary>Reports of the bundled survey, and the text of a report.</summary>
internal static partial class Reports
{
    public static ModelAssessment Assessment { get; } = ModelAssessment.Create(FigureStudy.Fit, FigureStudy.Bootstrap);

    public static ReportSettings Settings { get; } = new() { Date = new DateOnly(2026, 11, 24), SamplingMethod = "simulation", Population = "small firms" };

    public static AdoptionReport English { get; } = new(Assessment, Settings);

    public static AdoptionReport Indonesian { get; } = new(Assessment, Settings with { Language = "id", NamesLanguage = "en" });

    /// <summary>The words of a page, without markup, style, figures and data.</summary>
    public static string Text(string html) =>
        WebUtility.HtmlDecode(Gap().Replace(Tag().Replace(Inline().Replace(Hidden().Replace(html, ""), ""), " "), " "));

    /// <summary>One section's words.</summary>
    public static string Section(string html, string id)
    {
        int from = html.IndexOf($"<section aria-labelledby=\"{id}\">", StringComparison.Ordinal);
        return Text(html[from..html.IndexOf("</section>", from, StringComparison.Ordinal)]).Trim();
    }

    [GeneratedRegex("<(style|script|svg)[^>]*>.*?</\\1>", RegexOptions.Singleline)]
    private static partial Regex Hidden();

    [GeneratedRegex("</?(b|i|a|span)\\b[^>]*>")]
    private static partial Regex Inline();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex("[ \n]+")]
    private static partial Regex Gap();
}

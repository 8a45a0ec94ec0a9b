using System.Text;
using Toe.Adoption.Assessment;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Reporting;

/// <summary>
/// What a study publishes, in the order of a results chapter: sample, measurement, discriminant validity, structure, fit, robustness, a methods paragraph from the very settings,
/// references and a glossary. As one HTML file without script or external request, or as Markdown. The same results and settings give the same bytes.
/// It holds no answers.
/// </summary>
public sealed class AdoptionReport
{
    private readonly ReportDocument document;

    /// <summary>The report of an assessment, which holds the estimate and the bootstrap.</summary>
    /// <param name="assessment">The assessment.</param>
    /// <param name="settings">How it is worded; English without a date when null.</param>
    public AdoptionReport(ModelAssessment assessment, ReportSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(assessment);
        Assessment = assessment;
        Settings = settings ?? new ReportSettings();
        document = ReportDocument.Of(assessment, Settings);
    }

    /// <summary>What it reports.</summary>
    public ModelAssessment Assessment { get; }

    /// <summary>How it is worded.</summary>
    public ReportSettings Settings { get; }

    /// <summary>
    /// One page of HTML for screen, phone and paper, with its style, its figures and, in the element <c>toe-result</c>, the result as JSON. Its policy forbids scripts and requests.
    /// </summary>
    public string ToHtml() => HtmlReport.Render(document);

    /// <summary>The same in GitHub-flavored Markdown: the path diagram as a Mermaid block, other figures in words.</summary>
    public string ToMarkdown() => MarkdownReport.Render(document);

    /// <summary>Writes the HTML file; an older one of that name is replaced as a whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written, or its folder is not there; the message names it.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void SaveHtml(string path) => Save(path, ToHtml());

    /// <summary>Writes the Markdown file; an older one of that name is replaced as a whole or not at all.</summary>
    /// <exception cref="IOException">The file cannot be written, or its folder is not there; the message names it.</exception>
    /// <exception cref="UnauthorizedAccessException">The file may not be written.</exception>
    public void SaveMarkdown(string path) => Save(path, ToMarkdown());

    /// <summary>The title of the report and what it is about.</summary>
    public override string ToString() => $"{document.Title} ({document.About})";

    private static void Save(string path, string text)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        AtomicFile.Write(path, new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text));
    }
}

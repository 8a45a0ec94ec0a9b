using Toe.Adoption.Reporting;

namespace Toe.Adoption.Samples.Study;

/// <summary>The files that results go to; null for none.</summary>
/// <param name="Json">The result for other programs.</param>
/// <param name="Report">The report for readers: HTML or Markdown, as its name ends.</param>
/// <param name="Wording">How the report is worded.</param>
internal sealed record Outputs(string? Json, string? Report, ReportSettings Wording)
{
    public static bool IsHtml(string file) => Ends(file, ".html") || Ends(file, ".htm");

    public static bool IsMarkdown(string file) => Ends(file, ".md");

    private static bool Ends(string file, string extension) => Path.GetExtension(file).Equals(extension, StringComparison.OrdinalIgnoreCase);
}

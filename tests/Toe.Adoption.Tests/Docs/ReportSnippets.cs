using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tests.Figures;

namespace Toe.Adoption.Tests.Docs;

/// <summary>The code of the page on reports.</summary>
public sealed class ReportSnippets : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toe-snippets").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void A_study_is_assessed_and_reported()
    {
        PlsFit fit = FigureStudy.Fit;
        BootstrapResult bootstrap = FigureStudy.Bootstrap;
        string html = Path.Combine(folder, "report.html");
        string markdown = Path.Combine(folder, "report.md");

        #region report
        var assessment = ModelAssessment.Create(fit, bootstrap, Guidelines.Hair2022 with { MaximumHtmt = 0.90 });
        var report = new AdoptionReport(assessment, new ReportSettings
        {
            Language = "id",                                 // words and numbers; "en" when not said
            NamesLanguage = "en",                            // the language of the model's own labels
            Title = "AI adoption by small firms in Balikpapan",
            Date = new DateOnly(2026, 11, 24),               // the library never reads the clock
            SamplingMethod = "purposive sampling",
            Population = "small firms in Balikpapan",
            Remarks = ["The questions are not yet validated."],
        });
        report.SaveHtml(html);                               // one file to read, print and share
        report.SaveMarkdown(markdown);                       // for a repository or a text editor
        #endregion

        Assert.Contains("AI adoption by small firms in Balikpapan", File.ReadAllText(html), StringComparison.Ordinal);
        Assert.Contains("purposive sampling", File.ReadAllText(markdown), StringComparison.Ordinal);
    }
}

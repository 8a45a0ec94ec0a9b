using System.Globalization;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Figures;
using Toe.Adoption.Tests.House;

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

    [Fact]
    public void Further_evidence_is_gathered_and_assessed()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture);
        AdoptionModel model = ModelSyntax.Read(Repository.Read("seeds/surveys/toe_ai_model.txt")
            .Replace("PartnerSupport       =~", "PartnerSupport       <~", StringComparison.Ordinal)).Value;

        // No survey of ours has a global question: here it is the rounded mean of the block, so that its number says nothing.
        string[] lines = Repository.Read("seeds/surveys/toe_ai_survey.csv").TrimEnd().ReplaceLineEndings("\n").Split('\n');
        int first = Array.IndexOf(lines[0].Split(','), "PS1");
        Survey survey = Survey.ParseCsv(string.Join('\n', lines.Select((line, i) => line + "," + (i == 0 ? "PS_ALL" : Mean(line.Split(',')[first..(first + 3)]))))).Value;
        PlsFit fit = Pls.Estimate(model, survey).Value;

        #region evidence
        var settings = new BootstrapSettings { Seed = 2026, Resamples = 2_000 };
        BootstrapResult bootstrap = Bootstrap.Run(fit, settings).Value;
        ModelAssessment assessment = ModelAssessment.Create(fit, bootstrap, evidence: new FurtherEvidence
        {
            Measurement = MeasurementBootstrap.Run(fit, settings).Value, // HTMT2, tetrads, congruence
            ExactFit = ExactFit.Test(fit, settings).Value,               // HI95 and HI99 of the saturated and the estimated model
            Redundancies = [RedundancyAnalysis.Of(model.Construct("PartnerSupport"), "PS_ALL", survey).Value], // a Mode B block and a global question
        });
        foreach (Finding finding in assessment.Of(Criterion.Redundancy).Concat(assessment.Of(Criterion.ExactFit)))
        {
            Console.WriteLine($"{finding}: {finding.Value:0.000}, {finding.Guideline}");
        }
        #endregion

        PageOutput.Check("docs/report.md", "evidence", $"```text\n{Console}```");

        static string Mean(string[] answers) =>
            Math.Round(answers.Average(answer => double.Parse(answer, CultureInfo.InvariantCulture))).ToString(CultureInfo.InvariantCulture);
    }
}

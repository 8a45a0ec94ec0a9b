using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Samples;

/// <summary>What the Study sample assesses and reports is what the library says.</summary>
public sealed class StudyReportTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void An_assessment_is_shown_with_the_limits_and_definitions_that_were_asked_for()
    {
        StudyRun run = StudySample.Estimate(StudySample.Survey, "--assess", "--guidelines", "henseler2021", "--definitions", "csem06");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        PlsFit fit = Fit(StudySample.Model, StudySample.Survey);
        Assert.EndsWith(Text(ModelAssessment.Create(fit, null, Guidelines.Henseler2021, Definitions.Csem06)), run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Evidence_is_gathered_with_the_seed_and_resamples_of_the_bootstrap()
    {
        (string model, string survey) = ModeB();
        StudyRun run = StudySample.Run(
            "estimate", "--data", survey, "--model", model, "--bootstrap", "60", "--seed", "5", "--assess",
            "--exact-fit", "--measurement", "--redundancy", "PartnerSupport=AD1");
        Assert.Equal(0, run.ExitCode);
        Assert.Equal(
            "Bootstrap: 60 of 60 resamples (100 %)\nMeasurement: 60 of 60 resamples (100 %)\nExact fit: 120 of 120 resamples (100 %)\n", run.Error);
        PlsFit fit = Fit(model, survey);
        var settings = new BootstrapSettings { Seed = 5, Resamples = 60 };
        var evidence = new FurtherEvidence
        {
            Measurement = MeasurementBootstrap.Run(fit, settings).Value,
            ExactFit = ExactFit.Test(fit, settings).Value,
            Redundancies = [RedundancyAnalysis.Of(fit.Model.Construct("PartnerSupport"), "AD1", Survey.ReadCsv(survey).Value).Value],
        };
        Assert.EndsWith(Text(ModelAssessment.Create(fit, Bootstrap.Run(fit, settings).Value, evidence: evidence)), run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("report.html")]
    [InlineData("report.HTM")]
    [InlineData("report.md")]
    public void The_name_of_a_report_says_its_form(string name)
    {
        string file = Path.Combine(folder.FullName, name);
        StudyRun run = StudySample.Estimate(
            StudySample.Survey, "--report", file, "--report-language", "id", "--names-language", "en", "--title", "Kesiapan", "--sampling", "acak",
            "--population", "usaha kecil", "--remark", "Satu.", "--remark", "Dua.");
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.EndsWith($"The report is stored in {file}\n", run.Output, StringComparison.Ordinal);
        var report = new AdoptionReport(ModelAssessment.Create(Fit(StudySample.Model, StudySample.Survey)), new ReportSettings
        {
            Language = "id",
            NamesLanguage = "en",
            Title = "Kesiapan",
            SamplingMethod = "acak",
            Population = "usaha kecil",
            Remarks = ["Satu.", "Dua."],
            Date = DateOnly.FromDateTime(File.GetLastWriteTime(file)), // the program's day
        });
        Assert.Equal(name.EndsWith("md", StringComparison.Ordinal) ? report.ToMarkdown() : report.ToHtml(), File.ReadAllText(file));
    }

    [Theory]
    [InlineData("--report out.pdf", "--report: out.pdf ends with neither .html nor .md.")]
    [InlineData("--report out", "--report: out ends with neither .html nor .md.")]
    [InlineData("--title T", "--title: It has no effect without --report.")]
    [InlineData("--remark R", "--remark: It has no effect without --report.")]
    [InlineData("--guidelines hair2022", "--guidelines: It has no effect without --assess or --report.")]
    [InlineData("--assess --guidelines mine", "--guidelines: It is one of hair2022, henseler2021, not 'mine'.")]
    [InlineData("--assess --exact-fit", "--exact-fit: It has no effect without --bootstrap.")]
    [InlineData("--assess --measurement", "--measurement: It has no effect without --bootstrap.")]
    [InlineData("--assess --redundancy PartnerSupport", "--redundancy: 'PartnerSupport' is not of the form CONSTRUCT=COLUMN.")]
    [InlineData("--report out.html --names-language en_ID", "--names-language: A language tag holds letters, digits and hyphens of ASCII, such as en or id.")]
    public void An_option_that_says_nothing_sensible_is_named(string arguments, string message)
    {
        StudyRun run = StudySample.Estimate(StudySample.Survey, arguments.Split(' '));
        Assert.Equal((2, "", $"{message}\nUse --help to see what can be said.\n"), (run.ExitCode, run.Output, run.Error));
    }

    [Fact]
    public void A_question_about_nothing_is_refused_before_the_work()
    {
        StudyRun run = StudySample.Estimate(StudySample.Survey, "--assess", "--redundancy", "Nobody=AD1", "--redundancy", "PartnerSupport=AD1");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Equal(
            "--redundancy: The model has no construct 'Nobody'.\n"
            + "--redundancy: PartnerSupport has no Mode B weights (<~ in the model text), so that a redundancy analysis says nothing about it.\n",
            run.Error);
    }

    [Fact]
    public void A_question_of_the_block_itself_is_refused_before_the_work()
    {
        (string model, string survey) = ModeB();
        StudyRun run = StudySample.Run("estimate", "--data", survey, "--model", model, "--assess", "--redundancy", "PartnerSupport=PS1");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.StartsWith("--redundancy: PS1 is an indicator of PartnerSupport", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_question_without_a_column_is_refused_with_the_column_that_is_meant()
    {
        (string model, string survey) = ModeB();
        StudyRun run = StudySample.Run("estimate", "--data", survey, "--model", model, "--assess", "--redundancy", "PartnerSupport=AD11");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("AD11", run.Error, StringComparison.Ordinal);
        Assert.StartsWith("error TOE2010", run.Error, StringComparison.Ordinal);
    }

    // The bundled model with partner support of Mode B; "a global question" stands for one here: no survey of ours has any.
    private (string Model, string Survey) ModeB()
    {
        string model = Path.Combine(folder.FullName, "model.txt");
        File.WriteAllText(model, File.ReadAllText(StudySample.Model).Replace("PartnerSupport       =~", "PartnerSupport       <~", StringComparison.Ordinal));
        return (model, StudySample.Survey);
    }

    private static PlsFit Fit(string model, string survey) => Pls.Estimate(ModelSyntax.ReadFile(model).Value, Survey.ReadCsv(survey).Value).Value;

    private static string Text(ModelAssessment assessment) => string.Concat(assessment.ToTables().Select(table => table.ToText(100) + "\n\n"));
}

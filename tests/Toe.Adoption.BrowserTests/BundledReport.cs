using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.BrowserTests;

/// <summary>The report of the bundled survey.</summary>
internal static class BundledReport
{
    private static readonly Lazy<ModelAssessment> Assessment = new(() => Assess(ModelText));

    private static string ModelText => File.ReadAllText(Seed("toe_ai_model.txt"));

    public static string Html(string language) => new AdoptionReport(Assessment.Value, Settings(language)).ToHtml();

    /// <summary>The same with a name that would act if the page let it.</summary>
    public static string HtmlWith(string name) => new AdoptionReport(
        Assess(ModelText.Replace("\"Relative advantage\"", "\"" + name.Replace("\"", "\\\"", StringComparison.Ordinal) + "\"", StringComparison.Ordinal)),
        Settings("en") with { Title = name, Remarks = [name], SamplingMethod = name, Population = name }).ToHtml();

    private static ReportSettings Settings(string language) => new()
    {
        Language = language,
        NamesLanguage = "en",
        Date = new DateOnly(2026, 11, 24),
        SamplingMethod = language == "id" ? "simulasi" : "simulation",
        Population = language == "id" ? "usaha kecil" : "small firms",
        Remarks = [language == "id" ? "Survei ini sintetis: tidak ada usaha di baliknya." : "The survey is synthetic: no firm stands behind it."],
    };

    private static ModelAssessment Assess(string model)
    {
        PlsFit fit = Pls.Estimate(ModelSyntax.Read(model).Value, Survey.ReadCsv(Seed("toe_ai_survey.csv")).Value).Value;
        return ModelAssessment.Create(fit, Bootstrap.Run(fit, new BootstrapSettings { Seed = 2026, Resamples = 2000 }).Value);
    }

    private static string Seed(string name)
    {
        string folder = AppContext.BaseDirectory;
        while (!File.Exists(Path.Combine(folder, "Toe.Adoption.sln")))
        {
            folder = Path.GetDirectoryName(folder)!;
        }

        return Path.Combine(folder, "seeds", "surveys", name);
    }
}

using System.CommandLine;
using Toe.Adoption.Estimation;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.Study;

/// <summary>What the program does when nothing is asked: the bundled survey, then a published study.</summary>
internal static class BundledStudy
{
    public static void AddTo(RootCommand root)
    {
        Option<string?> json = Options.Output("--json", "Where to store the result as JSON [default: output/toe-study.json beside the program]", "OUT.json");
        Option<string?> report = ReportOptions.Output("Where to write the report, HTML or Markdown [default: output/toe-study.html beside the program]");
        root.Options.Add(json);
        root.Options.Add(report);
        root.SetAction((given, cancellation) => Task.Run(
            () => Run(new Outputs(given.GetValue(json) ?? Standard("toe-study.json"), given.GetValue(report) ?? Standard("toe-study.html"), Report), cancellation),
            CancellationToken.None));
    }

    private static ReportSettings Report => new()
    {
        Date = DateOnly.FromDateTime(DateTime.Today),
        SamplingMethod = "simulation",
        Population = "small firms",
        Remarks = ["The survey is synthetic: no firm stands behind it.", "The questions are not yet validated."],
    };

    private static int Run(Outputs outputs, CancellationToken cancellation)
    {
        Console.WriteLine("1. A synthetic survey of 420 small firms (made for this library; no firm stands behind it)");
        Console.WriteLine();
        Validated<AdoptionModel> model = ModelSyntax.ReadFile(Seed("toe_ai_model.txt"));
        Validated<Survey> survey = Survey.ReadCsv(Seed("toe_ai_survey.csv"));
        if (!model.IsValid || !survey.IsValid)
        {
            return Show.Refusal([.. model.Issues, .. survey.Issues]);
        }

        int outcome = new Analysis(new PlsSettings(), new BootstrapSettings { Seed = 2026, Resamples = 10_000 }, new AssessmentPlan(), outputs)
            .Run(model.Value, survey.Value, cancellation);
        if (outcome != Exit.Done)
        {
            return outcome;
        }

        Console.WriteLine();
        Console.WriteLine("2. A published study of 325 firms, from its printed correlations");
        Console.WriteLine();
        return PublishedStudy.Reproduce(Seed("nguyen2026.json"));
    }

    private static string Standard(string name) =>
        Path.Combine(Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "output")).FullName, name);

    private static string Seed(string name) => Path.Combine(AppContext.BaseDirectory, "seeds", name);
}

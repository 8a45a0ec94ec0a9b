using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.Study;

/// <summary>The study of a researcher who does not write C#: a CSV file and a model text in, tables, JSON and a report out.</summary>
internal static class EstimateCommand
{
    private static readonly Option<string> Data = Options.Input("--data", "The survey: a CSV file (UTF-8, one header line)", "FILE.csv");

    private static readonly Option<string> Model = Options.Input(
        "--model", "The model: lavaan-style text (see docs/model-syntax.md)", "MODEL.txt");

    private static readonly Option<InnerScheme?> Scheme = Options.Choice(
        "--scheme",
        "The inner weighting scheme [default: path]",
        ("path", InnerScheme.Path), ("factor", InnerScheme.Factor), ("centroid", InnerScheme.Centroid));

    private static readonly Option<bool> Consistent = Options.Switch(
        "--consistent", "Correct common factors (=~) for measurement error (PLSc)");

    private static readonly Option<double?> Tolerance = Options.Number(
        "--tolerance",
        "How near the weights must come to where they settle [default: 1e-10]",
        value => _ = new PlsSettings { Tolerance = value });

    private static readonly Option<int?> Iterations = Options.Whole<int>(
        "--max-iterations",
        "After how many iterations to give up [default: 1000]",
        "NUMBER",
        value => _ = new PlsSettings { MaximumIterations = value });

    private static readonly Option<MissingDataRule?> Missing = Options.Choice(
        "--missing",
        "What to do about missing answers [default: refuse]",
        ("refuse", MissingDataRule.Refuse), ("casewise", MissingDataRule.CasewiseDeletion), ("mean", MissingDataRule.MeanReplacement),
        ("pairwise", MissingDataRule.Pairwise));

    private static readonly Option<double[]?> MissingCodes = Options.Numbers(
        "--missing-code", "A number that means a missing answer, such as -99; may be repeated");

    private static readonly Option<char?> Separator = Options.Character(
        "--separator",
        "The character between fields: , ; or tab [default: found out]",
        value => _ = new CsvSettings { Separator = value });

    private static readonly Option<bool> DecimalComma = Options.Switch("--decimal-comma", "Numbers are written 3,5 instead of 3.5");

    private static readonly Option<string?> Json = Options.Output("--json", "Where to store the result as JSON", "OUT.json");

    public static void AddTo(RootCommand root)
    {
        var command = new Command("estimate", "Estimates a model from a survey, and bootstraps, assesses and reports it where asked")
        {
            Data, Model, Scheme, Consistent, Tolerance, Iterations, Missing, MissingCodes, Separator, DecimalComma,
        };
        BootstrapOptions.AddTo(command);
        AssessmentOptions.AddTo(command);
        command.Options.Add(Json);
        ReportOptions.AddTo(command);
        command.Validators.Add(CheckFiles);
        command.SetAction((given, cancellation) => Task.Run(() => Run(given, cancellation), CancellationToken.None));
        root.Subcommands.Add(command);
    }

    private static void CheckFiles(CommandResult given)
    {
        foreach (Option<string?> output in new[] { Json, ReportOptions.File })
        {
            string? target = GivenPath(given, output);
            if (target is not null && (target == GivenPath(given, Data) || target == GivenPath(given, Model)))
            {
                given.AddError($"{output.Name}: {target} would overwrite an input.");
            }
        }

        if (GivenPath(given, ReportOptions.File) is { } report && report == GivenPath(given, Json))
        {
            given.AddError($"{ReportOptions.File.Name}: {report} is where {Json.Name} goes.");
        }
    }

    // By its token: a value that the option refuses has an error of its own.
    private static string? GivenPath(SymbolResult given, Option option) =>
        given.GetResult(option) is { Tokens: [{ Value: { } path }] } && !string.IsNullOrWhiteSpace(path) ? Path.GetFullPath(path) : null;

    private static int Run(ParseResult given, CancellationToken cancellation)
    {
        Validated<AdoptionModel> model = ModelSyntax.ReadFile(given.GetRequiredValue(Model));
        Validated<Survey> survey = Survey.ReadCsv(given.GetRequiredValue(Data), CsvSettings(given));
        var outputs = new Outputs(given.GetValue(Json), given.GetValue(ReportOptions.File), ReportOptions.Read(given));
        return model.IsValid && survey.IsValid
            ? new Analysis(PlsSettings(given), BootstrapOptions.Read(given), AssessmentOptions.Read(given), outputs).Run(model.Value, survey.Value, cancellation)
            : Show.Refusal([.. model.Issues, .. survey.Issues]);
    }

    private static CsvSettings CsvSettings(ParseResult given) => new()
    {
        MissingCodes = (given.GetValue(MissingCodes) ?? []).ToValueList(),
        Separator = given.GetValue(Separator),
        NumberCulture = given.GetValue(DecimalComma) ? CultureInfo.GetCultureInfo("id-ID") : CultureInfo.InvariantCulture,
    };

    private static PlsSettings PlsSettings(ParseResult given)
    {
        PlsSettings standard = Estimation.PlsSettings.Default;
        return new PlsSettings
        {
            Scheme = given.GetValue(Scheme) ?? standard.Scheme,
            Consistent = given.GetValue(Consistent),
            Tolerance = given.GetValue(Tolerance) ?? standard.Tolerance,
            MaximumIterations = given.GetValue(Iterations) ?? standard.MaximumIterations,
            Missing = given.GetValue(Missing) ?? standard.Missing,
        };
    }
}

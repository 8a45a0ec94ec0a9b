using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.Study;

/// <summary>The study of a researcher who does not write C#: a CSV file and a model text in, tables and JSON out.</summary>
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

    private static readonly Option<int?> Resamples = Options.Whole<int>(
        "--bootstrap",
        "Bootstrap with this many resamples (10000 is enough for intervals)",
        "RESAMPLES",
        value => _ = new BootstrapSettings { Seed = 0, Resamples = value });

    private static readonly Option<long?> Seed = Options.Whole<long>("--seed", "The seed of the bootstrap [default: 1]", "NUMBER", _ => { });

    private static readonly Option<IntervalMethod?> Interval = Options.Choice(
        "--interval",
        "The kind of confidence interval [default: percentile]",
        ("percentile", IntervalMethod.Percentile), ("normal", IntervalMethod.Normal), ("basic", IntervalMethod.Basic),
        ("bc", IntervalMethod.BiasCorrected), ("bca", IntervalMethod.BiasCorrectedAccelerated));

    private static readonly Option<double?> Level = Options.Number(
        "--level", "The confidence level [default: 0.95]", value => _ = new BootstrapSettings { Seed = 0, Level = value });

    private static readonly Option<bool> KeepInadmissible = Options.Switch(
        "--keep-inadmissible", "Keep resamples with inadmissible estimates instead of leaving them out");

    private static readonly Option<string?> Json = Options.Output("--json", "Where to store the result as JSON", "OUT.json");

    private static readonly Option<string?> Report = Options.Output("--report", "Where to write a report: one HTML file to read, print and share", "OUT.html");

    private static readonly Option<ReportLanguages?> ReportLanguage = Options.Choice(
        "--report-language", "The language of the report [default: en]", ("en", ReportLanguages.English), ("id", ReportLanguages.Indonesian));

    private enum ReportLanguages
    {
        English,
        Indonesian,
    }

    public static void AddTo(RootCommand root)
    {
        var command = new Command("estimate", "Estimates a model from a survey, and bootstraps it where asked")
        {
            Data, Model, Scheme, Consistent, Tolerance, Iterations, Missing, MissingCodes, Separator, DecimalComma,
            Resamples, Seed, Interval, Level, KeepInadmissible, Json, Report, ReportLanguage,
        };
        command.Validators.Add(given =>
        {
            Option[] idle = given.GetResult(Resamples) is null ? [Seed, Interval, Level, KeepInadmissible] : [];
            foreach (Option option in idle.Where(option => given.GetResult(option) is { Implicit: false }))
            {
                given.AddError($"{option.Name}: It has no effect without {Resamples.Name}.");
            }

            foreach (Option<string?> output in new[] { Json, Report })
            {
                string? target = GivenPath(given, output);
                if (target is not null && (target == GivenPath(given, Data) || target == GivenPath(given, Model)))
                {
                    given.AddError($"{output.Name}: {target} would overwrite an input.");
                }
            }

            if (GivenPath(given, Report) is { } report && report == GivenPath(given, Json))
            {
                given.AddError($"{Report.Name}: {report} is where {Json.Name} goes.");
            }

            if (given.GetResult(Report) is null && given.GetResult(ReportLanguage) is not null)
            {
                given.AddError($"{ReportLanguage.Name}: It has no effect without {Report.Name}.");
            }
        });
        command.SetAction((given, cancellation) => Task.Run(() => Run(given, cancellation), CancellationToken.None));
        root.Subcommands.Add(command);
    }

    // By its token: a value that the option refuses has an error of its own.
    private static string? GivenPath(SymbolResult given, Option option) =>
        given.GetResult(option) is { Tokens: [{ Value: { } path }] } && !string.IsNullOrWhiteSpace(path) ? Path.GetFullPath(path) : null;

    private static int Run(ParseResult given, CancellationToken cancellation)
    {
        Validated<AdoptionModel> model = ModelSyntax.ReadFile(given.GetRequiredValue(Model));
        Validated<Survey> survey = Survey.ReadCsv(given.GetRequiredValue(Data), CsvSettings(given));
        return model.IsValid && survey.IsValid
            ? Analysis.Run(model.Value, survey.Value, PlsSettings(given), BootstrapSettings(given), Outputs(given), cancellation)
            : Show.Refusal([.. model.Issues, .. survey.Issues]);
    }

    private static Outputs Outputs(ParseResult given) => new(
        given.GetValue(Json),
        given.GetValue(Report),
        new ReportSettings { Language = given.GetValue(ReportLanguage) == ReportLanguages.Indonesian ? "id" : "en", Date = DateOnly.FromDateTime(DateTime.Today) });

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

    private static BootstrapSettings? BootstrapSettings(ParseResult given) => given.GetValue(Resamples) is not { } resamples
        ? null
        : new BootstrapSettings
        {
            Seed = given.GetValue(Seed) ?? 1,
            Resamples = resamples,
            Level = given.GetValue(Level) ?? 0.95,
            Method = given.GetValue(Interval) ?? IntervalMethod.Percentile,
            Inadmissible = given.GetValue(KeepInadmissible) ? InadmissibleReplicates.Keep : InadmissibleReplicates.Drop,
        };
}

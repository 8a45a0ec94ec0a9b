using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.Study;

/// <summary>The study of a researcher who does not write C#: a CSV file and a model text in, tables and JSON out.</summary>
internal static class EstimateCommand
{
    private static readonly Option<string> Data = new("--data")
    {
        Description = "The survey: a CSV file (UTF-8, one header line)", HelpName = "FILE.csv", Required = true,
    };

    private static readonly Option<string> Model = new("--model")
    {
        Description = "The model: lavaan-style text (see docs/model-syntax.md)", HelpName = "MODEL.txt", Required = true,
    };

    private static readonly Option<string> Scheme = Choice("--scheme", "The inner weighting scheme", "path", "path", "factor", "centroid");

    private static readonly Option<bool> Consistent = new("--consistent")
    {
        Description = "Correct common factors (=~) for measurement error (PLSc)",
    };

    private static readonly Option<double> Tolerance = Number("--tolerance", "How near the weights must come to where they settle", 1e-10);

    private static readonly Option<int> Iterations = Whole("--max-iterations", "After how many iterations to give up", 1000);

    private static readonly Option<string> Missing = Choice(
        "--missing", "What to do about missing answers", "refuse", "refuse", "casewise", "mean", "pairwise");

    private static readonly Option<double[]> MissingCodes = new("--missing-code")
    {
        Description = "A number that means a missing answer, such as -99; may be repeated",
        HelpName = "NUMBER",
        CustomParser = result => [.. result.Tokens.Select(token => ParseNumber(token.Value, result))],
    };

    private static readonly Option<string?> Separator = new("--separator")
    {
        Description = "The character between fields: , ; or tab (found out when not given)", HelpName = "CHARACTER",
    };

    private static readonly Option<bool> DecimalComma = new("--decimal-comma") { Description = "Numbers are written 3,5 instead of 3.5" };

    private static readonly Option<int?> Resamples = new("--bootstrap")
    {
        Description = "Bootstrap with this many resamples (10000 is enough for intervals)",
        HelpName = "RESAMPLES",
        CustomParser = result => (int)ParseWhole(result, int.MinValue, int.MaxValue),
    };

    private static readonly Option<long> Seed = new("--seed")
    {
        Description = "The seed of the bootstrap",
        HelpName = "NUMBER",
        DefaultValueFactory = _ => 1,
        CustomParser = result => ParseWhole(result, long.MinValue, long.MaxValue),
    };

    private static readonly Option<string> Interval = Choice(
        "--interval", "The kind of confidence interval", "percentile", "percentile", "normal", "basic", "bc", "bca");

    private static readonly Option<double> Level = Number("--level", "The confidence level", 0.95);

    private static readonly Option<bool> KeepInadmissible = new("--keep-inadmissible")
    {
        Description = "Keep resamples with inadmissible estimates instead of leaving them out",
    };

    private static readonly Option<string?> Json = new("--json") { Description = "Where to store the result as JSON", HelpName = "OUT.json" };

    public static void AddTo(RootCommand root)
    {
        var command = new Command("estimate", "Estimates a model from a survey, and bootstraps it where asked")
        {
            Data, Model, Scheme, Consistent, Tolerance, Iterations, Missing, MissingCodes, Separator, DecimalComma,
            Resamples, Seed, Interval, Level, KeepInadmissible, Json,
        };
        command.SetAction((parsed, cancellation) => Task.FromResult(Run(parsed, cancellation)));
        root.Subcommands.Add(command);
    }

    private static int Run(ParseResult parsed, CancellationToken cancellation)
    {
        try
        {
            (CsvSettings csv, PlsSettings pls, BootstrapSettings? bootstrap) = Settings(parsed);
            if (parsed.GetValue(Json) is { } target && TargetProblem(target, parsed.GetValue(Data)!, parsed.GetValue(Model)!) is { } problem)
            {
                Console.Error.WriteLine(problem);
                return Exit.Refused;
            }

            Validated<AdoptionModel> model = ModelSyntax.ReadFile(parsed.GetValue(Model)!);
            Validated<Survey> survey = Survey.ReadCsv(parsed.GetValue(Data)!, csv);
            return model.IsValid && survey.IsValid
                ? Analysis.Run(model.Value, survey.Value, pls, bootstrap, parsed.GetValue(Json), cancellation)
                : Show.Refusal([.. model.Issues, .. survey.Issues]);
        }
        catch (ArgumentException misuse)
        {
            // The first line says what is allowed; the rest is for programmers.
            Console.Error.WriteLine(misuse.Message.Split('\n')[0].Split(" (Parameter ")[0]);
            return Exit.Refused;
        }
    }

    // Looked at before the work, not after it.
    private static string? TargetProblem(string target, params string[] inputs)
    {
        if (string.IsNullOrWhiteSpace(target) || Directory.Exists(target))
        {
            return $"--json '{target}' is not the name of a file.";
        }

        string full = Path.GetFullPath(target);
        if (inputs.Any(input => input.Length > 0 && Path.GetFullPath(input) == full))
        {
            return $"--json {target} would overwrite an input.";
        }

        return Directory.Exists(Path.GetDirectoryName(full)) ? null : $"--json {target}: there is no folder {Path.GetDirectoryName(full)}.";
    }

    private static (CsvSettings Csv, PlsSettings Pls, BootstrapSettings? Bootstrap) Settings(ParseResult parsed)
    {
        var csv = new CsvSettings
        {
            MissingCodes = (parsed.GetValue(MissingCodes) ?? []).ToValueList(),
            Separator = parsed.GetValue(Separator) switch
            {
                null => null,
                "tab" or "\\t" => '\t',
                [char character] => character,
                string other => throw new ArgumentException($"--separator takes one character, not '{other}'."),
            },
            NumberCulture = parsed.GetValue(DecimalComma) ? CultureInfo.GetCultureInfo("id-ID") : CultureInfo.InvariantCulture,
        };
        var pls = new PlsSettings
        {
            Scheme = parsed.GetValue(Scheme) switch
            {
                "factor" => InnerScheme.Factor,
                "centroid" => InnerScheme.Centroid,
                _ => InnerScheme.Path,
            },
            Consistent = parsed.GetValue(Consistent),
            Tolerance = parsed.GetValue(Tolerance),
            MaximumIterations = parsed.GetValue(Iterations),
            Missing = parsed.GetValue(Missing) switch
            {
                "casewise" => MissingDataRule.CasewiseDeletion,
                "mean" => MissingDataRule.MeanReplacement,
                "pairwise" => MissingDataRule.Pairwise,
                _ => MissingDataRule.Refuse,
            },
        };
        return (csv, pls, parsed.GetValue(Resamples) is not { } resamples
            ? null
            : new BootstrapSettings
            {
                Seed = parsed.GetValue(Seed),
                Resamples = resamples,
                Level = parsed.GetValue(Level),
                Method = parsed.GetValue(Interval) switch
                {
                    "normal" => IntervalMethod.Normal,
                    "basic" => IntervalMethod.Basic,
                    "bc" => IntervalMethod.BiasCorrected,
                    "bca" => IntervalMethod.BiasCorrectedAccelerated,
                    _ => IntervalMethod.Percentile,
                },
                Inadmissible = parsed.GetValue(KeepInadmissible) ? InadmissibleReplicates.Keep : InadmissibleReplicates.Drop,
            });
    }

    private static Option<string> Choice(string name, string description, string standard, params string[] choices)
    {
        var option = new Option<string>(name) { Description = description, DefaultValueFactory = _ => standard };
        option.AcceptOnlyFromAmong(choices);
        return option;
    }

    // Not the parser's own conversion, which reads numbers by the culture of the machine.
    private static Option<double> Number(string name, string description, double standard) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        DefaultValueFactory = _ => standard,
        CustomParser = result => ParseNumber(result.Tokens[0].Value, result),
    };

    private static Option<int> Whole(string name, string description, int standard) => new(name)
    {
        Description = description,
        HelpName = "NUMBER",
        DefaultValueFactory = _ => standard,
        CustomParser = result => (int)ParseWhole(result, int.MinValue, int.MaxValue),
    };

    private static long ParseWhole(ArgumentResult result, long least, long greatest)
    {
        string text = result.Tokens[0].Value;
        if (long.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out long number)
            && number >= least && number <= greatest)
        {
            return number;
        }

        result.AddError($"'{text}' is not a whole number that fits here.");
        return 0;
    }

    private static double ParseNumber(string text, ArgumentResult result)
    {
        if (double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number))
        {
            return number;
        }

        result.AddError($"'{text}' is not a number.");
        return 0;
    }
}

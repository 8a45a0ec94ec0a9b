using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using System.Numerics;

namespace Toe.Adoption.Samples.Study;

/// <summary>
/// Kinds of options. Text becomes a value by these rules and not by those of the parser, which reads numbers by the culture of the
/// machine; every message names its option.
/// </summary>
internal static class Options
{
    /// <summary>A file to read, which must be given.</summary>
    public static Option<string> Input(string name, string description, string help)
    {
        Option<string> option = Make(name, description, help, FileName);
        option.Required = true;
        return option;
    }

    /// <summary>The file that a result goes to: refused before the work where it could not be written after it.</summary>
    public static Option<string?> Output(string name, string description, string help, Action<string>? check = null) => Make<string?>(name, description, help, path =>
    {
        string file = Path.GetFullPath(FileName(path));
        string folder = Path.GetDirectoryName(file) ?? file;
        if (Directory.Exists(file))
        {
            throw new ArgumentException($"{path} is a folder.");
        }

        check?.Invoke(path);
        return Directory.Exists(folder) ? file : throw new ArgumentException($"there is no folder {folder}.");
    });

    /// <summary>Words.</summary>
    public static Option<string?> Text(string name, string description, string help, Action<string> check) => Make<string?>(name, description, help, text =>
    {
        check(text);
        return text;
    });

    /// <summary>One of several words, each of which means a value.</summary>
    public static Option<T?> Choice<T>(string name, string description, params (string Word, T Value)[] choices)
        where T : struct
    {
        string words = string.Join(", ", choices.Select(choice => choice.Word));
        return Make<T?>(name, description, string.Join('|', choices.Select(choice => choice.Word)), text =>
        {
            int at = Array.FindIndex(choices, choice => choice.Word == text);
            return at >= 0 ? choices[at].Value : throw new ArgumentException($"It is one of {words}, not '{text}'.");
        });
    }

    /// <summary>A number, written with a point.</summary>
    /// <param name="name">The name.</param>
    /// <param name="description">What it is.</param>
    /// <param name="check">Gives the number to whoever takes it, who throws where it does not.</param>
    public static Option<double?> Number(string name, string description, Action<double> check) => Make<double?>(name, description, "NUMBER", text =>
    {
        double number = ParseNumber(text);
        check(number);
        return number;
    });

    /// <summary>Numbers, of which each has the option before it.</summary>
    public static Option<double[]?> Numbers(string name, string description) => Many(name, description, "NUMBER", ParseNumber);

    /// <summary>Values, of which each has the option before it.</summary>
    public static Option<T[]?> Many<T>(string name, string description, string help, Func<string, T> parse) => new(name)
    {
        Description = description,
        HelpName = help,
        CustomParser = result =>
        {
            var values = new T[result.Tokens.Count];
            for (int i = 0; i < values.Length; i++)
            {
                if (Refusal(() => values[i] = parse(result.Tokens[i].Value)) is { } refusal)
                {
                    result.AddError($"{name}: {refusal}");
                }
            }

            return values;
        },
    };

    /// <summary>A whole number, as wide as its type.</summary>
    public static Option<T?> Whole<T>(string name, string description, string help, Action<T> check)
        where T : struct, IBinaryInteger<T> => Make<T?>(name, description, help, text =>
    {
        T number = T.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out T parsed)
            ? parsed
            : throw new ArgumentException($"'{text}' is not a whole number, or too large.");
        check(number);
        return number;
    });

    /// <summary>A character; tabs have a name.</summary>
    public static Option<char?> Character(string name, string description, Action<char> check) => Make<char?>(name, description, "CHARACTER", text =>
    {
        char character = text switch
        {
            "tab" or "\\t" => '\t',
            [char single] => single,
            _ => throw new ArgumentException($"'{text}' is not one character."),
        };
        check(character);
        return character;
    });

    public static Option<bool> Switch(string name, string description) => new(name) { Description = description };

    /// <summary>Gives a command options.</summary>
    public static void AddTo(Command command, params Option[] options)
    {
        foreach (Option option in options)
        {
            command.Options.Add(option);
        }
    }

    /// <summary>Refuses options that were given where none of those is that they depend on: they would be silently ignored.</summary>
    public static void RefuseIdle(Command command, Option[] options, params Option[] needed) => command.Validators.Add(given =>
    {
        if (needed.Any(option => IsGiven(given, option)))
        {
            return;
        }

        foreach (Option option in options.Where(option => IsGiven(given, option)))
        {
            given.AddError($"{option.Name}: It has no effect without {string.Join(" or ", needed.Select(other => other.Name))}.");
        }
    });

    private static bool IsGiven(CommandResult given, Option option) => given.GetResult(option) is { Implicit: false };

    private static Option<T> Make<T>(string name, string description, string help, Func<string, T> parse) => new(name)
    {
        Description = description,
        HelpName = help,
        CustomParser = result =>
        {
            T? value = default;
            if (Refusal(() => value = parse(result.Tokens[0].Value)) is { } refusal)
            {
                result.AddError($"{name}: {refusal}");
            }

            return value;
        },
    };

    // What the library says of a value that it does not take, without the name that the value has in its code.
    private static string? Refusal(Action parse)
    {
        try
        {
            parse();
            return null;
        }
        catch (ArgumentOutOfRangeException misuse)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{Sentence(misuse)} It is {misuse.ActualValue}.");
        }
        catch (ArgumentException misuse)
        {
            return Sentence(misuse);
        }
    }

    private static string Sentence(ArgumentException misuse) => misuse.Message.Split(" (Parameter '")[0];

    private static string FileName(string path) =>
        string.IsNullOrWhiteSpace(path) ? throw new ArgumentException($"'{path}' is not the name of a file.") : path;

    private static double ParseNumber(string text) =>
        double.TryParse(text, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) && double.IsFinite(number)
            ? number
            : throw new ArgumentException($"'{text}' is not a number such as 0.95.");
}

using Toe.Adoption.Tables;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.Study;

/// <summary>How results and issues reach the terminal.</summary>
internal static class Show
{
    private static int Width => Console.IsOutputRedirected ? 100 : Math.Clamp(Console.WindowWidth - 1, 60, 120);

    public static void Tables(params IEnumerable<Table> tables)
    {
        foreach (Table table in tables)
        {
            Console.WriteLine(table.ToText(Width));
            Console.WriteLine();
        }
    }

    /// <summary>The issues of a result, to standard output: they belong to it.</summary>
    public static void Issues(IEnumerable<Issue> issues)
    {
        Issue[] all = [.. issues];
        Console.WriteLine(all.Length == 0 ? "Issues: none." : "Issues");
        Write(Console.Out, all);
        Console.WriteLine();
    }

    /// <summary>Why an input is refused, to standard error.</summary>
    public static int Refusal(params IEnumerable<Issue> issues)
    {
        Write(Console.Error, issues.Where(issue => issue.Severity == Severity.Error).Distinct());
        return Exit.Refused;
    }

    private static void Write(TextWriter writer, IEnumerable<Issue> issues)
    {
        foreach (Issue issue in issues)
        {
            foreach (string line in Wrap($"{Word(issue.Severity)} {Remedies.ForCommandLine(issue)}", Width))
            {
                writer.WriteLine(line);
            }
        }
    }

    private static string Word(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "note",
    };

    private static IEnumerable<string> Wrap(string text, int width)
    {
        string line = "";
        foreach (string word in text.Split(' '))
        {
            if (line.Length > 0 && line.Length + 1 + word.Length > width)
            {
                yield return line;
                line = "  " + word;
            }
            else
            {
                line = line.Length == 0 ? word : line + " " + word;
            }
        }

        yield return line;
    }
}

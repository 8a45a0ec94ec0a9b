using Toe.Adoption.Tests.BadInputs;

namespace Toe.Adoption.Tests.Samples;

/// <summary>What the Study sample tells its user to do can be typed: options, not members of the library.</summary>
public sealed class StudyRemedyTests : IDisposable
{
    private const string Model = "RA =~ RA1 + RA2 + RA3\nTM =~ TM1 + TM2 + TM3\nAD =~ AD1 + AD2 + AD3\nTM ~ RA\nAD ~ RA + TM\n";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("gap", "", "TOE2012 survey.csv: 1 answer is missing: RA1 (1).", "Say --missing casewise, --missing mean or --missing pairwise.")]
    [InlineData("comma", "", "TOE2009 survey.csv, column RA1, RA2, RA3, TM1, TM2, ...: 1080 cells of 9 columns", "say --decimal-comma; if it marks")]
    [InlineData("point", "--decimal-comma", "TOE2009 survey.csv, column RA1, RA2,", "leave --decimal-comma out;")]
    [InlineData("word", "", "TOE2009 survey.csv, line 2, column RA1: The cell 'agree'", "leave it empty or give it a number and say --missing-code, if")]
    [InlineData("ragged", "", "TOE2004 survey.csv, line 2: The line has 18 fields.", "between the fields and say --decimal-comma.")]
    [InlineData("good", "--separator ;", "TOE2008 survey.csv, line 1:", "Set --separator to ',' or leave it out;")]
    [InlineData("stated", "--separator ,", "TOE2008 survey.csv, line 1:", "Set --separator to that of the file or leave it out,")]
    [InlineData("long", "", "TOE2007 survey.csv, line 2: There are more than", "The program reads no more.")]
    [InlineData("good", "--max-iterations 1", "TOE3001 model", "Allow more with --max-iterations;")]
    [InlineData("good", "--bootstrap 20", "TOE4003 bootstrap: 20 usable resamples", "Ask for more with --bootstrap, or for a lower --level.")]
    [InlineData("good", "--consistent", "construct RA: It is a common factor with unit weights.", "or estimate without --consistent.")]
    public void A_remedy_names_the_option(string data, string arguments, string place, string remedy)
    {
        string[] said = arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        StudyRun run = StudySample.Run(["estimate", "--data", Write("survey.csv", Survey(data)), "--model", Write("model.txt", said.Contains("--consistent") ? Model + "RA : technology, unit weights\n" : Model), .. said]);

        // Flags of a result stand with it, refusals on standard error; both are wrapped.
        string shown = string.Join(' ', (run.ExitCode == 0 ? run.Output : run.Error).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        Assert.Contains(place, shown, StringComparison.Ordinal);
        Assert.Contains(remedy, shown, StringComparison.Ordinal);
        Assert.DoesNotMatch("Settings|Culture|Markers|null", shown);
    }

    private static string Survey(string kind)
    {
        Dictionary<string, double[]> answered = Baseline.Answers();
        string[][] rows = [[.. Baseline.Names], .. Enumerable.Range(0, Baseline.Rows).Select(row => Baseline.Names.Select(
            name => FormattableString.Invariant($"{answered[name][row]}")).ToArray())];
        string[][] answers = rows[1..];
        char separator = kind == "comma" ? ';' : ',';
        string mark = kind switch { "comma" or "ragged" => ",5", "point" => ".5", _ => "" };
        foreach (string[] row in answers)
        {
            for (int i = 0; i < row.Length; i++)
            {
                row[i] += mark;
            }
        }

        answers[0][0] = kind switch { "gap" => "", "word" => "agree", "long" => new string('1', 2_000_000), _ => answers[0][0] };
        return (kind == "stated" ? "sep=;\n" : "") + string.Concat(rows.Select(row => string.Join(kind == "stated" ? ';' : separator, row) + "\n"));
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }
}

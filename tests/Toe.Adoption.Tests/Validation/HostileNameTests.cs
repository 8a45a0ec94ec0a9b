using System.Globalization;
using System.Text;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.BadInputs;
using Toe.Adoption.Tests.Samples;
using Toe.Adoption.Validation;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.Validation;

/// <summary>Names come from files that others wrote: no issue carries what a terminal would obey or a reader could not see.</summary>
public sealed class HostileNameTests : IDisposable
{
    // Overrides and isolates of direction, zero-width characters, a soft hyphen, a mark of byte order, line separators, a tag, an escape sequence.
    private static readonly string[] Hostile =
    [
        "\u202A", "\u202B", "\u202C", "\u202D", "\u202E", "\u2066", "\u2067", "\u2068", "\u2069", "\u200B", "\u200C", "\u200D", "\u200E", "\u2060",
        "\u00AD", "\uFEFF", "\u2028", "\u2029", "\u061C", "\U000E0041", "\u3164",
    ];

    private static readonly string[] Refused = ["\u001b[2J", "\n", "\r", "\u0085", "\u0000", "\uD800", "\uDC00"];

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public static TheoryData<string> Pieces => [.. Hostile.Select(Code)];

    public static TheoryData<string> AllPieces => [.. Hostile.Concat(Refused).Select(Code)];

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [MemberData(nameof(AllPieces))]
    public void An_issue_is_one_line_that_hides_nothing_in_any_of_its_texts(string codes)
    {
        string name = "TM" + Text(codes) + "1";
        var issue = new Issue { Code = "TOE1001", Severity = Severity.Error, Subject = name, Found = name, Expected = name, Remedy = name };
        Safe(issue);
        Assert.All(new[] { issue.Subject, issue.Found, issue.Expected, issue.Remedy }, text => Assert.Contains("TM\\", text, StringComparison.Ordinal));
        Safe(issue with { Subject = name });
        Assert.DoesNotContain('\n', Validated.Refused<Survey>([issue]).ToString());
    }

    [Theory]
    [MemberData(nameof(AllPieces))]
    public void Columns_sources_and_cells_of_a_survey(string codes)
    {
        string name = "TM" + Text(codes) + "1";
        IEnumerable<Issue> issues =
        [
            .. Survey.ParseCsv("", name).Issues,
            .. Survey.FromColumns(name, (name, [1, 2]), (name, [1, double.PositiveInfinity])).Issues,
            .. Survey.ReadCsv(Path.Combine(folder.FullName, name.Replace("\0", "", StringComparison.Ordinal))).Issues,
            .. Csv($"\"{name}\",\"{name}\"\n1,2\n", name).Issues,
        ];
        Assert.NotEmpty(issues);
        Assert.All(issues, Safe);
    }

    [Theory]
    [MemberData(nameof(Pieces))]
    public void Indicators_and_constructs_of_an_estimate(string codes)
    {
        string piece = Text(codes);
        string[] items = [.. Baseline.Names.Select(name => name + piece + "x")];
        Construct a = Construct.Technology("A" + piece + "a", "A", Composite(items[..3], WeightingMode.ModeB));
        Construct b = Construct.Outcome("B" + piece + "b", "B", Reflective(items[3..6]));
        AdoptionModel model = AdoptionModel.Create("m" + piece + "m", [a, b], [a.Hinders(b)]);
        Dictionary<string, double[]> answers = Baseline.Answers();
        Survey Make(Func<int, int, double, double> change) => Survey.FromColumns(
            "s" + piece + "s.csv",
            answers.Select((column, j) => (items[j], column.Value.Select((x, row) => change(j, row, x)).ToArray()))).Value;

        Survey sound = Make((_, _, x) => x);
        IEnumerable<Issue> issues =
        [
            .. Pls.Estimate(model, sound).Issues,
            .. Pls.Estimate(model, Make((j, row, x) => j == 1 && row == 1 ? double.NaN : x)).Issues,
            .. Pls.Estimate(model, Make((j, row, x) => j == 1 ? double.NaN : x)).Issues,
            .. Pls.Estimate(model, Make((j, row, x) => j == 1 ? 3 : x)).Issues,
            .. Pls.Estimate(model, Make((j, row, x) => j == 1 && row == 1 ? 999 : x)).Issues,
            .. Pls.Estimate(model, Make((j, row, x) => j == 1 ? answers[Baseline.Names[0]][row] : x)).Issues,
            .. Pls.Estimate(model, Make((j, row, x) => j == 3 ? -x : x)).Issues,
            .. Pls.Estimate(model, Make((j, row, x) => j == 1 && row < 40 ? double.NaN : x), new PlsSettings { Missing = MissingDataRule.Pairwise }).Issues,
            .. Pls.Estimate(model, sound, new PlsSettings { MaximumIterations = 1 }).Issues,
            .. Pls.Estimate(model, Survey.FromColumns("other", ("TM" + piece, [1.0, 2, 3])).Value).Issues,
            .. Moments.FromCorrelations([items[0], items[1]], new[,] { { 1, 1.2 }, { 1.2, 1 } }, 10).Issues,
        ];
        foreach (IssueCode code in new[]
        {
            IssueCodes.UnexpectedSign, IssueCodes.MissingAnswers, IssueCodes.EmptyColumn, IssueCodes.ConstantIndicator, IssueCodes.SuspectedMissingCode,
            IssueCodes.SingularBlock, IssueCodes.NegativeLoading, IssueCodes.ManyMissingAnswers, IssueCodes.NotConverged, IssueCodes.UnknownIndicator,
            IssueCodes.InvalidMoments,
        })
        {
            Assert.Contains(issues, issue => issue.Code == code.Code);
        }

        Assert.All(issues, Safe);
    }

    [Theory]
    [MemberData(nameof(AllPieces))]
    public void Names_of_a_model_in_text_and_in_code(string codes)
    {
        string name = "A" + Text(codes) + "a";
        string quoted = "\"" + name + "\"";
        Construct a = Construct.Outcome(name, name, Reflective([name, name]));
        IEnumerable<Issue> issues =
        [
            .. ModelSyntax.Read($"{quoted} =~ {quoted} + {quoted}\n{quoted} ~ B + {quoted}\n{quoted} : nonsense\n{quoted} ~~ {quoted}", name).Issues,
            .. ModelSyntax.Read($"{name} =~ {name}", name).Issues,
            .. ModelSyntax.ReadFile(Path.Combine(folder.FullName, name.Replace("\0", "", StringComparison.Ordinal))).Issues,
            .. AdoptionModel.Validate(name, [a, a], [new StructuralPath(name, name), new StructuralPath(name, name + "b")]).Issues,
        ];
        Assert.NotEmpty(issues);
        Assert.All(issues, Safe);
    }

    [Fact]
    public void Standard_error_of_the_study_sample()
    {
        string piece = string.Concat(Hostile);
        string data = Write("survey" + piece + ".csv", "RA" + piece + "1,RA2,AD1,AD2\nx" + piece + ",1,2,3\n4,5,6,7\n");
        string model = Write("model" + piece + ".txt", $"\"A{piece}\" =~ \"RA{piece}1\" + RA9\nB =~ AD1 + AD2\nB ~ \"A{piece}\"\n");
        string broken = Write("broken" + piece + ".txt", $"\"A{piece}\" ~~ B\nB =~ AD1");
        foreach (string text in new[] { model, broken })
        {
            StudyRun run = StudySample.Run("estimate", "--data", data, "--model", text);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("TOE", run.Error, StringComparison.Ordinal);
            Assert.Contains("\\u202E", run.Error, StringComparison.Ordinal);
            Assert.All(run.Error.Split('\n'), Safe);
        }
    }

    private static void Safe(Issue issue)
    {
        Safe(issue.Subject);
        Safe(issue.Message);
        Safe(issue.ToString());
    }

    private static void Safe(string text)
    {
        Assert.DoesNotContain(text, char.IsControl);
        foreach (string piece in Hostile)
        {
            Assert.DoesNotContain(piece, text, StringComparison.Ordinal);
        }

        for (int i = 0; i < text.Length; i++)
        {
            Assert.True(Rune.TryGetRuneAt(text, i, out Rune rune), "There is a lone surrogate.");
            i += rune.Utf16SequenceLength - 1;
        }
    }

    private static Validated<Survey> Csv(string text, string source)
    {
        using var stream = new MemoryStream(Encoding.UTF8.GetBytes(text));
        return Survey.ReadCsv(stream, source);
    }

    private string Write(string name, string text)
    {
        string path = Path.Combine(folder.FullName, name);
        File.WriteAllText(path, text);
        return path;
    }

    // Test names and reports must not carry the characters themselves.
    private static string Code(string piece) => string.Join(' ', piece.Select(c => ((int)c).ToString("X4", CultureInfo.InvariantCulture)));

    private static string Text(string codes) =>
        string.Concat(codes.Split(' ').Select(code => (char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture)));
}

using System.Text.RegularExpressions;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Reporting;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;
using Toe.Adoption.Tests.Figures;
using Toe.Adoption.Tests.House;
using Toe.Adoption.Tests.Reporting;
using Toe.Adoption.Tests.Samples;

namespace Toe.Adoption.Tests.Tables;

/// <summary>Check C5 of the design: the library returns strings without terminal colors, and so does the sample, whatever the environment says of colors.</summary>
public partial class NoColorTests
{
    [Fact]
    public void C5_No_text_of_any_result_holds_an_escape_sequence()
    {
        foreach (string study in FlawedReports.All.Select(row => (string)row[0]).Distinct())
        {
            ModelAssessment assessment = FlawedReports.Assessment(study);
            PlsFit fit = assessment.Fit;
            object?[] results =
            [
                fit, fit.Model, fit.Convergence, fit.Missing, assessment, assessment.Bootstrap, assessment.ModelFit, assessment.Guidelines, assessment.Definitions, assessment.Evidence,
                .. fit.Issues, .. assessment.Findings, .. fit.Paths, .. fit.Constructs, .. fit.Indicators, .. fit.TotalEffects, .. fit.Model.Constructs,
                .. assessment.Bootstrap?.Issues ?? [], .. assessment.Bootstrap?.Of(ParameterKind.Path) ?? [], FlawedReports.Of(study, "id"), PathDiagram.Of(fit), Pls.Estimate(fit.Model, Files.ModelFiles.Survey),
            ];
            Table[] tables = [.. fit.ToTables(), .. assessment.ToTables(), .. assessment.Bootstrap?.ToTables() ?? []];
            string[] texts =
            [
                .. results.OfType<object>().Select(result => result.ToString()!),
                .. tables.SelectMany(table => new[] { table.ToString(), table.ToText(40), table.ToText(200), table.ToMarkdown(), table.ToCsv(), table.ToLatex(), table.ToHtml("id"), table.ToTidy().ToString() }),
                FlawedReports.Of(study, "en").ToMarkdown(), FlawedReports.Of(study, "en").ToHtml(), PathDiagram.ToDot(fit), PathDiagram.ToMermaid(fit),
            ];
            Assert.True(texts.Length > 100);
            Assert.All(texts, text => Assert.False(Sequence().IsMatch(text), text));
        }
    }

    [Fact]
    public void C5_A_name_with_an_escape_sequence_is_refused_and_a_title_shows_it()
    {
        Assert.Throws<ArgumentException>(() => AdoptionModel.Create("\u001b[31mred", FigureStudy.Fit.Model.Constructs, FigureStudy.Fit.Model.Paths));
        string text = Table.Create("\u001b[31mred\u001b[0m", [Column.Left("\u009b1m")], [["\u001b]0;title\u0007"]], "\u001b[2J").ToText();
        Assert.False(Sequence().IsMatch(text), text);
        Assert.Contains("\\u001B[31mred", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "xterm-256color")]
    [InlineData("1", "dumb")]
    public void C5_The_sample_prints_no_escape_sequence(string noColor, string terminal)
    {
        (string, string)[] environment = [("TERM", terminal), ("NO_COLOR", noColor), ("CLICOLOR_FORCE", "1"), ("FORCE_COLOR", "1"), ("DOTNET_SYSTEM_CONSOLE_ALLOW_ANSI_COLOR_REDIRECTION", "1")];
        foreach (string[] arguments in new[]
        {
            ["estimate", "--data", StudySample.Survey, "--model", StudySample.Model, "--bootstrap", "20", "--seed", "1"], ["estimate", "--help"], (string[])["estimate", "--data", "nowhere.csv", "--model", StudySample.Model],
        })
        {
            StudyRun run = StudySample.Run(environment, arguments);
            Assert.True((run.Output + run.Error).Length > 50);
            Assert.False(Sequence().IsMatch(run.Output + run.Error), run.Output + run.Error);
        }
    }

    [Fact]
    public void C5_Neither_library_nor_sample_asks_for_colors() => Offenders.None(
        from file in Repository.Sources.Concat(Repository.Files("samples/Study", "*.cs"))
        where Colors().IsMatch(Repository.Read(file))
        select file,
        "Nothing sets colors of a terminal.");

    // ESC, or the one-character form of its commonest sequence.
    [GeneratedRegex("[\u001b\u009b]")]
    private static partial Regex Sequence();

    [GeneratedRegex(@"Console\.(Foreground|Background)Color|ResetColor|\\u001[bB]|\\x1[bB]|\\e\[")]
    private static partial Regex Colors();
}

using System.Diagnostics;
using System.Globalization;

namespace Toe.Adoption.Tests.Samples;

/// <summary>What the Study sample refuses: exit code 2, the reason on standard error, nothing on standard output.</summary>
public sealed class StudyRefusalTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Theory]
    [InlineData("--tolerance -1", "--tolerance: The tolerance lies between 1e-14 and 0.1. It is -1.")]
    [InlineData("--tolerance 1,5", "--tolerance: '1,5' is not a number such as 0.95.")]
    [InlineData("--tolerance 1e999", "--tolerance: '1e999' is not a number such as 0.95.")]
    [InlineData("--max-iterations 0", "--max-iterations: The limit lies between 1 and 1,000,000. It is 0.")]
    [InlineData("--bootstrap 0", "--bootstrap: A bootstrap takes at least 2 resamples. It is 0.")]
    [InlineData("--bootstrap many", "--bootstrap: 'many' is not a whole number, or too large.")]
    [InlineData("--bootstrap 10 --level 95", "--level: A confidence level lies above 0 and below 1, such as 0.95. It is 95.")]
    [InlineData("--bootstrap 10 --interval studentized", "--interval: It is one of percentile, normal, basic, bc, bca, not 'studentized'.")]
    [InlineData("--seed 3", "--seed: It has no effect without --bootstrap.")]
    [InlineData("--scheme factorial", "--scheme: It is one of path, factor, centroid, not 'factorial'.")]
    [InlineData("--missing drop", "--missing: It is one of refuse, casewise, mean, pairwise, not 'drop'.")]
    [InlineData("--missing-code none", "--missing-code: 'none' is not a number such as 0.95.")]
    [InlineData("--separator ab", "--separator: 'ab' is not one character.")]
    [InlineData("--separator 5", "--separator: U+0035 cannot separate fields.")]
    [InlineData("--color", "Unrecognized command or argument '--color'.")]
    [InlineData("--json", "Required argument missing for option: '--json'.")]
    public void An_option_that_says_nothing_sensible_is_named(string arguments, string message)
    {
        StudyRun run = StudySample.Estimate(StudySample.Survey, arguments.Split(' '));
        Refused(run);
        Assert.Equal([message, "Use --help to see what can be said.", ""], run.Error.Split('\n'));
    }

    [Fact]
    public void All_problems_are_said_at_once()
    {
        StudyRun run = StudySample.Run("estimate", "--tolerance", "x", "--bootstrap", "1");
        Refused(run);
        foreach (string name in new[] { "--data", "--model", "--tolerance", "--bootstrap" })
        {
            Assert.Contains(name, run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void A_result_that_could_not_be_stored_is_refused_before_the_work()
    {
        string none = Path.Combine(folder.FullName, "none");
        foreach ((string path, string message) in new[]
        {
            (Path.Combine(none, "out.json"), $"--json: there is no folder {none}."), (folder.FullName, $"--json: {folder.FullName} is a folder."),
        })
        {
            foreach (StudyRun run in new[] { StudySample.Estimate(StudySample.Survey, "--json", path), StudySample.Run("--json", path) })
            {
                Refused(run);
                Assert.StartsWith(message, run.Error, StringComparison.Ordinal);
            }
        }
    }

    [Theory]
    [InlineData("")]
    [InlineData(" ")]
    public void A_blank_is_not_the_name_of_a_file(string path)
    {
        StudyRun run = StudySample.Run("estimate", "--data", path, "--model", path, "--json", path);
        Refused(run);
        Assert.All(
            new[] { "--data", "--model", "--json" },
            name => Assert.Contains($"{name}: '{path}' is not the name of a file.", run.Error, StringComparison.Ordinal));
    }

    [Fact]
    public void A_result_never_overwrites_an_input()
    {
        string survey = Path.Combine(folder.FullName, "survey.csv");
        File.Copy(StudySample.Survey, survey);
        StudyRun run = StudySample.Estimate(survey, "--json", survey);
        Refused(run);
        Assert.StartsWith($"--json: {survey} would overwrite an input.", run.Error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(StudySample.Survey), File.ReadAllBytes(survey));
    }

    [Fact]
    public void Files_that_are_not_there_are_both_named()
    {
        StudyRun run = StudySample.Run("estimate", "--data", Path.Combine(folder.FullName, "no.csv"), "--model", Path.Combine(folder.FullName, "no.txt"));
        Refused(run);
        Assert.Contains("TOE2001 no.csv", run.Error, StringComparison.Ordinal);
        Assert.Contains("TOE2001 no.txt", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("AdoptionIntention ~~ RelativeAdvantage", "TOE1012", "line 1")]
    [InlineData("A =~ RA1 + RA2\nB =~ AD1 + AD22\nB ~ A", "TOE2010", "AD2")]
    [InlineData("A =~ RA1 + RA2\nB =~ AD1 + sector\nB ~ A", "TOE2009", "sector")]
    public void A_model_that_does_not_fit_is_refused_with_the_place(string text, string code, string hint)
    {
        string model = Path.Combine(folder.FullName, "model.txt");
        File.WriteAllText(model, text + "\n");
        StudyRun run = StudySample.Run("estimate", "--data", StudySample.Survey, "--model", model);
        Refused(run);
        Assert.Contains(code, run.Error, StringComparison.Ordinal);
        Assert.Contains(hint, run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Missing_answers_without_a_rule_are_refused_with_the_rules_there_are()
    {
        StudyRun run = StudySample.Estimate(StudySample.SurveyWithMissing);
        Refused(run);
        Assert.Contains("TOE2012", run.Error, StringComparison.Ordinal);
        Assert.Contains("372 answers are missing", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("estimate --help")]
    public void Help_lists_what_there_is(string arguments)
    {
        StudyRun run = StudySample.Run(arguments.Split(' '));
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        string[] expected = arguments.StartsWith("estimate", StringComparison.Ordinal)
            ?
            [
                "--data", "--model", "--scheme", "--consistent", "--tolerance", "--max-iterations", "--missing", "--missing-code", "--separator",
                "--decimal-comma", "--bootstrap", "--seed", "--interval", "--level", "--keep-inadmissible", "--assess", "--guidelines", "--definitions",
                "--exact-fit", "--measurement", "--redundancy", "--json", "--report", "--report-language", "--names-language", "--title", "--sampling",
                "--population", "--remark",
            ]
            : ["--json", "--report", "estimate"];
        Assert.All(expected, name => Assert.Contains($"  {name} ", run.Output, StringComparison.Ordinal));
    }

    [Fact]
    public async Task An_interrupted_bootstrap_ends_without_a_trace()
    {
        if (!OperatingSystem.IsLinux())
        {
            return; // the shell that sends the signal is of that system
        }

        string json = Path.Combine(folder.FullName, "out.json");

        // Far more than can be done before the signal comes.
        using Process process = StudySample.StartInterruptible("--bootstrap", "400000", "--json", json);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        try
        {
            while (!process.HasExited && !HasLoadedTheLibrary(process))
            {
                await Task.Delay(50);
            }

            await Task.Delay(500);
            using Process kill = Process.Start("kill", ["-INT", process.Id.ToString(CultureInfo.InvariantCulture)]);
            await kill.WaitForExitAsync();
            await process.WaitForExitAsync();
        }
        finally
        {
            process.Kill(entireProcessTree: true);
        }

        Assert.Equal((130, "", "Cancelled.\n"), (process.ExitCode, await output, await error));
        Assert.Empty(folder.GetFileSystemInfos());
    }

    // The survey's parser is the last assembly before the work.
    private static bool HasLoadedTheLibrary(Process process) =>
        File.ReadAllText($"/proc/{process.Id.ToString(CultureInfo.InvariantCulture)}/maps").Contains("Sylvan.Data.Csv", StringComparison.Ordinal);

    private static void Refused(StudyRun run) => Assert.Equal((2, ""), (run.ExitCode, run.Output));
}

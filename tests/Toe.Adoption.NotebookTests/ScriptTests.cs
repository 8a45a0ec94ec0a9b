using System.Diagnostics;
using Toe.Adoption.Files;

namespace Toe.Adoption.NotebookTests;

/// <summary>The script runs by the command that it names, prints what the study prints and leaves nothing in the repository.</summary>
public sealed class ScriptTests : IDisposable
{
    private const string Script = "samples/scripts/toe-study.cs";

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void It_prints_the_tables_of_the_study_and_stores_its_result()
    {
        string before = Listing();
        (int code, string output, string error) = Run(Path.Combine(Repository.Root, "seeds/surveys/toe_ai_survey.csv"), folder.FullName);
        Assert.Equal((0, ""), (code, error));
        string expected = Repository.Read(".ci/study.expected.txt");
        int start = expected.IndexOf("Measurement model (n = 420)", StringComparison.Ordinal);
        int end = expected.IndexOf("Issues", StringComparison.Ordinal);
        Assert.Contains(expected[start..end], output, StringComparison.Ordinal);
        Assert.Contains("Model fit", output, StringComparison.Ordinal);
        Assert.Equal(
            ["htmt.svg", "path-diagram.svg", "paths.csv", "paths.svg", "paths.tex", "report.html", "toe-study.json"],
            folder.GetFiles().Select(file => file.Name).Order(StringComparer.Ordinal));
        Assert.Equal(10_000, ModelFile.Load(Path.Combine(folder.FullName, "toe-study.json")).Value.Bootstrap!.Resamples);
        Assert.Equal(before, Listing());
    }

    [Fact]
    public void It_says_what_is_wrong_in_a_survey()
    {
        (int code, string output, string error) = Run(Path.Combine(folder.FullName, "nowhere.csv"), folder.FullName);
        Assert.Equal((2, ""), (code, output));
        Assert.Contains("nowhere.csv", error, StringComparison.Ordinal);
    }

    [Fact]
    public void It_says_what_was_noticed()
    {
        string few = Path.Combine(folder.FullName, "few.csv");
        File.WriteAllLines(few, File.ReadLines(Path.Combine(Repository.Root, "seeds/surveys/toe_ai_survey.csv")).Take(31));
        (int code, string output, string error) = Run(few, folder.FullName);
        Assert.Equal((0, ""), (code, error));
        Assert.Contains("Warning: TOE", output, StringComparison.Ordinal);
    }

    private static string Listing() => string.Join('\n', Directory.GetFileSystemEntries(Path.Combine(Repository.Root, "samples/scripts")).Order(StringComparer.Ordinal));

    private static (int Code, string Output, string Error) Run(params string[] arguments)
    {
        var start = new ProcessStartInfo("dotnet", ["run", Script, "--", .. arguments])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };

        // Builds of its own: what stays behind to serve the next build would keep the streams open. What runs the tests leaves its settings to no other build.
        foreach (string name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["UseSharedCompilation"] = "false";
        start.Environment["DOTNET_CLI_TELEMETRY_OPTOUT"] = "1";
        start.Environment["DOTNET_NOLOGO"] = "1";
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return (process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }
}

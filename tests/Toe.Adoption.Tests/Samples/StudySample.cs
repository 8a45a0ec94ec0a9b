using System.Diagnostics;
using System.Text;
using Toe.Adoption.Tests.House;
using Toe.Adoption.Tests.Reference;

namespace Toe.Adoption.Tests.Samples;

/// <summary>The Study sample, run as a user runs it.</summary>
internal static class StudySample
{
    public static string Survey { get; } = Path.Combine(ReferenceFolder.Seeds.Surveys, "toe_ai_survey.csv");

    public static string SurveyWithMissing { get; } = Path.Combine(ReferenceFolder.Seeds.Surveys, "toe_ai_survey_missing.csv");

    public static string Model { get; } = Path.Combine(ReferenceFolder.Seeds.Surveys, "toe_ai_model.txt");

    // The tests lie in .artifacts/bin/Toe.Adoption.Tests/<configuration>, the sample beside them.
    private static string Program { get; } = Path.Combine(
        Repository.Root, ".artifacts", "bin", "Study", Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar)), "study.dll");

    public static StudyRun Run(params string[] arguments) => Run([], arguments);

    public static StudyRun Run((string Name, string Value)[] environment, params string[] arguments)
    {
        using Process process = Start("dotnet", [Program, .. arguments], environment);
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Task<string> error = process.StandardError.ReadToEndAsync();
        process.WaitForExit();
        return new StudyRun(process.ExitCode, output.Result.ReplaceLineEndings("\n"), error.Result.ReplaceLineEndings("\n"));
    }

    /// <summary>An estimate of a survey by the bundled model.</summary>
    public static StudyRun Estimate(string survey, params string[] arguments) =>
        Run(["estimate", "--data", survey, "--model", Model, .. arguments]);

    /// <summary>An estimate that can be interrupted: a parent that ignores interrupts would hand that on.</summary>
    public static Process StartInterruptible(params string[] arguments) =>
        Start("env", ["--default-signal=INT", "dotnet", Program, "estimate", "--data", Survey, "--model", Model, .. arguments], []);

    private static Process Start(string program, string[] arguments, (string Name, string Value)[] environment)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = Encoding.UTF8,
            StandardErrorEncoding = Encoding.UTF8,
        };
        foreach ((string name, string value) in environment)
        {
            start.Environment[name] = value;
        }

        return Process.Start(start)!;
    }
}

/// <summary>What a run left.</summary>
internal sealed record StudyRun(int ExitCode, string Output, string Error);

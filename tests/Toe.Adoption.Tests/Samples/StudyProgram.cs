using System.Diagnostics;
using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Samples;

/// <summary>The built sample, started as its users start it.</summary>
internal static class StudyProgram
{
    public static string Survey { get; } = Path.Combine(Repository.Root, "seeds", "surveys", "toe_ai_survey.csv");

    public static string Incomplete { get; } = Path.Combine(Repository.Root, "seeds", "surveys", "toe_ai_survey_missing.csv");

    public static string Model { get; } = Path.Combine(Repository.Root, "seeds", "surveys", "toe_ai_model.txt");

    public static (int ExitCode, string Output, string Error) Run(params string[] arguments) => Run(language: null, arguments);

    public static (int ExitCode, string Output, string Error) Run(string? language, string[] arguments)
    {
        using Process process = Start(language, arguments);
        Task<string> error = process.StandardError.ReadToEndAsync();
        string output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, error.Result);
    }

    public static Process Start(string? language, string[] arguments)
    {
        // The tests' own output folder ends in the configuration, as the sample's does.
        string configuration = Path.GetFileName(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        string program = Path.Combine(Repository.Root, ".artifacts", "bin", "Study", configuration, "study.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (language is not null)
        {
            start.Environment["LC_ALL"] = language;
        }

        return Process.Start(start)!;
    }
}

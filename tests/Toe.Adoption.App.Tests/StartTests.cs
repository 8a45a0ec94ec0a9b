using System.Diagnostics;

namespace Toe.Adoption.App.Tests;

/// <summary>Row 99: with wrong options the process does not start and every fault stands on a line of its own.</summary>
public class StartTests
{
    [Fact]
    public async Task Wrong_configuration_stops_the_process_with_all_faults_and_no_stack_trace()
    {
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
            ArgumentList =
            {
                Path.Combine(AppContext.BaseDirectory, "readiness.dll"), "--urls=http://127.0.0.1:0", $"--contentRoot={AppContext.BaseDirectory}",
                "--Readiness:Target=120", "--Readiness:Instrument=nobody", "--Readiness:MinimumGroupSize=1", "--Limits:RequestsPerMinute=0", "--Storage:ExportToken=short", "--Storage:KeepDays=0", "--Storage:File=nobody/here.db",
            },
        };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        string faults = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal(1, process.ExitCode);
        foreach (string named in new[] { "TOE6001 Target: ", "TOE6001 MinimumGroupSize: ", "TOE6002 Instrument: ", "RequestsPerMinute", "ExportToken", "KeepDays", "File: There is no such folder" })
        {
            Assert.Contains(named, faults, StringComparison.Ordinal);
        }

        Assert.Equal(7, faults.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        Assert.DoesNotContain("   at ", faults + await output, StringComparison.Ordinal);
        Assert.DoesNotContain("Now listening", await output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{ \"Readiness\": { \"Target\": 70, } ", "appsettings.json")]
    [InlineData("{ \"Limits\": { \"MaximumSheets\": \"many\" } }", "Limits:MaximumSheets")]
    [InlineData("{ \"Readiness\": { \"Targett\": 3 } }", "Targett")]
    [InlineData("{ \"Readiness\": { \"InstrumentFile\": \"questions.json\" } }", "the question 'consent' has the name of a field of the page")]
    public async Task A_configuration_that_cannot_be_used_is_named_without_a_stack_trace(string settings, string named)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string questions = App.Instrument.ToJson().Replace($"\"{App.Instrument.Items[0].Id}\"", "\"consent\"", StringComparison.Ordinal);
            await File.WriteAllTextAsync(Path.Combine(folder.FullName, "questions.json"), questions);
            await File.WriteAllTextAsync(
                Path.Combine(folder.FullName, "appsettings.json"),
                settings.Replace("questions.json", Path.Combine(folder.FullName, "questions.json").Replace("\\", "\\\\", StringComparison.Ordinal), StringComparison.Ordinal));
            ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "readiness.dll"), "--urls=http://127.0.0.1:0", $"--contentRoot={folder.FullName}"])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                WorkingDirectory = folder.FullName,
            };
            using Process process = Process.Start(start)!;
            Task<string> output = process.StandardOutput.ReadToEndAsync();
            using CancellationTokenSource limit = new(TimeSpan.FromMinutes(1)); // a service that starts after all would serve for ever
            await using CancellationTokenRegistration end = limit.Token.Register(process.Kill);
            string faults = await process.StandardError.ReadToEndAsync();
            await process.WaitForExitAsync();
            Assert.Equal(1, process.ExitCode);
            Assert.Contains(named, faults, StringComparison.Ordinal);
            Assert.DoesNotContain("   at ", faults + await output, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Theory]
    [InlineData("export")]
    [InlineData("exprot", "answers.csv")]
    public async Task A_word_that_is_no_command_starts_no_service(params string[] words)
    {
        ProcessStartInfo start = new("dotnet", [Path.Combine(AppContext.BaseDirectory, "readiness.dll"), .. words]) { RedirectStandardError = true, RedirectStandardOutput = true };
        using Process process = Process.Start(start)!;
        Task<string> output = process.StandardOutput.ReadToEndAsync();
        Assert.StartsWith("Usage: ", await process.StandardError.ReadToEndAsync(), StringComparison.Ordinal);
        await process.WaitForExitAsync();
        Assert.Equal(2, process.ExitCode);
        Assert.Equal("", await output);
    }
}

using System.Diagnostics;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Section H, 83: the same bytes on every processor, runtime setting, thread count and culture, each in a process of its own.</summary>
public class FingerprintTests
{
    // Every bit of estimates, scores, resamples and BCa intervals of the fingerprint program. If this line must change, results have
    // changed: that is a numerical change, to be explained in the changelog under that heading.
    private const string Expected = "99d14253f35e03d8036d6273d96702f9bfe19c01ed3bec266bff3404dc4373fb";

    public static TheoryData<int, string> Variants => new()
    {
        { 1, "" },
        { 2, "" },
        { 8, "" },
        { 2, "DOTNET_EnableAVX512=0" },
        { 2, "DOTNET_EnableAVX512F=0" }, // the older spelling
        { 2, "DOTNET_EnableAVX2=0" },
        { 2, "DOTNET_EnableAVX=0" },
        { 2, "DOTNET_EnableHWIntrinsic=0" },
        { 2, "DOTNET_TieredCompilation=0" },
        { 2, "DOTNET_TieredPGO=0 DOTNET_ReadyToRun=0" },
        { 2, "DOTNET_gcServer=1" },
        { 2, "DOTNET_gcConcurrent=0" },
        { 1, "LANG=id_ID.UTF-8 LC_ALL=id_ID.UTF-8 TZ=Asia/Jakarta" },
        { 1, "LANG=de_DE.UTF-8 LC_ALL=de_DE.UTF-8" },
        { 1, "LANG=tr_TR.UTF-8 LC_ALL=tr_TR.UTF-8" },
        { 1, "LANG=fa_IR.UTF-8 LC_ALL=fa_IR.UTF-8 TZ=America/St_Johns" },
        { 1, "DOTNET_SYSTEM_GLOBALIZATION_INVARIANT=1" },
    };

    [Theory]
    [MemberData(nameof(Variants))]
    public void Every_process_computes_the_same_bits(int threads, string environment) => Assert.Equal(Expected, Run(threads, environment));

    private static string Run(int threads, string environment)
    {
        // Beside the tests' own output folder, and of the same configuration.
        var output = new DirectoryInfo(AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar));
        string program = Path.Combine(output.Parent!.Parent!.FullName, "Toe.Adoption.Fingerprint", output.Name, "Toe.Adoption.Fingerprint.dll");
        var start = new ProcessStartInfo(Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet", [program, $"{threads}"])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (string[] variable in environment.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(pair => pair.Split('=')))
        {
            start.Environment[variable[0]] = variable[1];
        }

        using Process process = Process.Start(start)!;
        Task<string> errors = process.StandardError.ReadToEndAsync();
        string line = process.StandardOutput.ReadToEnd().Trim();
        process.WaitForExit();
        Assert.True(process.ExitCode == 0, errors.Result);
        return line;
    }
}

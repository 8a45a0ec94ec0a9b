using System.Diagnostics;

namespace Toe.Adoption.Load;

/// <summary>The readiness app as a process of its own, on a free port of loopback.</summary>
internal sealed class AppProcess : IDisposable
{
    private readonly Process process;

    private AppProcess(Process process, Uri address)
    {
        this.process = process;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<AppProcess> StartAsync()
    {
        // The artifacts layout puts every project beside the others: .artifacts/bin/PROJECT/CONFIGURATION.
        string own = AppContext.BaseDirectory.TrimEnd(Path.DirectorySeparatorChar);
        string program = Path.Combine(own, "..", "..", "ReadinessApp", Path.GetFileName(own), "readiness.dll");
        ProcessStartInfo start = new("dotnet")
        {
            RedirectStandardOutput = true,
            WorkingDirectory = Path.GetDirectoryName(Path.GetFullPath(program))!,
            ArgumentList =
            {
                Path.GetFullPath(program), "--urls", "http://127.0.0.1:0", "--Storage:Enabled=false", "--Limits:RequestsPerMinute=1000000000",
                "--Limits:RequestTimeoutSeconds=10", "--Logging:LogLevel:Microsoft.Hosting.Lifetime=Information",
            },
        };
        Process process = Process.Start(start) ?? throw new InvalidOperationException("The app does not start.");
        const string Lead = "Now listening on: ";
        while (await process.StandardOutput.ReadLineAsync().ConfigureAwait(false) is { } line)
        {
            if (line.IndexOf(Lead, StringComparison.Ordinal) is >= 0 and var at)
            {
                // Nobody may read later; a full pipe would stop the app.
                _ = process.StandardOutput.ReadToEndAsync();
                return new AppProcess(process, new Uri(line[(at + Lead.Length)..].Trim()));
            }
        }

        throw new InvalidOperationException("The app ended before it listened.");
    }

    public void Dispose()
    {
        process.Kill();
        process.WaitForExit();
        process.Dispose();
    }
}

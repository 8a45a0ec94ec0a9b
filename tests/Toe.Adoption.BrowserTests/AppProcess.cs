using System.Diagnostics;

namespace Toe.Adoption.BrowserTests;

/// <summary>The app as people start it: a process of its own on a free port of this machine, with storage in a folder of its own.</summary>
internal sealed class AppProcess : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private readonly Process process;
    private readonly string folder;

    private AppProcess(Process process, string folder, Uri address)
    {
        this.process = process;
        this.folder = folder;
        Address = address;
    }

    public Uri Address { get; }

    public static async Task<AppProcess> StartAsync()
    {
        string folder = Directory.CreateTempSubdirectory("readiness-").FullName;
        string home = AppContext.BaseDirectory;
        ProcessStartInfo start = new("dotnet", [Path.Combine(home, "readiness.dll"), "--urls", "http://127.0.0.1:0", "--contentRoot", home])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach ((string name, string value) in Settings(folder))
        {
            start.Environment[name] = value;
        }

        Process process = Process.Start(start)!;
        TaskCompletionSource<Uri> listening = new(TaskCreationOptions.RunContinuationsAsynchronously);
        List<string> lines = [];
        void Read(object sender, DataReceivedEventArgs line)
        {
            const string Words = "Now listening on: ";
            if (line.Data is { } text)
            {
                lock (lines)
                {
                    lines.Add(text);
                }

                int at = text.IndexOf(Words, StringComparison.Ordinal);
                if (at >= 0)
                {
                    listening.TrySetResult(new Uri(text[(at + Words.Length)..].Trim()));
                }
            }
        }

        process.OutputDataReceived += Read;
        process.ErrorDataReceived += Read;
        process.BeginOutputReadLine();
        process.BeginErrorReadLine();
        Task exited = process.WaitForExitAsync();
        Task first = await Task.WhenAny(listening.Task, exited, Task.Delay(Patience));
        if (first != listening.Task)
        {
            throw new InvalidOperationException($"The app did not start:{Environment.NewLine}{string.Join(Environment.NewLine, lines)}");
        }

        return new AppProcess(process, folder, await listening.Task);
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
        Directory.Delete(folder, recursive: true);
    }

    // The limits of a public server would stop a test that opens pages as fast as it can.
    private static IEnumerable<(string Name, string Value)> Settings(string folder) =>
    [
        ("Logging__LogLevel__Microsoft.Hosting.Lifetime", "Information"),
        ("Storage__File", Path.Combine(folder, "answers.db")),
        ("Limits__RequestsPerMinute", "100000"),
    ];
}

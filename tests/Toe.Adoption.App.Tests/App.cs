using System.Collections.Concurrent;
using System.Globalization;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Instruments;
using Toe.Adoption.Samples.ReadinessApp;

namespace Toe.Adoption.App.Tests;

/// <summary>The readiness app on a free port of loopback: the real server, whose limits are part of what is tested.</summary>
internal sealed class App : IAsyncDisposable, ILoggerProvider
{
    private readonly WebApplication app;
    private readonly string folder;

    private App(string folder, string[] settings)
    {
        this.folder = folder;
        string[] args =
        [
            "--urls=http://127.0.0.1:0", $"--contentRoot={ContentRoot()}", $"--Storage:File={Path.Combine(folder, "readiness.db")}", "--Limits:RequestsPerMinute=100000",
            "--Logging:LogLevel:Default=Trace", "--Logging:LogLevel:Microsoft.AspNetCore=Debug", .. settings,
        ];
        app = ReadinessHost.Build(args);
        app.Services.GetRequiredService<ILoggerFactory>().AddProvider(this);
    }

    public static Instrument Instrument => ToeCatalogue.ReadinessCheck;

    public HttpClient Client { get; private set; } = null!;

    public Uri Address => Client.BaseAddress!;

    public IServiceProvider Services => app.Services;

    public ConcurrentQueue<string> Log { get; } = new();

    public string Database => Path.Combine(folder, "readiness.db");

    public static async Task<App> StartAsync(params string[] settings)
    {
        App started = new(Directory.CreateTempSubdirectory("toe-app").FullName, settings);
        await started.app.StartAsync();
        string address = started.app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single();
        started.Client = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false }) { BaseAddress = new Uri(address) };
        return started;
    }

    /// <summary>Answers to all items that every question allows, different by their number.</summary>
    public static Dictionary<string, double?> Answers(int number = 0) => Instrument.Items
        .Select((item, at) => (item.Id, Scale: Instrument.ScaleOf(item.Id), at))
        .ToDictionary(one => one.Id, one => (double?)(one.Scale.Minimum + ((number + one.at) % (int)one.Scale.Points)), StringComparer.Ordinal);

    public static string Sheet(int number = 0) => Json(Answers(number));

    public static string Json(IEnumerable<KeyValuePair<string, double?>> answers) => "{\"answers\":{" + string.Join(
        ',', answers.Select(answer => $"\"{answer.Key}\":{answer.Value?.ToString(CultureInfo.InvariantCulture) ?? "null"}")) + "}}";

    public static StringContent Body(string json, string type = "application/json") => new(json, System.Text.Encoding.UTF8, type);

    public Task<HttpResponseMessage> PostAsync(string path, string json) => Client.PostAsync(new Uri(path, UriKind.Relative), Body(json));

    public Task<HttpResponseMessage> GetAsync(string path) => Client.GetAsync(new Uri(path, UriKind.Relative));

    /// <summary>Posts the form of the page.</summary>
    public Task<HttpResponseMessage> PostFormAsync(string path, int number, params (string Key, string Value)[] others) => Client.PostAsync(
        new Uri(path, UriKind.Relative),
        new FormUrlEncodedContent([.. Answers(number).Select(answer => KeyValuePair.Create(answer.Key, answer.Value!.Value.ToString(CultureInfo.InvariantCulture))),
            .. others.Select(other => KeyValuePair.Create(other.Key, other.Value))]));

    /// <summary>The bytes of a file that somebody else has open.</summary>
    public static byte[] ReadShared(string file)
    {
        using FileStream stream = new(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
        byte[] content = new byte[stream.Length];
        stream.ReadExactly(content);
        return content;
    }

    public ILogger CreateLogger(string categoryName) => new Recorder(Log);

    public void Dispose()
    {
        // The logs are read after the app is gone.
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await app.StopAsync();
        await app.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        Directory.Delete(folder, recursive: true);
    }

    // Where the settings of the sample stand, copied beside the tests.
    private static string ContentRoot() => AppContext.BaseDirectory;

    private sealed class Recorder(ConcurrentQueue<string> log) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            log.Enqueue($"{logLevel} {formatter(state, exception)} {exception}");
    }
}

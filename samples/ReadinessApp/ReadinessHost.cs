using System.Text.Json;
using Microsoft.Extensions.Options;
using Toe.Adoption.DependencyInjection;
using Toe.Adoption.Samples.ReadinessApp.Api;
using Toe.Adoption.Samples.ReadinessApp.Http;
using Toe.Adoption.Samples.ReadinessApp.Pages;
using Toe.Adoption.Samples.ReadinessApp.Storage;

namespace Toe.Adoption.Samples.ReadinessApp;

/// <summary>Puts the app together: services, the order of what a request passes through, and the routes.</summary>
internal static class ReadinessHost
{
    /// <summary>Serves, or writes the anonymized answers to a file: <c>readiness export answers.csv</c>. 0 when all went well.</summary>
    public static async Task<int> RunAsync(string[] args)
    {
        try
        {
            if (args is ["export", var path, .. var rest])
            {
                return await ExportAsync(path, rest).ConfigureAwait(false);
            }

            if (args is [not ['-' or '/', ..] and var verb, ..] && !verb.Contains('=', StringComparison.Ordinal))
            {
                await Console.Error.WriteLineAsync("Usage: readiness [--urls http://127.0.0.1:5000], or readiness export FILE.csv").ConfigureAwait(false);
                return 2;
            }

            WebApplication app = Build(args);
            await app.RunAsync().ConfigureAwait(false);
            return 0;
        }
        catch (Exception error) when (FaultsOf(error) is { } faults)
        {
            await Console.Error.WriteLineAsync(faults).ConfigureAwait(false);
            return 1;
        }
    }

    public static WebApplication Build(string[] args)
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder(args);
        builder.Services.AddReadinessScoring().BindConfiguration("Readiness", binder => binder.ErrorOnUnknownConfiguration = true);
        builder.Services.AddLimits();
        builder.Services.AddStorage();
        builder.Services.AddHealthChecks().AddCheck<ReadinessHealthCheck>("readiness");
        builder.Services.ConfigureHttpJsonOptions(json => json.SerializerOptions.TypeInfoResolverChain.Insert(0, ApiJson.Default));
        builder.Services.AddOpenApi();
        builder.Services.AddSingleton<ReadinessService>();
        builder.Services.AddSingleton<IReadinessService>(services => services.GetRequiredService<ReadinessService>());

        WebApplication app = builder.Build();

        // The host checks the same at its start, but logs the exception with its stack; this way each fault is a line.
        app.Services.GetRequiredService<IStartupValidator>().Validate();
        FormReader.ThrowIfNamesCollide(app.Services.GetRequiredService<IReadinessService>().Instrument);
        app.UseMiddleware<Guard>();
        app.UseStatusCodePages(context => Problem.WriteAsync(context.HttpContext, context.HttpContext.Response.StatusCode));
        app.UseRouting();
        app.UseRequestTimeouts();
        app.UseRateLimiter();
        app.MapHealthChecks("/health").WithMetadata(new Unlimited());
        app.MapOpenApi();
        ScoreEndpoints.Map(app);
        StorageEndpoints.Map(app);
        PageEndpoints.Map(app);
        return app;
    }

    private static async Task<int> ExportAsync(string path, string[] args)
    {
        await using WebApplication app = Build(args);
        AnonymousExport export = await app.Services.GetRequiredService<Exporter>().ExportAsync(CancellationToken.None).ConfigureAwait(false);
        await File.WriteAllTextAsync(path, export.Csv).ConfigureAwait(false);
        await Console.Out.WriteLineAsync(export.ToString()).ConfigureAwait(false);
        return 0;
    }

    // Wrong configuration is the operator's to mend: every fault on a line of its own and no stack trace.
    private static string? FaultsOf(Exception error) => error switch
    {
        OptionsValidationException faults => string.Join(Environment.NewLine, faults.Failures),
        AggregateException several when several.InnerExceptions.All(inner => inner is OptionsValidationException) =>
            string.Join(Environment.NewLine, several.InnerExceptions.Select(FaultsOf)),

        // A configuration file that is no JSON; the host's message names the file, the parser's the line.
        InvalidDataException or FormatException => error.InnerException is { } inner && FaultsOf(inner) is { } cause ? $"{error.Message} {cause}" : error.Message,
        JsonException => error.Message,

        // A value of another kind than its option, or an option that there is not: the binder names it.
        InvalidOperationException when error.Message.StartsWith("Failed to convert configuration value", StringComparison.Ordinal)
            || error.Message.StartsWith("'ErrorOnUnknownConfiguration'", StringComparison.Ordinal) => error.Message,
        _ => null,
    };
}

using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Toe.Adoption.Instruments;
using Toe.Adoption.Samples.ReadinessApp.Http;
using Toe.Adoption.Scoring;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>The API for other programs. It stores nothing.</summary>
internal static class ScoreEndpoints
{
    private const string Json = "application/json";
    private const string ProblemJson = "application/problem+json";

    public static void Map(WebApplication app)
    {
        RouteGroupBuilder api = app.MapGroup("/api").WithTags("Readiness");
        api.MapPost("/scores", ScoreAsync)
            .Accepts<ScoreRequest>(Json)
            .Produces<ScoreDocument>()
            .Produces<ProblemDocument>(StatusCodes.Status400BadRequest, ProblemJson)
            .Produces<ProblemDocument>(StatusCodes.Status413PayloadTooLarge, ProblemJson)
            .Produces<ProblemDocument>(StatusCodes.Status429TooManyRequests, ProblemJson)
            .WithName("ScoreFirm")
            .WithSummary("Scores one firm.");
        api.MapPost("/scores/batch", BatchAsync)
            .Accepts<BatchRequest>(Json)
            .Produces<BatchDocument>()
            .Produces<ProblemDocument>(StatusCodes.Status400BadRequest, ProblemJson)
            .Produces<ProblemDocument>(StatusCodes.Status413PayloadTooLarge, ProblemJson)
            .Produces<ProblemDocument>(StatusCodes.Status429TooManyRequests, ProblemJson)
            .WithName("ScoreFirms")
            .WithSummary("Scores many firms; results stand in the order of the firms.");
        api.MapGet("/instruments/{id}", Instrument)
            .Produces<InstrumentDocument>()
            .Produces(StatusCodes.Status304NotModified)
            .Produces<ProblemDocument>(StatusCodes.Status404NotFound, ProblemJson)
            .WithName("GetInstrument")
            .WithSummary("The instrument file: questions, scales, languages.");
    }

    private static async Task ScoreAsync(HttpContext context, [FromServices] ReadinessScorer scorer, [FromServices] IOptions<LimitOptions> limits)
    {
        (ReadOnlyMemory<byte> json, int? refused) = await RequestBody.ReadJsonAsync(context).ConfigureAwait(false);
        if (refused is { } status)
        {
            await Problem.WriteAsync(context, status).ConfigureAwait(false);
            return;
        }

        if (FirmReader.CountSheets(json.Span) > limits.Value.MaximumSheets)
        {
            await Problem.WriteAsync(context, StatusCodes.Status413PayloadTooLarge).ConfigureAwait(false);
            return;
        }

        Validated<ReadinessScore> scored = FirmReader.Score(scorer, json.Span);
        if (!scored.TryGetValue(out ReadinessScore? score))
        {
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, Issues(scored, scorer)).ConfigureAwait(false);
            return;
        }

        byte[] body = ScoreDocument.Write(score);
        context.Response.ContentType = Json;
        context.Response.ContentLength = body.Length;
        await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task BatchAsync(HttpContext context, [FromServices] ReadinessScorer scorer, [FromServices] IOptions<LimitOptions> limits)
    {
        (ReadOnlyMemory<byte> json, int? refused) = await RequestBody.ReadJsonAsync(context).ConfigureAwait(false);
        List<Range>? firms = refused is null ? FirmReader.Elements(json.Span, "firms"u8) : null;
        if (refused is not null || firms is null || HasMoreSheets(json.Span, firms, limits.Value.MaximumSheets))
        {
            int status = refused ?? (firms is null ? StatusCodes.Status400BadRequest : StatusCodes.Status413PayloadTooLarge);
            await Problem.WriteAsync(context, status).ConfigureAwait(false);
            return;
        }

        var results = new BatchResult[firms.Count];
        for (int i = 0; i < results.Length; i++)
        {
            context.RequestAborted.ThrowIfCancellationRequested();
            Validated<ReadinessScore> scored = FirmReader.Score(scorer, json.Span[firms[i]]);
            results[i] = scored.TryGetValue(out ReadinessScore? score)
                ? new BatchResult { Score = ScoreDocument.Of(score) }
                : new BatchResult { Issues = Issues(scored, scorer) };
        }

        await context.Response.WriteAsJsonAsync(
            new BatchDocument { Results = results }, ApiJson.Default.BatchDocument, Json, context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task Instrument(HttpContext context, string id, [FromServices] ReadinessScorer scorer)
    {
        Instrument instrument = scorer.Instrument;
        if (!string.Equals(id, instrument.Id, StringComparison.Ordinal))
        {
            await Problem.WriteAsync(context, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        EntityTagHeaderValue tag = new($"\"{instrument.Hash}\"");
        context.Response.GetTypedHeaders().ETag = tag;
        context.Response.Headers.CacheControl = "no-cache";
        if (context.Request.GetTypedHeaders().IfNoneMatch.Any(known => known.Compare(tag, useStrongComparison: false)))
        {
            context.Response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        context.Response.ContentType = Json;
        await context.Response.WriteAsync(instrument.ToJson(), context.RequestAborted).ConfigureAwait(false);
    }

    // Counted by sheets and not by firms: a firm may have many informants.
    private static bool HasMoreSheets(ReadOnlySpan<byte> json, List<Range> firms, int most)
    {
        int sheets = firms.Count;
        for (int i = 0; i < firms.Count && sheets <= most; i++)
        {
            sheets += FirmReader.CountSheets(json[firms[i]]) - 1;
        }

        return sheets > most;
    }

    private static IssueDocument[] Issues(Validated<ReadinessScore> refused, ReadinessScorer scorer) =>
        [.. refused.Errors.Take(100).Select(issue => IssueDocument.Of(issue, scorer.Instrument))];
}

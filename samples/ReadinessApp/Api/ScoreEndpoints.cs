using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Microsoft.Net.Http.Headers;
using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Samples.ReadinessApp.Http;
using Toe.Adoption.Samples.ReadinessApp.Pages;
using Toe.Adoption.Scoring;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>The API for other programs. It stores nothing.</summary>
internal static class ScoreEndpoints
{
    private const string Json = "application/json";
    private const string Html = "text/html";
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
        api.MapPost("/scores/page/{language}", PageAsync)
            .Accepts<ScoreRequest>(Json)
            .Produces<string>(StatusCodes.Status200OK, Html)
            .Produces<ProblemDocument>(StatusCodes.Status400BadRequest, ProblemJson)
            .Produces<ProblemDocument>(StatusCodes.Status404NotFound, ProblemJson)
            .Produces<ProblemDocument>(StatusCodes.Status413PayloadTooLarge, ProblemJson)
            .Produces<ProblemDocument>(StatusCodes.Status429TooManyRequests, ProblemJson)
            .WithName("ShowFirm")
            .WithSummary("Scores one firm, as the result page in id or en: what several people answered is shown with its range.");
        api.MapGet("/instruments/{id}", Instrument)
            .Produces<InstrumentDocument>()
            .Produces(StatusCodes.Status304NotModified)
            .Produces<ProblemDocument>(StatusCodes.Status404NotFound, ProblemJson)
            .WithName("GetInstrument")
            .WithSummary("The instrument file: questions, scales, languages.");
    }

    private static async Task ScoreAsync(HttpContext context, [FromServices] ReadinessScorer scorer, [FromServices] IOptions<LimitOptions> limits)
    {
        if (await SheetsAsync(context, scorer, limits.Value).ConfigureAwait(false) is not { } firm)
        {
            return;
        }

        byte[] body = ScoreDocument.Write(firm.Score);
        context.Response.ContentType = Json;
        context.Response.ContentLength = body.Length;
        await context.Response.BodyWriter.WriteAsync(body, context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task PageAsync(
        HttpContext context, string language, [FromServices] ReadinessScorer scorer, [FromServices] IOptions<LimitOptions> limits, [FromServices] TimeProvider clock)
    {
        if (Texts.For(language) is not { } texts)
        {
            await Problem.WriteAsync(context, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        if (await SheetsAsync(context, scorer, limits.Value).ConfigureAwait(false) is { } firm)
        {
            ResultView view = new()
            {
                Score = firm.Score,
                Date = DateOnly.FromDateTime(clock.GetLocalNow().Date),
                Ranges = InformantRanges.Of(scorer, firm.Sheets),
            };
            context.Response.ContentType = $"{Html}; charset=utf-8";
            await context.Response.WriteAsync(ResultPage.Render(scorer.Instrument, view, texts), context.RequestAborted).ConfigureAwait(false);
        }
    }

    /// <summary>The sheets of the firm that was sent and their score; null where they are refused, and the answer is given.</summary>
    private static async Task<(ValueList<AnswerSheet> Sheets, ReadinessScore Score)?> SheetsAsync(HttpContext context, ReadinessScorer scorer, LimitOptions limits)
    {
        (ReadOnlyMemory<byte> json, int? refused) = await RequestBody.ReadJsonAsync(context).ConfigureAwait(false);
        if (refused is { } status)
        {
            await Problem.WriteAsync(context, status).ConfigureAwait(false);
            return null;
        }

        if (FirmReader.CountSheets(json.Span) > limits.MaximumSheets)
        {
            await Problem.WriteAsync(context, StatusCodes.Status413PayloadTooLarge).ConfigureAwait(false);
            return null;
        }

        Validated<ValueList<AnswerSheet>> sheets = AnswerSheet.ParseAll(json.Span);
        Validated<ReadinessScore> scored = sheets.Then(firm => scorer.Score(firm));
        if (!scored.TryGetValue(out ReadinessScore? score))
        {
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest, Issues(scored, scorer)).ConfigureAwait(false);
            return null;
        }

        return (sheets.Value, score);
    }

    private static async Task BatchAsync(HttpContext context, [FromServices] ReadinessScorer scorer, [FromServices] IOptions<LimitOptions> limits)
    {
        (ReadOnlyMemory<byte> json, int? refused) = await RequestBody.ReadJsonAsync(context).ConfigureAwait(false);
        List<Range>? firms = refused is null ? FirmReader.Elements(json.Span, "firms"u8) : null;
        if (refused is not null || firms is null || HasMoreSheets(json.Span, firms, limits.Value.MaximumSheets))
        {
            int status = refused ?? (firms is null ? StatusCodes.Status400BadRequest : StatusCodes.Status413PayloadTooLarge);
            await Problem.WriteAsync(context, status, status == StatusCodes.Status400BadRequest ? [IssueDocument.NoFirms] : null).ConfigureAwait(false);
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

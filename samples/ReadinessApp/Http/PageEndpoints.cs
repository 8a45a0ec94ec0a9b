using System.Globalization;
using System.Text;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;
using Toe.Adoption.Samples.ReadinessApp.Api;
using Toe.Adoption.Samples.ReadinessApp.Pages;
using Toe.Adoption.Samples.ReadinessApp.Storage;

namespace Toe.Adoption.Samples.ReadinessApp.Http;

/// <summary>The pages: form, result, downloads, deletion. Answers travel in bodies, never in addresses.</summary>
internal static class PageEndpoints
{
    private const string FormType = "application/x-www-form-urlencoded";

    public static void Map(WebApplication app)
    {
        app.MapGet("/", Start).ExcludeFromDescription();
        app.MapGet("/assets/{name}", AssetAsync).WithMetadata(new Unlimited()).ExcludeFromDescription();
        foreach (string language in new[] { "id", "en" })
        {
            RouteGroupBuilder pages = app.MapGroup($"/{language}").ExcludeFromDescription();
            pages.MapGet("/", (HttpContext context, [FromServices] IReadinessService service) => EmptyFormAsync(context, language, service));
            pages.MapPost("/", (HttpContext context, [FromServices] IReadinessService service) => FilledFormAsync(context, language, service));
            pages.MapPost("/result", (HttpContext context, [FromServices] IReadinessService service) => ResultAsync(context, language, service));
            pages.MapPost("/result.json", (HttpContext context, [FromServices] IReadinessService service) => JsonAsync(context, language, service));
            pages.MapPost("/result.csv", (HttpContext context, [FromServices] IReadinessService service) => CsvAsync(context, language, service));
            pages.MapPost("/delete", (HttpContext context, [FromServices] IReadinessService service) => DeleteAsync(context, language, service));

            // An address that somebody kept or reloads: there is no result without answers.
            foreach (string page in new[] { "/result", "/result.json", "/result.csv", "/delete" })
            {
                pages.MapGet(page, () => Results.LocalRedirect($"~/{language}"));
            }
        }
    }

    /// <summary>The language of an address that answers with pages; null for the API.</summary>
    public static string? LanguageOf(PathString path) =>
        path.Value is { Length: >= 3 } text && text[0] == '/' && (text.Length == 3 || text[3] == '/') && Texts.For(text[1..3]) is not null ? text[1..3] : null;

    public static string Fault(string language, int status, string? reference, int? seconds) =>
        MessagePage.Fault(Texts.For(language)!, status, reference, seconds);

    private static IResult Start(HttpContext context)
    {
        context.Response.Headers.Vary = "Accept-Language";
        string? preferred = context.Request.GetTypedHeaders().AcceptLanguage
            .OrderByDescending(language => language.Quality ?? 1)
            .Select(language => language.Value.ToString().Split('-')[0].ToLowerInvariant())
            .FirstOrDefault(language => Texts.For(language) is not null);
        return Results.LocalRedirect($"~/{preferred ?? "id"}");
    }

    private static async Task AssetAsync(HttpContext context, string name)
    {
        if (PageAssets.Instance.Find(name) is not { } asset)
        {
            await Problem.WriteAsync(context, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        // The address holds the fingerprint of the content.
        context.Response.Headers.CacheControl = "public, max-age=31536000, immutable";
        context.Response.ContentType = asset.Type;
        context.Response.ContentLength = asset.Content.Length;
        await context.Response.BodyWriter.WriteAsync(asset.Content, context.RequestAborted).ConfigureAwait(false);
    }

    private static Task EmptyFormAsync(HttpContext context, string language, IReadinessService service) =>
        WriteAsync(context, StatusCodes.Status200OK, new FormPage(service.Instrument, service.StoresAnswers).Render(Texts.For(language)!));

    /// <summary>The form again with what was entered: for the other language without script, or to change answers.</summary>
    private static async Task FilledFormAsync(HttpContext context, string language, IReadinessService service)
    {
        if (await ReadAsync(context).ConfigureAwait(false) is { } posted)
        {
            FormReading form = FormReader.Read(service.Instrument, posted, asksConsent: false) with { Errors = [] };
            await WriteAsync(
                context, StatusCodes.Status200OK, new FormPage(service.Instrument, service.StoresAnswers).Render(Texts.For(language)!, form)).ConfigureAwait(false);
        }
    }

    private static async Task ResultAsync(HttpContext context, string language, IReadinessService service)
    {
        if (await ViewAsync(context, language, service, mayStore: true).ConfigureAwait(false) is { } view)
        {
            await WriteAsync(context, StatusCodes.Status200OK, ResultPage.Render(service.Instrument, view, Texts.For(language)!)).ConfigureAwait(false);
        }
    }

    private static async Task JsonAsync(HttpContext context, string language, IReadinessService service)
    {
        if (await ViewAsync(context, language, service, mayStore: false).ConfigureAwait(false) is { } view)
        {
            await DownloadAsync(context, "readiness.json", "application/json", ScoreDocument.Write(view.Score)).ConfigureAwait(false);
        }
    }

    private static async Task CsvAsync(HttpContext context, string language, IReadinessService service)
    {
        if (await ViewAsync(context, language, service, mayStore: false).ConfigureAwait(false) is { } view)
        {
            await DownloadAsync(context, "readiness.csv", "text/csv; charset=utf-8", Encoding.UTF8.GetBytes(ScoreCsv.Write(view.Score, language))).ConfigureAwait(false);
        }
    }

    private static async Task DeleteAsync(HttpContext context, string language, IReadinessService service)
    {
        if (await ReadAsync(context).ConfigureAwait(false) is not { } posted)
        {
            return;
        }

        string receipt = posted.FirstOrDefault(field => field.Key == ResultPage.Receipt).Value ?? "";
        bool isDeleted = await service.DeleteAsync(receipt, context.RequestAborted).ConfigureAwait(false);
        Texts texts = Texts.For(language)!;
        await WriteAsync(
            context,
            isDeleted ? StatusCodes.Status200OK : StatusCodes.Status404NotFound,
            isDeleted ? MessagePage.Deleted(texts) : MessagePage.Fault(texts, StatusCodes.Status404NotFound)).ConfigureAwait(false);
    }

    /// <summary>The result of a posted form; null where the form came back with its errors or was refused, and the answer is given.</summary>
    private static async Task<ResultView?> ViewAsync(HttpContext context, string language, IReadinessService service, bool mayStore)
    {
        if (await ReadAsync(context).ConfigureAwait(false) is not { } posted)
        {
            return null;
        }

        FormReading form = FormReader.Read(service.Instrument, posted, service.StoresAnswers);
        if (form.Errors.Count > 0)
        {
            await WriteAsync(
                context,
                StatusCodes.Status400BadRequest,
                new FormPage(service.Instrument, service.StoresAnswers).Render(Texts.For(language)!, form)).ConfigureAwait(false);
            return null;
        }

        bool isNew = mayStore && posted.All(field => field.Key != ResultPage.Again);
        string? receipt = posted.FirstOrDefault(field => field.Key == ResultPage.Receipt).Value;
        return await service.ResultAsync(form, isNew, receipt, context.RequestAborted).ConfigureAwait(false);
    }

    /// <summary>The fields of a form; null where they are refused, and the answer is given.</summary>
    private static async Task<List<KeyValuePair<string, string>>?> ReadAsync(HttpContext context)
    {
        HttpRequest request = context.Request;
        bool isForm = MediaTypeHeaderValue.TryParse(request.ContentType, out MediaTypeHeaderValue? type)
            && type.MediaType.Equals(FormType, StringComparison.OrdinalIgnoreCase);
        if (!isForm || request.Headers.ContentEncoding.Count > 0)
        {
            await Problem.WriteAsync(context, StatusCodes.Status415UnsupportedMediaType).ConfigureAwait(false);
            return null;
        }

        try
        {
            FormFeature feature = new(request, new FormOptions { ValueCountLimit = 1000, KeyLengthLimit = 256, ValueLengthLimit = 4096 });
            IFormCollection form = await feature.ReadFormAsync(context.RequestAborted).ConfigureAwait(false);
            return [.. form.SelectMany(field => field.Value.Select(value => KeyValuePair.Create(field.Key, value ?? "")))];
        }
        catch (Exception malformed) when (malformed is InvalidDataException
            || (malformed is IOException and not BadHttpRequestException && !context.RequestAborted.IsCancellationRequested))
        {
            // More fields than a form has, or chunks that are none.
            await Problem.WriteAsync(context, StatusCodes.Status400BadRequest).ConfigureAwait(false);
            return null;
        }
    }

    private static async Task WriteAsync(HttpContext context, int status, string page)
    {
        context.Response.StatusCode = status;
        context.Response.ContentType = "text/html; charset=utf-8";
        await context.Response.WriteAsync(page, context.RequestAborted).ConfigureAwait(false);
    }

    private static async Task DownloadAsync(HttpContext context, string name, string type, byte[] content)
    {
        context.Response.ContentType = type;
        context.Response.ContentLength = content.Length;
        context.Response.Headers.ContentDisposition = string.Create(CultureInfo.InvariantCulture, $"attachment; filename=\"{name}\"");
        await context.Response.BodyWriter.WriteAsync(content, context.RequestAborted).ConfigureAwait(false);
    }
}

using Toe.Adoption.Samples.ReadinessApp.Api;
using Toe.Adoption.Samples.ReadinessApp.Pages;

namespace Toe.Adoption.Samples.ReadinessApp.Http;

/// <summary>Answers that say what went wrong (RFC 9457), without a word of what was sent.</summary>
internal static class Problem
{
    public static async Task WriteAsync(
        HttpContext context, int status, IReadOnlyList<IssueDocument>? issues = null, string? reference = null, int? seconds = null)
    {
        // A middleware may come across an answer that was already given.
        if (context.Response.HasStarted)
        {
            return;
        }

        // Without the request's own token: where the time is up, it is cancelled already.
        context.Response.StatusCode = status;
        if (PageEndpoints.LanguageOf(context.Request.Path) is { } language)
        {
            context.Response.ContentType = "text/html; charset=utf-8";
            await context.Response.WriteAsync(PageEndpoints.Fault(language, status, reference, seconds), CancellationToken.None).ConfigureAwait(false);
            return;
        }

        await context.Response.WriteAsJsonAsync(
            new ProblemDocument { Title = TitleOf(status), Status = status, Issues = issues, Reference = reference },
            ApiJson.Default.ProblemDocument,
            "application/problem+json",
            CancellationToken.None).ConfigureAwait(false);
    }

    private static string TitleOf(int status) => status switch
    {
        400 => "The request is not understood.",
        404 => "There is nothing here.",
        405 => "This address does not take that method.",
        408 => "The request took too long to arrive.",
        413 => "The request is too large.",
        415 => "The content type is not application/json in UTF-8 without encoding.",
        429 => "Too many requests. Wait and try again.",
        431 => "The header of the request is too large.",
        >= 500 => "The service could not answer. Nothing was stored.",
        _ => "The request was refused.",
    };
}

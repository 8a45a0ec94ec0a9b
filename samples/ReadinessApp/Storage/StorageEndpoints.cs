using System.Net.Http.Headers;
using System.Security.Cryptography;
using System.Text;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Extensions.Options;
using Toe.Adoption.Samples.ReadinessApp.Http;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>Deleting one's own answers, and the export for who holds its token.</summary>
internal static class StorageEndpoints
{
    public static void Map(WebApplication app)
    {
        app.MapDelete("/api/responses/{id}", DeleteAsync)
            .Produces(StatusCodes.Status204NoContent)
            .Produces(StatusCodes.Status404NotFound)
            .WithTags("Stored answers")
            .WithName("DeleteResponse")
            .WithSummary("Deletes stored answers; the header Deletion-Token carries the second half of the receipt.");
        app.MapGet("/export.csv", ExportAsync).ExcludeFromDescription();
    }

    private static async Task DeleteAsync(
        HttpContext context, string id, [FromHeader(Name = "Deletion-Token")] string? token, [FromServices] ResponseStore store)
    {
        bool isDeleted = Receipt.Parse($"{id}.{token}") is { } receipt && await store.DeleteAsync(receipt, context.RequestAborted).ConfigureAwait(false);
        if (!isDeleted)
        {
            await Problem.WriteAsync(context, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status204NoContent;
    }

    private static async Task ExportAsync(HttpContext context, [FromServices] IOptions<StorageOptions> options, [FromServices] Exporter exporter)
    {
        // Without a token in the configuration there is no such address; with a wrong one it looks the same.
        if (options.Value is not { Enabled: true, ExportToken: { } expected } || !IsBearer(context.Request.Headers.Authorization.ToString(), expected))
        {
            await Problem.WriteAsync(context, StatusCodes.Status404NotFound).ConfigureAwait(false);
            return;
        }

        AnonymousExport export = await exporter.ExportAsync(context.RequestAborted).ConfigureAwait(false);
        context.Response.ContentType = "text/csv; charset=utf-8";
        context.Response.Headers.ContentDisposition = "attachment; filename=\"answers.csv\"";
        await context.Response.WriteAsync(export.Csv, context.RequestAborted).ConfigureAwait(false);
    }

    // The scheme may be written in any case [RFC 9110], the token may not.
    private static bool IsBearer(string authorization, string expected) => AuthenticationHeaderValue.TryParse(authorization, out AuthenticationHeaderValue? header)
        && header.Scheme.Equals("Bearer", StringComparison.OrdinalIgnoreCase)
        && CryptographicOperations.FixedTimeEquals(SHA256.HashData(Encoding.UTF8.GetBytes(header.Parameter ?? "")), SHA256.HashData(Encoding.UTF8.GetBytes(expected)));
}

using System.Security.Cryptography;

namespace Toe.Adoption.Samples.ReadinessApp.Http;

/// <summary>
/// The first and last that a request meets: it puts the headers that keep pages to themselves, and turns exceptions into answers that tell nothing.
/// Logs hold the type of an exception and where it was thrown, not its text, for texts may quote what somebody sent.
/// </summary>
internal sealed partial class Guard(RequestDelegate next, ILogger<Guard> log)
{
    public const string Policy =
        "default-src 'none'; style-src 'self'; script-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    public async Task InvokeAsync(HttpContext context)
    {
        Harden(context.Response.Headers);

        // Where GET answers, HEAD does too; the server leaves the body out.
        if (HttpMethods.IsHead(context.Request.Method))
        {
            context.Request.Method = HttpMethods.Get;
        }

        try
        {
            await next(context).ConfigureAwait(false);
        }
        catch (BadHttpRequestException error) when (!context.Response.HasStarted)
        {
            await Problem.WriteAsync(context, error.StatusCode).ConfigureAwait(false);
        }
        catch (OperationCanceledException) when (context.RequestAborted.IsCancellationRequested)
        {
            Left(log);
        }
        catch (IOException) when (context.RequestAborted.IsCancellationRequested)
        {
            Left(log);
        }
        catch (Exception error) when (!context.Response.HasStarted)
        {
            string reference = RandomNumberGenerator.GetHexString(32, lowercase: true);
            Failed(log, reference, error.GetType().FullName, error.StackTrace);
            await Problem.WriteAsync(context, StatusCodes.Status500InternalServerError, reference: reference).ConfigureAwait(false);
        }
    }

    private static void Harden(IHeaderDictionary headers)
    {
        headers.ContentSecurityPolicy = Policy;
        headers.XContentTypeOptions = "nosniff";
        headers.XFrameOptions = "DENY";
        headers.CacheControl = "no-store";
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = "camera=(), geolocation=(), microphone=(), interest-cohort=()";
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }

    [LoggerMessage(LogLevel.Error, "Request failed, reference {Reference}: {Exception}\n{Stack}")]
    private static partial void Failed(ILogger log, string reference, string? exception, string? stack);

    [LoggerMessage(LogLevel.Debug, "The client left before it was answered")]
    private static partial void Left(ILogger log);
}

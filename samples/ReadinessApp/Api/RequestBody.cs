using System.Buffers;
using System.IO.Pipelines;
using Microsoft.Net.Http.Headers;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>Reads bodies whole: the server stops those that are too long or too slow.</summary>
internal static class RequestBody
{
    /// <summary>The body, or the status with which it is refused.</summary>
    public static async Task<(ReadOnlyMemory<byte> Json, int? Refused)> ReadJsonAsync(HttpContext context)
    {
        HttpRequest request = context.Request;

        // Encoded bodies are not taken: a few kilobytes can unpack to gigabytes. JSON is UTF-8: what says otherwise would be misread.
        if (!request.HasJsonContentType() || !IsUtf8(request.ContentType) || request.Headers.ContentEncoding.Count > 0)
        {
            return (default, StatusCodes.Status415UnsupportedMediaType);
        }

        PipeReader reader = request.BodyReader;
        try
        {
            while (true)
            {
                ReadResult read = await reader.ReadAsync(context.RequestAborted).ConfigureAwait(false);
                if (read.IsCompleted)
                {
                    byte[] body = read.Buffer.ToArray();
                    reader.AdvanceTo(read.Buffer.End);
                    return body.Length == 0 ? (default, StatusCodes.Status400BadRequest) : (body, null);
                }

                reader.AdvanceTo(read.Buffer.Start, read.Buffer.End);
            }
        }
        catch (BadHttpRequestException error)
        {
            return (default, error.StatusCode);
        }
        catch (IOException) when (!context.RequestAborted.IsCancellationRequested)
        {
            // A body whose chunks are malformed; the server says so in no better way.
            return (default, StatusCodes.Status400BadRequest);
        }
    }

    private static bool IsUtf8(string? contentType) => MediaTypeHeaderValue.TryParse(contentType, out MediaTypeHeaderValue? type)
        && (!type.Charset.HasValue || type.Charset.Equals("utf-8", StringComparison.OrdinalIgnoreCase) || type.Charset.Equals("\"utf-8\"", StringComparison.OrdinalIgnoreCase));
}

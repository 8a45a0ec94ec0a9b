using System.Buffers;
using System.IO.Pipelines;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>Reads bodies whole: the server stops those that are too long or too slow.</summary>
internal static class RequestBody
{
    /// <summary>The body, or the status with which it is refused.</summary>
    public static async Task<(ReadOnlyMemory<byte> Json, int? Refused)> ReadJsonAsync(HttpContext context)
    {
        HttpRequest request = context.Request;

        // Encoded bodies are not taken: a few kilobytes can unpack to gigabytes.
        if (!request.HasJsonContentType() || request.Headers.ContentEncoding.Count > 0)
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
    }
}

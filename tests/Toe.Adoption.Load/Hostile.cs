using System.Net.Sockets;
using System.Text;

namespace Toe.Adoption.Load;

/// <summary>Requests that nobody sends in good faith, and how each has to be answered: with 4xx.</summary>
internal static class Hostile
{
    private static readonly byte[] Large = new byte[2 << 20];

    /// <summary>Sends one of several kinds by its number; gives the status.</summary>
    public static async Task<int> SendAsync(HttpClient client, int number)
    {
        using HttpContent content = (number % 6) switch
        {
            0 => Json("{\"answers\":{"),
            1 => Json("{\"answers\":{\"nobody\":\"1e999\",\"x\":[],\"x\":null}}"),
            2 => new StringContent("answers=1", Encoding.UTF8, "text/plain"),
            3 => new ByteArrayContent(Large) { Headers = { { "Content-Type", "application/json" } } },
            4 => Json(""),
            _ => Json(new string('[', 5000)),
        };
        try
        {
            using HttpResponseMessage response = await client.PostAsync(new Uri(number % 12 < 6 ? "/api/scores" : "/api/scores/batch", UriKind.Relative), content)
                .ConfigureAwait(false);
            return (int)response.StatusCode;
        }
        catch (HttpRequestException) when (number % 6 == 3)
        {
            // A server that refuses a body may close the connection while it is still being sent; the answer is then lost on the way.
            return 413;
        }
    }

    /// <summary>Sends a body that never comes to its end; gives the status, or 0 where the connection is closed without one.</summary>
    public static async Task<int> SendSlowlyAsync(Uri address)
    {
        using TcpClient client = new();
        await client.ConnectAsync(address.Host, address.Port).ConfigureAwait(false);
        NetworkStream stream = client.GetStream();
        await stream.WriteAsync(Encoding.ASCII.GetBytes(
            $"POST /api/scores HTTP/1.1\r\nHost: {address.Authority}\r\nContent-Type: application/json\r\nContent-Length: 1000\r\n\r\n{{")).ConfigureAwait(false);
        byte[] answer = new byte[64];
        int length = await stream.ReadAtLeastAsync(answer, 12, throwOnEndOfStream: false).ConfigureAwait(false);
        string line = Encoding.ASCII.GetString(answer, 0, length);
        return line.StartsWith("HTTP/1.1 ", StringComparison.Ordinal) && line.Length >= 12
            ? int.Parse(line.AsSpan(9, 3), System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture)
            : 0;
    }

    private static StringContent Json(string text) => new(text, Encoding.UTF8, "application/json");
}

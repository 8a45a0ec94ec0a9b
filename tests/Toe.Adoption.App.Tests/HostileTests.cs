using System.IO.Compression;
using System.Net;
using System.Net.Http.Headers;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using Toe.Adoption.Samples.ReadinessApp.Http;

namespace Toe.Adoption.App.Tests;

/// <summary>Rows 94 to 98 and 100 of the bad inputs: 4xx with a problem, no echo, never 5xx.</summary>
public class HostileTests
{
    private const string Marker = "Zq9-marker";

    public static TheoryData<string, string> Bodies() => new()
    {
        { "empty", "" },
        { "cut off", "{\"answers\":{\"TM1\":" },
        { "not an object", "[1,2,3]" },
        { "a word", Marker },
        { "null", "null" },
        { "deep", new string('[', 5000) },
        { "deep inside", "{\"answers\":" + string.Concat(Enumerable.Repeat("{\"a\":", 100)) + "1" + new string('}', 101) },
        { "trailing junk", "{\"answers\":{}} " + Marker },
        { "comment", "{/* " + Marker + " */\"answers\":{}}" },
        { "trailing comma", "{\"answers\":{},}" },
        { "not finite", "{\"answers\":{\"@\":1e999}}" },
        { "NaN", "{\"answers\":{\"@\":NaN}}" },
        { "text", "{\"answers\":{\"@\":\"" + Marker + "\"}}" },
        { "array", "{\"answers\":{\"@\":[1]}}" },
        { "bool", "{\"answers\":{\"@\":true}}" },
        { "fraction", "{\"answers\":{\"@\":3.5}}" },
        { "out of range", "{\"answers\":{\"@\":987654}}" },
        { "twice", "{\"answers\":{\"@\":1,\"@\":1}}" },
        { "unknown item", "{\"answers\":{\"" + Marker + "\":1}}" },
        { "unknown member", "{\"answers\":{},\"" + Marker + "\":1}" },
        { "other version", "{\"instrumentVersion\":\"" + Marker + "\",\"answers\":{}}" },
        { "type", "{\"$type\":\"" + Marker + "\",\"answers\":{}}" },
        { "prototype", "{\"answers\":{\"__proto__\":1}}" },
        { "no informants", "{\"informants\":[]}" },
        { "informants of other kinds", "{\"informants\":[1,\"" + Marker + "\",null]}" },
    };

    [Theory]
    [MemberData(nameof(Bodies))]
    public async Task Wrong_bodies_are_400_with_a_problem_that_repeats_nothing(string kind, string body)
    {
        await using App app = await App.StartAsync();
        string sent = body.Replace("\"@\"", $"\"{App.Instrument.Items[0].Id}\"", StringComparison.Ordinal);
        using HttpResponseMessage response = await app.PostAsync("/api/scores", sent);
        await AssertProblem(app, response, HttpStatusCode.BadRequest, kind);
        using HttpResponseMessage bare = await app.PostAsync("/api/scores/batch", sent);
        await AssertProblem(app, bare, HttpStatusCode.BadRequest, kind);

        // As a firm of a batch: what is no JSON spoils the batch, everything else the firm alone.
        string wrapped = $"{{\"firms\":[{(sent.Length == 0 ? "{}" : sent)},{App.Sheet()}]}}";
        using HttpResponseMessage batch = await app.PostAsync("/api/scores/batch", wrapped);
        if (!IsJson(wrapped))
        {
            await AssertProblem(app, batch, HttpStatusCode.BadRequest, kind);
            return;
        }

        string text = await batch.Content.ReadAsStringAsync();
        Assert.True(batch.StatusCode == HttpStatusCode.OK, $"{kind}: {batch.StatusCode} {text}");
        JsonElement results = JsonDocument.Parse(text).RootElement.GetProperty("results");
        Assert.True(results[0].GetProperty("issues").GetArrayLength() > 0, kind);
        Assert.False(results[0].TryGetProperty("score", out _));
        Assert.Equal(JsonValueKind.Number, results[1].GetProperty("score").GetProperty("overall").ValueKind);
        AssertNoEcho(app, text);
    }

    [Fact]
    public async Task Every_informant_whose_sheet_cannot_be_read_is_named()
    {
        await using App app = await App.StartAsync();
        string item = App.Instrument.Items[0].Id;
        using HttpResponseMessage response = await app.PostAsync(
            "/api/scores", $"{{\"informants\":[{App.Sheet()},1,{App.Sheet()},{{\"answers\":{{\"{item}\":\"{Marker}\"}}}}]}}");
        string text = await response.Content.ReadAsStringAsync();
        Assert.Equal([2, 4], JsonDocument.Parse(text).RootElement.GetProperty("issues").EnumerateArray().Select(issue => issue.GetProperty("informant").GetInt32()));
        await AssertProblem(app, response, HttpStatusCode.BadRequest, "informants");
    }

    [Fact]
    public async Task Bytes_that_are_no_text_are_400()
    {
        await using App app = await App.StartAsync();
        using ByteArrayContent content = new([0x7B, 0x22, 0xC3, 0x28, 0x22, 0x3A, 0x31, 0x7D]) { Headers = { { "Content-Type", "application/json" } } };
        using HttpResponseMessage response = await app.Client.PostAsync(new Uri("/api/scores", UriKind.Relative), content);
        await AssertProblem(app, response, HttpStatusCode.BadRequest, "invalid UTF-8");
    }

    [Theory]
    [InlineData("text/plain")]
    [InlineData("application/xml")]
    [InlineData("application/x-www-form-urlencoded")]
    [InlineData(null)]
    public async Task Other_content_types_are_415(string? type)
    {
        await using App app = await App.StartAsync();
        using StringContent content = App.Body(App.Sheet());
        content.Headers.ContentType = type is null ? null : new MediaTypeHeaderValue(type);
        using HttpResponseMessage response = await app.Client.PostAsync(new Uri("/api/scores", UriKind.Relative), content);
        await AssertProblem(app, response, HttpStatusCode.UnsupportedMediaType, type ?? "none");
    }

    [Fact]
    public async Task A_compressed_body_is_415_before_it_is_unpacked()
    {
        await using App app = await App.StartAsync();
        using MemoryStream packed = new();
        using (GZipStream zip = new(packed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            zip.Write(new byte[50 << 20]);
        }

        using ByteArrayContent bomb = new(packed.ToArray()) { Headers = { { "Content-Type", "application/json" }, { "Content-Encoding", "gzip" } } };
        using HttpResponseMessage response = await app.Client.PostAsync(new Uri("/api/scores", UriKind.Relative), bomb);
        await AssertProblem(app, response, HttpStatusCode.UnsupportedMediaType, "gzip");
    }

    [Theory]
    [InlineData("/api/scores", "application/json")]
    [InlineData("/api/scores/batch", "application/json")]
    [InlineData("/id/result", "application/x-www-form-urlencoded")]
    public async Task A_body_that_is_too_large_is_413_whether_it_says_so_or_not(string path, string type)
    {
        await using App app = await App.StartAsync("--Limits:MaximumBodyBytes=20000");
        foreach (bool chunked in new[] { false, true })
        {
            string status = await StatusOfAsync(app, stream =>
            {
                Write(stream, $"POST {path} HTTP/1.1\r\nHost: a\r\nContent-Type: {type}\r\n{(chunked ? "Transfer-Encoding: chunked" : "Content-Length: 30000")}\r\n\r\n");
                Write(stream, chunked ? "7530\r\n" + new string('a', 30000) + "\r\n0\r\n\r\n" : "a");
            });
            Assert.Equal("413", status);
        }
    }

    [Fact]
    public async Task More_firms_than_a_batch_may_hold_are_413()
    {
        await using App app = await App.StartAsync("--Limits:MaximumSheets=3");
        string four = $"{{\"firms\":[{string.Join(',', Enumerable.Repeat("{\"answers\":{}}", 4))}]}}";
        using HttpResponseMessage response = await app.PostAsync("/api/scores/batch", four);
        await AssertProblem(app, response, HttpStatusCode.RequestEntityTooLarge, "batch");
    }

    [Theory]
    [InlineData("/api/scores/batch", "{\"firms\":[{\"informants\":[@,@]},{\"informants\":[@,@]}]}")]
    [InlineData("/api/scores", "{\"informants\":[@,@,@,@]}")]
    public async Task Informants_count_as_sheets(string path, string body)
    {
        await using App three = await App.StartAsync("--Limits:MaximumSheets=3");
        using HttpResponseMessage refused = await three.PostAsync(path, body.Replace("@", App.Sheet(), StringComparison.Ordinal));
        await AssertProblem(three, refused, HttpStatusCode.RequestEntityTooLarge, path);
        await using App four = await App.StartAsync("--Limits:MaximumSheets=4");
        using HttpResponseMessage scored = await four.PostAsync(path, body.Replace("@", App.Sheet(), StringComparison.Ordinal));
        Assert.Equal(HttpStatusCode.OK, scored.StatusCode);
    }

    [Fact]
    public async Task A_body_that_never_ends_is_408()
    {
        await using App app = await App.StartAsync("--Limits:RequestTimeoutSeconds=1");
        string status = await StatusOfAsync(app, stream =>
            Write(stream, "POST /api/scores HTTP/1.1\r\nHost: a\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{"));
        Assert.Equal("408", status);
    }

    [Theory]
    [InlineData("/api/scores", "application/json")]
    [InlineData("/api/scores/batch", "application/json")]
    [InlineData("/id/result", "application/x-www-form-urlencoded")]
    public async Task Chunks_that_are_none_are_400_and_no_failure_of_ours(string path, string type)
    {
        await using App app = await App.StartAsync();
        string status = await StatusOfAsync(app, stream =>
            Write(stream, $"POST {path} HTTP/1.1\r\nHost: a\r\nContent-Type: {type}\r\nTransfer-Encoding: chunked\r\n\r\n5aaaaaaaaaaaaaaaaaaaa"));
        Assert.Equal("400", status);
        Assert.DoesNotContain(app.Log, line => line.Contains("Request failed", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/id/")]
    [InlineData("/openapi/v1.json")]
    public async Task An_answer_to_HEAD_ends_with_its_headers(string path)
    {
        await using App app = await App.StartAsync();
        using TcpClient client = new();
        await client.ConnectAsync(app.Address.Host, app.Address.Port);
        await using NetworkStream stream = client.GetStream();
        Write(stream, $"HEAD {path} HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n");
        using StreamReader reader = new(stream);
        string answer = await reader.ReadToEndAsync();
        Assert.StartsWith("HTTP/1.1 200 ", answer, StringComparison.Ordinal);
        Assert.Equal(answer.Length - 4, answer.IndexOf("\r\n\r\n", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_header_of_64_kB_is_431()
    {
        await using App app = await App.StartAsync();
        string status = await StatusOfAsync(app, stream => Write(stream, $"GET /id HTTP/1.1\r\nHost: a\r\nX: {new string('a', 65536)}\r\n\r\n"));
        Assert.Equal("431", status);
    }

    [Fact]
    public async Task Too_many_requests_are_429_with_the_time_to_wait_and_the_service_lives()
    {
        await using App app = await App.StartAsync("--Limits:RequestsPerMinute=5");
        List<HttpStatusCode> statuses = [];
        for (int i = 0; i < 20; i++)
        {
            using HttpResponseMessage response = await app.PostAsync("/api/scores", App.Sheet());
            statuses.Add(response.StatusCode);
            if (response.StatusCode == HttpStatusCode.TooManyRequests)
            {
                Assert.InRange(response.Headers.RetryAfter!.Delta!.Value.TotalSeconds, 1, 60);
                await AssertProblem(app, response, HttpStatusCode.TooManyRequests, "rate");
            }
        }

        Assert.Equal(5, statuses.Count(status => status == HttpStatusCode.OK));
        using HttpResponseMessage page = await app.PostFormAsync("/id/result", 0);
        Assert.Equal(HttpStatusCode.TooManyRequests, page.StatusCode);
        Assert.StartsWith("text/html", page.Content.Headers.ContentType!.ToString(), StringComparison.Ordinal);
        using HttpResponseMessage style = await app.GetAsync("/assets/app.css");
        Assert.Equal(HttpStatusCode.OK, style.StatusCode);
        using HttpResponseMessage health = await app.GetAsync("/health");
        Assert.Equal(HttpStatusCode.OK, health.StatusCode);
    }

    [Theory]
    [InlineData("GET", "/nobody", 404)]
    [InlineData("GET", "/api/nobody", 404)]
    [InlineData("GET", "/api/scores", 405)]
    [InlineData("PUT", "/api/scores", 405)]
    [InlineData("GET", "/api/instruments/..%2f..%2fetc%2fpasswd", 404)]
    [InlineData("GET", "/api/instruments/%0d%0aSet-Cookie:%20a=b", 404)]
    [InlineData("GET", "/assets/..%2fappsettings.json", 404)]
    [InlineData("GET", "/appsettings.json", 404)]
    [InlineData("DELETE", "/api/responses/1", 404)]
    [InlineData("GET", "/export.csv", 404)]
    [InlineData("GET", "/id/nobody", 404)]
    [InlineData("GET", "/fr", 404)]
    public async Task Addresses_that_are_not_there_say_no_more_than_that(string method, string path, int status)
    {
        await using App app = await App.StartAsync();
        using HttpRequestMessage request = new(new HttpMethod(method), new Uri(app.Address, path));
        using HttpResponseMessage response = await app.Client.SendAsync(request);
        Assert.Equal(status, (int)response.StatusCode);
        Assert.False(response.Headers.Contains("Set-Cookie"));
        AssertHeaders(response);
    }

    [Fact]
    public async Task Every_answer_has_the_headers_that_keep_it_to_itself()
    {
        await using App app = await App.StartAsync();
        foreach (string path in new[] { "/id", "/en", "/", "/assets/app.css", "/health", "/openapi/v1.json", "/nobody" })
        {
            using HttpResponseMessage response = await app.GetAsync(path);
            AssertHeaders(response);
            Assert.False(response.Headers.Contains("Server"));
        }
    }

    /// <summary>Row 100: what was answered, asked for or typed stands in no log, at any level.</summary>
    [Fact]
    public async Task Logs_hold_no_answers_and_nothing_that_was_typed()
    {
        await using App app = await App.StartAsync();
        using HttpResponseMessage scored = await app.PostAsync("/api/scores", App.Sheet());
        using HttpResponseMessage wrong = await app.PostAsync("/api/scores", "{\"answers\":{\"" + Marker + "\":1}}");
        using HttpResponseMessage form = await app.PostFormAsync("/id/result", 0, ("firmName", Marker), ("consent", "yes"));
        Assert.Equal(HttpStatusCode.OK, form.StatusCode);
        Assert.Contains(Marker, await form.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.NotEmpty(app.Log);
        Assert.DoesNotContain(app.Log, line => line.Contains(Marker, StringComparison.Ordinal) || line.Contains($"\"{App.Instrument.Items[0].Id}\"", StringComparison.Ordinal));
    }

    private static void AssertHeaders(HttpResponseMessage response)
    {
        Assert.Equal(Guard.Policy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.Equal("nosniff", Assert.Single(response.Headers.GetValues("X-Content-Type-Options")));
        Assert.Equal("no-referrer", Assert.Single(response.Headers.GetValues("Referrer-Policy")));
    }

    private static async Task AssertProblem(App app, HttpResponseMessage response, HttpStatusCode status, string kind)
    {
        string text = await response.Content.ReadAsStringAsync();
        Assert.True(status == response.StatusCode, $"{kind}: {response.StatusCode} {text}");
        Assert.Equal("application/problem+json", response.Content.Headers.ContentType!.MediaType);
        JsonElement problem = JsonDocument.Parse(text).RootElement;
        Assert.Equal((int)status, problem.GetProperty("status").GetInt32());
        Assert.NotEmpty(problem.GetProperty("title").GetString()!);
        AssertNoEcho(app, text);
    }

    private static bool IsJson(string text)
    {
        try
        {
            using var document = JsonDocument.Parse(text);
            return true;
        }
        catch (JsonException)
        {
            return false;
        }
    }

    private static void AssertNoEcho(App app, string text)
    {
        Assert.DoesNotContain(Marker, text, StringComparison.Ordinal);
        Assert.DoesNotContain("987654", text, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", text, StringComparison.Ordinal);
        Assert.DoesNotContain("Exception", text, StringComparison.Ordinal);
        Assert.DoesNotContain(app.Log, line => line.StartsWith("Error", StringComparison.Ordinal) || line.StartsWith("Critical", StringComparison.Ordinal));
    }

    private static async Task<string> StatusOfAsync(App app, Action<NetworkStream> send)
    {
        using TcpClient client = new();
        await client.ConnectAsync(app.Address.Host, app.Address.Port);
        await using NetworkStream stream = client.GetStream();
        bool isClosed = false;
        try
        {
            send(stream);
        }
        catch (IOException)
        {
            isClosed = true; // before all was sent; the answer was sent before that
        }

        byte[] answer = new byte[12];
        using CancellationTokenSource patience = new(TimeSpan.FromSeconds(30));
        int length = await stream.ReadAtLeastAsync(answer, answer.Length, throwOnEndOfStream: false, patience.Token);
        return Encoding.ASCII.GetString(answer, 0, length).Split(' ').ElementAtOrDefault(1) ?? (isClosed ? "closed" : "");
    }

    private static void Write(NetworkStream stream, string text) => stream.Write(Encoding.ASCII.GetBytes(text));
}

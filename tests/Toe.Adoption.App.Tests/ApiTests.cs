using System.Net;
using System.Net.Http.Json;
using System.Text;
using System.Text.Json;
using Microsoft.Extensions.DependencyInjection;
using Toe.Adoption.Samples.ReadinessApp.Api;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.App.Tests;

public class ApiTests
{
    /// <summary>Invariant 69: alone, in a batch, over HTTP and in process, the same bytes.</summary>
    [Fact]
    public async Task One_firm_a_batch_of_one_and_scoring_in_process_give_the_same_bytes()
    {
        await using App app = await App.StartAsync();
        ReadinessScorer scorer = app.Services.GetRequiredService<ReadinessScorer>();
        for (int number = 0; number < 20; number++)
        {
            Dictionary<string, double?> answers = App.Answers(number);
            foreach (string left in answers.Keys.Where((_, at) => (at * 7 % 20) < number).ToList())
            {
                answers[left] = null;
            }

            string expected = Encoding.UTF8.GetString(ScoreDocument.Write(scorer.Score(new AnswerSheet(answers)).Value));
            using HttpResponseMessage one = await app.PostAsync("/api/scores", App.Json(answers));
            Assert.Equal(HttpStatusCode.OK, one.StatusCode);
            Assert.Equal(expected, await one.Content.ReadAsStringAsync());
            using HttpResponseMessage batch = await app.PostAsync("/api/scores/batch", $"{{\"firms\":[{App.Json(answers)}]}}");
            Assert.Equal($"{{\"results\":[{{\"score\":{expected}}}]}}", await batch.Content.ReadAsStringAsync());
            using HttpResponseMessage informants = await app.PostAsync("/api/scores", $"{{\"informants\":[{App.Json(answers)}]}}");
            Assert.Equal(expected, await informants.Content.ReadAsStringAsync());
        }
    }

    [Fact]
    public async Task A_batch_keeps_the_order_and_tells_wrong_firms_apart()
    {
        await using App app = await App.StartAsync();
        string item = App.Instrument.Items[0].Id;
        using HttpResponseMessage response = await app.PostAsync(
            "/api/scores/batch", $"{{\"firms\":[{App.Sheet(1)},{{\"answers\":{{\"{item}\":99}}}},{{\"informants\":[{App.Sheet(2)},{App.Sheet(3)}]}},{{\"answers\":{{}}}}]}}");
        JsonElement results = (await response.Content.ReadFromJsonAsync<JsonDocument>())!.RootElement.GetProperty("results");
        Assert.Equal(4, results.GetArrayLength());
        Assert.Equal(1, results[0].GetProperty("score").GetProperty("informants").GetInt32());
        JsonElement issue = Assert.Single(results[1].GetProperty("issues").EnumerateArray());
        Assert.Equal((item, 1, 5), (issue.GetProperty("item").GetString(), issue.GetProperty("minimum").GetInt32(), issue.GetProperty("maximum").GetInt32()));
        Assert.Equal(2, results[2].GetProperty("score").GetProperty("informants").GetInt32());
        Assert.Equal(JsonValueKind.Null, results[3].GetProperty("score").GetProperty("overall").ValueKind);
        Assert.NotEqual(JsonValueKind.Null, results[3].GetProperty("score").GetProperty("reason").ValueKind);
    }

    [Theory]
    [InlineData("en", "from 2 people")]
    [InlineData("id", "oleh 2 orang")]
    public async Task Several_people_get_the_page_with_their_range(string language, string words)
    {
        await using App app = await App.StartAsync();
        string item = App.Instrument.Content.Constructs[0].Items[0].Id;
        using HttpResponseMessage response = await app.PostAsync($"/api/scores/page/{language}", $"{{\"informants\":[{App.Sheet(1)},{App.Sheet(2)}]}}");
        Assert.Equal("text/html", response.Content.Headers.ContentType!.MediaType);
        string page = await response.Content.ReadAsStringAsync();
        Assert.Contains(words, page, StringComparison.Ordinal);
        Assert.Contains("class=\"range\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("id=\"peers\"", page, StringComparison.Ordinal);
        Assert.DoesNotContain("form=\"again\"", page, StringComparison.Ordinal);
        using HttpResponseMessage wrong = await app.PostAsync($"/api/scores/page/{language}", $"{{\"answers\":{{\"{item}\":99}}}}");
        Assert.Equal((HttpStatusCode.BadRequest, "application/problem+json"), (wrong.StatusCode, wrong.Content.Headers.ContentType!.MediaType));
        using HttpResponseMessage unknown = await app.PostAsync("/api/scores/page/fr", App.Sheet());
        Assert.Equal(HttpStatusCode.NotFound, unknown.StatusCode);
    }

    [Fact]
    public async Task The_instrument_is_served_with_its_hash_as_tag()
    {
        await using App app = await App.StartAsync();
        using HttpResponseMessage response = await app.GetAsync($"/api/instruments/{App.Instrument.Id}");
        Assert.Equal(App.Instrument.ToJson(), await response.Content.ReadAsStringAsync());
        Assert.Equal($"\"{App.Instrument.Hash}\"", response.Headers.ETag!.Tag);
        using HttpRequestMessage again = new(HttpMethod.Get, new Uri($"/api/instruments/{App.Instrument.Id}", UriKind.Relative));
        again.Headers.IfNoneMatch.Add(response.Headers.ETag);
        using HttpResponseMessage unchanged = await app.Client.SendAsync(again);
        Assert.Equal(HttpStatusCode.NotModified, unchanged.StatusCode);
        using HttpResponseMessage other = await app.GetAsync("/api/instruments/nobody");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
    }

    [Theory]
    [InlineData("/api/scores", "{\"answers\":{\"TM1\":4}", "The text is not valid JSON at line 1, byte ")]
    [InlineData("/api/scores", "{\"answers\":{},\"secret\":1}", "The member is unknown or of another kind than expected.")]
    [InlineData("/api/scores", "{\"answers\":{\"secret\":1}}", "The instrument has no such item.")]
    [InlineData("/api/scores", "[]", "The JSON is no object.")]
    [InlineData("/api/scores/batch", "{}", "A batch is {\"firms\": [sheet, ...]}")]
    [InlineData("/api/scores/batch", "{\"firms\":3}", "A batch is {\"firms\": [sheet, ...]}")]
    public async Task What_is_wrong_is_told_without_what_was_sent(string path, string json, string detail)
    {
        await using App app = await App.StartAsync();
        using HttpResponseMessage response = await app.PostAsync(path, json);
        Assert.Equal(HttpStatusCode.BadRequest, response.StatusCode);
        string problem = await response.Content.ReadAsStringAsync();
        JsonElement issue = Assert.Single(JsonDocument.Parse(problem).RootElement.GetProperty("issues").EnumerateArray());
        Assert.StartsWith(detail, issue.GetProperty("detail").GetString(), StringComparison.Ordinal);
        Assert.DoesNotContain("secret", problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/id/")]
    [InlineData("/health")]
    [InlineData("/openapi/v1.json")]
    [InlineData("/api/instruments/toe-readiness")]
    [InlineData("/nobody")]
    public async Task Where_GET_answers_HEAD_does(string path)
    {
        await using App app = await App.StartAsync();
        path = path.Replace("toe-readiness", App.Instrument.Id, StringComparison.Ordinal);
        using HttpResponseMessage whole = await app.GetAsync(path);
        using HttpRequestMessage request = new(HttpMethod.Head, new Uri(path, UriKind.Relative));
        using HttpResponseMessage head = await app.Client.SendAsync(request);
        Assert.Equal((whole.StatusCode, whole.Content.Headers.ContentType), (head.StatusCode, head.Content.Headers.ContentType));
    }

    [Theory]
    [InlineData("application/json", HttpStatusCode.OK)]
    [InlineData("application/json; charset=UTF-8", HttpStatusCode.OK)]
    [InlineData("application/json; charset=\"utf-8\"", HttpStatusCode.OK)]
    [InlineData("application/json; charset=utf-16", HttpStatusCode.UnsupportedMediaType)]
    [InlineData("application/json; charset=latin1", HttpStatusCode.UnsupportedMediaType)]
    public async Task Json_is_taken_in_utf8_alone(string type, HttpStatusCode status)
    {
        await using App app = await App.StartAsync();
        using ByteArrayContent body = new(Encoding.UTF8.GetBytes(App.Sheet()));
        Assert.True(body.Headers.TryAddWithoutValidation("Content-Type", type));
        using HttpResponseMessage response = await app.Client.PostAsync(new Uri("/api/scores", UriKind.Relative), body);
        Assert.Equal(status, response.StatusCode);
    }

    [Fact]
    public async Task The_description_names_every_address_of_the_api()
    {
        await using App app = await App.StartAsync();
        using HttpResponseMessage response = await app.GetAsync("/openapi/v1.json");
        JsonElement paths = (await response.Content.ReadFromJsonAsync<JsonDocument>())!.RootElement.GetProperty("paths");
        Assert.Equal(
            ["/api/instruments/{id}", "/api/responses/{id}", "/api/scores", "/api/scores/batch", "/api/scores/page/{language}"],
            paths.EnumerateObject().Select(path => path.Name).Order(StringComparer.Ordinal));
        JsonElement post = paths.GetProperty("/api/scores").GetProperty("post");
        Assert.True(post.GetProperty("requestBody").GetProperty("content").TryGetProperty("application/json", out _));
        Assert.True(post.GetProperty("responses").GetProperty("400").GetProperty("content").TryGetProperty("application/problem+json", out _));
    }

    [Fact]
    public async Task Health_is_told_without_details()
    {
        await using App app = await App.StartAsync();
        using HttpResponseMessage response = await app.GetAsync("/health");
        Assert.Equal("Healthy", await response.Content.ReadAsStringAsync());
    }
}

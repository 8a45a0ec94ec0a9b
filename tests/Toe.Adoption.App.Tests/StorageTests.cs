using System.Net;
using System.Net.Http.Headers;
using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Extensions.DependencyInjection;
using Toe.Adoption.Samples.ReadinessApp.Storage;

namespace Toe.Adoption.App.Tests;

public partial class StorageTests
{
    private const string Token = "0123456789abcdef0123456789abcdef";

    [Fact]
    public async Task Answers_are_stored_with_consent_only_and_once()
    {
        await using App app = await App.StartAsync();
        using HttpResponseMessage refused = await app.PostFormAsync("/id/result", 1, ("consent", "no"));
        Assert.Null(ReceiptIn(await refused.Content.ReadAsStringAsync()));
        using HttpResponseMessage unasked = await app.PostFormAsync("/id/result", 1);
        Assert.Equal(HttpStatusCode.BadRequest, unasked.StatusCode);
        using HttpResponseMessage both = await app.PostFormAsync("/id/result", 1, ("consent", "yes"), ("consent", "no"));
        Assert.Equal(HttpStatusCode.BadRequest, both.StatusCode);
        Assert.Equal(0, await CountAsync(app));

        using HttpResponseMessage stored = await app.PostFormAsync("/id/result", 1, ("consent", "yes"), ("firmName", "Warung Bu Sri"));
        string receipt = ReceiptIn(await stored.Content.ReadAsStringAsync())!;
        Assert.Equal(1, await CountAsync(app));

        using HttpResponseMessage otherLanguage = await app.PostFormAsync("/en/result", 1, ("consent", "no"), ("again", "yes"), ("receipt", receipt));
        Assert.Equal(receipt, ReceiptIn(await otherLanguage.Content.ReadAsStringAsync()));
        using HttpResponseMessage download = await app.PostFormAsync("/id/result.json", 1, ("consent", "yes"));
        Assert.Equal("application/json", download.Content.Headers.ContentType!.MediaType);
        using HttpResponseMessage table = await app.PostFormAsync("/id/result.csv", 1, ("consent", "yes"));
        Assert.Equal("attachment; filename=\"readiness.csv\"", table.Content.Headers.ContentDisposition!.ToString());
        Assert.Equal(1, await CountAsync(app));
    }

    [Fact]
    public async Task A_question_with_several_choices_is_asked_with_boxes_and_read_whole()
    {
        await using App app = await App.StartAsync("--Readiness:Instrument=toe-ai-msme");
        using HttpResponseMessage form = await app.GetAsync("/id");
        Assert.Contains("<input type=\"checkbox\" name=\"TOOLS\" value=\"pos\"", await form.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using HttpResponseMessage other = await app.PostFormAsync("/id/result", 1, ("consent", "no"), ("TOOLS", "pos"), ("TOOLS", "nobody"));
        Assert.Equal(HttpStatusCode.BadRequest, other.StatusCode);
        using HttpResponseMessage read = await app.PostFormAsync("/id/result", 1, ("consent", "no"), ("TOOLS", "pos"), ("TOOLS", "social"));
        Assert.Contains("name=\"TOOLS\" value=\"pos social\"", await read.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_is_stored_holds_no_name_and_no_token()
    {
        string text;
        await using (App app = await App.StartAsync())
        {
            using HttpResponseMessage stored = await app.PostFormAsync("/id/result", 1, ("consent", "yes"), ("firmName", "Warung Bu Sri"));
            string receipt = ReceiptIn(await stored.Content.ReadAsStringAsync())!;
            text = string.Concat(Directory.EnumerateFiles(Path.GetDirectoryName(app.Database)!).Select(file => Encoding.Latin1.GetString(App.ReadShared(file))));
            Assert.Contains(receipt.Split('.')[0], text, StringComparison.Ordinal);
            Assert.DoesNotContain(receipt.Split('.')[1], text, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("Warung", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_owner_deletes_by_receipt_and_nobody_else_does()
    {
        await using App app = await App.StartAsync();
        string[] receipts = new string[2];
        for (int i = 0; i < 2; i++)
        {
            using HttpResponseMessage stored = await app.PostFormAsync("/id/result", i, ("consent", "yes"));
            receipts[i] = ReceiptIn(await stored.Content.ReadAsStringAsync())!;
        }

        string id = receipts[0].Split('.')[0], token = receipts[0].Split('.')[1], wrong = receipts[1].Split('.')[1];
        Assert.Equal(HttpStatusCode.NotFound, await DeleteAsync(app, id, wrong));
        Assert.Equal(HttpStatusCode.NotFound, await DeleteAsync(app, id, null));
        Assert.Equal(HttpStatusCode.NotFound, await DeleteAsync(app, id, "' OR 1=1 --"));
        Assert.Equal(2, await CountAsync(app));
        Assert.Equal(HttpStatusCode.NoContent, await DeleteAsync(app, id, token));
        Assert.Equal(HttpStatusCode.NotFound, await DeleteAsync(app, id, token));
        Assert.Equal(1, await CountAsync(app));

        using HttpResponseMessage byForm = await PostAsync(app, "/id/delete", ("receipt", receipts[1]));
        Assert.Equal(HttpStatusCode.OK, byForm.StatusCode);
        using HttpResponseMessage again = await PostAsync(app, "/id/delete", ("receipt", receipts[1]));
        Assert.Equal(HttpStatusCode.NotFound, again.StatusCode);
        Assert.Equal(0, await CountAsync(app));
    }

    [Fact]
    public async Task With_storage_off_nothing_is_asked_kept_compared_or_exported()
    {
        await using App app = await App.StartAsync("--Storage:Enabled=false", $"--Storage:ExportToken={Token}");
        using HttpResponseMessage form = await app.GetAsync("/id");
        Assert.DoesNotContain("name=\"consent\"", await form.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using HttpResponseMessage result = await app.PostFormAsync("/id/result", 1, ("consent", "yes"));
        Assert.Equal(HttpStatusCode.OK, result.StatusCode);
        Assert.Null(ReceiptIn(await result.Content.ReadAsStringAsync()));
        Assert.False(File.Exists(app.Database));
        using HttpResponseMessage export = await ExportAsync(app, Token);
        Assert.Equal(HttpStatusCode.NotFound, export.StatusCode);
        Assert.Equal(HttpStatusCode.NotFound, await DeleteAsync(app, Token, Token));
    }

    [Fact]
    public async Task The_export_needs_its_token_and_holds_enough_firms_of_each_kind()
    {
        await using App app = await App.StartAsync($"--Storage:ExportToken={Token}", "--Readiness:MinimumGroupSize=3");
        string question = App.Instrument.Content.Profile.First(one => one.Choices.Count > 1).Id;
        string common = App.Instrument.Content.Profile.First(one => one.Id == question).Choices[0].Id, rare = App.Instrument.Content.Profile.First(one => one.Id == question).Choices[1].Id;
        for (int i = 0; i < 5; i++)
        {
            using HttpResponseMessage stored = await app.PostFormAsync("/id/result", i, ("consent", "yes"), (question, i < 4 ? common : rare));
            Assert.Equal(HttpStatusCode.OK, stored.StatusCode);
        }

        using HttpResponseMessage wrong = await ExportAsync(app, Token.Replace('0', '1'));
        Assert.Equal(HttpStatusCode.NotFound, wrong.StatusCode);
        using HttpResponseMessage export = await ExportAsync(app, Token);
        string csv = await export.Content.ReadAsStringAsync();
        using HttpResponseMessage lower = await ExportAsync(app, Token, "bearer");
        Assert.Equal(csv, await lower.Content.ReadAsStringAsync());
        using HttpResponseMessage other = await ExportAsync(app, Token, "Basic");
        Assert.Equal(HttpStatusCode.NotFound, other.StatusCode);
        string[] lines = csv.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(1 + 4, lines.Length);
        Assert.DoesNotContain(rare, csv, StringComparison.Ordinal);
        Assert.Contains(common, lines[1], StringComparison.Ordinal);
    }

    [Fact]
    public void Rare_combinations_are_blanked_from_the_last_question_on_or_left_out()
    {
        string[] questions = [.. App.Instrument.Content.Profile.Where(one => one.Kind != Toe.Adoption.Instruments.ProfileKind.Text).Select(one => one.Id)];
        StoredResponse[] responses =
        [
            .. Enumerable.Range(0, 4).Select(i => Response(i, (questions[0], "food"), (questions[1], "owner"))),
            .. Enumerable.Range(4, 3).Select(i => Response(i, (questions[0], "craft"), (questions[1], $"role{i}"))),
            Response(7, (questions[0], "agri"), (questions[1], "owner")),
        ];
        AnonymousExport export = AnonymousExport.Of(App.Instrument, responses, 3);
        Assert.Equal((7, 3, 1), (export.Rows, export.Blanked, export.LeftOut));
        Assert.Equal(4, Matches("food,owner"));
        Assert.Equal(3, Matches("craft,,"));
        Assert.Equal(0, Matches("agri"));
        Assert.Equal(0, AnonymousExport.Of(App.Instrument, responses, 9).Rows);

        int Matches(string lead) => export.Csv.Split('\n').Count(line => line.StartsWith(lead, StringComparison.Ordinal));
    }

    private static StoredResponse Response(int number, params (string Question, string Answer)[] profile) => new()
    {
        Answers = App.Answers(number),
        Profile = profile.ToDictionary(one => one.Question, one => one.Answer),
    };

    private static async Task<int> CountAsync(App app) =>
        (await app.Services.GetRequiredService<ResponseStore>().ReadAsync(App.Instrument, CancellationToken.None)).Count;

    private static async Task<HttpStatusCode> DeleteAsync(App app, string id, string? token)
    {
        using HttpRequestMessage request = new(HttpMethod.Delete, new Uri($"/api/responses/{id}", UriKind.Relative));
        if (token is not null)
        {
            request.Headers.Add("Deletion-Token", token);
        }

        using HttpResponseMessage response = await app.Client.SendAsync(request);
        return response.StatusCode;
    }

    private static Task<HttpResponseMessage> PostAsync(App app, string path, (string Key, string Value) field) => app.Client.PostAsync(
        new Uri(path, UriKind.Relative), new FormUrlEncodedContent([KeyValuePair.Create(field.Key, field.Value)]));

    private static async Task<HttpResponseMessage> ExportAsync(App app, string token, string scheme = "Bearer")
    {
        using HttpRequestMessage request = new(HttpMethod.Get, new Uri("/export.csv", UriKind.Relative));
        request.Headers.Authorization = new AuthenticationHeaderValue(scheme, token);
        return await app.Client.SendAsync(request);
    }

    private static string? ReceiptIn(string page) => AnyReceipt().Match(page) is { Success: true } match ? match.Value : null;

    [GeneratedRegex(@"\b[0-9a-f]{32}\.[0-9a-f]{32}\b")]
    private static partial Regex AnyReceipt();
}

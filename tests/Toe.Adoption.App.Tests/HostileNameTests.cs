using System.Net;
using System.Net.Sockets;
using System.Text;
using Toe.Adoption.Instruments;
using Toe.Adoption.Samples.ReadinessApp.Api;
using Toe.Adoption.Samples.ReadinessApp.Http;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.App.Tests;

/// <summary>Rows 91 to 93, 96 and 97 of the bad inputs: what a name may do to a page, a table and a header, and what many connections do.</summary>
public class HostileNameTests
{
    [Theory] // 91
    [InlineData("</text><script>alert(1)</script>", "&lt;/text&gt;&lt;script&gt;alert(1)&lt;/script&gt;")]
    [InlineData("x\" onload=\"alert(1)", "x&quot; onload=&quot;alert(1)")]
    [InlineData("\"]; evil [label=\"", "&quot;]; evil [label=&quot;")]
    public async Task A_name_that_is_markup_comes_back_encoded_on_a_page_that_runs_no_script_of_its_own(string name, string encoded)
    {
        await using App app = await App.StartAsync();
        using HttpResponseMessage response = await app.PostFormAsync("/en/result", 1, ("consent", "no"), ("firmName", name));
        string page = await response.Content.ReadAsStringAsync();
        Assert.Contains(encoded, page, StringComparison.Ordinal);
        Assert.DoesNotContain(name, page, StringComparison.Ordinal);
        Assert.Equal(Guard.Policy, Assert.Single(response.Headers.GetValues("Content-Security-Policy")));
        Assert.StartsWith("default-src 'none'", Guard.Policy, StringComparison.Ordinal);
        Assert.DoesNotContain("unsafe", Guard.Policy, StringComparison.Ordinal);
    }

    [Fact] // 92
    public void Names_in_a_table_are_no_formulas_and_numbers_are_left_alone()
    {
        InstrumentDraft draft = App.Instrument.Content;
        foreach (string lead in new[] { "=1+1", "+1", "-1", "@SUM(A1)", "\t=1" })
        {
            Instrument hostile = Instrument.Create(draft with
            {
                Id = "hostile",
                Constructs = [draft.Constructs[0] with { Name = LocalizedText.Of(("en", lead), ("id", lead)) }, .. draft.Constructs.Skip(1)],
            });
            ReadinessScore score = ReadinessScorer.Create(hostile).Score(new AnswerSheet(App.Answers())).Value;
            string[] cells = ScoreCsv.Write(score, "id").Split('\n').Single(line => line.Contains(lead, StringComparison.Ordinal)).Split(',');
            Assert.Equal("'" + lead, cells[2]);
            Assert.Equal(score.Constructs[0].Value, double.Parse(cells[3], System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    [Fact] // 93
    public async Task Characters_that_no_page_may_hold_do_not_get_into_one()
    {
        await using App app = await App.StartAsync();
        using HttpResponseMessage response = await app.PostFormAsync("/en/result", 1, ("consent", "no"), ("firmName", "War\u0001ung\u0085 Bu\uFFFE Sri\uFFFF\u001B[2J \U0001FFFE\uFDD0"));
        string page = WebUtility.HtmlDecode(await response.Content.ReadAsStringAsync()); // written as &#xFFFE; it is no better
        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Contains("War ung", page, StringComparison.Ordinal);
        Assert.DoesNotContain(page.EnumerateRunes(), rune => (Rune.IsControl(rune) && rune.Value is not ('\n' or '\r' or '\t'))
            || (rune.Value & 0xFFFE) == 0xFFFE || rune.Value is >= 0xFDD0 and <= 0xFDEF);
        using HttpResponseMessage zero = await app.PostFormAsync("/en/result", 1, ("consent", "no"), ("firmName", "War\0ung"));
        Assert.Equal(HttpStatusCode.BadRequest, zero.StatusCode);
    }

    [Fact] // 97
    public async Task Line_ends_in_a_name_get_into_no_header_and_no_file_name()
    {
        await using App app = await App.StartAsync();
        foreach (string path in new[] { "/en/result", "/en/result.json", "/en/result.csv" })
        {
            using HttpResponseMessage response = await app.PostFormAsync(
                path, 1, ("consent", "no"), ("firmName", "a\r\nSet-Cookie: a=b\r\n\r\n<html>"), ("receipt", "x\r\nSet-Cookie: a=b"));
            Assert.False(response.Headers.Contains("Set-Cookie"));
            Assert.DoesNotContain(
                response.Headers.Concat(response.Content.Headers).SelectMany(header => header.Value), value => value.Contains("Cookie", StringComparison.Ordinal));
        }

        Assert.DoesNotContain(app.Log, line => line.Contains("Set-Cookie", StringComparison.Ordinal));
    }

    [Fact] // 96
    public async Task More_connections_than_allowed_are_closed_and_the_service_lives()
    {
        await using App app = await App.StartAsync("--Limits:MaximumConnections=5");
        List<TcpClient> clients = [];
        int closed = 0;
        for (int i = 0; i < 50; i++)
        {
            TcpClient client = new();
            clients.Add(client);
            await client.ConnectAsync(app.Address.Host, app.Address.Port);
            NetworkStream stream = client.GetStream();
            try
            {
                await stream.WriteAsync(Encoding.ASCII.GetBytes("GET /health HTTP/1.1\r\nHost: a\r\n\r\n"));
                closed += await stream.ReadAsync(new byte[1]) == 0 ? 1 : 0;
            }
            catch (IOException)
            {
                closed++;
            }
        }

        Assert.Equal(45, closed);
        clients.ForEach(client => client.Dispose());
        for (int left = 200; left > 0; left--)
        {
            try
            {
                using HttpResponseMessage response = await app.GetAsync("/health");
                Assert.Equal(HttpStatusCode.OK, response.StatusCode);
                return;
            }
            catch (HttpRequestException)
            {
                await Task.Delay(50); // The server has yet to see that the others are gone.
            }
        }

        Assert.Fail("The service does not answer any more.");
    }
}

using System.Buffers.Text;
using System.Diagnostics;
using System.Net;
using System.Text;
using Toe.Adoption.Catalogue;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Load;

/// <summary>Sends scoring requests over a number of connections, each as fast as it is answered, with hostile ones in between.</summary>
internal sealed class LoadRun(Uri address, int connections)
{
    private const int HostileEvery = 50;
    private const int SlowOnes = 8;
    private static readonly byte[][] Bodies = [.. Enumerable.Range(0, 64).Select(Body)];
    private static readonly double?[] Expected = [.. Bodies.Select(Score)];

    public async Task WarmUpAsync()
    {
        using HttpClient client = Client();
        for (int i = 0; i < 500; i++)
        {
            await ScoreAsync(client, i).ConfigureAwait(false);
        }
    }

    public async Task<LoadReport> RunAsync(int requests)
    {
        LoadReport report = new(requests);
        int next = -1;
        Task<int>[] slow = [.. Enumerable.Range(0, SlowOnes).Select(_ => Hostile.SendSlowlyAsync(address))];
        long start = Stopwatch.GetTimestamp();
        await Task.WhenAll(Enumerable.Range(0, connections).Select(_ => Task.Run(async () =>
        {
            using HttpClient client = Client();
            for (int i = Interlocked.Increment(ref next); i < requests; i = Interlocked.Increment(ref next))
            {
                if (i % HostileEvery == HostileEvery - 1)
                {
                    report.AddHostile(await Hostile.SendAsync(client, i / HostileEvery).ConfigureAwait(false));
                }

                long sent = Stopwatch.GetTimestamp();
                HttpStatusCode? status = await ScoreAsync(client, i).ConfigureAwait(false);
                report.Add(i, Stopwatch.GetElapsedTime(sent), status);
            }
        }))).ConfigureAwait(false);
        report.Elapsed = Stopwatch.GetElapsedTime(start);
        foreach (int status in await Task.WhenAll(slow).ConfigureAwait(false))
        {
            report.AddHostile(status);
        }

        return report;
    }

    private HttpClient Client() => new(new SocketsHttpHandler { MaxConnectionsPerServer = 1 }) { BaseAddress = address, Timeout = TimeSpan.FromSeconds(60) };

    private static async Task<HttpStatusCode?> ScoreAsync(HttpClient client, int number)
    {
        try
        {
            using ByteArrayContent content = new(Bodies[number % Bodies.Length]) { Headers = { { "Content-Type", "application/json" } } };
            using HttpResponseMessage response = await client.PostAsync(new Uri("/api/scores", UriKind.Relative), content).ConfigureAwait(false);
            byte[] score = await response.Content.ReadAsByteArrayAsync().ConfigureAwait(false);
            return response.StatusCode == HttpStatusCode.OK && Overall(score) is { } overall && overall == Expected[number % Bodies.Length] ? response.StatusCode : null;
        }
        catch (HttpRequestException)
        {
            return null;
        }
    }

    private static double? Overall(ReadOnlySpan<byte> score)
    {
        ReadOnlySpan<byte> name = "\"overall\":"u8;
        int at = score.IndexOf(name);
        return at >= 0 && Utf8Parser.TryParse(score[(at + name.Length)..], out double overall, out _) ? overall : null;
    }

    // What the app has to answer, to the last bit: computed here from the same answers under the same settings.
    private static double? Score(byte[] body) =>
        AnswerSheet.Parse(body).Then(ReadinessScorer.Create(ToeCatalogue.ReadinessCheck, new ScoringSettings()).Score).Value.Overall;

    private static byte[] Body(int number)
    {
        StringBuilder json = new("{\"answers\":{");
        int at = 0;
        foreach (Item item in ToeCatalogue.ReadinessCheck.Items)
        {
            ResponseScale scale = ToeCatalogue.ReadinessCheck.ScaleOf(item.Id);
            int answer = scale.Minimum + ((number + (7 * at)) % (int)scale.Points);
            json.Append(at++ == 0 ? "" : ",").Append(System.Globalization.CultureInfo.InvariantCulture, $"\"{item.Id}\":{answer}");
        }

        return Encoding.UTF8.GetBytes(json.Append("}}").ToString());
    }
}

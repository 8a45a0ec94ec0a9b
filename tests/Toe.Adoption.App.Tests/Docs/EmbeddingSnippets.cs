using System.Diagnostics;
using System.Globalization;
using System.Net;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;
#region embed
using Toe.Adoption.DependencyInjection;
using Toe.Adoption.Scoring;
using Toe.Adoption.Validation;
#endregion

namespace Toe.Adoption.App.Tests.Docs;

/// <summary>The code of docs/embedding.md that needs a web server, compiled and run. DocsSnippetTests compares the page with these regions.</summary>
public class EmbeddingSnippets
{
    [Fact]
    public async Task An_app_scores_with_one_call()
    {
        string[] args = ["--urls=http://127.0.0.1:0"];

        #region embed
        var builder = WebApplication.CreateBuilder(args);
        builder.Services.AddReadinessScoring().BindConfiguration("Readiness"); // checked when the app starts
        builder.Services.AddHealthChecks().AddCheck<ReadinessHealthCheck>("readiness");

        await using WebApplication app = builder.Build();
        app.MapHealthChecks("/health");
        app.MapPost("/scores", async (HttpRequest request, ReadinessScorer scorer) =>
        {
            using MemoryStream body = new();
            await request.Body.CopyToAsync(body);
            Validated<ReadinessScore> scored = AnswerSheet.ParseAll(body.ToArray()).Then(scorer.Score); // {"answers": {"TM1": 4, "TM2": null}}
            return scored.TryGetValue(out ReadinessScore? score)
                ? Results.Ok(new { score.Overall, Level = score.Band?.Id, First = score.Priorities.Select(gap => gap.Construct) })
                : Results.ValidationProblem(scored.ToErrorDictionary()); // where, with code and what is expected; never what was sent
        });
        #endregion

        await app.StartAsync(); // a program says: await app.RunAsync();
        using HttpClient client = new() { BaseAddress = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.Single()) };
        using StringContent answers = App.Body(App.Sheet());
        using HttpResponseMessage scored = await client.PostAsync(new Uri("/scores", UriKind.Relative), answers);
        double overall = ReadinessScorer.Create(App.Instrument).Score(new AnswerSheet(App.Answers())).Value.Overall!.Value;
        Assert.Contains(string.Create(CultureInfo.InvariantCulture, $"\"overall\":{overall:R}"), await scored.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using StringContent wrong = App.Body("{\"answers\":{\"TM1\":99}}");
        using HttpResponseMessage refused = await client.PostAsync(new Uri("/scores", UriKind.Relative), wrong);
        Assert.Equal(HttpStatusCode.BadRequest, refused.StatusCode);
        Assert.Contains(IssueCodes.AnswerOutOfScale.Code, await refused.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using StringContent twice = App.Body("{\"answers\":{\"TM1\":1},\"answers\":{\"TM1\":2}}");
        using HttpResponseMessage duplicate = await client.PostAsync(new Uri("/scores", UriKind.Relative), twice);
        Assert.Equal(HttpStatusCode.BadRequest, duplicate.StatusCode);
        Assert.Contains(IssueCodes.UnreadableAnswers.Code, await duplicate.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Equal("Healthy", await client.GetStringAsync(new Uri("/health", UriKind.Relative)));
    }

    [Fact]
    public void Several_instruments_stand_side_by_side()
    {
        WebApplicationBuilder builder = WebApplication.CreateSlimBuilder();

        #region embed-keyed
        builder.Services.AddReadinessScoring("short").Configure(options => options.Target = 50);
        builder.Services.AddReadinessScoring("whole").Configure(options => options.Instrument = "toe-ai-msme");
        builder.Services.AddHealthChecks()
            .Add(new("whole", services => new ReadinessHealthCheck(services.GetRequiredKeyedService<ReadinessScorer>("whole")), null, null));

        // in an endpoint: ([FromKeyedServices("short")] ReadinessScorer scorer) => ...
        #endregion

        using ServiceProvider provider = builder.Services.BuildServiceProvider();
        Assert.Equal(50, provider.GetRequiredKeyedService<ReadinessScorer>("short").Settings.Target);
        Assert.Equal("toe-ai-msme", provider.GetRequiredKeyedService<ReadinessScorer>("whole").Instrument.Id);
    }

    [Fact]
    public void Whoever_listens_is_told_instrument_and_outcome()
    {
        List<string> outcomes = [];
        ReadinessScorer scorer = ReadinessScorer.Create(App.Instrument);

        #region embed-listen
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == ReadinessTelemetry.Name, // with OpenTelemetry: AddSource and AddMeter of this name
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity => outcomes.Add((string)activity.GetTagItem(ReadinessTelemetry.OutcomeTag)!),
        };
        ActivitySource.AddActivityListener(listener);
        #endregion

        Assert.True(scorer.Score(new AnswerSheet(App.Answers())).IsValid);
        Assert.Contains("scored", outcomes);
    }
}

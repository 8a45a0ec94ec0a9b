using System.Diagnostics;
using System.Diagnostics.Metrics;
using Microsoft.Extensions.Diagnostics.HealthChecks;
using Toe.Adoption.DependencyInjection;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;
using Toe.Adoption.Tests.Instruments;
using Instrument = Toe.Adoption.Instruments.Instrument;

namespace Toe.Adoption.Tests.Hosting;

/// <summary>Health, trace and metrics. The instrument has an id of its own, because other tests score at the same time.</summary>
public class ObservationTests
{
    private static readonly Instrument Watched = Instrument.Create(Drafts.Valid with { Id = "watched", Version = "3.2.1" });

    private static readonly ReadinessScorer Scorer = ReadinessScorer.Create(Watched);

    private static AnswerSheet Sheet(params (string Item, double? Answer)[] answers) =>
        new(answers.Select(answer => KeyValuePair.Create(answer.Item, answer.Answer)));

    [Fact]
    public void An_activity_tells_instrument_and_outcome_and_nothing_else()
    {
        List<Activity> activities = [];
        using ActivityListener listener = new()
        {
            ShouldListenTo = source => source.Name == ReadinessTelemetry.Name,
            Sample = (ref ActivityCreationOptions<ActivityContext> _) => ActivitySamplingResult.AllData,
            ActivityStopped = activity =>
            {
                lock (activities)
                {
                    activities.Add(activity);
                }
            },
        };
        ActivitySource.AddActivityListener(listener);
        Score();
        Activity[] mine;
        lock (activities)
        {
            mine = [.. activities.Where(activity => (string?)activity.GetTagItem(ReadinessTelemetry.InstrumentIdTag) == "watched")];
        }

        Assert.Equal(["scored", "scored", "not_scorable", "refused"], mine.Select(activity => activity.GetTagItem(ReadinessTelemetry.OutcomeTag)));
        Assert.All(mine, activity =>
        {
            Assert.Equal(ReadinessTelemetry.ScoreActivity, activity.OperationName);
            Assert.Equal("3.2.1", activity.GetTagItem(ReadinessTelemetry.InstrumentVersionTag));
            Assert.Equal(3, activity.TagObjects.Count());
        });
    }

    [Fact]
    public void Metrics_count_firms_and_time_by_instrument_and_outcome()
    {
        List<(string Instrument, double Value, KeyValuePair<string, object?>[] Tags)> measured = [];
        using MeterListener listener = new();
        listener.InstrumentPublished = (instrument, listening) =>
        {
            if (instrument.Meter.Name == ReadinessTelemetry.Name)
            {
                listening.EnableMeasurementEvents(instrument);
            }
        };
        listener.SetMeasurementEventCallback<long>((instrument, value, tags, _) => Keep(instrument.Name, value, tags));
        listener.SetMeasurementEventCallback<double>((instrument, value, tags, _) => Keep(instrument.Name, value, tags));
        listener.Start();
        Score();
        lock (measured)
        {
            var mine = measured.Where(one => one.Tags.Any(tag => Equals(tag.Value, "watched"))).ToList();
            Assert.Equal(4, mine.Count(one => one.Instrument == ReadinessTelemetry.ScoreCount && one.Value == 1));
            Assert.Equal(4, mine.Count(one => one.Instrument == ReadinessTelemetry.ScoreDuration && one.Value is >= 0 and < 60));
            Assert.All(mine, one => Assert.Equal(
                [ReadinessTelemetry.InstrumentIdTag, ReadinessTelemetry.InstrumentVersionTag, ReadinessTelemetry.OutcomeTag],
                one.Tags.Select(tag => tag.Key).Order(StringComparer.Ordinal)));
        }

        void Keep(string instrument, double value, ReadOnlySpan<KeyValuePair<string, object?>> tags)
        {
            lock (measured)
            {
                measured.Add((instrument, value, tags.ToArray()));
            }
        }
    }

    [Fact]
    public async Task Health_is_that_the_most_favorable_answers_score_100()
    {
        HealthCheckResult health = await new ReadinessHealthCheck(Scorer).CheckHealthAsync(new HealthCheckContext());
        Assert.Equal(HealthStatus.Healthy, health.Status);
        Assert.Equal("watched", health.Data["instrument"]);
        Assert.Equal(Watched.Hash, health.Data["hash"]);
        Assert.Equal(Watched.Items.Count, health.Data["items"]);
    }

    [Fact]
    public async Task Health_does_not_tell_of_a_score_of_100_where_skip_rules_leave_none()
    {
        InstrumentConstruct asked = Drafts.Valid.Constructs[0] with { Items = [Drafts.Item("CO1") with { ShownWhen = new("AU1", [10]) }] };
        InstrumentDraft draft = Drafts.Valid with { Constructs = [Drafts.Valid.Constructs[1], asked] };
        HealthCheckResult health = await new ReadinessHealthCheck(ReadinessScorer.Create(Instrument.Create(draft))).CheckHealthAsync(new HealthCheckContext());
        Assert.Equal(HealthStatus.Healthy, health.Status);
        Assert.StartsWith("The most favorable answers are accepted; they are too few for an overall score", health.Description, StringComparison.Ordinal);
    }

    private static void Score()
    {
        Assert.NotNull(Scorer.Score(Sheet(("CO1", 1), ("CO2", 3))).Value.Overall);
        Assert.NotNull(Scorer.Score([Sheet(("CO1", 1), ("CO2", 3)), Sheet(("CO1", 2), ("CO2", 2))]).Value.Overall);
        Assert.Null(Scorer.Score(Sheet()).Value.Overall);
        Assert.False(Scorer.Score(Sheet(("CO1", 77))).IsValid);
    }
}

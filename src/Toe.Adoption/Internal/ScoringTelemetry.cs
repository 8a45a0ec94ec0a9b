using System.Diagnostics;
using System.Diagnostics.Metrics;

namespace Toe.Adoption.Internal;

/// <summary>Trace and metrics of scoring. Without a listener each call is a few comparisons and allocates nothing.</summary>
internal static class ScoringTelemetry
{
    public const string Name = "Toe.Adoption";
    public const string ScoreActivity = "readiness.score";
    public const string ScoreCount = "toe.readiness.scores";
    public const string ScoreDuration = "toe.readiness.score.duration";
    public const string InstrumentIdTag = "toe.instrument.id";
    public const string InstrumentVersionTag = "toe.instrument.version";
    public const string OutcomeTag = "toe.outcome";
    public const string Scored = "scored";
    public const string NotScorable = "not_scorable";
    public const string Refused = "refused";

    private static readonly ActivitySource Source = new(Name);
    private static readonly Meter Meter = new(Name);
    private static readonly Counter<long> Count = Meter.CreateCounter<long>(ScoreCount, "{firm}", "Firms scored, not scorable or refused.");
    private static readonly Histogram<double> Duration = Meter.CreateHistogram<double>(ScoreDuration, "s", "Time to score one firm.");

    /// <summary>Whether anybody listens: only then does the caller take the time.</summary>
    public static bool IsWatched => Source.HasListeners() || Count.Enabled || Duration.Enabled;

    /// <summary>Runs one scoring under watch. The outcome is told by a function, so that no answer or score gets here.</summary>
    public static T Watch<T>(string instrumentId, string instrumentVersion, Func<T> score, Func<T, string> outcomeOf)
    {
        using Activity? activity = Source.StartActivity(ScoreActivity);
        long start = Stopwatch.GetTimestamp();
        T result = score();
        double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
        string outcome = outcomeOf(result);
        var tags = new TagList { { InstrumentIdTag, instrumentId }, { InstrumentVersionTag, instrumentVersion }, { OutcomeTag, outcome } };
        Count.Add(1, tags);
        Duration.Record(seconds, tags);
        activity?.SetTag(InstrumentIdTag, instrumentId).SetTag(InstrumentVersionTag, instrumentVersion).SetTag(OutcomeTag, outcome);
        return result;
    }
}

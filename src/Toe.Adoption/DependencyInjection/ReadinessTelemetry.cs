using Toe.Adoption.Internal;

namespace Toe.Adoption.DependencyInjection;

/// <summary>
/// The names under which scoring can be watched: <c>tracing.AddSource(ReadinessTelemetry.Name)</c>, <c>metrics.AddMeter(ReadinessTelemetry.Name)</c>.
/// Tags tell the instrument and the outcome, never an answer, a score or who answered. Where nobody listens, nothing is measured.
/// </summary>
public static class ReadinessTelemetry
{
    /// <summary>The name of the <see cref="System.Diagnostics.ActivitySource"/> and of the <see cref="System.Diagnostics.Metrics.Meter"/>.</summary>
    public static string Name => ScoringTelemetry.Name;

    /// <summary>The activity around the scoring of one firm.</summary>
    public static string ScoreActivity => ScoringTelemetry.ScoreActivity;

    /// <summary>The counter of firms, by instrument and outcome.</summary>
    public static string ScoreCount => ScoringTelemetry.ScoreCount;

    /// <summary>The histogram of the time that one firm takes, in seconds, by instrument and outcome.</summary>
    public static string ScoreDuration => ScoringTelemetry.ScoreDuration;

    /// <summary>The tag with the instrument's id.</summary>
    public static string InstrumentIdTag => ScoringTelemetry.InstrumentIdTag;

    /// <summary>The tag with the instrument's version.</summary>
    public static string InstrumentVersionTag => ScoringTelemetry.InstrumentVersionTag;

    /// <summary>The tag with the outcome: <c>scored</c>, <c>not_scorable</c> or <c>refused</c>.</summary>
    public static string OutcomeTag => ScoringTelemetry.OutcomeTag;
}

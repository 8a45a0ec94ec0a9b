using Microsoft.Extensions.Diagnostics.HealthChecks;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;
using Toe.Adoption.Validation;

namespace Toe.Adoption.DependencyInjection;

/// <summary>
/// Health of scoring: a firm that gives the most favorable answer to every item scores 100. Items behind a skip rule are left out; where the others are
/// too few for an overall score, it is enough that they are accepted. It shows that instrument, weights and scorer are loaded
/// and fit each other, costs microseconds, and tells which instrument is in use.
/// </summary>
public sealed class ReadinessHealthCheck : IHealthCheck
{
    private readonly ReadinessScorer scorer;

    /// <summary>A check of a scorer.</summary>
    /// <param name="scorer">The scorer to look at.</param>
    public ReadinessHealthCheck(ReadinessScorer scorer)
    {
        ArgumentNullException.ThrowIfNull(scorer);
        this.scorer = scorer;
    }

    /// <summary>Scores the most favorable answers.</summary>
    public Task<HealthCheckResult> CheckHealthAsync(HealthCheckContext context, CancellationToken cancellationToken = default)
    {
        Instrument instrument = scorer.Instrument;
        Dictionary<string, object> data = new(StringComparer.Ordinal)
        {
            ["instrument"] = instrument.Id,
            ["version"] = instrument.Version,
            ["hash"] = instrument.Hash,
            ["items"] = instrument.Items.Count,
        };
        Validated<ReadinessScore> best = scorer.Score(MostFavorable(instrument));
        bool right = best.TryGetValue(out ReadinessScore? score) && score.Overall is null or >= 100 - 1e-9;
        return Task.FromResult(right
            ? HealthCheckResult.Healthy(
                score!.Overall is null
                    ? "The most favorable answers are accepted; they are too few for an overall score, because the others depend on skip rules."
                    : "The most favorable answers score 100.",
                data)
            : new HealthCheckResult(
                context?.Registration?.FailureStatus ?? HealthStatus.Unhealthy,
                best.IsValid ? "The most favorable answers do not score 100." : "The most favorable answers are refused.",
                exception: null,
                data));
    }

    // Items behind a skip rule are left out: whether they are asked depends on the other answers.
    private static AnswerSheet MostFavorable(Instrument instrument) => new(
        from construct in instrument.Content.Constructs
        from item in construct.Items
        where item.ShownWhen is null
        let scale = instrument.ScaleOf(item.Id)
        let least = item.IsReversed != (construct.Polarity == Polarity.Barrier)
        select KeyValuePair.Create(item.Id, (double?)(least ? scale.Minimum : scale.Maximum)));
}

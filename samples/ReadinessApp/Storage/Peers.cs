using Microsoft.Extensions.Options;
using Toe.Adoption.DependencyInjection;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>The benchmark: stored answers, all scored under the settings of now, looked at once a minute at most.</summary>
internal sealed class Peers(ResponseStore store, ReadinessScorer scorer, IOptions<ReadinessOptions> options, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim reading = new(1);
    private readonly ProfileQuestion? kind = scorer.Instrument.Content.Profile.FirstOrDefault(question => question.Kind == ProfileKind.Choice);
    private PeerPartition? partition;
    private Dictionary<string, PeerScore?> scored = []; // answers never change: each is scored once
    private DateTimeOffset? until;

    /// <summary>Compares with firms of the same kind where there are enough, else with all; null where nothing is kept.</summary>
    /// <param name="score">The score of the firm.</param>
    /// <param name="profile">Its answers about itself.</param>
    /// <param name="ownId">Under which id its own answers are stored: they are left out. Null where they are not.</param>
    /// <param name="cancellationToken">Stops it.</param>
    public async Task<PeerResult?> CompareAsync(
        ReadinessScore score, IReadOnlyDictionary<string, string> profile, string? ownId, CancellationToken cancellationToken)
    {
        if (!store.IsEnabled)
        {
            return null;
        }

        PeerPartition shown = await ShownAsync(cancellationToken).ConfigureAwait(false);
        int minimum = options.Value.MinimumGroupSize;
        if (kind is not null && profile.TryGetValue(kind.Id, out string? answer) && shown.Of(answer) is { } group
            && group.Compare(score, ownId, minimum) is { Percentile: not null } like)
        {
            return new PeerResult(like, kind.Choices.First(choice => choice.Id == answer).Text, group.Date);
        }

        return new PeerResult(shown.All.Compare(score, ownId, minimum), null, shown.All.Date);
    }

    public void Dispose() => reading.Dispose();

    private async Task<PeerPartition> ShownAsync(CancellationToken cancellationToken)
    {
        await reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            DateTimeOffset now = clock.GetUtcNow();
            if (partition is null || until is null || until <= now)
            {
                IReadOnlyList<StoredResponse> responses = await store.ReadAsync(scorer.Instrument, cancellationToken).ConfigureAwait(false);
                partition = Next(responses, DateOnly.FromDateTime(clock.GetLocalNow().Date));
                until = now + Lifetime;
            }

            return partition;
        }
        finally
        {
            reading.Release();
        }
    }

    private PeerPartition Next(IReadOnlyList<StoredResponse> responses, DateOnly date)
    {
        scored = responses.ToDictionary(response => response.Id, response => scored.TryGetValue(response.Id, out PeerScore? known) ? known : Score(response));
        Dictionary<string, (PeerScore Score, string? Kind)> now = responses
            .Where(response => scored[response.Id] is not null)
            .ToDictionary(response => response.Id, response => (scored[response.Id]!, kind is null ? null : response.Profile.GetValueOrDefault(kind.Id)));
        return (partition ?? PeerPartition.Empty(date)).Next(now, options.Value.MinimumGroupSize, date);
    }

    // Scored under the settings of now and not of the day it came: peers under two settings cannot be compared.
    private PeerScore? Score(StoredResponse response) =>
        scorer.Score(new AnswerSheet(response.Answers)).TryGetValue(out ReadinessScore? score) && score.Overall is { } overall
            ? new PeerScore(overall, response.Profile)
            : null;
}

using Microsoft.Extensions.Options;
using Toe.Adoption.DependencyInjection;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>The benchmark: stored answers, all scored under the settings of now, looked at once a minute at most.</summary>
internal sealed class Peers(ResponseStore store, ReadinessScorer scorer, IOptions<ReadinessOptions> options, TimeProvider clock) : IDisposable
{
    private const string All = ""; // no choice has an empty id
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim reading = new(1);
    private readonly ProfileQuestion? kind = scorer.Instrument.Content.Profile.FirstOrDefault(question => question.Kind == ProfileKind.Choice);
    private Dictionary<string, PeerGroup> groups = [];
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

        Dictionary<string, PeerGroup> shown = await GroupsAsync(cancellationToken).ConfigureAwait(false);
        if (kind is not null && profile.TryGetValue(kind.Id, out string? answer) && shown.TryGetValue(answer, out PeerGroup? group)
            && group.Compare(score, ownId) is { Percentile: not null } like)
        {
            return new PeerResult(like, kind.Choices.First(choice => choice.Id == answer).Text, group.Date);
        }

        return new PeerResult(shown[All].Compare(score, ownId), null, shown[All].Date);
    }

    public void Dispose() => reading.Dispose();

    private async Task<Dictionary<string, PeerGroup>> GroupsAsync(CancellationToken cancellationToken)
    {
        await reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            DateTimeOffset now = clock.GetUtcNow();
            if (until is null || until <= now)
            {
                IReadOnlyList<StoredResponse> responses = await store.ReadAsync(scorer.Instrument, cancellationToken).ConfigureAwait(false);
                groups = Next(responses, DateOnly.FromDateTime(clock.GetLocalNow().Date));
                until = now + Lifetime;
            }

            return groups;
        }
        finally
        {
            reading.Release();
        }
    }

    private Dictionary<string, PeerGroup> Next(IReadOnlyList<StoredResponse> responses, DateOnly date)
    {
        Dictionary<string, Dictionary<string, PeerScore>> now = groups.Keys.Append(All).Distinct().ToDictionary(key => key, _ => new Dictionary<string, PeerScore>());
        scored = responses.ToDictionary(response => response.Id, response => scored.TryGetValue(response.Id, out PeerScore? known) ? known : Score(response));
        foreach (StoredResponse response in responses)
        {
            if (scored[response.Id] is not { } firm)
            {
                continue;
            }

            now[All].Add(response.Id, firm);
            if (kind is not null && response.Profile.TryGetValue(kind.Id, out string? answer))
            {
                now.TryAdd(answer, []);
                now[answer].Add(response.Id, firm);
            }
        }

        LeaveOutTheFew(now);
        return now.ToDictionary(
            group => group.Key, group => PeerGroup.Next(groups.GetValueOrDefault(group.Key), group.Value, options.Value.MinimumGroupSize, date));
    }

    // Who takes the groups that are shown from all firms would see what the rest answered, where these are too few to be shown themselves.
    private void LeaveOutTheFew(Dictionary<string, Dictionary<string, PeerScore>> now)
    {
        HashSet<string> shown = [.. now.Where(group => group.Key != All && group.Value.Count >= options.Value.MinimumGroupSize).SelectMany(group => group.Value.Keys)];
        string[] rest = [.. now[All].Keys.Except(shown)];
        if (shown.Count > 0 && rest.Length < options.Value.MinimumGroupSize)
        {
            Array.ForEach(rest, id => now[All].Remove(id));
        }
    }

    // Scored under the settings of now and not of the day it came: peers under two settings cannot be compared.
    private PeerScore? Score(StoredResponse response) =>
        scorer.Score(new AnswerSheet(response.Answers)).TryGetValue(out ReadinessScore? score) && score.Overall is { } overall
            ? new PeerScore(overall, response.Profile)
            : null;
}

using Microsoft.Extensions.Options;
using Toe.Adoption.DependencyInjection;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>The benchmark from the stored answers. It is up to a minute old, so that nobody sees what one more firm changes.</summary>
internal sealed class Peers(ResponseStore store, ReadinessScorer scorer, IOptions<ReadinessOptions> options, TimeProvider clock) : IDisposable
{
    private static readonly TimeSpan Lifetime = TimeSpan.FromMinutes(1);
    private readonly SemaphoreSlim reading = new(1);
    private (PeerTable Table, DateTimeOffset Until)? kept;

    /// <summary>Compares with firms of the same kind where there are enough, else with all; null where nothing is kept.</summary>
    public async Task<(PeerComparison Comparison, LocalizedText? Group)?> CompareAsync(
        ReadinessScore score, IReadOnlyDictionary<string, string> profile, CancellationToken cancellationToken)
    {
        if (!store.IsEnabled)
        {
            return null;
        }

        PeerTable table = await TableAsync(cancellationToken).ConfigureAwait(false);
        ProfileQuestion? kind = scorer.Instrument.Content.Profile.FirstOrDefault(question => question.Kind == ProfileKind.Choice);
        if (kind is not null && profile.TryGetValue(kind.Id, out string? answer)
            && table.Compare(score, new Dictionary<string, string> { [kind.Id] = answer }) is { Percentile: not null } like)
        {
            return (like, kind.Choices.First(choice => choice.Id == answer).Text);
        }

        return (table.Compare(score), null);
    }

    public void Dispose() => reading.Dispose();

    private async Task<PeerTable> TableAsync(CancellationToken cancellationToken)
    {
        await reading.WaitAsync(cancellationToken).ConfigureAwait(false);
        try
        {
            DateTimeOffset now = clock.GetUtcNow();
            if (kept is not { } known || known.Until <= now)
            {
                IReadOnlyList<StoredResponse> responses = await store.ReadAsync(scorer.Instrument, cancellationToken).ConfigureAwait(false);
                var table = PeerTable.Create(
                    responses.Where(response => response.Overall is not null).Select(response => new PeerScore(response.Overall!.Value, response.Profile)),
                    options.Value.MinimumGroupSize);
                kept = known = (table, now + Lifetime);
            }

            return known.Table;
        }
        finally
        {
            reading.Release();
        }
    }
}

using Toe.Adoption.Instruments;
using Toe.Adoption.Samples.ReadinessApp.Pages;
using Toe.Adoption.Samples.ReadinessApp.Storage;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp;

/// <summary>Scores forms, compares them with the stored ones and stores them where their owner agreed.</summary>
internal sealed class ReadinessService(ReadinessScorer scorer, ResponseStore store, Peers peers, TimeProvider clock) : IReadinessService
{
    public Instrument Instrument => scorer.Instrument;

    public bool StoresAnswers => store.IsEnabled;

    public async ValueTask<ResultView> ResultAsync(FormReading form, bool isNew, string? receipt, CancellationToken cancellationToken)
    {
        // The form's reader let only the instrument's own items and answers through: an issue here is a fault of the app.
        ReadinessScore score = scorer.Score(form.ToSheet(Instrument.Version)).Value;
        Dictionary<string, string> profile = CoarseProfile.Of(Instrument, form.Profile);

        // Compared before it is stored, and without what was stored before: nobody is their own peer.
        var known = Receipt.Parse(receipt);
        PeerResult? compared = await peers.CompareAsync(score, profile, known?.Id, cancellationToken).ConfigureAwait(false);
        if (isNew && form.MayStore && store.IsEnabled)
        {
            Receipt stored = await store.AddAsync(
                Instrument, new StoredResponse { Answers = form.Answers, Profile = profile }, cancellationToken).ConfigureAwait(false);
            if (known is not null)
            {
                // Changed answers take the place of the earlier ones.
                await store.DeleteAsync(known, cancellationToken).ConfigureAwait(false);
            }

            known = stored;
        }

        return new ResultView
        {
            Score = score,
            Date = DateOnly.FromDateTime(clock.GetLocalNow().Date),
            Form = form,
            Peers = compared?.Comparison,
            PeerGroup = compared?.Group,
            PeersDate = compared?.Date,
            Receipt = known?.ToString(),
        };
    }

    public async ValueTask<bool> DeleteAsync(string receipt, CancellationToken cancellationToken) =>
        Receipt.Parse(receipt) is { } parsed && await store.DeleteAsync(parsed, cancellationToken).ConfigureAwait(false);
}

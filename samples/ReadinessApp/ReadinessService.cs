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

    public async ValueTask<ResultView> ResultAsync(FormReading form, bool isNew, CancellationToken cancellationToken)
    {
        // The form's reader let only the instrument's own items and answers through: an issue here is a fault of the app.
        ReadinessScore score = scorer.Score(form.ToSheet(Instrument.Version)).Value;
        Dictionary<string, string> profile = CoarseProfile.Of(Instrument, form.Profile);

        // Compared before it is stored: nobody is their own peer.
        (PeerComparison Comparison, LocalizedText? Group)? compared = await peers.CompareAsync(score, profile, cancellationToken).ConfigureAwait(false);
        Receipt? receipt = isNew && form.MayStore && store.IsEnabled
            ? await store.AddAsync(
                Instrument, new StoredResponse { Overall = score.Overall, Answers = form.Answers, Profile = profile }, cancellationToken).ConfigureAwait(false)
            : null;
        return new ResultView
        {
            Score = score,
            Date = DateOnly.FromDateTime(clock.GetLocalNow().Date),
            Form = form,
            Peers = compared?.Comparison,
            PeerGroup = compared?.Group,
            Receipt = receipt?.ToString(),
        };
    }

    public async ValueTask<bool> DeleteAsync(string receipt, CancellationToken cancellationToken) =>
        Receipt.Parse(receipt) is { } parsed && await store.DeleteAsync(parsed, cancellationToken).ConfigureAwait(false);
}

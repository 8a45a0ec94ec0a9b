using Microsoft.Extensions.Options;
using Toe.Adoption.DependencyInjection;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>Takes the anonymized answers out of the store.</summary>
internal sealed class Exporter(ResponseStore store, ReadinessScorer scorer, IOptions<ReadinessOptions> options)
{
    public async Task<AnonymousExport> ExportAsync(CancellationToken cancellationToken) => AnonymousExport.Of(
        scorer.Instrument,
        await store.ReadAsync(scorer.Instrument, cancellationToken).ConfigureAwait(false),
        options.Value.MinimumGroupSize);
}

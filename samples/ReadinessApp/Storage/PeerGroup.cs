using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>Firms that others are compared with, by the id of what they answered, and the day as of which they are counted.</summary>
internal sealed record PeerGroup(IReadOnlyDictionary<string, PeerScore> Firms, DateOnly Date)
{
    /// <summary>Where a score stands among the others: a firm's own stored answers are left out.</summary>
    public PeerComparison Compare(ReadinessScore score, string? ownId, int minimumGroupSize) =>
        PeerTable.Create(Firms.Where(firm => firm.Key != ownId).Select(firm => firm.Value), minimumGroupSize).Compare(score);
}

/// <summary>How a firm compares, with which group (null: with all), and as of which day.</summary>
internal sealed record PeerResult(PeerComparison Comparison, LocalizedText? Group, DateOnly Date);

using System.Collections.ObjectModel;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Scoring;

/// <summary>Where a firm stands among its peers, or why that is not shown. Peers are not a sample of all firms.</summary>
public sealed record PeerComparison
{
    internal PeerComparison(int count, int needed, double? percentile, bool hasScore, IReadOnlyDictionary<string, string> filter)
    {
        Count = count;
        Needed = needed;
        Percentile = percentile;
        Filter = new ReadOnlyDictionary<string, string>(new Dictionary<string, string>(filter, StringComparer.Ordinal));
        Reason = percentile is not null ? null
            : !hasScore ? LocalizedText.Of(("en", "Not shown: there is no overall score."), ("id", "Belum ditampilkan: belum ada nilai keseluruhan."))
            : LocalizedText.Of(
                ("en", Text.Invariant($"Not shown: only {count} similar {(count == 1 ? "firm" : "firms")} so far; at least {needed} are needed to protect them.")),
                ("id", Text.Invariant($"Belum ditampilkan: baru {count} usaha serupa; perlu sedikitnya {needed} agar data mereka terlindungi.")));
    }

    /// <summary>How many peers the filter leaves.</summary>
    public int Count { get; }

    /// <summary>How many are needed for a comparison.</summary>
    public int Needed { get; }

    /// <summary>The midrank percentile, 0 to 100: 100 x (peers below + half of those equal) / peers. Null where it is not shown.</summary>
    public double? Percentile { get; }

    /// <summary>What the peers have in common.</summary>
    public IReadOnlyDictionary<string, string> Filter { get; }

    /// <summary>Why there is no percentile, in English and Indonesian; null where there is one.</summary>
    public LocalizedText? Reason { get; }
}

using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>
/// The firms that a group is shown with. They stay the same until as many have come or gone as a group needs: who looks before and after one firm
/// joins sees the same, and not what the newcomer answered.
/// </summary>
internal sealed class PeerGroup
{
    private readonly Dictionary<string, PeerScore> firms;
    private readonly int minimumGroupSize;

    private PeerGroup(Dictionary<string, PeerScore> firms, int minimumGroupSize, DateOnly date)
    {
        this.firms = firms;
        this.minimumGroupSize = minimumGroupSize;
        Date = date;
    }

    /// <summary>The day as of which the firms are counted.</summary>
    public DateOnly Date { get; }

    /// <summary>The group that is shown from here on: the known one, or one of the firms of now where nothing was shown yet or enough have changed.</summary>
    public static PeerGroup Next(PeerGroup? known, Dictionary<string, PeerScore> now, int minimumGroupSize, DateOnly date)
    {
        bool isShown = known?.firms.Count >= minimumGroupSize;
        int changed = known is null ? 0 : now.Keys.Count(id => !known.firms.ContainsKey(id)) + known.firms.Keys.Count(id => !now.ContainsKey(id));
        return isShown && changed < minimumGroupSize ? known! : new PeerGroup(now, minimumGroupSize, date);
    }

    /// <summary>Where a score stands among the others: a firm's own stored answers are left out.</summary>
    public PeerComparison Compare(ReadinessScore score, string? ownId) =>
        PeerTable.Create(firms.Where(firm => firm.Key != ownId).Select(firm => firm.Value), minimumGroupSize).Compare(score);
}

/// <summary>How a firm compares, with which group (null: with all), and as of which day.</summary>
internal sealed record PeerResult(PeerComparison Comparison, LocalizedText? Group, DateOnly Date);

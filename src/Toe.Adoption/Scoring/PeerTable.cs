namespace Toe.Adoption.Scoring;

/// <summary>The scores of comparable firms. It compares only with groups that are large enough to protect each firm in them.</summary>
public sealed class PeerTable
{
    private static readonly Dictionary<string, string> All = [];

    private readonly PeerScore[] peers;

    private PeerTable(PeerScore[] peers, int minimumGroupSize, (string? Instrument, string? Settings) hashes)
    {
        InstrumentHash = hashes.Instrument;
        SettingsHash = hashes.Settings;
        this.peers = peers;
        MinimumGroupSize = minimumGroupSize;
    }

    /// <summary>How many peers a comparison needs.</summary>
    public int MinimumGroupSize { get; }

    /// <summary>How many peers there are in all.</summary>
    public int Count => peers.Length;

    /// <summary>The hash of the instrument that the peers answered; null where they do not tell it.</summary>
    public string? InstrumentHash { get; }

    /// <summary>The hash of the settings that the peers were scored by; null where they do not tell it.</summary>
    public string? SettingsHash { get; }

    /// <summary>A table of peers.</summary>
    /// <param name="peers">
    /// The scores, all from one version of one instrument, scored with the same settings; without that of the firm that is compared.
    /// </param>
    /// <param name="minimumGroupSize">How many peers a comparison needs, at least 2.</param>
    /// <exception cref="ArgumentException">A peer is null, peers tell different instruments or settings, or the minimum is below 2.</exception>
    public static PeerTable Create(IEnumerable<PeerScore> peers, int minimumGroupSize = 10)
    {
        ArgumentNullException.ThrowIfNull(peers);
        ArgumentOutOfRangeException.ThrowIfLessThan(minimumGroupSize, 2);
        PeerScore[] all = [.. peers];
        if (all.Contains(null))
        {
            throw new ArgumentException("A peer is null.", nameof(peers));
        }

        (string? Instrument, string? Settings)[] kinds = [.. all.Select(peer => (peer.InstrumentHash, peer.SettingsHash)).Distinct()];
        return kinds.Length > 1
            ? throw new ArgumentException(
                "Peers answered different instruments, or were scored by different settings, or some do not tell theirs. Their scores are not comparable.", nameof(peers))
            : new PeerTable(all, minimumGroupSize, kinds.FirstOrDefault());
    }

    /// <summary>Where a score stands among the peers whose profile has all of the filter's answers.</summary>
    /// <param name="score">The score.</param>
    /// <param name="filter">Question id and answer of each; null: all peers.</param>
    /// <exception cref="ArgumentException">The score is of another instrument or other settings than those of the peers.</exception>
    public PeerComparison Compare(ReadinessScore score, IReadOnlyDictionary<string, string>? filter = null)
    {
        ArgumentNullException.ThrowIfNull(score);
        if (InstrumentHash is not null && InstrumentHash != score.InstrumentHash)
        {
            throw new ArgumentException("The score is of another instrument, or another version, than those of the peers.", nameof(score));
        }

        if (SettingsHash is not null && SettingsHash != score.SettingsHash)
        {
            throw new ArgumentException("The score has other weights or other shares of missing answers than those of the peers.", nameof(score));
        }

        filter ??= All;
        int count = 0;
        long twiceBelow = 0;
        foreach (PeerScore peer in peers)
        {
            if (filter.All(pair => peer.Profile.TryGetValue(pair.Key, out string? answer) && answer == pair.Value))
            {
                count++;
                twiceBelow += peer.Overall < score.Overall ? 2 : peer.Overall == score.Overall ? 1 : 0;
            }
        }

        double? percentile = score.Overall is null || count < MinimumGroupSize ? null : 50.0 * twiceBelow / count;
        return new PeerComparison(count, MinimumGroupSize, percentile, score.Overall is not null, filter);
    }
}

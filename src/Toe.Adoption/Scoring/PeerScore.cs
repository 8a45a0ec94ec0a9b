using System.Collections.ObjectModel;

namespace Toe.Adoption.Scoring;

/// <summary>The score of one firm, without its name.</summary>
public sealed record PeerScore
{
    /// <summary>The score of a firm.</summary>
    /// <param name="overall">Its index, 0 to 100.</param>
    /// <param name="profile">Its answers about itself: question id and choice, such as <c>SECTOR</c> and <c>food</c>.</param>
    /// <exception cref="ArgumentOutOfRangeException">The index does not lie within 0 to 100.</exception>
    public PeerScore(double overall, IReadOnlyDictionary<string, string> profile)
    {
        ArgumentNullException.ThrowIfNull(profile);
        if (overall is not (>= 0 and <= 100))
        {
            throw new ArgumentOutOfRangeException(nameof(overall), "An index lies within 0 to 100.");
        }

        Overall = overall;
        Profile = new ReadOnlyDictionary<string, string>(new Dictionary<string, string>(profile, StringComparer.Ordinal));
    }

    /// <summary>The score of a firm, with the hashes of the instrument that it answered and of the settings.</summary>
    /// <param name="score">Its score.</param>
    /// <param name="profile">Its answers about itself.</param>
    /// <exception cref="ArgumentException">The score has no index.</exception>
    public static PeerScore Of(ReadinessScore score, IReadOnlyDictionary<string, string> profile)
    {
        ArgumentNullException.ThrowIfNull(score);
        return score.Overall is { } overall
            ? new PeerScore(overall, profile) { InstrumentHash = score.InstrumentHash, SettingsHash = score.SettingsHash }
            : throw new ArgumentException("The score has no index, so that there is nothing to compare with.", nameof(score));
    }

    /// <summary>The hash of the instrument that was answered; null where it is not told, which leaves it to the caller to mix no instruments.</summary>
    public string? InstrumentHash { get; init; }

    /// <summary>The <see cref="ReadinessScore.SettingsHash"/>; null where it is not told, which leaves it to the caller to mix no settings.</summary>
    public string? SettingsHash { get; init; }

    /// <summary>Its index.</summary>
    public double Overall { get; }

    /// <summary>Its answers about itself.</summary>
    public IReadOnlyDictionary<string, string> Profile { get; }
}

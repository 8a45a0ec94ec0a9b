using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Storage;

/// <summary>
/// The firms that are shown, in groups that do not overlap: a group for each kind that has enough firms, and the rest where these are enough; all firms are their union. Groups stay as they are
/// until a change of theirs hides in enough firms: whoever compares one group with another, with all, or with what was shown before sees differences of at least as many firms as a group needs.
/// </summary>
internal sealed class PeerPartition
{
    private const string Rest = ""; // no choice has an empty id
    private readonly Dictionary<string, PeerGroup> groups;

    private PeerPartition(Dictionary<string, PeerGroup> groups, DateOnly date)
    {
        this.groups = groups;
        All = new PeerGroup(
            groups.Values.SelectMany(group => group.Firms).ToDictionary(firm => firm.Key, firm => firm.Value, StringComparer.Ordinal),
            groups.Count == 0 ? date : groups.Values.Max(group => group.Date));
    }

    public PeerGroup All { get; }

    public static PeerPartition Empty(DateOnly date) => new([], date);

    /// <summary>The firms of a kind; null where they are not shown by themselves.</summary>
    public PeerGroup? Of(string kind) => kind == Rest ? null : groups.GetValueOrDefault(kind);

    /// <summary>What is shown from here on: each group as it is now, or as it was where the difference would tell of too few.</summary>
    /// <param name="now">The firms of now, with their kind where they told it.</param>
    /// <param name="minimum">How many firms hide each other.</param>
    /// <param name="date">The day of now.</param>
    public PeerPartition Next(IReadOnlyDictionary<string, (PeerScore Score, string? Kind)> now, int minimum, DateOnly date)
    {
        PeerPartition next = groups.Count == 0 ? Empty(date) : this;
        foreach (var kind in now.Where(firm => firm.Value.Kind is not null).GroupBy(firm => firm.Value.Kind!, StringComparer.Ordinal).OrderBy(kind => kind.Key, StringComparer.Ordinal))
        {
            next = next.Try(kind.Key, [.. kind.Select(firm => KeyValuePair.Create(firm.Key, firm.Value.Score))], minimum, date);
        }

        return next.Try(
            Rest,
            [.. now.Where(firm => firm.Value.Kind is null || next.Of(firm.Value.Kind) is null).Select(firm => KeyValuePair.Create(firm.Key, firm.Value.Score))],
            minimum,
            date);
    }

    // With other firms in a group, which the rest then no longer holds; this one where the change would tell of too few.
    private PeerPartition Try(string key, KeyValuePair<string, PeerScore>[] firms, int minimum, DateOnly date)
    {
        Dictionary<string, PeerGroup> changed = new(groups, StringComparer.Ordinal);
        Dictionary<string, PeerScore> inside = new(firms, StringComparer.Ordinal);
        if (key != Rest && changed.Remove(Rest, out PeerGroup? rest) && rest.Firms.Where(firm => !inside.ContainsKey(firm.Key)).ToDictionary() is { Count: > 0 } left)
        {
            changed.Add(Rest, left.Count == rest.Firms.Count ? rest : new PeerGroup(left, date));
        }

        if (!changed.TryGetValue(key, out PeerGroup? known) || !(known.Firms.Count == inside.Count && known.Firms.Keys.All(inside.ContainsKey)))
        {
            changed[key] = new PeerGroup(inside, date);
        }

        PeerPartition next = new(changed, date);

        // Firms that stand in one group before and in one after are told from others together.
        return All.Firms.Keys.Union(next.All.Firms.Keys, StringComparer.Ordinal)
            .CountBy(firm => (Before: KeyOf(firm), After: next.KeyOf(firm)))
            .All(together => together.Value >= minimum)
            ? next
            : this;
    }

    private string? KeyOf(string firm) => groups.Where(group => group.Value.Firms.ContainsKey(firm)).Select(group => group.Key).FirstOrDefault();
}

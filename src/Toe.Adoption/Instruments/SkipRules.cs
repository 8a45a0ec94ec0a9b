using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Instruments;

/// <summary>The rules of skip rules: they name items that are there and answers that their scales have, and end.</summary>
internal sealed class SkipRules(ValueList<InstrumentConstruct> constructs, Func<Item, ResponseScale?> scaleOf, InstrumentFaults faults)
{
    private readonly Dictionary<string, (Item Item, int Place)> items = constructs
        .SelectMany(construct => construct.Items)
        .Select((item, place) => (item, place))
        .DistinctBy(one => one.item.Id, StringComparer.Ordinal)
        .ToDictionary(one => one.item.Id, one => (one.item, one.place), StringComparer.Ordinal);

    public void Check()
    {
        foreach ((Item item, int place) in items.Values)
        {
            if (item.ShownWhen is { } rule)
            {
                CheckRule(item, place, rule);
            }
        }

        CheckCycles();
    }

    private void CheckRule(Item item, int place, Relevance rule)
    {
        string part = $"item {Text.Visible(item.Id)}, shown when";
        if (!items.TryGetValue(rule.Item, out (Item Item, int Place) other))
        {
            faults.Error(
                IssueCodes.InvalidSkipRule, part, $"There is no item {Text.Visible(rule.Item)}.", "An item of the instrument.", NearestName.Suggest(rule.Item, items.Keys));
            return;
        }

        if (rule.Answers.Count == 0)
        {
            faults.Error(IssueCodes.InvalidSkipRule, part, "It names no answers, so the item is never shown.", "At least one answer.", "Name the answers.");
        }

        if (scaleOf(other.Item) is { } scale && rule.Answers.Where(answer => answer < scale.Minimum || answer > scale.Maximum).ToList() is { Count: > 0 } outside)
        {
            faults.Error(
                IssueCodes.InvalidSkipRule,
                part,
                Text.Invariant($"The answer {outside[0]} is not on the scale of {Text.Visible(rule.Item)}."),
                Text.Invariant($"Answers from {scale.Minimum} to {scale.Maximum}."),
                "Correct the answers.");
        }

        if (other.Place > place)
        {
            faults.Warning(
                IssueCodes.InvalidSkipRule,
                part,
                $"Item {Text.Visible(rule.Item)} is asked later.",
                "On paper nobody can follow such a rule.",
                "Ask the other item first.");
        }
    }

    // Each item has at most one rule, so a walk along the rules either ends or comes back to where it was.
    private void CheckCycles()
    {
        HashSet<string> done = new(StringComparer.Ordinal);
        foreach (string start in items.Keys)
        {
            List<string> walk = [];
            HashSet<string> seen = new(StringComparer.Ordinal);
            string? at = start;
            while (at is not null && !done.Contains(at) && seen.Add(at))
            {
                walk.Add(at);
                at = items.TryGetValue(at, out (Item Item, int Place) one) ? one.Item.ShownWhen?.Item : null;
            }

            if (at is not null && seen.Contains(at))
            {
                string[] cycle = [.. walk[walk.IndexOf(at)..], at];
                faults.Error(
                    IssueCodes.InvalidSkipRule,
                    $"item {Text.Visible(at)}, shown when",
                    $"The rules go round in a circle: {string.Join(" needs ", cycle.Take(10).Select(Text.Visible))}{(cycle.Length > 10 ? " ..." : "")}.",
                    "Rules that end at an item that is always asked.",
                    "Remove one of them.");
            }

            done.UnionWith(walk);
        }
    }
}

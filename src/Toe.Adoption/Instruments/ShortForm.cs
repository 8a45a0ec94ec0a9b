using Toe.Adoption.Collections;

namespace Toe.Adoption.Instruments;

/// <summary>A draft that keeps some constructs and what they need.</summary>
internal static class ShortForm
{
    public static InstrumentDraft Of(InstrumentDraft draft, string id, ValueList<InstrumentConstruct> constructs)
    {
        HashSet<string> kept = [.. constructs.Select(construct => construct.Id)];
        if (kept.Count != constructs.Count)
        {
            throw new ArgumentException("A construct is named twice.", nameof(constructs));
        }

        CheckRules(constructs);
        HashSet<string> scales =
        [
            draft.DefaultScale,
            .. constructs.SelectMany(construct => construct.Items).Select(item => item.Scale).OfType<string>(),
            .. draft.AttentionChecks.Select(check => check.Scale).OfType<string>(),
        ];
        return draft with
        {
            Id = id,
            Scales = draft.Scales.Where(scale => scales.Contains(scale.Id)).ToValueList(),
            Dimensions = draft.Dimensions
                .Where(dimension => constructs.Any(construct => string.Equals(construct.Dimension, dimension.Id, StringComparison.Ordinal)))
                .ToValueList(),
            Constructs = constructs,
            InterviewTopics = draft.InterviewTopics
                .Select(topic => topic with { Constructs = topic.Constructs.Where(kept.Contains).ToValueList() })
                .Where(topic => topic.Constructs.Count > 0)
                .ToValueList(),
        };
    }

    // Dropping the rule would ask everybody what was meant for some.
    private static void CheckRules(ValueList<InstrumentConstruct> constructs)
    {
        Item[] items = [.. constructs.SelectMany(construct => construct.Items)];
        HashSet<string> ids = [.. items.Select(item => item.Id)];
        if (Array.Find(items, item => item.ShownWhen is { } rule && !ids.Contains(rule.Item)) is { } orphan)
        {
            throw new ArgumentException(
                $"Item {orphan.Id} is shown only after item {orphan.ShownWhen!.Item}, whose construct is left out. Select that construct too.",
                nameof(constructs));
        }
    }
}

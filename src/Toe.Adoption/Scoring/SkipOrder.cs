namespace Toe.Adoption.Scoring;

/// <summary>Orders skip rules so that each stands after the rule of the item that decides on it; an instrument has no cycles of them.</summary>
internal static class SkipOrder
{
    public static PlanSkip[] Of(PlanItem[] items, Func<string, int?> find)
    {
        var order = new List<PlanSkip>();
        var done = new bool[items.Length];
        var chain = new Stack<int>();
        for (int start = 0; start < items.Length; start++)
        {
            for (int at = start; at >= 0 && !done[at] && items[at].Item.ShownWhen is { } rule; at = find(rule.Item) ?? -1)
            {
                done[at] = true;
                chain.Push(at);
            }

            while (chain.TryPop(out int at))
            {
                order.Add(new PlanSkip(at, find(items[at].Item.ShownWhen!.Item) ?? -1, [.. items[at].Item.ShownWhen!.Answers]));
            }
        }

        return [.. order.Where(skip => skip.Decider >= 0)];
    }
}

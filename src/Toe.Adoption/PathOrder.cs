namespace Toe.Adoption;

/// <summary>The order of the structural model: sources before targets.</summary>
internal static class PathOrder
{
    /// <summary>The constructs of a cycle, first one repeated at the end, or null. A self-path is no cycle here.</summary>
    public static List<string>? FindCycle(IEnumerable<StructuralPath> paths)
    {
        ILookup<string, string> targets = paths
            .Where(path => path.From != path.To)
            .ToLookup(path => path.From, path => path.To, StringComparer.Ordinal);
        var done = new HashSet<string>(StringComparer.Ordinal);
        foreach (string start in targets.Select(group => group.Key))
        {
            if (Visit(start, targets, done) is { } cycle)
            {
                return cycle;
            }
        }

        return null;
    }

    // Depth first with an explicit stack: a chain of many thousand constructs must not exhaust the thread's own.
    private static List<string>? Visit(string start, ILookup<string, string> targets, HashSet<string> done)
    {
        var trail = new List<string>();
        var onTrail = new HashSet<string>(StringComparer.Ordinal);
        var pending = new Stack<IEnumerator<string>>();
        void Enter(string name)
        {
            trail.Add(name);
            onTrail.Add(name);
            pending.Push(targets[name].GetEnumerator());
        }

        if (!done.Contains(start))
        {
            Enter(start);
        }

        while (pending.Count > 0)
        {
            if (!pending.Peek().MoveNext())
            {
                pending.Pop();
                done.Add(trail[^1]);
                onTrail.Remove(trail[^1]);
                trail.RemoveAt(trail.Count - 1);
                continue;
            }

            string next = pending.Peek().Current;
            if (onTrail.Contains(next))
            {
                return [.. trail.SkipWhile(name => name != next), next];
            }

            if (!done.Contains(next))
            {
                Enter(next);
            }
        }

        return null;
    }
}

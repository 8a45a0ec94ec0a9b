namespace Toe.Adoption;

/// <summary>Finds the cycles that a structural model must not have.</summary>
internal static class PathCycles
{
    /// <summary>The constructs of a cycle, first one repeated at the end, or null. A self-path is no cycle here.</summary>
    public static List<string>? FindCycle(IEnumerable<StructuralPath> paths) => FindCycles(paths, most: 1).FirstOrDefault();

    /// <summary>Some cycles, at most the given number: each closes at a construct that is in none before it. None exactly where there is none.</summary>
    public static List<List<string>> FindCycles(IEnumerable<StructuralPath> paths, int most)
    {
        var search = new Search(paths, most);
        search.Run();
        return search.Cycles;
    }

    // Depth first with an explicit stack: a chain of many thousand constructs must not exhaust the thread's own.
    private sealed class Search(IEnumerable<StructuralPath> paths, int most)
    {
        private readonly ILookup<string, string> targets = paths
            .Where(path => !string.Equals(path.From, path.To, StringComparison.Ordinal))
            .ToLookup(path => path.From, path => path.To, StringComparer.Ordinal);

        private readonly HashSet<string> done = new(StringComparer.Ordinal);
        private readonly HashSet<string> inCycle = new(StringComparer.Ordinal);
        private readonly HashSet<string> onTrail = new(StringComparer.Ordinal);
        private readonly List<string> trail = [];
        private readonly Stack<IEnumerator<string>> pending = new();

        public List<List<string>> Cycles { get; } = [];

        public void Run()
        {
            foreach (string start in targets.Select(group => group.Key))
            {
                if (!done.Contains(start) && Cycles.Count < most)
                {
                    Enter(start);
                    Follow();
                }
            }
        }

        private void Follow()
        {
            while (pending.Count > 0 && Cycles.Count < most)
            {
                if (!pending.Peek().MoveNext())
                {
                    Leave();
                    continue;
                }

                string next = pending.Peek().Current;
                if (onTrail.Contains(next))
                {
                    Close(next);
                }
                else if (!done.Contains(next))
                {
                    Enter(next);
                }
            }
        }

        private void Enter(string name)
        {
            trail.Add(name);
            onTrail.Add(name);
            pending.Push(targets[name].GetEnumerator());
        }

        private void Leave()
        {
            pending.Pop();
            done.Add(trail[^1]);
            onTrail.Remove(trail[^1]);
            trail.RemoveAt(trail.Count - 1);
        }

        private void Close(string first)
        {
            if (inCycle.Contains(first))
            {
                return;
            }

            List<string> cycle = [.. trail.SkipWhile(name => !string.Equals(name, first, StringComparison.Ordinal)), first];
            inCycle.UnionWith(cycle);
            Cycles.Add(cycle);
        }
    }
}

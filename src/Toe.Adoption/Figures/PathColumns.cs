namespace Toe.Adoption.Figures;

/// <summary>
/// The column of each node: the longest chain of links that leads to it, and for what is to be explained at least one right of the last driver. No link
/// stays within a column or goes to the left.
/// </summary>
internal static class PathColumns
{
    public static int[] Of(PathGraph graph)
    {
        int count = graph.Nodes.Count;
        int[] order = [.. InOrder(graph)];
        ILookup<int, int> targets = graph.Links.ToLookup(link => link.From, link => link.To);
        bool[] isDriver = [.. graph.Nodes.Select(node => !node.IsOutcome)];
        foreach (int node in order.Where(node => !isDriver[node]))
        {
            // What an outcome explains stands right of it and is no driver here, whatever it is called.
            foreach (int target in targets[node])
            {
                isDriver[target] = false;
            }
        }

        int[] column = new int[count];
        foreach (int node in order.Where(node => isDriver[node]))
        {
            Push(node);
        }

        int first = 1 + Enumerable.Range(0, count).Where(node => isDriver[node]).Select(node => column[node]).DefaultIfEmpty(-1).Max();
        foreach (int node in order.Where(node => !isDriver[node]))
        {
            column[node] = Math.Max(column[node], first);
            Push(node);
        }

        return column;

        void Push(int node)
        {
            foreach (int target in targets[node])
            {
                column[target] = Math.Max(column[target], column[node] + 1);
            }
        }
    }

    // Sources before targets; among those that are ready, the order of the model.
    private static List<int> InOrder(PathGraph graph)
    {
        int[] waiting = new int[graph.Nodes.Count];
        foreach (PathLink link in graph.Links)
        {
            waiting[link.To]++;
        }

        ILookup<int, int> targets = graph.Links.ToLookup(link => link.From, link => link.To);
        var ready = new Queue<int>(Enumerable.Range(0, waiting.Length).Where(node => waiting[node] == 0));
        List<int> order = [];
        while (ready.TryDequeue(out int node))
        {
            order.Add(node);
            foreach (int target in targets[node])
            {
                if (--waiting[target] == 0)
                {
                    ready.Enqueue(target);
                }
            }
        }

        return order;
    }
}

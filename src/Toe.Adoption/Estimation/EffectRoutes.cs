namespace Toe.Adoption.Estimation;

/// <summary>Which constructs reach which, and along which chains of paths.</summary>
internal sealed class EffectRoutes
{
    public EffectRoutes(Block[] blocks, int[] endogenous, int mostSpecific)
    {
        bool[,] reaches = new bool[blocks.Length, blocks.Length];
        bool[,] indirectly = new bool[blocks.Length, blocks.Length];
        double specific = 0;
        double[,] routes = new double[blocks.Length, blocks.Length];
        foreach (int to in endogenous)
        {
            foreach (int last in blocks[to].Predecessors)
            {
                reaches[last, to] = true;
                routes[last, to]++;
                for (int from = 0; from < blocks.Length; from++)
                {
                    reaches[from, to] |= reaches[from, last];
                    indirectly[from, to] |= reaches[from, last];
                    routes[from, to] += routes[from, last];
                    specific += routes[from, last];
                }
            }
        }

        Total = Pairs(reaches);
        Indirect = Pairs(indirectly);
        AreSpecificOmitted = specific > mostSpecific;
        Specific = AreSpecificOmitted ? [] : Chains(blocks);
    }

    /// <summary>Pairs with any effect, by source and then target.</summary>
    public (int From, int To)[] Total { get; }

    /// <summary>Pairs with an effect through at least one construct between.</summary>
    public (int From, int To)[] Indirect { get; }

    /// <summary>Every chain of at least two paths.</summary>
    public int[][] Specific { get; }

    public bool AreSpecificOmitted { get; }

    private static (int From, int To)[] Pairs(bool[,] matrix) =>
    [
        .. from a in Enumerable.Range(0, matrix.GetLength(0))
           from b in Enumerable.Range(0, matrix.GetLength(1))
           where matrix[a, b]
           select (a, b),
    ];

    private static int[][] Chains(Block[] blocks)
    {
        List<int[]> chains = [];
        var open = new Stack<int[]>(Enumerable.Range(0, blocks.Length).Reverse().Select(k => new[] { k }));
        while (open.TryPop(out int[]? chain))
        {
            if (chain.Length > 2)
            {
                chains.Add(chain);
            }

            foreach (int next in blocks[chain[^1]].Successors.Reverse())
            {
                open.Push([.. chain, next]);
            }
        }

        return [.. chains];
    }
}

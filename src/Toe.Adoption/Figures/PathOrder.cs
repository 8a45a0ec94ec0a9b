namespace Toe.Adoption.Figures;

/// <summary>
/// The order of nodes and passes in each column: bands first, then the barycenters of their neighbors in a fixed number of sweeps to and fro, ties by the
/// order before. Columns are centered on the tallest.
/// </summary>
internal sealed class PathOrder
{
    private readonly PathGraph graph;
    private readonly LayoutRules rules;
    private readonly int[] column;
    private readonly int lastDriverColumn;
    private readonly ColumnItem[] items;

    public PathOrder(PathGraph graph, LayoutRules rules)
    {
        this.graph = graph;
        this.rules = rules;
        column = PathColumns.Of(graph);
        lastDriverColumn = Enumerable.Range(0, column.Length)
            .Where(node => graph.Nodes[node].Band.HasField).Select(node => column[node]).DefaultIfEmpty(-1).Max();
        Columns = [.. Enumerable.Range(0, column.Max() + 1).Select(_ => new List<ColumnItem>())];
        items = [.. Enumerable.Range(0, column.Length).Select(AddNode)];
        Chains = [.. graph.Links.Select(AddChain)];
        for (int sweep = 0; sweep < rules.Sweeps; sweep++)
        {
            Sweep(toTheRight: sweep % 2 == 0);
        }

        SortWithinBands();
        StackAll();
    }

    /// <summary>The items of each column, from the top.</summary>
    public List<ColumnItem>[] Columns { get; }

    /// <summary>For each link the items that it touches, from source to target.</summary>
    public ColumnItem[][] Chains { get; }

    /// <summary>The item of a node.</summary>
    public ColumnItem ItemOf(int node) => items[node];

    /// <summary>The column of a node.</summary>
    public int ColumnOf(int node) => column[node];

    /// <summary>The height of the whole, from the first item to the last.</summary>
    public double Height => Columns.Max(HeightOf);

    private ColumnItem AddNode(int node)
    {
        var item = new ColumnItem { Node = node, Band = BandIn(column[node], node), Height = HeightOfNode(node) };
        Columns[column[node]].Add(item);
        return item;
    }

    private ColumnItem[] AddChain(PathLink link)
    {
        List<ColumnItem> chain = [items[link.From]];
        for (int c = column[link.From] + 1; c < column[link.To]; c++)
        {
            var pass = new ColumnItem { Band = BandIn(c, link.From), Height = rules.PassHeight };
            Columns[c].Add(pass);
            chain.Add(pass);
        }

        chain.Add(items[link.To]);
        for (int i = 1; i < chain.Count; i++)
        {
            chain[i - 1].Targets.Add(chain[i]);
            chain[i].Sources.Add(chain[i - 1]);
        }

        return [.. chain];
    }

    private int BandIn(int c, int node) => c <= lastDriverColumn ? graph.Nodes[node].Band.Order : 0;

    private double HeightOfNode(int node)
    {
        PathLink[] outgoing = [.. graph.Links.Where(link => link.From == node)];
        double ports = outgoing.Sum(link => PathLink.Above + link.Below) + (rules.LabelGap * Math.Max(0, outgoing.Length - 1));
        int incoming = graph.Links.Count(link => link.To == node);
        int lines = graph.Nodes[node].Name.Lines.Count + (graph.Nodes[node].Explained is null ? 0 : 1);
        return new[] { rules.NodeHeight + (rules.NodeLine * Math.Max(0, lines - 2)), ports, rules.InPitch * (incoming + 1) }.Max();
    }

    private void Sweep(bool toTheRight)
    {
        StackAll();
        for (int i = 0; i < Columns.Length; i++)
        {
            int c = toTheRight ? i : Columns.Length - 1 - i;
            Sort(c, item => Barycenter(item, toTheRight ? item.Sources : item.Targets));
            Stack(Columns[c]);
        }
    }

    // The first column has no sources and the last no targets: each ends in the order that its only neighbors give.
    private void SortWithinBands()
    {
        StackAll();
        Sort(0, item => Barycenter(item, item.Targets));
    }

    private static double Barycenter(ColumnItem item, List<ColumnItem> neighbors) =>
        neighbors.Count == 0 ? item.Middle : neighbors.Average(neighbor => neighbor.Middle);

    // OrderBy is stable: ties keep the order before, at first that of the model.
    private void Sort(int c, Func<ColumnItem, double> height)
    {
        ColumnItem[] sorted = [.. Columns[c].OrderBy(item => item.Band).ThenBy(item => Math.Round(height(item), 3))];
        Columns[c].Clear();
        Columns[c].AddRange(sorted);
    }

    private void StackAll()
    {
        foreach (List<ColumnItem> items in Columns)
        {
            Stack(items);
        }
    }

    private void Stack(List<ColumnItem> items)
    {
        double y = (Height - HeightOf(items)) / 2;
        for (int i = 0; i < items.Count; i++)
        {
            y += i == 0 ? 0 : GapAbove(items, i);
            items[i].Middle = y + (items[i].Height / 2);
            y += items[i].Height;
        }
    }

    private double HeightOf(List<ColumnItem> items) =>
        items.Sum(item => item.Height) + Enumerable.Range(1, Math.Max(0, items.Count - 1)).Sum(i => GapAbove(items, i));

    private double GapAbove(List<ColumnItem> items, int i) =>
        ReferenceEquals(items, Columns[0]) && items[i].Band != items[i - 1].Band ? rules.BandGap : rules.NodeGap;
}

using Toe.Adoption.Collections;

namespace Toe.Adoption.Figures;

/// <summary>
/// Where everything stands. Labels stand in the lane right of their source, where each edge is level at a height of its own; edges bend only in
/// channels, where there is neither node nor label; an edge over several columns has a slot of its own in each. So no two of them can meet.
/// </summary>
internal sealed class PathLayout
{
    private readonly PathGraph graph;
    private readonly LayoutRules rules;
    private readonly PathOrder order;
    private readonly double top;

    public PathLayout(PathGraph graph, LayoutRules? rules = null)
    {
        this.graph = graph;
        this.rules = rules ?? LayoutRules.Default;
        order = new PathOrder(graph, this.rules);
        Lane = Math.Max(this.rules.Lane, graph.Links.Select(link => link.LabelWidth).DefaultIfEmpty(0).Max() + (2 * this.rules.LaneMargin));
        bool hasFields = order.Columns[0].Any(item => item.Node is { } node && graph.Nodes[node].Band.HasField);
        top = this.rules.Margin + (hasFields ? this.rules.BandGap - this.rules.FieldPadding : 0);
        Width = (2 * this.rules.Margin) + Left(order.Columns.Length - 1) - Left(0) + this.rules.NodeWidth;
        Height = top + order.Height + this.rules.Margin;
        Nodes = [.. Enumerable.Range(0, graph.Nodes.Count).Select(BoxOf)];
        double[] starts = Ports(outgoing: true);
        double[] ends = Ports(outgoing: false);
        Routes = [.. Enumerable.Range(0, graph.Links.Count).Select(link => RouteOf(link, starts[link], ends[link]))];
        Labels = [.. Enumerable.Range(0, graph.Links.Count).Select(link => LabelOf(link, starts[link]))];
        Fields = [.. FieldsOf()];
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>The width of the lanes.</summary>
    public double Lane { get; }

    /// <summary>The boxes of the nodes.</summary>
    public ValueList<Box> Nodes { get; }

    /// <summary>The courses of the links.</summary>
    public ValueList<Route> Routes { get; }

    /// <summary>The boxes of the links' labels; empty ones where there is none.</summary>
    public ValueList<Box> Labels { get; }

    /// <summary>The fields of bands behind the nodes of the first column.</summary>
    public ValueList<(Band Band, Box Box)> Fields { get; }

    /// <summary>The column of a node.</summary>
    public int ColumnOf(int node) => order.ColumnOf(node);

    private double Left(int column) => rules.Margin + (column * (rules.NodeWidth + Lane + rules.Channel));

    private double Middle(ColumnItem item) => top + item.Middle;

    private Box BoxOf(int node)
    {
        ColumnItem item = order.ItemOf(node);
        return new Box(Left(order.ColumnOf(node)), Middle(item) - (item.Height / 2), rules.NodeWidth, item.Height);
    }

    // Ports stand in the order of what they lead to: edges do not cross at a node.
    private double[] Ports(bool outgoing)
    {
        double[] heights = new double[graph.Links.Count];
        foreach (IGrouping<int, int> ports in Enumerable.Range(0, heights.Length)
                     .GroupBy(link => outgoing ? graph.Links[link].From : graph.Links[link].To))
        {
            int[] sorted = [.. ports.OrderBy(link => (outgoing ? order.Chains[link][1] : order.Chains[link][^2]).Middle)];
            double Above(int link) => outgoing ? PathLink.Above : rules.InPitch / 2;
            double Below(int link) => outgoing ? graph.Links[link].Below : rules.InPitch / 2;
            double gap = outgoing ? rules.LabelGap : 0;
            double total = sorted.Sum(link => Above(link) + Below(link)) + (gap * (sorted.Length - 1));
            double y = Middle(order.ItemOf(ports.Key)) - (total / 2);
            foreach (int link in sorted)
            {
                heights[link] = y + Above(link);
                y += Above(link) + Below(link) + gap;
            }
        }

        return heights;
    }

    private Route RouteOf(int link, double start, double end)
    {
        PathLink drawn = graph.Links[link];
        ColumnItem[] chain = order.Chains[link];
        int column = order.ColumnOf(drawn.From);
        double right = Left(column) + rules.NodeWidth;
        List<Spot> corners =
        [
            new(right - NodeOutline.Inset(graph.Nodes[drawn.From].Shape, Nodes[drawn.From], start), start),
            new(right + Lane, start),
        ];
        foreach (ColumnItem pass in chain[1..^1])
        {
            column++;
            corners.Add(new Spot(Left(column), Middle(pass)));
            corners.Add(new Spot(Left(column) + rules.NodeWidth + Lane, Middle(pass)));
        }

        corners.Add(new Spot(Left(column + 1) + NodeOutline.Inset(graph.Nodes[drawn.To].Shape, Nodes[drawn.To], end), end));
        return new Route(corners.ToValueList());
    }

    private Box LabelOf(int link, double start)
    {
        PathLink drawn = graph.Links[link];
        double middle = Left(order.ColumnOf(drawn.From)) + rules.NodeWidth + (Lane / 2);
        return drawn.Coefficient.Length == 0
            ? new Box(middle, start, 0, 0)
            : new Box(middle - (drawn.LabelWidth / 2), start - PathLink.Above, drawn.LabelWidth, PathLink.Above + drawn.Below);
    }

    private IEnumerable<(Band Band, Box Box)> FieldsOf() =>
        from node in order.Columns[0].Select(item => item.Node).OfType<int>()
        where graph.Nodes[node].Band.HasField
        group Nodes[node] by graph.Nodes[node].Band into boxes
        let above = boxes.Min(box => box.Y) - rules.FieldPadding
        let below = boxes.Max(box => box.Bottom) + rules.FieldPadding
        select (boxes.Key, new Box(Left(0) - (2 * rules.FieldPadding), above, rules.NodeWidth + (3 * rules.FieldPadding), below - above));
}

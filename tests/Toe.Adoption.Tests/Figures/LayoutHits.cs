using Toe.Adoption.Figures;

namespace Toe.Adoption.Tests.Figures;

/// <summary>What meets what in a laid-out path diagram, where nothing should.</summary>
internal static class LayoutHits
{
    private const int Samples = 60;
    private const double Chip = 12;

    public static IEnumerable<string> Of(PathGraph graph, PathLayout layout)
    {
        Box[] nodes = [.. layout.Nodes.Select((box, node) => WithChip(box, layout.ColumnOf(node)))];
        Box[] labels = [.. layout.Labels];
        int[] labelled = [.. Enumerable.Range(0, labels.Length).Where(i => labels[i].Width > 0)];
        foreach ((int a, int b) in Pairs(Enumerable.Range(0, nodes.Length)))
        {
            if (nodes[a].Meets(nodes[b]))
            {
                yield return $"node {graph.Nodes[a].Label} meets node {graph.Nodes[b].Label}";
            }
        }

        foreach ((int a, int b) in Pairs(labelled))
        {
            if (labels[a].Meets(labels[b]))
            {
                yield return $"label {a} meets label {b}";
            }
        }

        foreach (int label in labelled)
        {
            foreach (int node in Enumerable.Range(0, nodes.Length).Where(node => labels[label].Meets(nodes[node])))
            {
                yield return $"label {label} meets node {graph.Nodes[node].Label}";
            }
        }

        for (int edge = 0; edge < graph.Links.Count; edge++)
        {
            Spot[] spots = [.. Spots(layout.Routes[edge])];
            PathLink link = graph.Links[edge];
            foreach (int node in Enumerable.Range(0, nodes.Length).Where(node => node != link.From && node != link.To && spots.Any(nodes[node].Holds)))
            {
                yield return $"edge {edge} passes through node {graph.Nodes[node].Label}";
            }

            foreach (int label in labelled.Where(label => label != edge && spots.Any(labels[label].Holds)))
            {
                yield return $"edge {edge} passes through label {label}";
            }
        }
    }

    /// <summary>Points along an edge: 60 on each of its pieces.</summary>
    public static IEnumerable<Spot> Spots(Route route)
    {
        for (int corner = 1; corner < route.Corners.Count; corner++)
        {
            Spot from = route.Corners[corner - 1];
            Spot to = route.Corners[corner];
            (Spot first, Spot second) = Route.IsCurved(corner) ? route.Handles(corner) : (Between(from, to, 1.0 / 3), Between(from, to, 2.0 / 3));
            for (int i = 0; i < Samples; i++)
            {
                double t = (double)i / (Samples - 1);
                double u = 1 - t;
                double Blend(Func<Spot, double> part) =>
                    (u * u * u * part(from)) + (3 * u * u * t * part(first)) + (3 * u * t * t * part(second)) + (t * t * t * part(to));
                yield return new Spot(Blend(spot => spot.X), Blend(spot => spot.Y));
            }
        }
    }

    // The letter of a driver right of its band stands on the upper edge.
    private static Box WithChip(Box box, int column) => column == 0 ? box : box with { Y = box.Y - Chip, Height = box.Height + Chip };

    private static Spot Between(Spot from, Spot to, double share) => new(from.X + ((to.X - from.X) * share), from.Y + ((to.Y - from.Y) * share));

    private static IEnumerable<(int A, int B)> Pairs(IEnumerable<int> items)
    {
        int[] all = [.. items];
        return from i in Enumerable.Range(0, all.Length) from j in Enumerable.Range(i + 1, all.Length - i - 1) select (all[i], all[j]);
    }
}

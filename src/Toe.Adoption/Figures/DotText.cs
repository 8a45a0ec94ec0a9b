using System.Text;
using Toe.Adoption.Internal;
using static System.FormattableString;

namespace Toe.Adoption.Figures;

/// <summary>Writes a path diagram for Graphviz.</summary>
internal static class DotText
{
    public static string Of(PathGraph graph, string model)
    {
        var dot = new StringBuilder();
        dot.Append(Invariant($"digraph {Quote(model)} {{\n  rankdir=LR;\n  node [fontname=\"Arial\", fontsize=15];\n  edge [fontname=\"Arial\", fontsize=13];\n"));
        int cluster = 0;
        foreach (IGrouping<Band, int> band in Enumerable.Range(0, graph.Nodes.Count).GroupBy(node => graph.Nodes[node].Band).OrderBy(band => band.Key.Order))
        {
            string indent = band.Key.HasField ? "    " : "  ";
            if (band.Key.HasField)
            {
                dot.Append(Text.Invariant($"  subgraph cluster_{cluster++} {{\n    label={Quote(band.Key.Title)};\n    color=\"{band.Key.Ink.Light}\";\n"));
            }

            foreach (int node in band)
            {
                dot.Append(Text.Invariant($"{indent}n{node} [label={NodeLabel(graph.Nodes[node])}, {Shape(graph.Nodes[node].Shape)}];\n"));
            }

            if (band.Key.HasField)
            {
                dot.Append("  }\n");
            }
        }

        foreach (PathLink link in graph.Links)
        {
            dot.Append(Text.Invariant($"  n{link.From} -> n{link.To} [label={Label(LabelLines(link))}{Style(link)}];\n"));
        }

        return dot.Append("}\n").ToString();
    }

    /// <summary>The lines of a link's label.</summary>
    public static IEnumerable<string> LabelLines(PathLink link) => [.. new[] { link.Coefficient, link.Interval }.Where(text => text.Length > 0), .. link.Tags];

    private static string Style(PathLink link) => link.IsSettled switch
    {
        true => ", penwidth=2",
        false => ", style=dashed",
        null => "",
    };

    private static string Shape(NodeShape shape) => shape switch
    {
        NodeShape.Stadium => "shape=ellipse",
        NodeShape.Hexagon => "shape=hexagon",
        NodeShape.Dashed => "shape=box, style=dashed, color=\"" + Ink.Control.Light + "\"",
        _ => "shape=box",
    };

    private static string NodeLabel(PathNode node) => Label(node.Explained is null ? [node.Label] : [node.Label, node.Explained]);

    private static string Label(IEnumerable<string> lines) => $"\"{string.Join("\\n", lines.Select(Encode))}\"";

    private static string Quote(string text) => $"\"{Encode(text)}\"";

    // Graphviz reads backslashes and entities inside quotes: both are doubled or named, so that neither acts.
    private static string Encode(string text) => Text.Escape(text)
        .Replace("\\", "\\\\", StringComparison.Ordinal)
        .Replace("\"", "\\\"", StringComparison.Ordinal)
        .Replace("&", "&amp;", StringComparison.Ordinal);
}

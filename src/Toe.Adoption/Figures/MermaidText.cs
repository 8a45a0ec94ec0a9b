using System.Text;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Figures;

/// <summary>Writes a path diagram for Mermaid. Of an author's words only letters, digits and blanks stand as they are; all else is a numbered entity, so that nothing acts.</summary>
internal static class MermaidText
{
    public static string Of(PathGraph graph)
    {
        var text = new StringBuilder("flowchart LR\n");
        int group = 0;
        foreach (IGrouping<Band, int> band in Enumerable.Range(0, graph.Nodes.Count).GroupBy(node => graph.Nodes[node].Band).OrderBy(band => band.Key.Order))
        {
            if (band.Key.HasField)
            {
                text.Append(Text.Invariant($"  subgraph g{group++}[\"{Encode(band.Key.Title)}\"]\n"));
            }

            foreach (int node in band)
            {
                (string open, string close) = Brackets(graph.Nodes[node].Shape);
                string explained = graph.Nodes[node].Explained is { } value ? "<br/>" + value : "";
                text.Append(Text.Invariant($"{(band.Key.HasField ? "    " : "  ")}n{node}{open}\"{Encode(graph.Nodes[node].Label)}{explained}\"{close}\n"));
            }

            if (band.Key.HasField)
            {
                text.Append("  end\n");
            }
        }

        foreach (PathLink link in graph.Links)
        {
            string label = string.Join("<br/>", DotText.LabelLines(link));
            string arrow = link.IsSettled switch
            {
                true => "==>",
                false => "-.->",
                null => "-->",
            };
            text.Append(Text.Invariant($"  n{link.From} {arrow}{(label.Length > 0 ? $"|\"{label}\"|" : "")} n{link.To}\n"));
        }

        return text.ToString();
    }

    private static (string Open, string Close) Brackets(NodeShape shape) => shape switch
    {
        NodeShape.Stadium => ("([", "])"),
        NodeShape.Hexagon => ("{{", "}}"),
        _ => ("[", "]"),
    };

    private static string Encode(string text)
    {
        var encoded = new StringBuilder();
        foreach (Rune rune in Text.Escape(text).EnumerateRunes())
        {
            _ = rune.Value == ' ' || Rune.IsLetterOrDigit(rune) || Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.NonSpacingMark
                ? encoded.Append(rune.ToString())
                : encoded.Append(Text.Invariant($"#{rune.Value};"));
        }

        return encoded.ToString();
    }
}

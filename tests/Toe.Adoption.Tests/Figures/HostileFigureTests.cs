using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Tests.Figures;

/// <summary>Names that would act if a figure let them: 2,000 payloads through every figure and text stay text.</summary>
public partial class HostileFigureTests
{
    private const int Payloads = 2000;

    [Fact]
    public void Names_stay_text_in_every_figure()
    {
        foreach (string[] names in HostileNames.Groups(Payloads))
        {
            PlsFit fit = HostileNames.Estimate(names);
            BootstrapResult bootstrap = Bootstrap.Run(fit, new BootstrapSettings { Seed = 1, Resamples = 20 }).Value;
            foreach (Figure figure in new[]
            {
                PathDiagram.Of(fit, bootstrap), IntervalPlot.OfPaths(fit), IntervalPlot.OfLoadings(fit), DensityPlot.OfPaths(bootstrap), HeatMap.OfHtmt(fit),
            })
            {
                CheckSvg(figure, names);
            }

            CheckDot(PathDiagram.ToDot(fit, bootstrap), names);
            CheckMermaid(PathDiagram.ToMermaid(fit, bootstrap));
        }
    }

    private static void CheckSvg(Figure figure, string[] names)
    {
        foreach (string svg in new[] { figure.ToSvg(), figure.ToInlineSvg() })
        {
            XElement root = Svg.Read(svg);
            Assert.All(root.DescendantsAndSelf(), element => Assert.Contains(
                element.Name.LocalName, (string[])["svg", "title", "desc", "style", "g", "rect", "circle", "line", "polygon", "path", "text"]));
            Assert.All(root.DescendantsAndSelf().Attributes(), attribute => Assert.Contains(
                attribute.Name.LocalName,
                (string[])
                [
                    "xmlns", "lang", "role", "aria-labelledby", "aria-describedby", "width", "height", "viewBox", "font-family", "id", "class", "fill", "stroke",
                    "stroke-width", "stroke-dasharray", "x", "y", "x1", "x2", "y1", "y2", "cx", "cy", "r", "rx", "d", "points", "font-size", "font-weight", "text-anchor",
                    "transform",
                ]));
            Assert.DoesNotContain(svg, c => char.IsControl(c) && c != '\n');
            Assert.DoesNotContain(svg.EnumerateRunes(), rune => Rune.GetUnicodeCategory(rune) == System.Globalization.UnicodeCategory.Format && rune.Value != 0x200D);

            // Inlined, HTML reads it and not XML: its markup ends at the same characters.
            Assert.Equal(root.DescendantsAndSelf().Count(), Tag().Count(svg[svg.IndexOf("<svg", StringComparison.Ordinal)..]));
        }

        Assert.Contains(names[0], string.Concat(figure.Title), StringComparison.Ordinal);
    }

    private static void CheckDot(string dot, string[] names)
    {
        string[] lines = dot.Split('\n');
        Assert.All(lines, line => Assert.Matches(DotLine(), line));
        Assert.Equal(names.Length - 3, lines.Count(NodeLine().IsMatch));
    }

    private static void CheckMermaid(string text) => Assert.All(text.Split('\n'), line => Assert.Matches(MermaidLine(), line));

    [GeneratedRegex("<[a-z]")]
    private static partial Regex Tag();

    // Keys and quoted strings that end where they should: a quote or a backslash inside is escaped.
    [GeneratedRegex("""^(digraph "([^"\\]|\\.)*" \{| *subgraph cluster_\d+ \{| *\}|( *[a-z0-9 >-]* ?\[?([a-z]+=("([^"\\]|\\.)*"|[A-Za-z0-9]+)(, )?)+\]?;)?)$""")]
    private static partial Regex DotLine();

    [GeneratedRegex("""^ *n\d+ \[label=""")]
    private static partial Regex NodeLine();

    [GeneratedRegex("""^(flowchart LR| *subgraph g\d+\["[\p{L}\p{N}\p{Mn} #;]*"\]| *end| *n\d+(\(\[|\{\{|\[)"[\p{L}\p{N}\p{Mn} #;]*(<br/>[^"<|#]*)*"(\]\)|\}\}|\])| *n\d+ (-->|==>|-\.->)(\|"[^"<|#]*(<br/>[^"<|#]*)*"\|)? n\d+|)$""")]
    private static partial Regex MermaidLine();
}

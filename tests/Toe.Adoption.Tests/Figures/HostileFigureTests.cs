using System.Text;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Models;

namespace Toe.Adoption.Tests.Figures;

/// <summary>Names that would act if a figure let them: 2,000 payloads through every figure and text stay text.</summary>
public partial class HostileFigureTests
{
    private const int Payloads = 2000;
    private const int PerModel = 10;

    private static readonly string[] Pieces =
    [
        .. HostileModels.Names.Where(name => name.Length < 100),
        "</text><script>alert(1)</script>", "\" onload=\"alert(1)", "' onmouseover='alert(1)", "]]>", "<![CDATA[", "<!--", "-->", "&amp;", "&#60;script&#62;",
        "&lt;b&gt;", "</title>", "</svg>", "<?xml?>", "<!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc'>]>", "&e;", "\"]; evil [label=\"", "\\N", "\\G", "\\\"]; x", "}",
        "{", "subgraph", "end", "click n0 \"javascript:alert(1)\"", "%%{init: {}}%%", "#quot;", "#35;", "\"] --> n1", "```", "|", "style n0 fill:red",
        "javascript:alert(1)", "\u202E", "\u2066", "\u200B", "\uFEFF", "\U000E0041", "\U0001F600", "\u0E04\u0E27", "\u6280\u672F\u6280\u672F\u6280\u672F", "e\u0301",
    ];

    [Fact]
    public void Names_stay_text_in_every_figure()
    {
        var random = new Random(20261124);
        HashSet<string> used = new(StringComparer.Ordinal);
        while (used.Count < Payloads)
        {
            string[] names = [.. Enumerable.Range(0, PerModel).Select(_ => Payload(random)).Where(used.Add)];
            if (names.Length < PerModel)
            {
                continue;
            }

            PlsFit fit = Estimate(names);
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

    private static string Payload(Random random)
    {
        while (true)
        {
            string name = string.Concat(Enumerable.Range(0, random.Next(1, 5)).Select(_ => Pieces[random.Next(Pieces.Length)] + (random.Next(2) == 0 ? " " : "")));
            if (Internal.Guard.NameProblem(name) is null)
            {
                return name;
            }
        }
    }

    // A name of the model, a dimension, an indicator; the others are constructs.
    private static PlsFit Estimate(string[] names)
    {
        double[] Column(int seed)
        {
            var random = new Random(seed);
            return [.. Enumerable.Range(0, 30).Select(_ => random.NextDouble())];
        }

        Construct[] constructs =
        [
            Construct.Technology("c0", names[3], Measurement.Reflective([names[2], names[2] + "2"])),
            Construct.Organization("c1", names[4], Measurement.Composite(["b1", "b2"], WeightingMode.ModeB)),
            Construct.Environment("c2", names[5], Measurement.SingleItem("d")),
            Construct.Extended(Further(names[1]), "c3", names[6], Measurement.SingleItem("e")),
            Construct.Control("c4", names[7], Measurement.SingleItem("f")),
            Construct.Outcome("c5", names[8], Measurement.SingleItem("g")),
            Construct.Outcome("c6", names[9], Measurement.SingleItem("h")),
        ];
        AdoptionModel model = AdoptionModel.Create(
            names[0],
            constructs,
            [.. constructs[..5].Select(driver => driver.Hinders(constructs[5])), constructs[5].Drives(constructs[6]), constructs[0].Drives(constructs[1])]);
        string[] columns = [.. model.Indicators];
        return Pls.Estimate(model, Survey.FromColumns("answers", columns.Select((name, i) => (name, Column(i)))).Value).Value;
    }

    private static Dimension Further(string name) => Dimension.Named(name) is { IsOfTheFramework: false } further ? further : Dimension.Unspecified;

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

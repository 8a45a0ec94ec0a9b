using Toe.Adoption.Figures;
using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Figures;

/// <summary>The label lanes of the path diagram, over random models: checks D1 and D2 of the design.</summary>
public class PathLayoutTests
{
    private const int Models = 2000;

    private static readonly FigureSettings[] Settings = [new(), new() { ShowControls = true, Language = "id", Decimals = 3 }];

    [Fact]
    public void Nothing_meets_anything_in_2000_random_models()
    {
        List<string> offenders = [];
        int most = 0;
        int passing = 0;
        int driverToDriver = 0;
        for (int seed = 0; seed < Models; seed++)
        {
            PathGraph graph = PathGraph.Of(RandomReading.Of(seed), Settings[seed % 2]);
            var layout = new PathLayout(graph);
            most = Math.Max(most, graph.Links.Count);
            passing += layout.Routes.Any(route => route.Corners.Count > 3) ? 1 : 0;
            driverToDriver += graph.Links.Any(link => !graph.Nodes[link.To].IsOutcome) ? 1 : 0;
            offenders.AddRange(LayoutHits.Of(graph, layout).Select(hit => $"model {seed}: {hit}"));
        }

        Offenders.None(offenders, "Edges, labels and nodes keep apart.");
        Assert.Equal(26, most);
        Assert.True(passing > Models / 4, "Too few models have an edge that passes a column.");
        Assert.True(driverToDriver > Models / 4, "Too few models have a path between drivers.");
    }

    [Fact]
    public void The_check_sees_labels_that_are_too_near()
    {
        // 34 px of label 24 px apart.
        LayoutRules near = LayoutRules.Default with { LabelGap = -10 };
        int hit = Enumerable.Range(0, 200).Count(seed => HasHits(seed, near));
        Assert.True(hit > 120, $"Only {hit} of 200 models have hits.");
    }

    [Fact]
    public void The_check_sees_edges_that_have_no_slot_of_their_own()
    {
        LayoutRules without = LayoutRules.Default with { PassHeight = 0, NodeGap = -30 };
        Assert.True(Enumerable.Range(0, 100).Count(seed => HasHits(seed, without)) > 60);
    }

    [Fact]
    public void Drivers_stand_left_of_what_they_explain_in_bands_from_technology_down()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            PathGraph graph = PathGraph.Of(RandomReading.Of(seed), new FigureSettings());
            var layout = new PathLayout(graph);
            Assert.All(graph.Links, link => Assert.True(layout.Nodes[link.From].Right < layout.Nodes[link.To].X));
            double lastDriver = Enumerable.Range(0, graph.Nodes.Count)
                .Where(node => !graph.Nodes[node].IsOutcome).Select(node => layout.Nodes[node].X).DefaultIfEmpty(0).Max();
            Assert.All(
                Enumerable.Range(0, graph.Nodes.Count).Where(node => graph.Nodes[node].IsOutcome),
                node => Assert.True(layout.Nodes[node].X > lastDriver));
            Assert.Equal(layout.Fields.Select(field => field.Band.Order).Order(), layout.Fields.OrderBy(field => field.Box.Y).Select(field => field.Band.Order));
        }
    }

    [Fact]
    public void Names_lie_inside_their_outlines_and_labels_inside_their_lanes()
    {
        for (int seed = 0; seed < 500; seed++)
        {
            PathGraph graph = PathGraph.Of(RandomReading.Of(seed), new FigureSettings());
            var layout = new PathLayout(graph);
            for (int node = 0; node < graph.Nodes.Count; node++)
            {
                WrappedText name = graph.Nodes[node].Name;
                Assert.InRange(name.Lines.Count, 1, 4);
                double above = ((name.Lines.Count * (name.Size + 3)) + (graph.Nodes[node].Explained is null ? 0 : PathText.Explained + 5)) / 2;
                double room = layout.Nodes[node].Width - (2 * NodeOutline.Inset(graph.Nodes[node].Shape, layout.Nodes[node], layout.Nodes[node].MiddleY - above));
                Assert.True(2 * above <= layout.Nodes[node].Height - 8, "The lines are higher than the node.");
                Assert.All(name.Lines, line => Assert.True(TextWidth.Of(line, name.Size) <= room, line));
            }

            Assert.All(layout.Labels, label => Assert.True(label.Width <= layout.Lane - 10 + 1e-9));
        }
    }

    [Fact]
    public void The_measures_are_those_of_the_design()
    {
        PathGraph graph = PathGraph.Of(FigureStudy.Reading, new FigureSettings());
        Assert.Equal(936, new PathLayout(graph).Width);
        Assert.Equal(92, new PathLayout(graph).Lane);
    }

    private static bool HasHits(int seed, LayoutRules rules)
    {
        PathGraph graph = PathGraph.Of(RandomReading.Of(seed), new FigureSettings());
        return LayoutHits.Of(graph, new PathLayout(graph, rules)).Any();
    }
}

using System.Xml.Linq;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Tests.Files;

namespace Toe.Adoption.Tests.Figures;

/// <summary>Checks D9 and D12 of the design: how large the text of a path diagram is, whatever the model, on the screen and on paper.</summary>
public class TextSizeTests
{
    private const int Models = 2000;

    // What a figure gets of A4 with margins of 18 mm, and the least that a name may be there.
    private const double PortraitPoints = 174 / 25.4 * 72;
    private const double LandscapePoints = 261 / 25.4 * 72;
    private const double LeastPoints = 7.9;

    private static readonly FigureSettings[] Settings = [new(), new() { ShowControls = true, Language = "id", Decimals = 3 }];

    [Fact]
    public void D9_Names_and_coefficients_have_15_px_and_intervals_12_to_13_in_2000_random_models()
    {
        int beyondTwo = 0;
        for (int seed = 0; seed < Models; seed++)
        {
            PathGraph graph = PathGraph.Of(RandomReading.Of(seed), Settings[seed % 2]);
            var svg = XElement.Parse($"<svg xmlns=\"{Svg.Namespace}\">{PathPainter.Draw(graph, new PathLayout(graph))}</svg>");
            Check(svg, graph);
            Assert.All(graph.Nodes, node => Assert.False(node.Name.IsCut, node.Label));
            beyondTwo += graph.Nodes.Count(node => node.Name.Lines.Count > 2);
        }

        Assert.True(beyondTwo > 100, $"Only {beyondTwo} names are so long that two lines do not hold them.");
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void D9_So_it_is_in_the_bundled_study(string language)
    {
        var settings = new FigureSettings { Language = language };
        Check(Svg.Read(PathDiagram.Of(FigureStudy.Fit, FigureStudy.Bootstrap, settings).ToSvg()), PathGraph.Of(FigureStudy.Reading, settings));
    }

    [Theory]
    [InlineData(11, 1)]
    [InlineData(12, 1)]
    [InlineData(13, 4)]
    [InlineData(16, 4)]
    public void D12_More_than_12_constructs_are_split_and_no_part_is_drawn_smaller(int constructs, int parts)
    {
        Figure[] pages = [.. PathDiagram.Pages(Large(constructs))];
        Assert.Equal(parts, pages.Length);
        for (int i = 0; i < pages.Length; i++)
        {
            XElement svg = Svg.Read(pages[i].ToSvg());
            Assert.Equal($"0 0 {svg.Attribute("width")!.Value} {svg.Attribute("height")!.Value}", svg.Attribute("viewBox")!.Value);
            Assert.True(Points(pages[i].Width) >= LeastPoints, $"{pages[i].Width} px");
            Assert.Equal(parts > 1, pages[i].Note.StartsWith($"Part {i + 1} of {parts}: ", StringComparison.Ordinal));
            Assert.All(svg.All("text").Where(text => IsCoefficient(text.Value)), text => Assert.Equal(15, text.Number("font-size")));
        }
    }

    [Fact]
    public void D12_What_is_wider_than_1300_px_is_split_and_a_page_holds_the_rest_at_8_points()
    {
        Assert.True(Points(936) >= LeastPoints);
        Assert.True(Points(937) > Points(936)); // it gets a page in landscape
        Assert.True(Points(1300) >= 8);
        AdoptionModel chain = AdoptionModel.Create(
            "Chain",
            FigureStudy.Fit.Model.Constructs,
            FigureStudy.Fit.Model.Paths.Concat([new("RelativeAdvantage", "TopManagementSupport"), new("TopManagementSupport", "GovernmentSupport")]));
        PlsFit fit = Pls.Estimate(chain, ModelFiles.Survey).Value;
        Assert.True(PathDiagram.Of(fit).Width > 1300);
        Assert.All(PathDiagram.Pages(fit), page => Assert.True(Points(page.Width) >= LeastPoints));
    }

    private static void Check(XElement svg, PathGraph graph)
    {
        (string Words, double Size)[] texts = [.. svg.All("text").Zip(svg.Texts(), (text, words) => (words, text.Number("font-size")))];
        double[] SizesOf(string words)
        {
            double[] sizes = [.. texts.Where(text => text.Words == words).Select(text => text.Size)];
            Assert.True(sizes.Length > 0, words);
            return sizes;
        }

        foreach (PathLink link in graph.Links.Where(link => link.Coefficient.Length > 0))
        {
            Assert.All(SizesOf(link.Coefficient), size => Assert.True(size >= 15, link.Coefficient));
            Assert.All(link.Interval.Length > 0 ? SizesOf(link.Interval) : [], size => Assert.InRange(size, 12, 13));
        }

        // A letter of a name may be a letter of a band.
        Assert.All(
            graph.Nodes.SelectMany(node => node.Name.Lines).Where(line => line.Length > 1 && !graph.Nodes.Any(node => node.Band.Title == line)),
            line => Assert.All(SizesOf(line), size => Assert.True(size >= 15, line)));
        Assert.All(texts, text => Assert.True(text.Size >= 12, text.Words));
    }

    private static bool IsCoefficient(string text) => text.Length > 2 && text[0] is '+' or '\u2212' && text[1..].All(c => char.IsAsciiDigit(c) || c == '.');

    // The report turns the page for what is wider than the usual figure.
    private static double Points(double width) => 15 * (width > 936 ? LandscapePoints : PortraitPoints) / width;

    private static PlsFit Large(int constructs)
    {
        string[] indicators = [.. ModelFiles.Fit.Model.Indicators];
        Construct[] all =
        [
            .. indicators[..(constructs - 2)].Select((indicator, i) => Driver(i, indicator)),
            Construct.Outcome("y", "Adoption", Measurement.SingleItem(indicators[^2])),
            Construct.Outcome("z", "Performance", Measurement.SingleItem(indicators[^1])),
        ];
        return Pls.Estimate(
            AdoptionModel.Create("Large", all, [.. all[..^2].Select(driver => driver.Drives(all[^2])), all[^2].Drives(all[^1])]), ModelFiles.Survey).Value;
    }

    private static Construct Driver(int at, string indicator) => (at % 3) switch
    {
        0 => Construct.Technology("c" + indicator, indicator, Measurement.SingleItem(indicator)),
        1 => Construct.Organization("c" + indicator, indicator, Measurement.SingleItem(indicator)),
        _ => Construct.Environment("c" + indicator, indicator, Measurement.SingleItem(indicator)),
    };
}

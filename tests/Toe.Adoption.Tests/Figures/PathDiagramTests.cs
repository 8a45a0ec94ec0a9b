using System.Xml.Linq;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Files;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Tests.Figures;

/// <summary>What a path diagram shows: checks D3 to D7 and D12 of the design.</summary>
public class PathDiagramTests
{
    private static readonly Figure Diagram = PathDiagram.Of(FigureStudy.Fit, FigureStudy.Bootstrap);

    private static readonly XElement Drawn = Svg.Read(Diagram.ToSvg());

    [Fact]
    public void Every_path_has_its_coefficient_its_interval_and_its_sentence()
    {
        string[] texts = [.. Drawn.Texts()];
        foreach (BootstrapEstimate path in FigureStudy.Bootstrap.Of(ParameterKind.Path))
        {
            FigureWords words = FigureWords.Of("en");
            Assert.Contains(words.Signed(path.Estimate!.Value, 2), texts);
            Assert.Contains(words.Interval(path.Interval!.Value, 2), texts);
            string from = FigureStudy.Fit.Model.Construct(path.Parameter.From).Label;
            string to = FigureStudy.Fit.Model.Construct(path.Parameter.To).Label;
            Assert.Contains($"The path from {from} to {to} is {words.Coefficient(path.Estimate.Value, 2)}, 95\u00A0% CI [", Diagram.Description, StringComparison.Ordinal);
        }

        Assert.Contains("The model accounts for ", Diagram.Description, StringComparison.Ordinal);
    }

    [Fact]
    public void Bold_means_that_the_interval_excludes_zero_and_dashed_that_it_does_not()
    {
        BootstrapEstimate[] paths = [.. FigureStudy.Bootstrap.Of(ParameterKind.Path)];
        int settled = paths.Count(path => !path.Interval!.Value.Contains(0));
        Assert.InRange(settled, 1, paths.Length - 1);
        Assert.Equal(paths.Length - settled, Drawn.All("path").Count(edge => edge.Attribute("stroke-dasharray") is not null));
        Assert.Equal(paths.Length, Drawn.All("path").Count());
        int bold = Drawn.All("text").Count(text => text.Attribute("font-weight") is not null && text.Number("font-size") == 15);
        Assert.Equal(settled, bold);
        Assert.Contains("95\u00A0% interval includes zero", Drawn.Texts());
        Assert.Contains("95\u00A0% interval excludes zero", Drawn.Texts());
    }

    [Fact]
    public void Names_are_whole_and_explained_variance_stands_in_the_node()
    {
        string all = string.Join(' ', Drawn.Texts());
        Assert.All(FigureStudy.Fit.Model.Constructs, construct => Assert.Contains(construct.Label, all, StringComparison.Ordinal));
        Assert.Equal(2, Drawn.Texts().Count(text => text.StartsWith("R\u00B2 ", StringComparison.Ordinal)));
        Assert.Contains("Technology", Drawn.Texts());
        Assert.Contains("Organization", Drawn.Texts());
        Assert.Contains("Environment", Drawn.Texts());
    }

    [Fact]
    public void A_sign_that_the_study_did_not_expect_is_said_at_the_label_and_in_the_description()
    {
        Assert.DoesNotContain("found", string.Concat(Drawn.Texts()), StringComparison.Ordinal);
        AdoptionModel model = AdoptionModel.Create(
            "Other signs",
            FigureStudy.Fit.Model.Constructs,
            FigureStudy.Fit.Model.Paths.Select(path => path.From == "RelativeAdvantage" ? path with { Expected = ExpectedSign.Negative } : path));
        Figure figure = PathDiagram.Of(Pls.Estimate(model, ModelFiles.Survey).Value);
        XElement svg = Svg.Read(figure.ToSvg());
        Assert.Contains("H1: expected \u2212", svg.Texts());
        Assert.Contains("found +", svg.Texts());
        Assert.Contains("H1 expected a negative path; the estimate is positive.", figure.Description, StringComparison.Ordinal);
        Assert.All(svg.All("path"), edge => Assert.Equal(Ink.Text.Light, edge.Attribute("stroke")!.Value));
        Figure indonesian = PathDiagram.Of(Pls.Estimate(model, ModelFiles.Survey).Value, settings: new FigureSettings { Language = "id" });
        Assert.Contains("H1: dugaan \u2212", Svg.Read(indonesian.ToSvg()).Texts());
    }

    [Fact]
    public void Without_a_bootstrap_no_line_says_anything_of_an_interval()
    {
        XElement svg = Svg.Read(PathDiagram.Of(FigureStudy.Fit).ToSvg());
        Assert.DoesNotContain(svg.All("path"), edge => edge.Attribute("stroke-dasharray") is not null);
        Assert.Contains("no interval", svg.Texts());
        Assert.DoesNotContain(svg.Texts(), text => text.StartsWith('['));
    }

    [Fact]
    public void Shapes_say_how_a_construct_is_measured_and_the_legend_names_those_that_are_there()
    {
        AdoptionModel model = AdoptionModel.Create(
            "Shapes",
            [
                Construct.Technology("A", "A", Reflective(Items("RA", 4))), Construct.Organization("B", "B", Composite(Items("TM", 4), WeightingMode.ModeB)),
                Construct.Environment("C", "C", SingleItem("CP1")), Construct.Control("D", "First control", SingleItem("GS1")),
                Construct.Control("E", "Second control", SingleItem("GS2")), Construct.Outcome("Y", "Y", Reflective(Items("AD", 3))),
            ],
            [.. "ABCDE".Select(name => new StructuralPath(name.ToString(), "Y"))]);
        PlsFit fit = Pls.Estimate(model, ModelFiles.Survey).Value;
        PathGraph together = PathGraph.Of(PathReading.Of(fit, null), new FigureSettings());
        Assert.Equal(
            [NodeShape.Stadium, NodeShape.Hexagon, NodeShape.Rectangle, NodeShape.Stadium, NodeShape.Dashed], together.Nodes.Select(node => node.Shape));
        Assert.Equal("Controls (2)", together.Nodes[^1].Label);
        Figure figure = PathDiagram.Of(fit);
        Assert.Contains("Controls: First control, Second control.", figure.Note, StringComparison.Ordinal);
        Assert.Contains("The path from Second control to Y is ", figure.Description, StringComparison.Ordinal);
        string[] texts = [.. Svg.Read(figure.ToSvg()).Texts()];
        Assert.All(["common factor", "composite", "single item", "control variable"], word => Assert.Contains(word, texts));
        Assert.DoesNotContain("composite", Drawn.Texts());
        Assert.Contains("Second control", Svg.Read(PathDiagram.Of(fit, settings: new FigureSettings { ShowControls = true }).ToSvg()).Texts());
    }

    [Fact]
    public void A_model_that_is_too_large_for_a_page_is_split_by_dimension_and_loses_no_path()
    {
        Assert.Equal(Diagram.ToSvg(), Assert.Single(PathDiagram.Pages(FigureStudy.Fit, FigureStudy.Bootstrap)).ToSvg());
        AdoptionModel wide = AdoptionModel.Create(
            "Wide",
            FigureStudy.Fit.Model.Constructs,
            FigureStudy.Fit.Model.Paths.Concat([new("RelativeAdvantage", "TopManagementSupport"), new("TopManagementSupport", "GovernmentSupport")]));
        PlsFit fit = Pls.Estimate(wide, ModelFiles.Survey).Value;
        Assert.Contains("The figure is wide", PathDiagram.Of(fit).Note, StringComparison.Ordinal);
        Figure[] parts = [.. PathDiagram.Pages(fit)];
        Assert.Equal(4, parts.Length);
        Assert.Equal(wide.Paths.Count, parts.Sum(part => Svg.Read(part.ToSvg()).All("path").Count()));
        Assert.All(parts, part => Assert.True(part.Width <= 1300));
        Assert.StartsWith("Part 2 of 4: paths that start at Organization.", parts[1].Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bootstrap_of_another_estimate_is_refused()
    {
        AdoptionModel other = ModelSyntax.Read("RA =~ RA1 + RA2\nAD =~ AD1\nAD ~ RA").Value;
        PlsFit otherModel = Pls.Estimate(other, ModelFiles.Survey).Value;
        PlsFit otherScheme = Pls.Estimate(FigureStudy.Fit.Model, ModelFiles.Survey, new PlsSettings { Scheme = InnerScheme.Centroid }).Value;
        PlsFit again = Pls.Estimate(FigureStudy.Fit.Model, ModelFiles.Survey).Value;
        Assert.Throws<ArgumentException>(() => PathDiagram.Of(otherModel, FigureStudy.Bootstrap));
        Assert.Throws<ArgumentException>(() => IntervalPlot.OfPaths(otherScheme, FigureStudy.Bootstrap));
        Assert.Equal(Diagram, PathDiagram.Of(again, FigureStudy.Bootstrap));
    }

    [Theory]
    [InlineData("en", "[.20, .42]", "+.31", "\u2212.09", "95\u00A0%")]
    [InlineData("id", "[0,20; 0,42]", "+0,31", "\u22120,09", "95\u00A0%")]
    public void Numbers_are_written_as_the_language_does(string language, string interval, string plus, string minus, string level)
    {
        FigureWords words = FigureWords.Of(language);
        Assert.Equal(interval, words.Interval(new Interval(0.2, 0.42), 2));
        Assert.Equal(plus, words.Signed(0.31, 2));
        Assert.Equal(minus, words.Signed(-0.09, 2));
        Assert.Equal(level, words.Percent(0.95));
        Assert.Equal(words.Coefficient(0, 2), words.Signed(0.0001, 2));
        Assert.Equal(language == "en" ? "10,000" : "10.000", words.Count(10000));
    }
}

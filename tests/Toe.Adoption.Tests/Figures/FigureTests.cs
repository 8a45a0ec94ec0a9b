using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Toe.Adoption.Figures;
using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Figures;

/// <summary>What holds for every figure: checks D8, D9, D10, V3 and V10 of the design.</summary>
public partial class FigureTests
{
    private static readonly FigureSettings[] Settings = [new(), new() { Language = "id" }];

    public static TheoryData<string> Names => [.. FigureStudy.All(Settings[0]).Select(item => item.Name)];

    private static IEnumerable<Figure> Figures(string name) =>
        Settings.Select(settings => FigureStudy.All(settings).First(item => item.Name == name).Figure);

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_is_an_image_with_title_and_description(string name)
    {
        foreach (XElement svg in Figures(name).SelectMany(figure => new[] { figure.ToSvg(), figure.ToInlineSvg() }).Select(Svg.Read))
        {
            Assert.Equal("img", svg.Attribute("role")!.Value);
            XElement title = svg.Element(Svg.Namespace + "title")!;
            XElement description = svg.Element(Svg.Namespace + "desc")!;
            Assert.Equal(title.Attribute("id")!.Value, svg.Attribute("aria-labelledby")!.Value);
            Assert.Equal(description.Attribute("id")!.Value, svg.Attribute("aria-describedby")!.Value);
            Assert.NotEqual("", title.Value);
            Assert.NotEqual("", description.Value);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_carries_light_colors_as_attributes_and_classes_for_dark(string name)
    {
        foreach (Figure figure in Figures(name))
        {
            XElement alone = Svg.Read(figure.ToSvg());
            XElement inlined = Svg.Read(figure.ToInlineSvg());
            Assert.Equal(Figure.StyleSheet, Assert.Single(alone.All("style")).Value);
            Assert.Empty(inlined.All("style"));
            Assert.Equal(alone.All("rect").Count(), inlined.All("rect").Count() + 1);
            Assert.DoesNotContain(
                alone.Descendants(), element => element.Name.LocalName is "marker" or "script" or "image" or "use" or "a" or "foreignObject");
            Assert.DoesNotContain(
                alone.Descendants().Attributes(),
                attribute => attribute.Name.LocalName is "style" or "href" or "src" || attribute.Value.Contains("var(", StringComparison.Ordinal));
            foreach (XElement element in alone.Descendants().Where(element => element.Attribute("fill") is not null))
            {
                string[] classes = element.Attribute("class")!.Value.Split(' ', StringSplitOptions.RemoveEmptyEntries);
                string?[] colors = [element.Attribute("fill")!.Value, element.Attribute("stroke")?.Value];
                Assert.Equal(
                    colors.Where(color => color is not (null or "none")),
                    classes.Select(role => Ink.All.Single(ink => ink.Fill == role || ink.Stroke == role).Light));
            }
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void A_figure_is_the_same_bytes_in_every_culture_with_one_decimal(string name)
    {
        string[] before = [.. Figures(name).Select(figure => figure.ToSvg())];
        CultureInfo culture = CultureInfo.CurrentCulture;
        try
        {
            foreach (string other in new[] { "de-DE", "tr-TR", "id-ID", "ar-SA" })
            {
                CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(other);
                Assert.Equal(before, Figures(name).Select(figure => figure.ToSvg()));
            }
        }
        finally
        {
            CultureInfo.CurrentCulture = culture;
        }

        foreach (XElement svg in before.Select(Svg.Read))
        {
            IEnumerable<string> coordinates = svg.Descendants().Attributes()
                .Where(attribute => attribute.Name.LocalName is "x" or "y" or "x1" or "x2" or "y1" or "y2" or "cx" or "cy" or "r" or "width" or "height"
                    or "d" or "points" or "font-size" or "viewBox")
                .Select(attribute => attribute.Value);
            Offenders.None(coordinates.Where(value => !Coordinates().IsMatch(value)), "Coordinates have one decimal.");
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Text_is_large_enough_and_stands_on_the_canvas(string name)
    {
        foreach (Figure figure in Figures(name))
        {
            XElement svg = Svg.Read(figure.ToSvg());
            double bottom = 0;
            foreach (XElement text in svg.All("text"))
            {
                double size = text.Number("font-size");
                Assert.True(size >= 12);
                double down = text.Ancestors().Attributes("transform")
                    .Sum(move => double.Parse(move.Value.Split(' ')[1].TrimEnd(')'), CultureInfo.InvariantCulture));
                string words = string.Concat(text.Nodes().OfType<XText>().Select(node => node.Value));
                double width = TextWidth.Of(words, size, text.Attribute("font-weight") is not null);
                double left = text.Number("x") - (text.Attribute("text-anchor")?.Value switch { "middle" => width / 2, "end" => width, _ => 0 });
                Assert.True(left >= 0 && left + width <= figure.Width, words);
                bottom = Math.Max(bottom, text.Number("y") + down);
            }

            Assert.InRange(bottom, 0, figure.Height - 3);
        }
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Title_stands_above_and_note_below_unless_the_page_prints_them(string name)
    {
        Figure shown = FigureStudy.All(new FigureSettings()).First(item => item.Name == name).Figure;
        Figure bare = FigureStudy.All(new FigureSettings { ShowTitle = false }).First(item => item.Name == name).Figure;
        string[] texts = [.. Svg.Read(shown.ToSvg()).Texts()];
        Assert.StartsWith(texts[0], shown.Title, StringComparison.Ordinal);
        Assert.EndsWith(texts[^1], shown.Note, StringComparison.Ordinal);
        Assert.Equal(shown.Note, bare.Note);
        Assert.DoesNotContain(bare.Title, Svg.Read(bare.ToSvg()).Texts());
        Assert.True(bare.Height < shown.Height);
        Assert.Contains("n\u00A0=\u00A0420", shown.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Ids_begin_with_the_figures_own_name()
    {
        string[] ids = [.. FigureStudy.All(new FigureSettings()).SelectMany(item => Svg.Read(item.Figure.ToInlineSvg()).DescendantsAndSelf().Attributes("id")).Select(id => id.Value)];
        Assert.Equal(ids.Distinct(), ids);
        Figure figure = HeatMap.OfHtmt(FigureStudy.Fit);
        Assert.All(Svg.Read(figure.ToInlineSvg("second")).Descendants().Attributes("id"), id => Assert.StartsWith("second-", id.Value, StringComparison.Ordinal));
        Assert.All(new[] { "", "1a", "a b", "a\"", "é" }, id => Assert.Throws<ArgumentException>(() => figure.ToInlineSvg(id)));
    }

    [Fact]
    public void Settings_are_checked_at_the_door()
    {
        Assert.Throws<ArgumentException>(() => new FigureSettings { Language = "de" });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FigureSettings { Decimals = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new FigureSettings { Decimals = 5 });
        Assert.Throws<ArgumentOutOfRangeException>(() => HeatMap.OfHtmt(FigureStudy.Fit, guideline: double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => IntervalPlot.OfLoadings(FigureStudy.Fit, guideline: 1.5));
        Assert.Equal("Ours", HeatMap.OfHtmt(FigureStudy.Fit, new FigureSettings { Title = "Ours" }).Title);
    }

    [GeneratedRegex(@"^[MLC0-9 ,.-]*$(?<!\.\d\d.*)")]
    private static partial Regex Coordinates();
}

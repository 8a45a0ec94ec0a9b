using System.Globalization;
using System.Xml.Linq;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;

namespace Toe.Adoption.Tests.Figures;

/// <summary>Check V6 of the design: the heat map reads with its colors removed, in light and in dark.</summary>
public class HeatMapTests
{
    private const double Guideline = 0.85;

    // Every step of the ramp, both ends of each, both sides of the guideline and two that are not defined.
    private static readonly double?[] Values =
        [0, 0.1, 0.19, 0.2, 0.39, 0.4, 0.5, 0.59, 0.6, 0.79, 0.8, 0.84, 0.849, 0.85, 0.8501, 0.86, 0.9, 1, 1.3, null, null];

    private static readonly HtmtEstimate[] Ratios =
        [.. FigureStudy.Fit.HtmtRatios.Select((ratio, i) => ratio with { Value = Values[i % Values.Length] })];

    private static readonly XElement Drawn = Svg.Read(HeatMap.OfHtmt(FigureStudy.Fit, Ratios, new FigureSettings { ShowTitle = false }, Guideline).ToSvg());

    private sealed record Tile(XElement Cell, XElement Text, XElement? Frame);

    [Fact]
    public void V6_The_lower_triangle_has_a_value_in_every_cell_and_the_upper_none()
    {
        string[] names = [.. FigureStudy.Fit.Model.Constructs.Select(construct => construct.Name)];
        Tile[] tiles = [.. Tiles()];
        Assert.Equal(names.Length * (names.Length - 1) / 2, tiles.Length);
        IGrouping<double, Tile>[] rows = [.. tiles.GroupBy(tile => tile.Cell.Number("y")).OrderBy(row => row.Key)];
        Assert.Equal(Enumerable.Range(1, names.Length - 1), rows.Select(row => row.Count()));
        double[] columns = [.. tiles.Select(tile => tile.Cell.Number("x")).Distinct().Order()];
        for (int row = 0; row < rows.Length; row++)
        {
            Tile[] cells = [.. rows[row].OrderBy(tile => tile.Cell.Number("x"))];
            Assert.Equal(columns[..(row + 1)], cells.Select(tile => tile.Cell.Number("x")));
            for (int column = 0; column < cells.Length; column++)
            {
                HtmtEstimate ratio = Ratios.Single(pair => pair.First == names[column] && pair.Second == names[row + 1]);
                Assert.Equal(ratio.Value is { } value ? FigureWords.Of("en").Coefficient(value, 2) : "\u2013", cells[column].Text.Value);
            }
        }
    }

    [Fact]
    public void V6_With_the_colors_removed_a_frame_of_2_px_and_bold_type_say_what_is_above_the_guideline()
    {
        Tile[] tiles = [.. Tiles()];
        Assert.Equal(Ratios.Count(ratio => ratio.Value > Guideline), tiles.Count(tile => tile.Frame is not null));
        Assert.All(tiles, tile =>
        {
            double? value = double.TryParse(tile.Text.Value, NumberStyles.Float, CultureInfo.InvariantCulture, out double number) ? number : null;
            Assert.Equal(tile.Text.Attribute("font-weight")?.Value == "700", tile.Frame is not null);
            Assert.True(tile.Frame is null ? value is null or <= Guideline : value >= Guideline, tile.Text.Value);
            if (tile.Frame is { } frame)
            {
                Assert.Equal("2", frame.Attribute("stroke-width")!.Value);
                Assert.Equal("none", frame.Attribute("fill")!.Value);
            }
        });
        Assert.Contains("Framed and bold: above the guideline", HeatMap.OfHtmt(FigureStudy.Fit).Note, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void V6_The_text_and_the_frame_of_every_cell_reach_4_5_to_1_as_drawn(bool isDark)
    {
        string ColorOf(XElement element, string attribute)
        {
            string role = element.Attribute("class")!.Value;
            return isDark ? Ink.All.Single(ink => (attribute == "fill" ? ink.Fill : ink.Stroke) == role).Dark : element.Attribute(attribute)!.Value;
        }

        Assert.All(Tiles(), tile =>
        {
            string ground = ColorOf(tile.Cell, "fill");
            Assert.True(ContrastOf.Colors(ColorOf(tile.Text, "fill"), ground) >= 4.5, tile.Text.Value);
            Assert.True(tile.Frame is null || ContrastOf.Colors(ColorOf(tile.Frame, "stroke"), ground) >= 4.5, tile.Text.Value);
        });
        Assert.True(Tiles().Select(tile => ColorOf(tile.Cell, "fill")).Distinct().Count() == 6, "Not every step is drawn.");
    }

    // What lies on a cell belongs to it: the geometry alone says so.
    private static IEnumerable<Tile> Tiles()
    {
        XElement[] rectangles = [.. Drawn.All("rect").Skip(1)];
        foreach (XElement cell in rectangles.Where(rectangle => rectangle.Attribute("stroke") is null))
        {
            bool Holds(double x, double y) =>
                x > cell.Number("x") && x < cell.Number("x") + cell.Number("width") && y > cell.Number("y") && y < cell.Number("y") + cell.Number("height");
            yield return new Tile(
                cell,
                Assert.Single(Drawn.All("text"), text => Holds(text.Number("x"), text.Number("y"))),
                rectangles.SingleOrDefault(frame => frame.Attribute("stroke") is not null && Holds(frame.Number("x"), frame.Number("y"))));
        }
    }
}

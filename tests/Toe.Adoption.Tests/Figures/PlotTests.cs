using System.Text.RegularExpressions;
using System.Xml.Linq;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tests.Files;
using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Figures;

/// <summary>Interval plots, densities and heat map: checks V1 to V6 of the design.</summary>
public class PlotTests
{
    [Fact]
    public void A_dot_is_hollow_where_the_interval_includes_zero_and_the_note_says_so()
    {
        Figure figure = IntervalPlot.OfPaths(FigureStudy.Fit, FigureStudy.Bootstrap);
        XElement[] dots = [.. Svg.Read(figure.ToSvg()).All("circle")];
        Assert.Equal(FigureStudy.Fit.Paths.Count, dots.Length);
        Assert.All(dots, dot => Assert.Equal(4, dot.Number("r")));
        Assert.Equal(
            FigureStudy.Bootstrap.Of(ParameterKind.Path).Count(path => path.Interval!.Value.Contains(0)),
            dots.Count(dot => dot.Attribute("fill")!.Value == Ink.Page.Light));
        Assert.Contains("Hollow dot: the interval includes zero.", figure.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void Paths_are_sorted_by_dimension_and_then_as_in_the_model()
    {
        string[] names = [.. PathRows.Of(FigureStudy.Fit, null, FigureWords.Of("en")).Select(row => row.Name.Construct + row.Name.Part)];
        Assert.StartsWith("Relative advantage", names[0], StringComparison.Ordinal);
        Assert.Equal("Adoption intention \u2192 Business performance", names[^1]);
        Assert.Equal(
            [0, 0, 0, 1, 1, 1, 1, 1, 2, 2, 2],
            PathRows.Of(FigureStudy.Fit, null, FigureWords.Of("en")).SkipLast(1).Select(row => row.Band.Order));
        Assert.Equal(names, Svg.Read(IntervalPlot.OfPaths(FigureStudy.Fit).ToSvg()).Texts().Where(text => text.Contains('\u2192', StringComparison.Ordinal)));
    }

    [Fact]
    public void Loadings_fall_within_a_block_and_a_diamond_stands_below_the_guideline()
    {
        double guideline = FigureStudy.Fit.Indicators.Select(item => item.Loading).Order().ElementAt(5) - 1e-9;
        IntervalRow[] rows = [.. LoadingRows.Of(FigureStudy.Fit, FigureStudy.Bootstrap, FigureWords.Of("en"), guideline)];
        Assert.All(rows.GroupBy(row => row.Name.Construct), block => Assert.Equal(block.Select(row => row.Estimate).OrderDescending(), block.Select(row => row.Estimate)));
        Assert.Equal(5, rows.Count(row => row.IsOutside));
        Assert.All(rows, row =>
        {
            Assert.Equal(row.Estimate < guideline, row.IsOutside);
            Assert.Equal(row.Interval!.Value.Contains(0), row.IsHollow);
            Assert.Equal(FigureStudy.Bootstrap.Loading(row.Name.Part[": ".Length..]).Interval, row.Interval);
        });
        XElement svg = Svg.Read(IntervalPlot.OfLoadings(FigureStudy.Fit, FigureStudy.Bootstrap, guideline: guideline).ToSvg());
        Assert.Equal(5, svg.All("polygon").Count());
        Assert.Contains(svg.Texts(), text => text.StartsWith("guideline .", StringComparison.Ordinal));
        Assert.Contains(svg.All("line"), line => line.Attribute("stroke-dasharray") is not null);
    }

    [Fact]
    public void Rows_of_constructs_with_long_names_still_tell_what_they_are()
    {
        int number = 10;
        string text = Regex.Replace(
            Repository.Read("seeds/surveys/toe_ai_model.txt"), "\"[^\"]+\"", _ => $"\"{number++} {string.Concat(Enumerable.Repeat("a long name ", 9))}\"");
        PlsFit fit = Pls.Estimate(ModelSyntax.Read(text).Value, ModelFiles.Survey).Value;
        string[] loadings = [.. Svg.Read(IntervalPlot.OfLoadings(fit).ToSvg()).Texts()];
        Assert.All(fit.Indicators, item => Assert.Contains(loadings, text => text.EndsWith($"\u2026: {item.Indicator}", StringComparison.Ordinal)));
        string[] paths = [.. Svg.Read(IntervalPlot.OfPaths(fit).ToSvg()).Texts()];
        string[] densities = [.. Svg.Read(DensityPlot.OfPaths(Toe.Adoption.Resampling.Bootstrap.Run(fit, new() { Seed = 1, Resamples = 20 }).Value).ToSvg()).Texts()];
        Assert.All(fit.Paths, path =>
        {
            string first = fit.Model.Construct(path.From).Label[..9];
            string second = $"\u2192 {fit.Model.Construct(path.To).Label[..9]}";
            Assert.All(new[] { paths, densities }, texts => Assert.Contains(
                texts, text => text.StartsWith(first, StringComparison.Ordinal) && text.Contains(second, StringComparison.Ordinal)));
        });
    }

    [Theory]
    [InlineData(new[] { 0.0, 0.31 }, 0, 0.35, 0.05)]
    [InlineData(new[] { 0.0, -0.19, 0.42 }, -0.2, 0.5, 0.1)]
    [InlineData(new[] { 0.0, 1, 0.708 }, 0, 1, 0.2)]
    [InlineData(new[] { 0.0, 1, 1.04 }, 0, 1.2, 0.2)]
    [InlineData(new[] { 0.0, 0 }, 0, 0.02, 0.02)]
    [InlineData(new[] { 0.0, -7e8 }, -7e8, 0, 1e8)]
    public void An_axis_has_round_ticks_that_hold_all_values(double[] values, double lowest, double highest, double step)
    {
        var axis = new Axis(values, 100, 500);
        Assert.Equal(lowest, axis.Lowest, 9.0e-9 * Math.Max(1, Math.Abs(lowest)));
        Assert.Equal(highest, axis.Highest, 1e-9);
        Assert.Equal(step, axis.Step, 1e-9);
        Assert.Equal(100, axis.At(axis.Lowest), 1e-9);
        Assert.Equal(600, axis.At(axis.Highest), 1e-9);
        Assert.InRange(axis.Ticks.Count(), 2, 10);
        Assert.Equal(axis.Highest, axis.Ticks.Last(), 1e-6);
        Assert.All(axis.Ticks, tick => Assert.Equal(tick, Math.Round(tick, axis.Decimals), 1e-9));
    }

    [Fact]
    public void A_density_follows_its_formula()
    {
        double[] values = [0.1, 0.2, 0.25, 0.4];
        (double X, double Height)[] outline = KernelDensity.Of(values);
        double width = 0.9 * Math.Min(0.12583057392117917, (0.2875 - 0.175) / 1.34) * Math.Pow(4, -0.2);
        double Sum(double x) => values.Sum(value => Math.Exp(-(x - value) * (x - value) / (2 * width * width)));
        Assert.Equal(0.1 - (3 * width), outline[0].X, 1e-12);
        Assert.Equal(0.4 + (3 * width), outline[^1].X, 1e-12);
        Assert.Equal(1, outline.Max(point => point.Height), 1e-12);
        Assert.Equal(Sum(outline[30].X) / Sum(outline[60].X), outline[30].Height / outline[60].Height, 1e-12);
        Assert.Empty(KernelDensity.Of([0.3, 0.3, 0.3]));
    }

    [Fact]
    public void A_density_has_an_outline_a_bar_and_a_dot_and_says_resamples_and_seed()
    {
        Figure figure = DensityPlot.OfPaths(FigureStudy.Bootstrap);
        XElement svg = Svg.Read(figure.ToSvg());
        Assert.Equal(FigureStudy.Fit.Paths.Count, svg.All("path").Count());
        Assert.All(svg.All("path"), outline => Assert.Equal("none", outline.Attribute("fill")!.Value));
        Assert.Equal(FigureStudy.Fit.Paths.Count, svg.All("circle").Count());
        Assert.Contains("500 resamples", figure.Note, StringComparison.Ordinal);
        Assert.Contains("seed 1.", figure.Note, StringComparison.Ordinal);
    }

    [Fact]
    public void A_heat_map_has_every_ratio_once_and_frames_those_above_the_guideline()
    {
        double guideline = FigureStudy.Fit.HtmtRatios.Select(ratio => ratio.Value!.Value).OrderDescending().ElementAt(3);
        Figure figure = HeatMap.OfHtmt(FigureStudy.Fit, new FigureSettings { Decimals = 3 }, guideline);
        XElement svg = Svg.Read(figure.ToSvg());
        string[] texts = [.. svg.Texts()];
        Assert.All(FigureStudy.Fit.HtmtRatios, ratio => Assert.Contains(FigureWords.Of("en").Coefficient(ratio.Value!.Value, 3), texts));
        Assert.Equal(FigureStudy.Fit.HtmtRatios.Count, svg.All("rect").Count(cell => cell.Attribute("class")!.Value.Contains("ramp", StringComparison.Ordinal)));
        XElement[] frames = [.. svg.All("rect").Where(cell => cell.Attribute("stroke-width")?.Value == "2")];
        Assert.Equal(3, frames.Length);
        XElement[] bold = [.. svg.All("text").Where(text => text.Attribute("font-weight") is not null && text.Number("font-size") == 14)];
        Assert.Equal(3, bold.Length);
        Assert.Equal(3, figure.Description.Split(", above the guideline.").Length - 1);
    }

    [Fact]
    public void Text_on_every_cell_and_on_the_page_reaches_4_5_to_1_in_light_and_dark()
    {
        for (int step = 0; step < Ink.Ramp.Count; step++)
        {
            Readable(Ink.OnRamp(step), Ink.Ramp[step]);
        }

        foreach (Ink ink in new[] { Ink.Text, Ink.Muted, Ink.Technology, Ink.Organization, Ink.Environment, Ink.Culture, Ink.Policy })
        {
            Readable(ink, Ink.Page);
        }

        Readable(Ink.Text, Ink.Surface);
        Assert.Equal(21, ContrastOf.Colors("#FFFFFF", "#000000"), 1e-9);
        Assert.True(ContrastOf.Colors("#3F83BF", "#FFFFFF") < 4.5);
        Assert.Equal([0, 1, 2, 3, 4], new[] { 0.19, 0.2, 0.4, 0.6, 1.3 }.Select(HeatMapPainter.StepOf));
    }

    private static void Readable(Ink text, Ink ground)
    {
        Assert.True(ContrastOf.Colors(text.Light, ground.Light) >= 4.5, $"{text.Name} on {ground.Name}, light");
        Assert.True(ContrastOf.Colors(text.Dark, ground.Dark) >= 4.5, $"{text.Name} on {ground.Name}, dark");
    }
}

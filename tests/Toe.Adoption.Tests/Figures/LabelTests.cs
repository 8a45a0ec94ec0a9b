using System.Globalization;
using System.Xml.Linq;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Figures;

/// <summary>
/// Check V8 of the design: no text of a figure lies on another. No figure places labels by trying where there is room: rows, lanes and cells give each text a place of its own,
/// so that the same holds whatever the names and the numbers are.
/// </summary>
public class LabelTests
{
    private static readonly string[] Words = ["a", "cost", "Perceived", "compatibility", "\u6280\u672F", "of artificial intelligence", "WWWWWWWWWWWWWWWWWWWW"];

    private static readonly FigureSettings[] Settings =
        [new(), new() { Language = "id", ShowControls = true }, new() { Decimals = 4, ShowTitle = false }, new() { Language = "id", Decimals = 1 }];

    [Fact]
    public void V8_No_text_lies_on_another_in_figures_of_random_studies()
    {
        List<string> offenders = [];
        for (int seed = 0; seed < 60; seed++)
        {
            PlsFit fit = Study(seed);
            BootstrapResult bootstrap = Bootstrap.Run(fit, new BootstrapSettings { Seed = seed, Resamples = 30 }).Value;
            FigureSettings settings = Settings[seed % Settings.Length];
            offenders.AddRange(
                from figure in new[]
                {
                    PathDiagram.Of(fit, bootstrap, settings), IntervalPlot.OfPaths(fit, bootstrap, settings), IntervalPlot.OfPaths(fit, settings: settings),
                    IntervalPlot.OfLoadings(fit, bootstrap, settings), DensityPlot.OfPaths(bootstrap, settings), HeatMap.OfHtmt(fit, settings),
                }
                from hit in Hits(figure)
                select $"study {seed}: {hit}");
        }

        Offenders.None(offenders, "Texts keep apart.");
    }

    [Fact]
    public void V8_Nor_in_random_path_diagrams()
    {
        List<string> offenders = [];
        for (int seed = 0; seed < 500; seed++)
        {
            PathGraph graph = PathGraph.Of(RandomReading.Of(seed), Settings[seed % 2]);
            offenders.AddRange(Hits(PathDiagram.Draw(graph, FigureStudy.Fit, null, Settings[seed % 2], "", out _)).Select(hit => $"model {seed}: {hit}"));
        }

        Offenders.None(offenders, "Texts keep apart.");
    }

    // Inadmissible estimates may be of any size.
    [Theory]
    [InlineData(1e-9)]
    [InlineData(0.4)]
    [InlineData(30)]
    [InlineData(12345)]
    [InlineData(7e8)]
    [InlineData(3e12)]
    public void V8_Nor_where_numbers_are_as_large_as_only_impossible_ones_are(double size)
    {
        FigureWords words = FigureWords.Of("en");
        for (int seed = 0; seed < 40; seed++)
        {
            var random = new Random(seed);
            double Draw() => ((random.NextDouble() * 2) - 1) * size;
            IntervalRow[] rows = [.. Enumerable.Range(0, 6).Select(i => Row(Label(random), Draw(), random.Next(3) == 0 ? null : Math.Abs(Draw()), words))];
            var painter = new IntervalPlotPainter(rows, [0], new FigureSettings(), words.Signed);
            Figure figure = FigureFrame.Of(
                new FigureSettings(), "Sizes", "", ["A note."], painter.Draw(0, "0", isDashed: false), IntervalPlotPainter.Width, painter.Height);
            Offenders.None(Hits(figure), "Texts keep apart.");
        }
    }

    [Fact]
    public void The_check_sees_texts_that_lie_on_one_another()
    {
        PathGraph graph = PathGraph.Of(RandomReading.Of(3), new FigureSettings());
        Canvas canvas = PathPainter.Draw(graph, new PathLayout(graph, LayoutRules.Default with { LabelGap = -20 }));
        Assert.NotEmpty(Hits(new Figure("", "", "", 2000, 2000, "en", canvas.ToString())));
    }

    private static IntervalRow Row(string name, double estimate, double? half, FigureWords words) => new()
    {
        Name = (name[..(name.Length / 2)], name[(name.Length / 2)..]),
        Band = Band.Controls(words),
        Estimate = estimate,
        Interval = half is { } reach ? new Interval(estimate - reach, estimate + reach) : null,
    };

    private static string Label(Random random) => string.Join(' ', Enumerable.Range(0, random.Next(1, 9)).Select(_ => Words[random.Next(Words.Length)]));

    private static PlsFit Study(int seed)
    {
        var random = new Random(seed);
        int drivers = random.Next(1, 9);
        Construct[] constructs =
        [
            .. Enumerable.Range(0, drivers).Select(i => Driver(random, i)),
            Construct.Outcome("y", Label(random) + " y", Measurement.Reflective(["y1", "y2"])),
            Construct.Outcome("z", Label(random) + " z", Measurement.SingleItem("z1")),
        ];
        AdoptionModel model = AdoptionModel.Create(
            Label(random), constructs, [.. constructs[..^2].Select(driver => driver.Drives(constructs[^2])), constructs[^2].Drives(constructs[^1])]);
        double[] common = [.. Enumerable.Range(0, 60).Select(_ => random.NextDouble())];
        return Pls.Estimate(
            model,
            Survey.FromColumns("answers", [.. model.Indicators.Select(name => (name, (double[])[.. common.Select(x => x + (random.NextDouble() * 2))]))]).Value).Value;
    }

    private static Construct Driver(Random random, int i)
    {
        string name = "c" + i.ToString(CultureInfo.InvariantCulture);
        Measurement measurement = random.Next(3) switch
        {
            0 => Measurement.SingleItem(name + "1"),
            1 => Measurement.Composite([name + "1", name + "2"], WeightingMode.ModeB),
            _ => Measurement.Reflective([name + "1", name + "2", name + "3"]),
        };
        string label = Label(random) + " " + name;
        return random.Next(4) switch
        {
            0 => Construct.Technology(name, label, measurement),
            1 => Construct.Organization(name, label, measurement),
            2 => Construct.Environment(name, label, measurement),
            _ => Construct.Control(name, label, measurement),
        };
    }

    private static IEnumerable<string> Hits(Figure figure)
    {
        XElement svg = Svg.Read(figure.ToSvg());
        (string Words, Box Box)[] texts = [.. svg.All("text").Zip(svg.Texts(), (text, words) => (words, BoxOf(text, words)))];
        return from i in Enumerable.Range(0, texts.Length)
               from j in Enumerable.Range(i + 1, texts.Length - i - 1)
               where texts[i].Box.Meets(texts[j].Box)
               select $"'{texts[i].Words}' lies on '{texts[j].Words}'";
    }

    // From the top of capitals and digits to a little below the line.
    private static Box BoxOf(XElement text, string words)
    {
        double size = text.Number("font-size");
        double width = TextWidth.Of(words, size, text.Attribute("font-weight") is not null);
        double left = text.Number("x") - (text.Attribute("text-anchor")?.Value switch { "middle" => width / 2, "end" => width, _ => 0 });
        double down = text.Ancestors().Attributes("transform").Sum(move => double.Parse(move.Value.Split(' ')[1].TrimEnd(')'), CultureInfo.InvariantCulture));
        return new Box(left, text.Number("y") + down - (0.72 * size), width, 0.9 * size);
    }
}

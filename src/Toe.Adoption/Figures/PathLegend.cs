namespace Toe.Adoption.Figures;

/// <summary>Says what the shapes and lines of a path diagram mean: only of those that are in it.</summary>
internal static class PathLegend
{
    private const double SampleWidth = 34;
    private const double SampleHeight = 16;
    private const double TextSize = 13;
    private const double RowHeight = 26;
    private const double Between = 26;
    private const double Margin = 20;

    /// <summary>Draws the legend from a height on, and says how high it is.</summary>
    public static double Draw(Canvas canvas, PathGraph graph, FigureWords words, string percent, double width, double top)
    {
        double x = Margin;
        double y = top;
        foreach ((Action<Canvas, Box> sample, string text) in Entries(graph, words, percent))
        {
            double entry = SampleWidth + 8 + TextWidth.Of(text, TextSize);
            if (x > Margin && x + entry > width - Margin)
            {
                x = Margin;
                y += RowHeight;
            }

            sample(canvas, new Box(x, y + ((RowHeight - SampleHeight) / 2), SampleWidth, SampleHeight));
            canvas.Text(new Spot(x + SampleWidth + 8, y + (RowHeight / 2) + 4.5), text, TextSize, Ink.Text);
            x += entry + Between;
        }

        return y + RowHeight - top;
    }

    private static IEnumerable<(Action<Canvas, Box> Sample, string Text)> Entries(PathGraph graph, FigureWords words, string percent)
    {
        foreach ((NodeShape shape, string text) in new[]
        {
            (NodeShape.Stadium, words.Say(FigureWords.CommonFactor)), (NodeShape.Hexagon, words.Say(FigureWords.Composite)), (NodeShape.Rectangle, words.Say(FigureWords.SingleItem)),
            (NodeShape.Dashed, words.Say(FigureWords.Control)),
        })
        {
            if (graph.Nodes.Any(node => node.Shape == shape))
            {
                yield return ((canvas, box) => NodeOutline.Draw(canvas, shape, box, Ink.Text, 1.5), text);
            }
        }

        foreach ((bool? isSettled, string text) in new (bool?, string)[]
        {
            (true, words.Say(FigureWords.Excludes, percent)), (false, words.Say(FigureWords.Spans, percent)), (null, words.Say(FigureWords.NoInterval)),
        })
        {
            if (graph.Links.Any(link => link.Coefficient.Length > 0 && link.IsSettled == isSettled))
            {
                yield return ((canvas, box) => DrawLine(canvas, box, isSettled), text);
            }
        }
    }

    private static void DrawLine(Canvas canvas, Box box, bool? isSettled)
    {
        canvas.Line(
            new Spot(box.X, box.MiddleY),
            new Spot(box.Right - 8, box.MiddleY),
            Ink.Text,
            PathPainter.WidthOf(isSettled),
            isSettled == false ? PathPainter.Dash : null);
        PathPainter.Arrowhead(canvas, new Spot(box.Right, box.MiddleY), Ink.Text);
    }
}

using System.Text;
using Toe.Adoption.Collections;
using static System.FormattableString;

namespace Toe.Adoption.Figures;

/// <summary>Draws a path diagram that has its places.</summary>
internal sealed class PathPainter(PathGraph graph, PathLayout layout)
{
    /// <summary>The dashes of an edge whose interval includes zero.</summary>
    public const string Dash = "7 5";

    private const double ArrowLength = 9;
    private const double ArrowHalf = 4.5;
    private const double Bar = 5;
    private const double ChipRadius = 9;
    private const double ChipIndent = 28;
    private const double TitleIndent = 12;

    private readonly Canvas canvas = new();

    public static Canvas Draw(PathGraph graph, PathLayout layout)
    {
        var painter = new PathPainter(graph, layout);
        painter.DrawFields();
        for (int link = 0; link < graph.Links.Count; link++)
        {
            painter.DrawEdge(graph.Links[link], layout.Routes[link]);
        }

        for (int node = 0; node < graph.Nodes.Count; node++)
        {
            painter.DrawNode(node);
        }

        for (int link = 0; link < graph.Links.Count; link++)
        {
            painter.DrawLabel(graph.Links[link], layout.Labels[link]);
        }

        return painter.canvas;
    }

    /// <summary>How wide a line is by what its interval says.</summary>
    public static double WidthOf(bool? isSettled) => isSettled switch
    {
        true => 2,
        false => 1.4,
        null => 1.6,
    };

    /// <summary>Draws the head of an arrow that points to the right.</summary>
    public static void Arrowhead(Canvas canvas, Spot tip, Ink ink) => canvas.Polygon(
        [tip, new(tip.X - ArrowLength, tip.Y - ArrowHalf), new(tip.X - ArrowLength, tip.Y + ArrowHalf)], ink);

    private void DrawFields()
    {
        foreach ((Band band, Box box) in layout.Fields)
        {
            canvas.Rectangle(box, band.Tint);
            canvas.Rectangle(box with { Width = Bar }, band.Ink);
            WrappedText title = WrappedText.Line(band.Title, box.Width + layout.Lane - 10 - TitleIndent, PathText.Band);
            canvas.Text(
                new Spot(box.X + TitleIndent, box.Y - 6), title.Lines[0], PathText.Band, band.Ink, bold: true, whole: title.IsCut ? band.Title : null);
        }
    }

    private void DrawEdge(PathLink link, Route route)
    {
        Ink ink = link.IsControl ? Ink.Control : Ink.Text;
        Spot tip = route.Tip;
        var data = new StringBuilder().Append(Invariant($"M{N(route.Corners[0])}"));
        for (int i = 1; i < route.Corners.Count; i++)
        {
            // The line ends inside the arrow's head, so that the tip stays sharp.
            Spot end = i == route.Corners.Count - 1 ? new Spot(tip.X - ArrowLength + 1, tip.Y) : route.Corners[i];
            if (Route.IsCurved(i))
            {
                (Spot first, Spot second) = (route with { Corners = [.. route.Corners.Take(i), end] }).Handles(i);
                data.Append(Invariant($"C{N(first)} {N(second)} {N(end)}"));
            }
            else
            {
                data.Append(Invariant($"L{N(end)}"));
            }
        }

        canvas.Path(data.ToString(), ink, WidthOf(link.IsSettled), link.IsSettled == false ? Dash : null);
        Arrowhead(canvas, tip, ink);
    }

    private void DrawNode(int at)
    {
        PathNode node = graph.Nodes[at];
        Box box = layout.Nodes[at];
        NodeOutline.Draw(canvas, node.Shape, box, node.Band.Ink, 2);
        double line = node.Name.Size + 3;
        double height = (node.Name.Lines.Count * line) + (node.Explained is null ? 0 : PathText.Explained + 5);
        double y = box.MiddleY - (height / 2) + node.Name.Size - 1;
        for (int i = 0; i < node.Name.Lines.Count; i++)
        {
            canvas.Text(
                new Spot(box.MiddleX, y + (i * line)),
                node.Name.Lines[i],
                node.Name.Size,
                Ink.Text,
                "middle",
                whole: node.Name.IsCut && i == 0 ? node.Label : null);
        }

        if (node.Explained is not null)
        {
            canvas.Text(
                new Spot(box.MiddleX, box.MiddleY + (height / 2) - 3), node.Explained, PathText.Explained, Ink.Text, "middle", bold: true);
        }

        if (layout.ColumnOf(at) > 0 && node.Band.Letter.Length > 0)
        {
            DrawChip(node.Band, new Spot(box.X + ChipIndent, box.Y - 2));
        }
    }

    // A driver right of its band keeps the band's color and letter.
    private void DrawChip(Band band, Spot at)
    {
        canvas.Circle(at, ChipRadius, Ink.Page, band.Ink, 1.5);
        canvas.Text(new Spot(at.X, at.Y + 4), band.Letter, 12, band.Ink, "middle", bold: true);
    }

    private void DrawLabel(PathLink link, Box box)
    {
        double stub = box.Y + PathLink.Above;
        if (link.Coefficient.Length > 0)
        {
            canvas.Text(
                new Spot(box.MiddleX, stub - 5), link.Coefficient, PathText.Coefficient, Ink.Text, "middle", bold: link.IsSettled == true);
        }

        ValueList<string> below = [.. new[] { link.Interval }.Where(text => text.Length > 0), .. link.Tags];
        for (int i = 0; i < below.Count; i++)
        {
            canvas.Text(
                new Spot(box.MiddleX, stub + 14 + (i * 13)),
                below[i],
                PathText.Interval,
                i == 0 && link.Interval.Length > 0 ? Ink.Muted : Ink.Text,
                "middle",
                bold: false);
        }
    }

    private static string N(Spot spot) => $"{Canvas.N(spot.X)} {Canvas.N(spot.Y)}";
}

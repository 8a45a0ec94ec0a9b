namespace Toe.Adoption.Figures;

/// <summary>The outlines of nodes, and where an edge at some height meets them.</summary>
internal static class NodeOutline
{
    private const double Radius = 28;
    private const double Point = 16;

    /// <summary>How far the outline lies inside its box at a height, at the left as at the right.</summary>
    public static double Inset(NodeShape shape, Box box, double y)
    {
        switch (shape)
        {
            case NodeShape.Stadium:
                double radius = RadiusOf(box);
                double into = radius - Math.Min(y - box.Y, box.Bottom - y);
                return into <= 0 ? 0 : radius - Math.Sqrt(Math.Max(0, (radius * radius) - (into * into)));
            case NodeShape.Hexagon:
                return Point * Math.Min(1, Math.Abs(y - box.MiddleY) / (box.Height / 2));
            default:
                return 0;
        }
    }

    /// <summary>Draws the outline, filled with the color of the page.</summary>
    public static void Draw(Canvas canvas, NodeShape shape, Box box, Ink stroke, double width)
    {
        switch (shape)
        {
            case NodeShape.Stadium:
                canvas.Rectangle(box, Ink.Page, stroke, width, radius: RadiusOf(box));
                break;
            case NodeShape.Hexagon:
                double point = Math.Min(Point, box.Width / 5);
                canvas.Polygon(
                    [
                        new(box.X, box.MiddleY), new(box.X + point, box.Y), new(box.Right - point, box.Y),
                        new(box.Right, box.MiddleY), new(box.Right - point, box.Bottom), new(box.X + point, box.Bottom),
                    ],
                    Ink.Page,
                    stroke,
                    width);
                break;
            case NodeShape.Dashed:
                canvas.Rectangle(box, Ink.Page, Ink.Control, width, dash: "4 3");
                break;
            default:
                canvas.Rectangle(box, Ink.Page, stroke, width);
                break;
        }
    }

    private static double RadiusOf(Box box) => Math.Min(Radius, box.Height / 2);
}

using System.Text;
using static System.FormattableString;

namespace Toe.Adoption.Figures;

/// <summary>Collects the elements of a drawing: each color as an attribute and a class, no style, no marker, no id.</summary>
internal sealed class Canvas
{
    private readonly StringBuilder svg = new();

    /// <summary>What was drawn.</summary>
    public override string ToString() => svg.ToString();

    public void Rectangle(Box box, Ink? fill, Ink? stroke = null, double width = 1, string? dash = null, double radius = 0)
    {
        svg.Append(Invariant($"<rect x=\"{N(box.X)}\" y=\"{N(box.Y)}\" width=\"{N(box.Width)}\" height=\"{N(box.Height)}\""));
        if (radius > 0)
        {
            svg.Append(Invariant($" rx=\"{N(radius)}\""));
        }

        Paint(fill, stroke, width, dash);
        svg.Append("/>\n");
    }

    public void Circle(Spot center, double radius, Ink? fill, Ink? stroke = null, double width = 1)
    {
        svg.Append(Invariant($"<circle cx=\"{N(center.X)}\" cy=\"{N(center.Y)}\" r=\"{N(radius)}\""));
        Paint(fill, stroke, width, null);
        svg.Append("/>\n");
    }

    public void Line(Spot from, Spot to, Ink stroke, double width = 1, string? dash = null)
    {
        svg.Append(Invariant($"<line x1=\"{N(from.X)}\" y1=\"{N(from.Y)}\" x2=\"{N(to.X)}\" y2=\"{N(to.Y)}\""));
        Paint(null, stroke, width, dash);
        svg.Append("/>\n");
    }

    public void Polygon(IEnumerable<Spot> corners, Ink? fill, Ink? stroke = null, double width = 1, string? dash = null)
    {
        string points = string.Join(' ', corners.Select(corner => $"{N(corner.X)},{N(corner.Y)}"));
        svg.Append(Invariant($"<polygon points=\"{points}\""));
        Paint(fill, stroke, width, dash);
        svg.Append("/>\n");
    }

    public void Path(string data, Ink stroke, double width, string? dash = null)
    {
        svg.Append(Invariant($"<path d=\"{data}\""));
        Paint(null, stroke, width, dash);
        svg.Append("/>\n");
    }

    /// <param name="at">Where the text stands: its baseline, at its left, middle or right.</param>
    /// <param name="text">The words of an author or of the library.</param>
    /// <param name="size">In pixels.</param>
    /// <param name="ink">The color.</param>
    /// <param name="anchor"><c>start</c>, <c>middle</c> or <c>end</c>.</param>
    /// <param name="bold">Whether it is bold.</param>
    /// <param name="whole">What a reader sees who points at it, where the text was cut.</param>
    public void Text(Spot at, string text, double size, Ink ink, string anchor = "start", bool bold = false, string? whole = null)
    {
        svg.Append(Invariant($"<text x=\"{N(at.X)}\" y=\"{N(at.Y)}\" font-size=\"{N(size)}\""));
        if (anchor != "start")
        {
            svg.Append(Invariant($" text-anchor=\"{anchor}\""));
        }

        if (bold)
        {
            svg.Append(" font-weight=\"700\"");
        }

        Paint(ink, null, 0, null);
        svg.Append('>');
        if (whole is not null)
        {
            svg.Append(Invariant($"<title>{Xml.Encode(whole)}</title>"));
        }

        svg.Append(Invariant($"{Xml.Encode(text)}</text>\n"));
    }

    /// <summary>Another drawing, moved down.</summary>
    public void Draw(Canvas other, double down) =>
        svg.Append(Invariant($"<g transform=\"translate(0 {N(down)})\">\n")).Append(other.svg).Append("</g>\n");

    /// <summary>A coordinate as it stands in path data.</summary>
    public static string N(double value) => Xml.Number(value);

    private void Paint(Ink? fill, Ink? stroke, double width, string? dash)
    {
        string[] classes = [.. new[] { fill?.Fill, stroke?.Stroke }.OfType<string>()];
        svg.Append(Invariant($" class=\"{string.Join(' ', classes)}\" fill=\"{fill?.Light ?? "none"}\""));
        if (stroke is null)
        {
            return;
        }

        svg.Append(Invariant($" stroke=\"{stroke.Light}\" stroke-width=\"{N(width)}\""));
        if (dash is not null)
        {
            svg.Append(Invariant($" stroke-dasharray=\"{dash}\""));
        }
    }
}

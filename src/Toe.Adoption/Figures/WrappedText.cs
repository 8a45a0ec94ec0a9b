using System.Globalization;
using Toe.Adoption.Collections;

namespace Toe.Adoption.Figures;

/// <summary>Words broken into lines that fit.</summary>
/// <param name="Lines">The lines, visible characters only.</param>
/// <param name="Size">The size that they fit at, in pixels.</param>
/// <param name="IsCut">Whether an ellipsis stands for words that did not fit.</param>
internal sealed record WrappedText(ValueList<string> Lines, double Size, bool IsCut)
{
    private const string Ellipsis = "\u2026";
    private const int MostLines = 4;

    /// <summary>A name in one line, else in two, else in up to four: never smaller, and cut only where four do not hold it.</summary>
    public static WrappedText Name(string name, double width, double size)
    {
        string visible = Internal.Text.Escape(name);
        return TextWidth.Of(visible, size) <= width ? new WrappedText([visible], size, false)
            : Halves(visible, width, size) is var (first, second) ? new WrappedText([first, second], size, false)
            : Several(visible, width, size);
    }

    /// <summary>A name in one line, cut where it does not fit.</summary>
    public static WrappedText Line(string name, double width, double size)
    {
        string visible = Internal.Text.Escape(name);
        return TextWidth.Of(visible, size) <= width
            ? new WrappedText([visible], size, false)
            : new WrappedText([Head(visible, width - TextWidth.Of(Ellipsis, size), size) + Ellipsis], size, true);
    }

    /// <summary>
    /// Two parts in one line. Where they do not fit, each is cut by itself and has half of the line at least: rows of one construct differ in the second part, and would look the same without it.
    /// </summary>
    public static WrappedText Line((string First, string Second) parts, double width, double size)
    {
        WrappedText whole = Line(parts.First + parts.Second, width, size);
        if (!whole.IsCut)
        {
            return whole;
        }

        WrappedText second = Line(parts.Second, Math.Max(width / 2, width - TextWidth.Of(Internal.Text.Escape(parts.First), size)), size);
        WrappedText first = Line(parts.First, width - TextWidth.Of(second.Lines[0], size), size);
        return new WrappedText([first.Lines[0] + second.Lines[0]], size, true);
    }

    /// <summary>A paragraph in as many lines as it takes; a word longer than a line is broken.</summary>
    public static WrappedText Paragraph(string text, double width, double size, bool bold = false)
    {
        List<string> lines = [];
        string line = "";
        foreach (string word in Internal.Text.Escape(text).Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string rest = word;
            string joined = line.Length == 0 ? rest : line + " " + rest;
            if (TextWidth.Of(joined, size, bold) <= width)
            {
                line = joined;
                continue;
            }

            if (line.Length > 0)
            {
                lines.Add(line);
            }

            while (TextWidth.Of(rest, size, bold) > width && Head(rest, width, size * (bold ? 1.1 : 1)) is { Length: > 0 } head && head.Length < rest.Length)
            {
                lines.Add(head);
                rest = rest[head.Length..];
            }

            line = rest;
        }

        if (line.Length > 0)
        {
            lines.Add(line);
        }

        return new WrappedText(lines.ToValueList(), size, false);
    }

    // The break at a blank that leaves the shorter longest line.
    private static (string First, string Second)? Halves(string text, double width, double size)
    {
        (string, string)? best = null;
        double least = width;
        for (int i = text.IndexOf(' ', StringComparison.Ordinal); i >= 0; i = text.IndexOf(' ', i + 1))
        {
            string first = text[..i].Trim();
            string second = text[i..].Trim();
            double longest = Math.Max(TextWidth.Of(first, size), TextWidth.Of(second, size));
            if (first.Length > 0 && second.Length > 0 && longest <= least)
            {
                best = (first, second);
                least = longest;
            }
        }

        return best;
    }

    // Each line as full as it gets; what is left of the last is cut.
    private static WrappedText Several(string text, double width, double size)
    {
        List<string> lines = [];
        while (lines.Count < MostLines - 1 && TextWidth.Of(text, size) > width)
        {
            string start = Start(text, width, size);
            lines.Add(start.TrimEnd());
            text = text[start.Length..].TrimStart();
        }

        bool isCut = TextWidth.Of(text, size) > width;
        lines.Add(isCut ? Head(text, width - TextWidth.Of(Ellipsis, size), size).TrimEnd() + Ellipsis : text);
        return new WrappedText(lines.Where(line => line.Length > 0).ToValueList(), size, isCut);
    }

    // Up to the last blank that fits, or inside a word that is wider itself.
    private static string Start(string text, double width, double size)
    {
        string fits = Head(text, width, size);
        int blank = fits.LastIndexOf(' ');
        return blank > 0 && fits.Length < text.Length ? fits[..blank] : fits;
    }

    // As many whole characters, as readers see them, as fit.
    private static string Head(string text, double width, double size)
    {
        int length = 0;
        while (length < text.Length)
        {
            int next = length + StringInfo.GetNextTextElementLength(text, length);
            if (TextWidth.Of(text[..next], size) > width)
            {
                break;
            }

            length = next;
        }

        return text[..length];
    }
}

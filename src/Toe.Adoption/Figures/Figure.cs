using System.Security.Cryptography;
using System.Text;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Figures;

/// <summary>
/// A drawing as SVG: the same bytes for the same results, in every culture. It holds no script, no link, no font and no <c>style</c> attribute; words of
/// the author are text. Colors are light in the drawing itself, as Word, Inkscape and paper want them, and turn dark by a style sheet where a browser is dark.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record Figure : INotebookView
{
    private const string Fonts = "Arial, 'Liberation Sans', sans-serif";

    private readonly string body;
    private readonly string language;

    internal Figure(string title, string description, string note, double width, double height, string language, string body)
    {
        Title = title;
        Description = description;
        Note = note;
        Width = width;
        Height = height;
        this.language = language;
        this.body = body;
    }

    /// <summary>What the figure shows; it stands above the drawing and is read to those who cannot see it.</summary>
    public string Title { get; }

    /// <summary>All that the drawing says, in sentences, for those who cannot see it.</summary>
    public string Description { get; }

    /// <summary>How the numbers were found and what the marks mean; it stands below the drawing.</summary>
    public string Note { get; }

    /// <summary>The width in CSS pixels. At 936 on paper 180 mm wide, text of 15 px is 8.2 pt high.</summary>
    public double Width { get; }

    /// <summary>The height in CSS pixels.</summary>
    public double Height { get; }

    /// <summary>The rules that a page needs once, in its own style sheet, so that inlined figures turn dark where the page does.</summary>
    public static string StyleSheet => Ink.StyleSheet;

    /// <summary>A file of its own, with its background and its style sheet.</summary>
    public string ToSvg()
    {
        var page = new Canvas();
        page.Rectangle(new Box(0, 0, Width, Height), Ink.Page);
        return $"<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n{Identified(DefaultId, "xml:lang")}<style>{StyleSheet}</style>\n{page}{body}</svg>\n";
    }

    /// <summary>An element to stand in a page, without background and style sheet: the page has <see cref="StyleSheet"/>.</summary>
    /// <param name="id">What the ids in it begin with, where the same figure stands in a page twice: a letter, then letters, digits, <c>-</c> or <c>_</c>, all of ASCII.
    /// Null: a name made of the content.</param>
    /// <exception cref="ArgumentException">The id has other characters.</exception>
    public string ToInlineSvg(string? id = null)
    {
        if (id is not null && !(id.Length > 0 && char.IsAsciiLetter(id[0]) && id.All(c => char.IsAsciiLetterOrDigit(c) || c is '-' or '_')))
        {
            throw new ArgumentException("An id begins with a letter and holds letters, digits, - and _ of ASCII.", nameof(id));
        }

        return $"{Identified(id ?? DefaultId, "lang")}{body}</svg>\n";
    }

    /// <summary>Title, description and note.</summary>
    public override string ToString() => string.Join("\n", new[] { Title, Description, Note }.Where(text => text.Length > 0));

    string INotebookView.ToNotebookHtml() => $"{Open($"lang=\"{language}\" role=\"img\" class=\"toe-figure\" aria-label=\"{Xml.Encode(Title)}\"")}<desc>{Xml.Encode(Description)}</desc>\n{body}</svg>\n";

    private string DefaultId =>
        "toe-" + Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(Title + "\n" + Description + "\n" + body)).AsSpan(0, 5));

    private string Identified(string id, string languageAttribute) =>
        Open($"{languageAttribute}=\"{language}\" role=\"img\" aria-labelledby=\"{id}-title\" aria-describedby=\"{id}-desc\"")
        + $"<title id=\"{id}-title\">{Xml.Encode(Title)}</title>\n<desc id=\"{id}-desc\">{Xml.Encode(Description)}</desc>\n";

    private string Open(string attributes) =>
        $"<svg xmlns=\"http://www.w3.org/2000/svg\" {attributes}"
        + $" width=\"{Xml.Number(Width)}\" height=\"{Xml.Number(Height)}\" viewBox=\"0 0 {Xml.Number(Width)} {Xml.Number(Height)}\" font-family=\"{Fonts}\">\n";
}

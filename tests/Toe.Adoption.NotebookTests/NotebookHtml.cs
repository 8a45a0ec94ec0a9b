using System.Text.RegularExpressions;
using System.Xml.Linq;

namespace Toe.Adoption.NotebookTests;

/// <summary>What holds for everything that shows in a notebook.</summary>
internal static partial class NotebookHtml
{
    private static readonly string[] Attributes =
    [
        "class", "scope", "colspan", "lang", "role", "aria-label", "width", "height", "viewBox", "font-family", "font-size", "font-weight", "text-anchor", "fill", "stroke",
        "stroke-width", "stroke-dasharray", "stroke-linejoin", "x", "y", "x1", "y1", "x2", "y2", "cx", "cy", "r", "rx", "ry", "d", "points", "transform", "opacity", "xmlns",
    ];

    /// <summary>Well-formed, in a frame of its own colors, with classes of our own, without ids, scripts and rules that reach beyond the frame.</summary>
    public static XElement Check(string html)
    {
        var frame = XElement.Parse(html, LoadOptions.PreserveWhitespace);
        Assert.Equal(("div", "toe-notebook"), (frame.Name.LocalName, frame.Attribute("class")?.Value));
        XElement[] all = [.. frame.DescendantsAndSelf()];
        Assert.All(all.Attributes("class").SelectMany(name => name.Value.Split(' ')), name => Assert.StartsWith("toe-", name, StringComparison.Ordinal));
        Assert.All(all.Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, Attributes));
        Assert.DoesNotContain(all, element => element.Name.LocalName is "script" or "link" or "img" or "iframe" or "a");
        string style = Assert.Single(all, element => element.Name.LocalName == "style").Value;
        Assert.DoesNotContain("@", style, StringComparison.Ordinal);
        Assert.DoesNotContain("url(", style, StringComparison.Ordinal);
        (string Selector, string Body)[] rules = [.. Rule().Matches(style).Select(rule => (rule.Groups[1].Value.Trim(), rule.Groups[2].Value))];
        Assert.True(rules.Length > 10);
        Assert.All(rules, rule => Assert.Matches(@"^\.toe-notebook($| [^,]*(\([^)]*\)[^,]*)*$)", rule.Selector));
        string own = Assert.Single(rules, rule => rule.Selector == ".toe-notebook").Body;
        Assert.Contains("background:#", own, StringComparison.Ordinal);
        Assert.Contains("color:#", own.Replace("background", "", StringComparison.Ordinal), StringComparison.Ordinal);
        return frame;
    }

    [GeneratedRegex(@"([^{}]+)\{([^{}]*)\}")]
    private static partial Regex Rule();
}

using System.Globalization;
using System.Xml.Linq;

namespace Toe.Adoption.Tests.Figures;

/// <summary>Reads SVG as strictly as XML is read.</summary>
internal static class Svg
{
    public static readonly XNamespace Namespace = "http://www.w3.org/2000/svg";

    public static XElement Read(string svg) => XDocument.Parse(svg).Root!;

    public static IEnumerable<XElement> All(this XElement svg, string name) => svg.Descendants(Namespace + name);

    public static double Number(this XElement element, string attribute) =>
        double.Parse(element.Attribute(attribute)!.Value, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>The texts as a reader sees them, without titles of their own.</summary>
    public static IEnumerable<string> Texts(this XElement svg) =>
        svg.All("text").Select(text => string.Concat(text.Nodes().OfType<XText>().Select(node => node.Value)));
}

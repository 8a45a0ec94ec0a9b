using System.Globalization;
using System.Text;

namespace Toe.Adoption.Figures;

/// <summary>Words of authors and numbers as they stand in XML.</summary>
internal static class Xml
{
    /// <summary>Text that shows as it is written and never acts: what a reader could not see shows as an escape, markup as its characters.</summary>
    public static string Encode(string text)
    {
        string visible = Internal.Text.Escape(text);
        var encoded = new StringBuilder(visible.Length + 16);
        foreach (char c in visible)
        {
            _ = c switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                '\uFFFE' or '\uFFFF' => encoded.Append('\uFFFD'),
                _ => encoded.Append(c),
            };
        }

        return encoded.ToString();
    }

    /// <summary>A coordinate with at most one decimal, the same in every culture.</summary>
    public static string Number(double value)
    {
        string text = value.ToString("0.#", CultureInfo.InvariantCulture);
        return text == "-0" ? "0" : text;
    }
}

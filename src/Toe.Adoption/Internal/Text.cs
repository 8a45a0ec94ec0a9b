using System.Globalization;
using System.Text;

namespace Toe.Adoption.Internal;

/// <summary>Text from outside, made safe to show in a message: visible, one line, not too long.</summary>
internal static class Text
{
    private const int Longest = 60;

    public static string Visible(string text)
    {
        var visible = new StringBuilder();
        foreach (char c in text.Length > Longest ? text.AsSpan(0, Longest) : text)
        {
            bool hidden = char.IsControl(c) || char.IsSurrogate(c) || char.GetUnicodeCategory(c) is UnicodeCategory.Format;
            visible.Append(hidden && !IsPaired(text, c) ? string.Create(CultureInfo.InvariantCulture, $"\\u{(int)c:X4}") : c.ToString());
        }

        return text.Length > Longest ? visible.Append("...").ToString() : visible.ToString();
    }

    public static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static bool IsPaired(string text, char c) =>
        char.IsSurrogate(c) && text.EnumerateRunes().All(rune => rune != Rune.ReplacementChar);
}

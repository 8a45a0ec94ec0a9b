using System.Globalization;
using System.Text;

namespace Toe.Adoption.Internal;

/// <summary>Text from outside, made safe to show in a message: visible, one line, not too long.</summary>
internal static class Text
{
    private const int Longest = 60;

    /// <summary>The first 60 characters, with escapes for what a reader could not see or what would break the line.</summary>
    public static string Visible(string text) => VisibleUpTo(Longest, text);

    /// <summary>The first characters, as many as said, with escapes.</summary>
    public static string VisibleUpTo(int longest, string text)
    {
        var visible = new StringBuilder();
        int i = 0;
        while (i < text.Length && i < longest)
        {
            if (Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                visible.Append(IsHidden(rune) ? Escape(rune.Value) : rune.ToString());
                i += rune.Utf16SequenceLength;
            }
            else
            {
                visible.Append(Escape(text[i]));
                i++;
            }
        }

        return i < text.Length ? visible.Append("...").ToString() : visible.ToString();
    }

    public static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator;

    private static string Escape(int code) => string.Create(CultureInfo.InvariantCulture, $"\\u{code:X4}");
}

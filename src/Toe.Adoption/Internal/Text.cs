using System.Globalization;
using System.Text;

namespace Toe.Adoption.Internal;

/// <summary>Text from outside, made safe to show: visible and one line. Every message and every table escapes by this one rule.</summary>
internal static class Text
{
    private const int Longest = 60;
    private const int Joiner = 0x200D;

    /// <summary>
    /// The text with escapes for what a reader could not see, what would break or turn the line, and lone surrogates. What is escaped
    /// already stays as it is.
    /// </summary>
    public static string Escape(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
        {
            return text;
        }

        var visible = new StringBuilder(text.Length);
        Rune before = default;
        for (int i = 0; i < text.Length;)
        {
            if (!Rune.TryGetRuneAt(text, i, out Rune rune))
            {
                visible.Append(CultureInfo.InvariantCulture, $"\\u{(int)text[i]:X4}");
                before = default;
                i++;
                continue;
            }

            i += rune.Utf16SequenceLength;
            bool isHidden = rune.Value == Joiner
                ? !(IsJoinable(before) && Rune.TryGetRuneAt(text, Math.Min(i, text.Length - 1), out Rune after) && IsJoined(after))
                : IsHidden(rune);
            _ = rune.Value switch
            {
                '\n' => visible.Append("\\n"),
                '\r' => visible.Append("\\r"),
                '\t' => visible.Append("\\t"),
                _ when !isHidden => visible.Append(rune.ToString()),
                <= 0xFFFF => visible.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}"),
                _ => visible.Append(CultureInfo.InvariantCulture, $"\\U{rune.Value:X8}"),
            };
            before = isHidden ? default : rune;
        }

        return visible.ToString();
    }

    /// <summary>The first 60 characters, with escapes.</summary>
    public static string Visible(string text) => VisibleUpTo(Longest, text);

    /// <summary>The first characters, as many as said, with escapes.</summary>
    public static string VisibleUpTo(int longest, string text)
    {
        if (text.Length <= longest)
        {
            return Escape(text);
        }

        int length = char.IsSurrogatePair(text[longest - 1], text[longest]) ? longest + 1 : longest;
        return length < text.Length ? Escape(text[..length]) + "..." : Escape(text);
    }

    public static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    /// <summary>A number of things: <c>1 row</c>, <c>2 rows</c>.</summary>
    public static string Count(long count, string one, string many) => Invariant($"{count} {(count == 1 ? one : many)}");

    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator
            or UnicodeCategory.OtherNotAssigned
        || rune.Value is 0x034F or 0x115F or 0x1160 or 0x3164 or 0xFFA0; // a joiner and fillers that count as marks and letters

    // Between pictures and within Indic clusters the joiner is part of what is seen; between other characters it only hides.
    private static bool IsJoinable(Rune before) => Rune.GetUnicodeCategory(before)
        is UnicodeCategory.OtherSymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.NonSpacingMark;

    private static bool IsJoined(Rune after) => Rune.GetUnicodeCategory(after) is UnicodeCategory.OtherSymbol or UnicodeCategory.OtherLetter;
}

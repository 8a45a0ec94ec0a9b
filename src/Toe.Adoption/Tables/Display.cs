using System.Globalization;
using System.Text;

namespace Toe.Adoption.Tables;

/// <summary>Words as they stand in a terminal, once escaped: measured and cut in cells.</summary>
internal static class Display
{
    private const string Ellipsis = "...";
    private const int Joiner = 0x200D;
    private const int EmojiStyle = 0xFE0F;

    /// <summary>The width of an escaped text in terminal cells.</summary>
    public static int Width(string text)
    {
        int width = 0;
        foreach (string element in Elements(text))
        {
            width += ElementWidth(element);
        }

        return width;
    }

    /// <summary>The text, its end replaced by an ellipsis where it is wider than the limit (at least 3).</summary>
    public static string Cut(string text, int limit) =>
        Width(text) <= limit ? text : Start(text, limit - Ellipsis.Length) + Ellipsis;

    public static string PadRight(string text, int width) => text + new string(' ', Math.Max(0, width - Width(text)));

    public static string PadLeft(string text, int width) => new string(' ', Math.Max(0, width - Width(text))) + text;

    /// <summary>The text in lines that are no wider than the limit, broken at spaces, or inside a word that is wider itself.</summary>
    public static IEnumerable<string> Wrap(string text, int limit)
    {
        string line = "";
        foreach (string word in text.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            string rest = line.Length == 0 ? word : line + " " + word;
            if (line.Length > 0 && Width(rest) > limit)
            {
                yield return line;
                rest = word;
            }

            while (Width(rest) > limit)
            {
                string start = Start(rest, limit) is { Length: > 0 } fits ? fits : rest[..Rune.GetRuneAt(rest, 0).Utf16SequenceLength];
                yield return start;
                rest = rest[start.Length..];
            }

            line = rest;
        }

        if (line.Length > 0)
        {
            yield return line;
        }
    }

    private static string Start(string text, int limit)
    {
        int length = 0;
        int width = 0;
        foreach (string element in Elements(text))
        {
            width += ElementWidth(element);
            if (width > limit)
            {
                break;
            }

            length += element.Length;
        }

        return text[..length];
    }

    private static IEnumerable<string> Elements(string text)
    {
        TextElementEnumerator elements = StringInfo.GetTextElementEnumerator(text);
        while (elements.MoveNext())
        {
            yield return elements.GetTextElement();
        }
    }

    // Marks add nothing to the character that carries them; joined and emoji-styled sequences are one picture of two cells.
    // A mark after a space stays with itself, so that widths of words add up whatever they begin with.
    private static int ElementWidth(string element)
    {
        if (element.Length > 1 && element[0] == ' ')
        {
            return 1 + ElementWidth(element[1..]);
        }

        int width = 0;
        int previous = 0;
        foreach (Rune rune in element.EnumerateRunes())
        {
            bool skinTone = previous == 2 && rune.Value is >= 0x1F3FB and <= 0x1F3FF;
            previous = skinTone ? 2 : RuneWidth(rune);
            width += skinTone ? 0 : previous;
        }

        return width == 0 ? 0
            : element.Contains((char)EmojiStyle, StringComparison.Ordinal) ? 2
            : element.Contains((char)Joiner, StringComparison.Ordinal) ? Math.Min(2, width)
            : width;
    }

    private static int RuneWidth(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark or UnicodeCategory.Format
        || rune.Value is >= 0x1160 and <= 0x11FF // vowels and finals of a Hangul syllable
            ? 0
            : WideCharacters.Contains(rune.Value) ? 2 : 1;
}

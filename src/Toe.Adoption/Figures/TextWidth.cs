using System.Globalization;
using System.Text;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Figures;

/// <summary>
/// How wide text is in Arial, whose widths Liberation Sans and Helvetica share: from a table, so that a drawing is laid out without a font and is the
/// same on every machine. What the table does not hold counts as wide as a letter can be.
/// </summary>
internal static class TextWidth
{
    private const int First = ' ';
    private const double Bold = 1.1;
    private const double Widest = 1000;

    // Thousandths of the size, from the blank to the tilde.
    private static ReadOnlySpan<short> Widths =>
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278, 556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584,
        584, 556, 1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778, 667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611,
        278, 278, 278, 469, 556, 333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556, 556, 556, 333, 500, 278, 556, 500, 722, 500,
        500, 500, 334, 260, 334, 584,
    ];

    /// <summary>The width in pixels of text of a size in pixels.</summary>
    public static double Of(string text, double size, bool bold = false)
    {
        double width = 0;
        foreach (Rune rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width * size * (bold ? Bold : 1) / 1000;
    }

    private static double Of(Rune rune)
    {
        if (rune.Value - First is >= 0 and int at && at < Widths.Length)
        {
            return Widths[at];
        }

        return rune.Value switch
        {
            0x00A0 => 278, // no-break space
            0x2013 => 556, // en dash
            0x2212 => 584, // minus
            0x00B2 => 333, // superscript two
            0x2026 => 1000, // ellipsis
            0x2265 or 0x2264 => 549,
            _ when Rune.GetUnicodeCategory(rune) is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark => 0,
            _ when WideCharacters.Contains(rune.Value) => Widest * 1.1,
            _ => OfBase(rune),
        };
    }

    // A letter with an accent is as wide as the letter.
    private static double OfBase(Rune rune)
    {
        string parts = rune.ToString().Normalize(NormalizationForm.FormD);
        return parts[0] - First is >= 0 and int at && at < Widths.Length ? Widths[at] : Widest;
    }
}

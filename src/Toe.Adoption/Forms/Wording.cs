using System.Text;

namespace Toe.Adoption.Forms;

/// <summary>Compares wordings as people would: without regard to case, to how blanks and line ends run, and to the shape of apostrophes and quotation marks.</summary>
internal static class Wording
{
    public static string Key(string text)
    {
        var key = new StringBuilder(text.Length);
        bool blank = false;
        foreach (char c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                blank = true;
                continue;
            }

            char plain = c switch
            {
                '\u2018' or '\u2019' or '\u02BC' => '\'',
                '\u201C' or '\u201D' => '"',
                '\u200B' or '\u2060' or '\uFEFF' => '\0', // never drawn
                _ => char.ToUpperInvariant(c),
            };
            if (plain == '\0')
            {
                continue;
            }

            if (blank && key.Length > 0)
            {
                key.Append(' ');
            }

            blank = false;
            key.Append(plain);
        }

        return key.ToString();
    }
}

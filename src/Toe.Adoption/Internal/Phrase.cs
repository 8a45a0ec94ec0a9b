using System.Globalization;
using System.Text.RegularExpressions;

namespace Toe.Adoption.Internal;

/// <summary>
/// The same words in the languages that results speak, side by side, so that whoever checks a translation sees both. Holes are <c>{0}</c>, <c>{1}</c>, in any order;
/// <c>{0:row is|rows are}</c> stands for the first words where hole 0 holds 1, else for the second, and shows no number.
/// </summary>
/// <param name="English">In English.</param>
/// <param name="Indonesian">In Indonesian, whose words do not change with the number; not yet checked by a native speaker.</param>
internal sealed partial record Phrase(string English, string Indonesian)
{
    /// <summary>The words in a language, <c>en</c> or <c>id</c>.</summary>
    public string In(string language) => language == "id" ? Indonesian : English;

    /// <summary>The words in a language, with what stands in their holes.</summary>
    public string In(string language, params object[] holes) =>
        string.Format(CultureInfo.InvariantCulture, In(language, hole => holes[hole] is 1 or "1"), holes);

    /// <summary>The words in a language with their holes, the words that depend on a number chosen.</summary>
    public string In(string language, Func<int, bool> isOne) => Choice().Replace(
        In(language), choice => choice.Groups[isOne(int.Parse(choice.Groups[1].ValueSpan, CultureInfo.InvariantCulture)) ? 2 : 3].Value);

    [GeneratedRegex(@"\{(\d+):([^{}|]*)\|([^{}|]*)\}")]
    private static partial Regex Choice();
}

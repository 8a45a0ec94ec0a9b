namespace Toe.Adoption.Internal;

/// <summary>The same words in the languages that results speak, side by side, so that whoever checks a translation sees both. Holes are <c>{0}</c>, <c>{1}</c>, in any order.</summary>
/// <param name="English">In English.</param>
/// <param name="Indonesian">In Indonesian; not yet checked by a native speaker.</param>
internal sealed record Phrase(string English, string Indonesian)
{
    /// <summary>The words in a language, <c>en</c> or <c>id</c>.</summary>
    public string In(string language) => language == "id" ? Indonesian : English;

    /// <summary>The words in a language, with what stands in their holes.</summary>
    public string In(string language, params object[] holes) => string.Format(System.Globalization.CultureInfo.InvariantCulture, In(language), holes);
}

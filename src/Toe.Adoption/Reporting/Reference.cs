using System.Text.RegularExpressions;

namespace Toe.Adoption.Reporting;

/// <summary>A cited work.</summary>
/// <param name="Key">The citation key, as <see cref="Assessment.Guideline.Source"/> has it.</param>
/// <param name="Text">The reference, in which <c>*</c> surrounds titles.</param>
internal sealed partial record Reference(string Key, string Text)
{
    /// <summary>What links lead to.</summary>
    public string Id => "ref-" + Key;

    /// <summary>The authors as a text cites them: <c>Hair et al.</c>, <c>Fornell and Larcker</c>.</summary>
    public string Authors(string and)
    {
        string authors = Text[..Text.IndexOf(" (", StringComparison.Ordinal)];
        string[] surnames = [.. Surname().Matches(authors).Select(match => match.Groups[1].Value)];
        return surnames switch
        {
            [] => authors.Split(',')[0] + " et al.",
            [var one] => one,
            [var one, var two] => $"{one} {and} {two}",
            [var first, ..] => first + " et al.",
        };
    }

    /// <summary>The year, with the letter that tells works of one year apart.</summary>
    public string Year => Text[(Text.IndexOf(" (", StringComparison.Ordinal) + 2)..Text.IndexOf(')', StringComparison.Ordinal)] + (char.IsAsciiLetterLower(Key[^1]) ? Key[^1] : "");

    /// <summary>The reference as a list prints it, with the letter of its year.</summary>
    public string Entry => char.IsAsciiLetterLower(Key[^1]) ? Text.Replace($"({Year[..^1]})", $"({Year})", StringComparison.Ordinal) : Text;

    // A surname is followed by initials: "Esposito Vinzi, V.", "Chatelin, Y.-M.".
    [GeneratedRegex(@"(?:^|, |& )([^,&]+), (?:\p{Lu}\.[- ]?)+")]
    private static partial Regex Surname();
}

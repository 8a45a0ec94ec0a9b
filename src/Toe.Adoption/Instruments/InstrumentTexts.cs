using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Instruments;

/// <summary>The rules of texts: worded in every declared language, and such that they can be shown and stored.</summary>
internal sealed class InstrumentTexts(ValueList<InstrumentLanguage> languages, InstrumentFaults faults)
{
    /// <summary>Checks the declared languages themselves.</summary>
    public void CheckLanguages()
    {
        if (languages.Count == 0)
        {
            faults.Error(IssueCodes.InvalidLanguage, "languages", "No language is declared.", "At least the original.", "Declare the language of the texts.");
            return;
        }

        foreach (InstrumentLanguage language in languages.Where(language => !IsTag(language.Tag)))
        {
            faults.Error(
                IssueCodes.InvalidLanguage,
                $"language '{Text.Visible(language.Tag)}'",
                "It is no language tag.",
                "A BCP 47 tag, such as en or id or pt-BR.",
                "Correct it.");
        }

        foreach (IGrouping<string, InstrumentLanguage> same in languages.GroupBy(language => language.Tag, StringComparer.OrdinalIgnoreCase).Where(same => same.Count() > 1))
        {
            faults.Error(
                IssueCodes.InvalidLanguage, $"language {Text.Visible(same.Key)}", Text.Invariant($"It is declared {same.Count()} times."), "Once.", "Remove the repetition.");
        }

        if (languages[0].Status != TranslationStatus.Original)
        {
            faults.Error(
                IssueCodes.InvalidLanguage,
                $"language {Text.Visible(languages[0].Tag)}",
                "The first language is not the original.",
                "The original first: it is what other languages fall back on.",
                "Move the original to the front, or give this one the status original.");
        }
    }

    /// <summary>Checks a text.</summary>
    public void Check(string part, LocalizedText? text)
    {
        if (text is null)
        {
            return;
        }

        string[] missing = [.. languages.Select(language => language.Tag).Where(tag => IsTag(tag) && !text.Languages.Contains(tag, StringComparer.OrdinalIgnoreCase))];
        if (missing.Length > 0)
        {
            faults.Error(
                IssueCodes.IncompleteText,
                part,
                $"It is not worded in {string.Join(", ", missing.Select(Text.Visible))}.",
                "Every text in every declared language.",
                "Add the wording, or do not declare the language.");
        }

        string[] further = [.. text.Languages.Where(tag => !languages.Any(language => string.Equals(language.Tag, tag, StringComparison.OrdinalIgnoreCase)))];
        if (further.Length > 0)
        {
            faults.Warning(
                IssueCodes.InvalidLanguage,
                part,
                $"It is worded in {string.Join(", ", further.Take(10).Select(Text.Visible))}, which the instrument does not declare.",
                "",
                "Declare the language, or remove the wording.");
        }

        foreach ((string language, string words) in text.Texts)
        {
            CheckWords($"{part}, {Text.Visible(language)}", words);
        }
    }

    /// <summary>Checks words that stand for themselves; a null is none.</summary>
    public void CheckWords(string part, string? words)
    {
        if (words is not null && Problem(words) is { } problem)
        {
            faults.Error(
                words.Length > InstrumentLimits.Characters ? IssueCodes.LimitExceeded : IssueCodes.IncompleteText,
                part,
                problem,
                Text.Invariant($"Words that can be shown and stored, at most {InstrumentLimits.Characters} characters."),
                "Correct the text.");
        }
    }

    // What only turns or joins characters stays: texts of other scripts need it, and whoever shows a text encodes it.
    private static string? Problem(string words)
    {
        if (words.Length > InstrumentLimits.Characters)
        {
            return Text.Invariant($"The text has {words.Length} characters.");
        }

        string plain = words.Replace('\n', ' ').Replace('\r', ' ').Replace('\t', ' ');
        return Guard.NameProblem(plain)?.Replace("The name", "The text", StringComparison.Ordinal);
    }

    private static bool IsTag(string tag)
    {
        string[] parts = tag.Split('-');
        return tag.Length <= InstrumentLimits.IdCharacters
            && parts[0].Length is >= 2 and <= 8
            && parts[0].All(char.IsAsciiLetter)
            && parts.Skip(1).All(part => part.Length is >= 1 and <= 8 && part.All(char.IsAsciiLetterOrDigit));
    }
}

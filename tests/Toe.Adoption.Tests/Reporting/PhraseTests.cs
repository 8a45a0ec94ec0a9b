using System.Reflection;
using System.Text.RegularExpressions;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Tests.Reporting;

/// <summary>Both languages of a phrase say the same thing about the same holes.</summary>
public partial class PhraseTests
{
    private static readonly (string Where, Phrase Phrase)[] All = [.. Declared()];

    [Fact]
    public void A_phrase_has_the_same_holes_in_both_languages()
    {
        Assert.True(All.Length > 120);
        Assert.All(All, entry => Assert.Equal(Holes(entry.Phrase.English), Holes(entry.Phrase.Indonesian)));
    }

    [Fact]
    public void A_phrase_ends_alike_in_both_languages() => Assert.All(
        All.Where(entry => entry.Phrase.English.EndsWith('.')), entry => Assert.EndsWith(".", entry.Phrase.Indonesian, StringComparison.Ordinal));

    [Fact]
    public void A_phrase_is_written_in_its_language_and_filled_by_position()
    {
        var phrase = new Phrase("{0} of {1}", "dari {1}: {0}");
        Assert.Equal("3 of 7", phrase.In("en", 3, 7));
        Assert.Equal("dari 7: 3", phrase.In("id", 3, 7));
    }

    private static string[] Holes(string words) => [.. Hole().Matches(words).Select(hole => hole.Value).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<(string, Phrase)> Declared() =>
        from type in typeof(Phrase).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        from phrase in Phrases(field.FieldType == typeof(Phrase) || field.FieldType.IsArray && field.FieldType.GetElementType()!.IsGenericType ? field.GetValue(null) : null)
        select ($"{type.Name}.{field.Name}", phrase);

    private static IEnumerable<Phrase> Phrases(object? value) => value switch
    {
        Phrase phrase => [phrase],
        (Phrase, Phrase)[] pairs => pairs.SelectMany(pair => new[] { pair.Item1, pair.Item2 }),
        _ => [],
    };

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();
}

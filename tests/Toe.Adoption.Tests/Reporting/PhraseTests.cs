using System.Collections;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Text.RegularExpressions;
using Toe.Adoption.Internal;
using Toe.Adoption.Reporting;
using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Reporting;

/// <summary>Both languages of a phrase say the same thing about the same holes.</summary>
public partial class PhraseTests
{
    private static readonly (string Where, Phrase Phrase)[] All = [.. Declared()];

    [Fact]
    public void A_phrase_has_the_same_holes_in_both_languages()
    {
        Assert.True(All.Length > 250);
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

    [Fact]
    public void Every_phrase_is_a_field_that_these_tests_see()
    {
        const BindingFlags Everything = BindingFlags.Static | BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly;
        Assert.Empty(
            from type in typeof(Phrase).Assembly.GetTypes()
            where type != typeof(Phrase)
            from method in type.GetMethods(Everything).Cast<MethodBase>().Concat(type.GetConstructors(Everything).Where(constructor => !constructor.IsStatic))
            where IlReader.Names(method).Any(member => member is ConstructorInfo && member.DeclaringType == typeof(Phrase))
            select $"{type.Name}.{method.Name}");
    }

    [Theory]
    [InlineData("1", "1 row is here, of 2")]
    [InlineData("2", "2 rows are here, of 2")]
    [InlineData("11", "11 rows are here, of 2")]
    [InlineData("0", "0 rows are here, of 2")]
    public void Words_follow_the_number_in_a_hole(string count, string expected)
    {
        var phrase = new Phrase("{0} {0:row is|rows are} here, of {1}", "{0} baris di sini, dari {1}");
        Assert.Equal(expected, phrase.In("en", count, 2));
        Assert.Equal(expected, string.Concat(Prose.Of(phrase, "en", count, "2").Runs.Select(run => ((WordsRun)run).Words)));
        Assert.Equal($"{count} baris di sini, dari 2", phrase.In("id", count, 2));
    }

    [Fact]
    public void Only_English_words_follow_a_number_and_only_those_of_a_hole()
    {
        Assert.DoesNotContain(All, entry => entry.Phrase.Indonesian.Contains('|', StringComparison.Ordinal));
        Assert.All(All, entry =>
        {
            object[] holes = [.. Enumerable.Repeat("1", 6)];
            Assert.DoesNotContain("{", entry.Phrase.In("en", holes), StringComparison.Ordinal);
            Assert.DoesNotContain("|", entry.Phrase.In("en", holes), StringComparison.Ordinal);
        });
    }

    private static string[] Holes(string words) => [.. Hole().Matches(words).Select(hole => hole.Value).Distinct().Order(StringComparer.Ordinal)];

    private static IEnumerable<(string, Phrase)> Declared() =>
        from type in typeof(Phrase).Assembly.GetTypes()
        from field in type.GetFields(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic)
        where field.FieldType.ToString().Contains(typeof(Phrase).FullName!, StringComparison.Ordinal)
        from phrase in Phrases(field.GetValue(null))
        select ($"{type.Name}.{field.Name}", phrase);

    private static IEnumerable<Phrase> Phrases(object? value) => value switch
    {
        Phrase phrase => [phrase],
        IDictionary map => map.Values.Cast<object>().SelectMany(Phrases),
        Array list => list.Cast<object>().SelectMany(Phrases),
        ITuple tuple => Enumerable.Range(0, tuple.Length).SelectMany(i => Phrases(tuple[i])),
        _ => [],
    };

    [GeneratedRegex(@"\{\d+\}")]
    private static partial Regex Hole();
}

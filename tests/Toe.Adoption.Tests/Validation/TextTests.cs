using System.Globalization;
using FsCheck.Xunit;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Tests.Validation;

public class TextTests
{
    [Theory]
    [InlineData("plain <text> \"é\"", "plain <text> \"é\"")]
    [InlineData("a\nb\tc", "a\\nb\\tc")]
    [InlineData("\u202Eabc\u200B", "\\u202Eabc\\u200B")]
    [InlineData("a\u2028b\u2029", "a\\u2028b\\u2029")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("\uFFFD\U0001F600", "\uFFFD\U0001F600")]
    [InlineData("", "")]
    [InlineData("\U000E0041", "\\U000E0041")]
    [InlineData("\u0378", "\\u0378")]
    [InlineData("T\u200DM", "T\\u200DM")]
    [InlineData("\U0001F469\u200D\U0001F467", "\U0001F469\u200D\U0001F467")]
    [InlineData("\U0001F469\u200D", "\U0001F469\\u200D")]
    [InlineData("\u0915\u094D\u200D\u0937", "\u0915\u094D\u200D\u0937")]
    [InlineData("T\u3164\u115F\u034F", "T\\u3164\\u115F\\u034F")]
    public void Hidden_characters_are_escaped_and_all_others_kept(string text, string visible) => Assert.Equal(visible, Text.Visible(text));

    [Fact]
    public void A_lone_surrogate_is_escaped_and_a_pair_beside_it_is_kept()
    {
        Assert.Equal("\\uD83D\U0001F600\\uDE00", Text.Visible("\uD83D\U0001F600\uDE00"));
        Assert.Equal("a\\uD83D", Text.Visible("a\uD83D"));
    }

    [Fact]
    public void Long_text_is_cut_and_never_within_a_pair()
    {
        Assert.Equal(new string('x', 60), Text.Visible(new string('x', 60)));
        Assert.Equal(new string('x', 60) + "...", Text.Visible(new string('x', 61)));
        Assert.Equal(new string('x', 59) + "\U0001F600...", Text.Visible(new string('x', 59) + "\U0001F600y"));
        Assert.Equal(new string('x', 59) + "\U0001F600", Text.Visible(new string('x', 59) + "\U0001F600"));
    }

    [Property(MaxTest = 500)]
    public void What_is_shown_is_one_short_line_of_whole_characters(string? text)
    {
        string visible = Text.Visible(text ?? "");
        Assert.DoesNotContain(visible, char.IsControl);
        Assert.InRange(visible.Length, 0, 6 * 60 + 3);
        Assert.Null(visible.Length == 0 || string.IsNullOrWhiteSpace(visible) ? null : Guard.NameProblem(visible.Replace('\uFFFE', 'x').Replace('\uFFFF', 'x')));
    }

    [Property(MaxTest = 500)]
    public void Escaping_twice_changes_nothing(string? text)
    {
        string once = Text.Escape(text ?? "");
        Assert.Equal(once, Text.Escape(once));
    }

    [Theory]
    [InlineData(0, "0 rows")]
    [InlineData(1, "1 row")]
    [InlineData(2, "2 rows")]
    public void One_thing_is_not_counted_as_many(int count, string expected) => Assert.Equal(expected, Text.Count(count, "row", "rows"));

    [Fact]
    public void Numbers_in_messages_are_invariant()
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("de-DE");
            Assert.Equal("0.5", Text.Invariant($"{0.5}"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }
}

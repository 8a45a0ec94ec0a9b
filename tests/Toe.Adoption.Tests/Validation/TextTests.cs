using System.Globalization;
using FsCheck.Xunit;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Tests.Validation;

public class TextTests
{
    [Theory]
    [InlineData("plain <text> \"é\"", "plain <text> \"é\"")]
    [InlineData("a\nb\tc", "a\\u000Ab\\u0009c")]
    [InlineData("\u202Eabc\u200B", "\\u202Eabc\\u200B")]
    [InlineData("a\u2028b\u2029", "a\\u2028b\\u2029")]
    [InlineData("\U0001F600", "\U0001F600")]
    [InlineData("\uFFFD\U0001F600", "\uFFFD\U0001F600")]
    [InlineData("", "")]
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
        Assert.Null(visible.Length == 0 || string.IsNullOrWhiteSpace(visible) ? null : ModelRules.NameProblem(visible.Replace('\uFFFE', 'x').Replace('\uFFFF', 'x')));
    }

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

using FsCheck.Xunit;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Tests.Validation;

public class NearestNameTests
{
    [Theory]
    [InlineData("Trsut", "Trust")]
    [InlineData("trust", "Trust")]
    [InlineData("Trusty ", "Trust")]
    [InlineData("TM3", "TM2")]
    [InlineData("a", "A")]
    [InlineData("Top managment suport", "Top management support")]
    public void The_nearest_name_is_suggested(string name, string nearest) =>
        Assert.Equal($"Did you mean {nearest}?", NearestName.Suggest(name, ["Cost", nearest, "Quite another"]));

    [Theory]
    [InlineData("TM1", "TM1 ", "TM1 ")]
    [InlineData("TM1", "TM1          ", "TM1          ")]
    [InlineData("TM1", "\tTM1", "\\tTM1")]
    [InlineData("TM1", "TM1\u00A0", "TM1\u00A0")]
    [InlineData("TM1 ", "TM1", "TM1")]
    public void Blanks_at_the_ends_of_a_name_are_pointed_out_before_any_other_name(string name, string nearest, string shown) =>
        Assert.Equal(
            $"Did you mean '{shown}'? The names differ in blanks at their ends only.", NearestName.Suggest(name, ["TM2", "tm1", nearest]));

    [Fact]
    public void Of_equally_near_names_the_first_is_suggested() => Assert.Equal("Did you mean TM1?", NearestName.Suggest("TM4", ["TM1", "TM2"]));

    [Fact]
    public void A_name_with_nothing_in_common_is_not_suggested() => Assert.Equal("Choose one of A, B.", NearestName.Suggest("Z", ["A", "B"]));

    [Theory]
    [InlineData("AGE", "AD1")]
    [InlineData("BP9", "TM9")]
    [InlineData("Cost", "Costly")]
    [InlineData("Costly", "Cost")]
    [InlineData("Education", "Edition")]
    [InlineData("Partner support", "Peer support")]
    public void A_name_that_shares_little_is_not_suggested(string name, string other) =>
        Assert.Equal($"Choose one of {other}.", NearestName.Suggest(name, [other]));

    [Theory]
    [InlineData("TM11", "TM1")]
    [InlineData("TM1", "TM11")]
    [InlineData("Adoptoin", "Adoption")]
    [InlineData("Perceived ease of us", "Perceived ease-of-use")]
    public void A_slip_or_two_still_find_the_name(string name, string nearest) =>
        Assert.Equal($"Did you mean {nearest}?", NearestName.Suggest(name, [nearest]));

    [Fact]
    public void Many_names_are_listed_in_part() =>
        Assert.Equal(
            "Choose one of n0, n1, n2, n3, n4, n5, n6, n7, n8, n9, ....", NearestName.Suggest("something else", Enumerable.Range(0, 11).Select(i => $"n{i}")));

    [Fact]
    public void No_names_are_none_to_choose_from() => Assert.Equal("There are no names to choose from.", NearestName.Suggest("Z", []));

    [Fact]
    public void Suggestions_are_made_visible() => Assert.Equal("Did you mean Tru\\u202Est?", NearestName.Suggest("Trust", ["Tru\u202Est"]));

    [Property(MaxTest = 300)]
    public void Any_names_give_a_sentence(string? name, string?[] candidates)
    {
        string sentence = NearestName.Suggest(name ?? "", candidates.OfType<string>());
        Assert.Matches("^(Did you mean .*\\?( The names differ in blanks at their ends only\\.)?|Choose one of .*\\.|There are no names to choose from\\.)$", sentence);
    }
}

using FsCheck.Xunit;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Tests.Validation;

public class NearestNameTests
{
    [Theory]
    [InlineData("Trsut", "Trust")]
    [InlineData("trust", "Trust")]
    [InlineData("Trust ", "Trust")]
    [InlineData("TM3", "TM2")]
    [InlineData("a", "A")]
    [InlineData("Top managment suport", "Top management support")]
    public void The_nearest_name_is_suggested(string name, string nearest) =>
        Assert.Equal($"Did you mean {nearest}?", NearestName.Suggest(name, ["Cost", nearest, "Quite another"]));

    [Fact]
    public void Of_equally_near_names_the_first_is_suggested() => Assert.Equal("Did you mean TM1?", NearestName.Suggest("TM4", ["TM1", "TM2"]));

    [Fact]
    public void A_name_with_nothing_in_common_is_not_suggested() => Assert.Equal("Choose one of A, B.", NearestName.Suggest("Z", ["A", "B"]));

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
        Assert.Matches("^(Did you mean .*\\?|Choose one of .*\\.|There are no names to choose from\\.)$", sentence);
    }
}

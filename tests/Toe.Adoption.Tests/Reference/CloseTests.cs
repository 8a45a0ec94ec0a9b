using Xunit.Sdk;

namespace Toe.Adoption.Tests.Reference;

/// <summary>A comparison that cannot fail proves nothing: these are the ways in which it must.</summary>
public class CloseTests
{
    private static readonly Numbers Two = Numbers.Vector([("a", 1), ("b", 2)]);

    [Fact]
    public void Equal_numbers_are_counted() => Assert.Equal(2, Close.Within(Two, Numbers.Vector([("b", 2), ("a", 1 + 1e-9)]), 1e-8, "x"));

    [Fact]
    public void A_comparison_of_nothing_fails() => Fails(new([]), new([]), "no number was compared");

    [Fact]
    public void Numbers_that_neither_has_do_not_count() =>
        Fails(Numbers.Vector([("a", null)]), Numbers.Vector([("a", null)]), "no number was compared");

    [Fact]
    public void A_number_that_is_off_fails_by_name() =>
        Fails(Two, Numbers.Vector([("a", 1), ("b", 2.00001)]), "b: expected 2, actual 2.00001");

    [Fact]
    public void A_number_that_is_not_a_number_fails() => Fails(Two, Numbers.Vector([("a", 1), ("b", double.NaN)]), "b: expected 2");

    [Fact]
    public void A_number_without_counterpart_fails()
    {
        Fails(Two, Numbers.Vector([("a", 1)]), "b: not computed");
        Fails(Numbers.Vector([("a", 1)]), Two, "b: nothing to compare with");
        Fails(Two, Numbers.Vector([("a", 1), ("b", null)]), "b: expected 2, actual none");
    }

    [Fact]
    public void Too_few_numbers_fail()
    {
        Close.Within([new Comparison("x", Two, Two)], 1e-8, least: 2);
        Assert.ThrowsAny<XunitException>(() => Close.Within([new Comparison("x", Two, Two)], 1e-8, least: 3));
        Assert.ThrowsAny<XunitException>(() => Close.Within([], 1e-8, least: 1));
    }

    private static void Fails(Numbers expected, Numbers actual, string message) =>
        Assert.Contains(
            message, Assert.ThrowsAny<XunitException>(() => Close.Within(expected, actual, 1e-8, "x")).Message, StringComparison.Ordinal);
}

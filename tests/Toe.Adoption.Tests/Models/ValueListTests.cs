using FsCheck.Xunit;
using Toe.Adoption.Collections;

namespace Toe.Adoption.Tests.Models;

public class ValueListTests
{
    [Property(MaxTest = 200)]
    public void Lists_are_equal_exactly_when_their_items_are(int[] left, int[] right)
    {
        Assert.Equal(left.AsSpan().SequenceEqual(right), left.ToValueList().Equals(right.ToValueList()));
        ValueList<int> copy = [.. left];
        Assert.True(copy.Equals((object)left.ToValueList()));
        Assert.Equal(copy.GetHashCode(), left.ToValueList().GetHashCode());
    }

    [Fact]
    public void Order_and_count_matter()
    {
        ValueList<string> list = ["a", "b"];
        Assert.False(list.Equals(["b", "a"]));
        Assert.False(list.Equals(["a"]));
        Assert.False(list.Equals((object?)null));
        Assert.False(list.Equals((object)"a"));
    }

    [Fact]
    public void A_list_does_not_follow_what_it_was_made_of()
    {
        string[] items = ["a", "b"];
        ValueList<string> list = items.ToValueList();
        items[0] = "changed";
        Assert.Equal("[a, b]", list.ToString());
        Assert.Equal("a", list[0]);
        Assert.Equal(2, list.AsSpan().Length);
    }

    [Fact]
    public void A_value_list_is_not_copied_and_the_empty_one_is_shared()
    {
        ValueList<int> list = [1];
        ValueList<int> empty = [];
        Assert.Same(list, list.ToValueList());
        Assert.Same(ValueList<int>.Empty, empty);
    }

    [Fact]
    public void Null_items_are_allowed_and_compared()
    {
        ValueList<string?> list = [null, "a"];
        Assert.True(list.Equals([null, "a"]));
        Assert.False(list.Equals(["a", null]));
    }

    [Fact]
    public void Misuse_throws()
    {
        ValueList<int> list = [1];
        Assert.Throws<IndexOutOfRangeException>(() => list[1]);
        Assert.Throws<ArgumentNullException>(() => ValueList.ToValueList<int>(null!));
    }
}

using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Tests.Tables;

public class NumbersTests
{
    [Theory]
    [InlineData(.31197, ".312")]
    [InlineData(-.0871, "-.087")]
    [InlineData(1.2036, "1.204")]
    [InlineData(-1.2036, "-1.204")]
    [InlineData(.9996, "1.000")]
    [InlineData(0.0, ".000")]
    [InlineData(-.0004, ".000")]
    [InlineData(-.0006, "-.001")]
    [InlineData(10.5, "10.500")]
    [InlineData(1e300, "1.000E+300")]
    public void A_coefficient_has_no_leading_zero(double value, string expected) => Assert.Equal(expected, Numbers.Coefficient(value));

    [Theory]
    [InlineData(0.0, "< .001")]
    [InlineData(.0009999, "< .001")]
    [InlineData(.001, ".001")]
    [InlineData(.0321, ".032")]
    [InlineData(1.0, "1.000")]
    public void A_probability_is_never_printed_as_zero(double value, string expected) =>
        Assert.Equal(expected, Numbers.Show(value, NumberRule.Probability));

    [Theory]
    [InlineData(.25, "0.250")]
    [InlineData(-.0001, "0.000")]
    [InlineData(5.31, "5.310")]
    public void A_plain_number_keeps_its_leading_zero(double value, string expected) =>
        Assert.Equal(expected, Numbers.Show(value, NumberRule.Plain));

    [Theory]
    [InlineData(10000, "10000")]
    [InlineData(int.MaxValue, "2147483647")]
    public void A_count_has_no_group_separators(double value, string expected) => Assert.Equal(expected, Numbers.Show(value, NumberRule.Count));

    // 0.0625 and 0.1875 are exact in binary; 1.0005 is stored a little below the tie.
    [Theory]
    [InlineData(.0625, ".062")]
    [InlineData(-.0625, "-.062")]
    [InlineData(.1875, ".188")]
    [InlineData(1.0005, "1.000")]
    public void An_exact_tie_goes_to_the_even_digit_and_the_stored_value_decides(double value, string expected) =>
        Assert.Equal(expected, Numbers.Coefficient(value));

    [Fact]
    public void A_negative_zero_has_no_sign() => Assert.Equal(".000", Numbers.Coefficient(double.NegativeZero));

    [Fact]
    public void Null_shows_as_a_dash() => Assert.Equal("-", Numbers.Coefficient(null));

    [Theory]
    [InlineData(double.NaN)]
    [InlineData(double.PositiveInfinity)]
    public void What_is_not_finite_is_refused(double value)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Cell.Coefficient(value));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cell.Interval(0, value));
    }

    [Fact]
    public void Decimals_beyond_the_range_are_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Cell.Coefficient(.1, 7));
        Assert.Throws<ArgumentOutOfRangeException>(() => Cell.Number(.1, -1));
    }

    // Decimal arithmetic is an independent road to the same rounding: a double in this range converts exactly enough to compare;
    // sixteenths are ties.
    [Property(MaxTest = 500)]
    public Property The_printed_number_is_the_rounding_of_the_stored_one() => Prop.ForAll(
        Gen.OneOf(
            Gen.Choose(-2_000_000, 2_000_000).Select(i => i / 262144.0),
            Gen.Choose(-20_000, 20_000).Select(i => i / 16.0)).ToArbitrary(),
        value =>
        {
            decimal printed = decimal.Parse(Numbers.Coefficient(value), NumberStyles.Float, CultureInfo.InvariantCulture);
            return printed == Math.Round((decimal)value, 3, MidpointRounding.ToEven);
        });
}

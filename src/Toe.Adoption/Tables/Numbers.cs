using System.Globalization;

namespace Toe.Adoption.Tables;

/// <summary>
/// The one place where numbers become text for readers. Each text is the decimal rounding of the stored number's exact binary value;
/// an exact tie goes to the even digit (0.0625 shows as .062, 0.1875 as .188), which is what .NET's "F" format does.
/// </summary>
internal static class Numbers
{
    public const string None = "-";

    // From here on a fixed-point text would be longer than any column, so the exponent form takes over.
    private const double Long = 1e9;

    public static string Show(double? value, NumberRule rule, int decimals = 3)
    {
        if (value is not { } number)
        {
            return None;
        }

        return rule switch
        {
            NumberRule.Coefficient => WithoutLeadingZero(Fixed(number, decimals)),
            NumberRule.Probability => Probability(number, decimals, 0),
            NumberRule.Count => Signed(number.ToString("F0", CultureInfo.InvariantCulture)),
            NumberRule.Plain => Fixed(number, decimals),
            _ => throw new ArgumentOutOfRangeException(nameof(rule), rule, "The rule is none of those that NumberRule names."),
        };
    }

    public static string Coefficient(double? value, int decimals = 3) => Show(value, NumberRule.Coefficient, decimals);

    public static string Interval(double lower, double upper, int decimals = 3, int width = 0) =>
        $"[{Coefficient(lower, decimals).PadLeft(width)}, {Coefficient(upper, decimals).PadLeft(width)}]";

    /// <summary>A cell that holds numbers or nothing, as a language writes it.</summary>
    public static string Show(Cell cell, NumberStyle style) => cell switch
    {
        NumberCell { Rule: NumberRule.Probability } number => style.Write(Probability(number.Value, number.Decimals, number.Least)),
        NumberCell number => style.Write(Show(number.Value, number.Rule, number.Decimals)),
        IntervalCell interval => $"[{style.Write(Coefficient(interval.Lower, interval.Decimals))}{style.Between}{style.Write(Coefficient(interval.Upper, interval.Decimals))}]",
        MissingCell => None,
        _ => throw new InvalidOperationException($"{cell.GetType().Name} holds no number."),
    };

    /// <summary>The number, where it is finite. A zero has no sign, so that no file for other programs says <c>-0</c>.</summary>
    public static double Finite(double value, string parameter) =>
        double.IsFinite(value)
            ? value == 0 ? 0 : value
            : throw new ArgumentOutOfRangeException(
                parameter, value, "A table shows finite numbers; what has no number is null, with its reason in the notes.");

    public static int Printable(int decimals, string parameter) =>
        decimals is >= 0 and <= 6
            ? decimals
            : throw new ArgumentOutOfRangeException(parameter, decimals, "A table shows 0 to 6 decimals.");

    private static string Probability(double value, int decimals, double floor)
    {
        // Upwards to a printed digit: what is told is true.
        double digit = Math.Pow(10, -decimals);
        double least = Math.Max(digit, Math.Ceiling(floor / digit) * digit);
        return value < least && decimals > 0 && (value < digit || value < floor)
            ? "< " + WithoutLeadingZero(Fixed(least, decimals))
            : WithoutLeadingZero(Fixed(value, decimals));
    }

    private static string Fixed(double value, int decimals)
    {
        string format = (Math.Abs(value) < Long ? "F" : "E") + decimals.ToString(CultureInfo.InvariantCulture);
        return Signed(value.ToString(format, CultureInfo.InvariantCulture));
    }

    // A zero has no sign, whatever was rounded to it.
    private static string Signed(string text) =>
        text[0] == '-' && text.AsSpan(1).IndexOfAnyExcept('0', '.') < 0 ? text[1..] : text;

    private static string WithoutLeadingZero(string text) =>
        text.StartsWith("0.", StringComparison.Ordinal) ? text[1..]
        : text.StartsWith("-0.", StringComparison.Ordinal) ? "-" + text[2..]
        : text;
}

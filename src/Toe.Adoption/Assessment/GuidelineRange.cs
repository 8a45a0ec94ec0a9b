using System.Runtime.CompilerServices;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Assessment;

/// <summary>What limits of a kind of value can be: beyond it every value is met, or none.</summary>
internal static class GuidelineRange
{
    /// <summary>Of loadings, reliabilities and ratios.</summary>
    public static Guideline Share(Guideline value, [CallerMemberName] string property = "") => Checked(value, value?.Limit is >= 0 and <= 1, "lies between 0 and 1", property);

    /// <summary>Of variance inflation.</summary>
    public static Guideline Inflation(Guideline value, [CallerMemberName] string property = "") => Checked(value, value?.Limit >= 1, "is at least 1", property);

    /// <summary>Of what has no upper bound.</summary>
    public static Guideline Amount(Guideline value, [CallerMemberName] string property = "") => Checked(value, value?.Limit >= 0, "is at least 0", property);

    /// <summary>Of significance.</summary>
    public static Guideline Level(Guideline value, [CallerMemberName] string property = "") => Checked(value, value?.Limit is > 0 and < 1, "lies above 0 and below 1", property);

    private static Guideline Checked(Guideline value, bool isWithin, string range, string property)
    {
        ArgumentNullException.ThrowIfNull(value, property);
        return isWithin ? value : throw new ArgumentOutOfRangeException(property, value.Limit, $"{property} {range}.");
    }
}

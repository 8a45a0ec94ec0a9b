using Toe.Adoption.Assessment;

namespace Toe.Adoption.Figures;

/// <summary>The limits that figures draw.</summary>
internal static class GuidelineChecks
{
    /// <summary>The limit that was given, or the usual one.</summary>
    public static double Share(double? guideline, Guideline usual, string parameter) =>
        (guideline ?? usual.Limit) is >= 0 and <= 1 and { } limit
            ? limit
            : throw new ArgumentOutOfRangeException(parameter, guideline, "A guideline of loadings and ratios is a number from 0 to 1.");
}

namespace Toe.Adoption.Resampling;

/// <summary>The one rule for confidence levels.</summary>
internal static class ConfidenceLevel
{
    // Nearer to 1 the tail beyond an end is lost in the rounding of 1 - tail.
    private const double Highest = 1 - 1e-9;

    public static bool IsValid(double level) => level is > 0 and <= Highest;

    public static double Check(double level, string parameter) => IsValid(level)
        ? level
        : throw new ArgumentOutOfRangeException(parameter, level, "A confidence level lies above 0 and below 1, such as 0.95.");
}

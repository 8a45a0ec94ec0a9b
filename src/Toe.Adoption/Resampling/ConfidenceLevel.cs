namespace Toe.Adoption.Resampling;

/// <summary>The one rule for confidence levels.</summary>
internal static class ConfidenceLevel
{
    public static double Check(double level, string parameter) => level is > 0 and < 1
        ? level
        : throw new ArgumentOutOfRangeException(parameter, level, "A confidence level lies between 0 and 1.");
}

namespace Toe.Adoption.Figures;

/// <summary>Checks of the limits that figures draw.</summary>
internal static class GuidelineChecks
{
    public static void Share(double guideline, string parameter)
    {
        if (!(guideline is >= 0 and <= 1))
        {
            throw new ArgumentOutOfRangeException(parameter, guideline, "A guideline of loadings and ratios is a number from 0 to 1.");
        }
    }
}

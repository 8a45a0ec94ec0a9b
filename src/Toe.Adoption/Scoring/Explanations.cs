namespace Toe.Adoption.Scoring;

internal static class Explanations
{
    public static Explanation Of(ScoreTrace trace) => new();
}

namespace Toe.Adoption.Scoring;

/// <summary>How a number came about.</summary>
public sealed record Explanation
{
}

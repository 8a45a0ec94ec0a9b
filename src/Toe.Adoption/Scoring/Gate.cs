namespace Toe.Adoption.Scoring;

/// <summary>
/// A condition of a level: no level above <paramref name="HighestBand"/> while the subject is below the minimum, or cannot be scored.
/// A barrier is looked at as it enters the index: 100 - burden.
/// </summary>
/// <param name="Subject">The id of a dimension or construct.</param>
/// <param name="Minimum">What it must reach, 0 to 100.</param>
/// <param name="HighestBand">The id of the highest band while it does not.</param>
public sealed record Gate(string Subject, double Minimum, string HighestBand);

using Toe.Adoption.Resampling;

namespace Toe.Adoption.Figures;

/// <summary>A row of a dot-and-interval plot.</summary>
/// <param name="Name">What stands at the left.</param>
/// <param name="Band">The dimension that colors it.</param>
/// <param name="Estimate">The dot.</param>
/// <param name="Interval">The line; null without one.</param>
/// <param name="Mark">How the dot is drawn.</param>
internal sealed record IntervalRow(string Name, Band Band, double Estimate, Interval? Interval, DotMark Mark);

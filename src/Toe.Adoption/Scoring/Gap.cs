using Toe.Adoption.Instruments;

namespace Toe.Adoption.Scoring;

/// <summary>How far a construct is from its target. A priority to look at, not a cause.</summary>
/// <param name="Construct">The id of the construct.</param>
/// <param name="Name">Its name.</param>
/// <param name="Dimension">The id of its dimension.</param>
/// <param name="Polarity">Whether it is a driver or a barrier.</param>
/// <param name="Value">Its value; a barrier's is its burden.</param>
/// <param name="Target">What a driver should reach, or what the burden of a barrier should not exceed: 100 - target.</param>
/// <param name="Points">The points to go, above 0.</param>
/// <param name="Weight">
/// Its share in the index, over what is scored: its share in its dimension times that of its dimension in the index. 0 where the dimension is not
/// scored, because its index does not hold it then; the gap is listed all the same, after those that count.
/// </param>
/// <param name="Priority">Points times weight: gaps are ordered by it, and equal ones by points.</param>
public sealed record Gap(
    string Construct, LocalizedText Name, string Dimension, Polarity Polarity, double Value, double Target, double Points, double Weight, double Priority);

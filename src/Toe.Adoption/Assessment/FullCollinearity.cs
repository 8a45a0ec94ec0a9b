using Toe.Adoption.Collections;

namespace Toe.Adoption.Assessment;

/// <summary>
/// The variance inflation of a construct's score among the scores of all constructs, at least 1. Null where it is infinite, because other scores determine this one
/// (<see cref="DeterminedBy"/> says which), and where the correlations of the scores belong to no data, as pairwise ones can. [Kock2015]
/// </summary>
/// <param name="Construct">The construct.</param>
/// <param name="Vif">The variance inflation factor.</param>
public sealed record FullCollinearity(string Construct, double? Vif)
{
    /// <summary>The constructs of whose scores this one is an exact combination (a variance inflation above 1e10); empty where there are none.</summary>
    public ValueList<string> DeterminedBy { get; init; } = [];
}

namespace Toe.Adoption.Assessment;

/// <summary>
/// The residual variance of endogenous constructs in the correlations that the paths imply. Both give the same where the paths reproduce the correlations of the predecessors.
/// </summary>
public enum ResidualVariance
{
    /// <summary>What the implied correlations of the predecessors leave of a variance of 1: every construct of the implied model is standardized. [DijkstraHenseler2015b]</summary>
    Implied,

    /// <summary>1 - R2 of the sample, and a diagonal of 1 set afterwards, as cSEM 0.6.1 and ADANCO 2.2.1 compute it.</summary>
    Sample,
}

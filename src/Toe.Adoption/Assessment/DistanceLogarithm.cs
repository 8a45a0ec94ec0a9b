namespace Toe.Adoption.Assessment;

/// <summary>The logarithm of the geodesic distance d_G.</summary>
public enum DistanceLogarithm
{
    /// <summary>The natural logarithm, as published. [DijkstraHenseler2015b]</summary>
    Natural,

    /// <summary>The logarithm to base 10, as ADANCO 2.2.1 and cSEM 0.6.1 compute it: smaller by (ln 10)^2 = 5.3019. A bootstrap test of d_G does not depend on it.</summary>
    Common,
}

namespace Toe.Adoption.Estimation;

/// <summary>How the inner proxy of a construct is made of its neighbours' scores. [Lohmoller1989]</summary>
public enum InnerScheme
{
    /// <summary>Predecessors weighted by their regression coefficients, successors by their correlations.</summary>
    Path,

    /// <summary>Neighbours weighted by their correlations ("factorial").</summary>
    Factor,

    /// <summary>Neighbours weighted by the signs of their correlations.</summary>
    Centroid,
}

namespace Toe.Adoption.Estimation;

/// <summary>How the inner proxy of a construct is made of its neighbors' scores. [Lohmoller1989]</summary>
public enum InnerScheme
{
    /// <summary>Predecessors weighted by their regression coefficients, successors by their correlations.</summary>
    Path,

    /// <summary>Neighbors weighted by their correlations ("factorial").</summary>
    Factor,

    /// <summary>Neighbors weighted by the signs of their correlations.</summary>
    Centroid,
}

namespace Toe.Adoption.Assessment;

/// <summary>A measure of how far sample and implied correlations are apart.</summary>
public enum FitDistance
{
    /// <summary>The standardized root mean square residual.</summary>
    Srmr,

    /// <summary>The squared Euclidean distance d_ULS.</summary>
    DUls,

    /// <summary>The geodesic distance d_G.</summary>
    DG,

    /// <summary>The maximum likelihood discrepancy F_ML.</summary>
    DMl,
}

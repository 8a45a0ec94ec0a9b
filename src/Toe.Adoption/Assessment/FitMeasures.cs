namespace Toe.Adoption.Assessment;

/// <summary>
/// How far the correlations of the indicators are from those that a model implies. All are 0 for a model that fits perfectly, but <see cref="Nfi"/> and
/// <see cref="Cfi"/>, which are 1. S are the sample correlations of p indicators and Sigma the implied ones.
/// </summary>
public sealed record FitMeasures
{
    /// <summary>
    /// Standardized root mean square residual: the root of the sum of (s - sigma)^2 over all pairs of indicators, divided by p(p + 1)/2 elements with the
    /// diagonal, or by p(p - 1)/2 without it as the definitions say. At least 0. [HuBentler1999]
    /// </summary>
    public required double Srmr { get; init; }

    /// <summary>Squared Euclidean distance d_ULS: half the sum of (s - sigma)^2 over all elements. At least 0. [DijkstraHenseler2015b]</summary>
    public required double DUls { get; init; }

    /// <summary>
    /// Geodesic distance d_G: half the sum of the squared logarithms of the eigenvalues of S^-1 Sigma, natural logarithm unless the definitions say otherwise.
    /// At least 0. Null where S or Sigma is not positive definite. [DijkstraHenseler2015b]
    /// </summary>
    public double? DG { get; init; }

    /// <summary>
    /// Maximum likelihood discrepancy F_ML = ln det Sigma - ln det S + trace(S Sigma^-1) - p. At least 0. Null where S or Sigma is not positive definite. [Joreskog1969]
    /// </summary>
    public double? DMl { get; init; }

    /// <summary>
    /// Degrees of freedom: the p(p - 1)/2 correlations without the free parameters, which are paths, correlations of exogenous constructs (of all constructs
    /// in the saturated model), loadings of common factors, and of composites the weights but one and the correlations within the block. A single item has none.
    /// </summary>
    public required int DegreesOfFreedom { get; init; }

    /// <summary>Chi-square (n - 1) F_ML. At least 0. Null where F_ML is. It has no chi-square distribution under PLS: for the other measures only. [Joreskog1969]</summary>
    public double? ChiSquared { get; init; }

    /// <summary>Normed fit index (F0 - F_ML)/F0 with F0 = -ln det S, the discrepancy of uncorrelated indicators. At most 1. Null where F_ML is, or F0 is 0. [BentlerBonett1980]</summary>
    public double? Nfi { get; init; }

    /// <summary>Root mean square error of approximation: the root of max(F_ML - df/(n - 1), 0)/df. At least 0. Null where F_ML is, or df is not positive. [Steiger1990]</summary>
    public double? Rmsea { get; init; }

    /// <summary>
    /// Comparative fit index: 1 - max(chi2 - df, 0)/max(chi2 - df, chi2_0 - df_0, 0) with chi2_0 and df_0 of uncorrelated indicators. 0 to 1. Null where F_ML is, or neither exceeds its
    /// degrees of freedom. [Bentler1990]
    /// </summary>
    public double? Cfi { get; init; }

    /// <summary>Why some measures are null, as a sentence; null where none is.</summary>
    public string? Reason { get; init; }
}

namespace Toe.Adoption;

/// <summary>How the outer weights of a block are found from its inner proxy.</summary>
public enum WeightingMode
{
    /// <summary>Correlation weights: each indicator's covariance with the inner proxy.</summary>
    ModeA,

    /// <summary>Regression weights: the inner proxy regressed on all indicators of the block ("formative" in much of the literature).</summary>
    ModeB,

    /// <summary>Equal weights, not estimated.</summary>
    Unit,
}

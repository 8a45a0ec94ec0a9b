namespace Toe.Adoption.Estimation;

/// <summary>How an estimate went. Everything but <see cref="Usable"/> says why a resample does not count like the others.</summary>
public enum EstimateOutcome
{
    /// <summary>It converged to an admissible estimate.</summary>
    Usable,

    /// <summary>An indicator does not vary.</summary>
    ConstantIndicator,

    /// <summary>An indicator has a correlation that cannot be computed, as when too few rows answer both of a pair.</summary>
    UndefinedCorrelation,

    /// <summary>The indicators of a Mode B block are linearly dependent.</summary>
    SingularBlock,

    /// <summary>The predictors of a construct are linearly dependent.</summary>
    CollinearPredictors,

    /// <summary>All weights of a construct vanish: its indicators are unrelated to its neighbors.</summary>
    VanishingWeights,

    /// <summary>A reliability that consistent PLS divides by is not positive or not defined.</summary>
    UndefinedReliability,

    /// <summary>The weights did not settle within the iteration limit.</summary>
    NotConverged,

    /// <summary>A reliability exceeds 1.</summary>
    InadmissibleReliability,

    /// <summary>A loading exceeds 1 in absolute value.</summary>
    InadmissibleLoading,

    /// <summary>A construct correlation exceeds 1 in absolute value.</summary>
    InadmissibleCorrelation,

    /// <summary>The construct correlation matrix is not positive definite.</summary>
    NotPositiveDefinite,

    /// <summary>A coefficient of determination lies outside 0 to 1.</summary>
    InadmissibleRSquared,
}

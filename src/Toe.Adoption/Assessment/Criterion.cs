namespace Toe.Adoption.Assessment;

/// <summary>What a finding is about.</summary>
public enum Criterion
{
    /// <summary>The outer loading of an indicator of a common factor or Mode A composite.</summary>
    IndicatorReliability,

    /// <summary>Cronbach's alpha.</summary>
    CronbachAlpha,

    /// <summary>The reliability rho_A.</summary>
    RhoA,

    /// <summary>The composite reliability rho_C.</summary>
    RhoC,

    /// <summary>The average variance extracted.</summary>
    Ave,

    /// <summary>Whether the block has one dimension: its second eigenvalue.</summary>
    Unidimensionality,

    /// <summary>Whether an indicator correlates most with its own construct: the largest correlation with another one, less its own.</summary>
    CrossLoading,

    /// <summary>Whether a construct shares more variance with its indicators than with any other construct: AVE less the largest squared correlation.</summary>
    FornellLarcker,

    /// <summary>The heterotrait-monotrait ratio.</summary>
    Htmt,

    /// <summary>The heterotrait-monotrait ratio of geometric means.</summary>
    Htmt2,

    /// <summary>Whether the indicators of a block can share one cause: tetrads that do not vanish.</summary>
    Tetrads,

    /// <summary>Whether the outer weight of an indicator of a Mode B block differs from 0.</summary>
    WeightSignificance,

    /// <summary>The variance inflation of an indicator of a Mode B block.</summary>
    IndicatorCollinearity,

    /// <summary>The path from a Mode B block to a global single item.</summary>
    Redundancy,

    /// <summary>The variance inflation of a predecessor.</summary>
    Collinearity,

    /// <summary>The variance inflation of a construct among all of them.</summary>
    FullCollinearity,

    /// <summary>The coefficient of determination.</summary>
    RSquared,

    /// <summary>The effect size of a predecessor.</summary>
    FSquared,

    /// <summary>Whether a path has its expected sign.</summary>
    ExpectedSign,

    /// <summary>Whether a path differs from 0.</summary>
    PathSignificance,

    /// <summary>What kind of mediation an indirect effect is.</summary>
    Mediation,

    /// <summary>The standardized root mean square residual.</summary>
    Srmr,

    /// <summary>Whether a measure of fit is below the 95 % quantile of its distribution under exact fit.</summary>
    ExactFit,

    /// <summary>Whether all correlations, loadings, reliabilities and R2 are possible.</summary>
    Admissibility,
}

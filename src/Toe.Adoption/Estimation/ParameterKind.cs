namespace Toe.Adoption.Estimation;

/// <summary>What a <see cref="Parameter"/> measures.</summary>
public enum ParameterKind
{
    /// <summary>A path coefficient (direct effect).</summary>
    Path,

    /// <summary>The total effect of one construct on another: direct plus all indirect effects.</summary>
    TotalEffect,

    /// <summary>The total indirect effect of one construct on another.</summary>
    IndirectEffect,

    /// <summary>The effect along one chain of paths.</summary>
    SpecificIndirectEffect,

    /// <summary>An outer weight.</summary>
    Weight,

    /// <summary>An outer loading.</summary>
    Loading,

    /// <summary>The coefficient of determination of an endogenous construct.</summary>
    RSquared,

    /// <summary>The heterotrait-monotrait ratio of two constructs.</summary>
    Htmt,

    /// <summary>Cronbach's alpha of standardized indicators.</summary>
    CronbachAlpha,

    /// <summary>The reliability rho_A of Dijkstra and Henseler.</summary>
    RhoA,

    /// <summary>The composite reliability rho_C of Joreskog.</summary>
    RhoC,

    /// <summary>The average variance extracted.</summary>
    Ave,
}

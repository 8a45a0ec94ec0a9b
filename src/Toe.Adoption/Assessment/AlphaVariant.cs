namespace Toe.Adoption.Assessment;

/// <summary>What Cronbach's alpha is computed of.</summary>
public enum AlphaVariant
{
    /// <summary>The correlations of the indicators. [Cronbach1951]</summary>
    Standardized,

    /// <summary>Their covariances. [Cronbach1951]</summary>
    Raw,
}

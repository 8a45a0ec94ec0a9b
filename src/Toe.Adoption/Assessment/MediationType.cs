namespace Toe.Adoption.Assessment;

/// <summary>What a direct and an indirect effect are together. [ZhaoLynchChen2010]</summary>
public enum MediationType
{
    /// <summary>Neither differs from 0.</summary>
    NoEffect,

    /// <summary>The direct effect alone differs from 0.</summary>
    DirectOnly,

    /// <summary>The indirect effect alone differs from 0 (full mediation).</summary>
    IndirectOnly,

    /// <summary>Both do, with the same sign (partial mediation).</summary>
    Complementary,

    /// <summary>Both do, with opposite signs (partial mediation).</summary>
    Competitive,
}

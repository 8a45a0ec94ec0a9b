namespace Toe.Adoption.Assessment;

/// <summary>Which elements the mean of SRMR counts. p is the number of indicators.</summary>
public enum SrmrVariant
{
    /// <summary>p(p + 1)/2, the diagonal of zeros included. [HuBentler1999]</summary>
    WithDiagonal,

    /// <summary>p(p - 1)/2, pairs of two indicators only.</summary>
    WithoutDiagonal,
}

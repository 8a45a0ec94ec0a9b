namespace Toe.Adoption.Assessment;

/// <summary>How the heterotrait-monotrait ratio averages correlations.</summary>
public enum HtmtVariant
{
    /// <summary>Absolute correlations (HTMT+): reversed items do not cancel. [Ringle2023]</summary>
    AbsoluteCorrelations,

    /// <summary>Signed correlations, the absolute value of the ratio at the end; undefined where the mean correlation within a block is not positive. [HenselerRingleSarstedt2015]</summary>
    SignedCorrelations,
}

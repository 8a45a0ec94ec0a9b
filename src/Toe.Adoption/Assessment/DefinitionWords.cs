using Toe.Adoption.Internal;

namespace Toe.Adoption.Assessment;

/// <summary>The variants of statistics that were used, in words.</summary>
internal static class DefinitionWords
{
    private static readonly Phrase NaturalLogarithm = new("d_G with natural logarithms", "d_G dengan logaritma natural");
    private static readonly Phrase CommonLogarithm = new("d_G with logarithms to base 10", "d_G dengan logaritma basis 10");
    private static readonly Phrase WithDiagonal = new("SRMR over p(p + 1)/2 elements", "SRMR atas p(p + 1)/2 unsur");
    private static readonly Phrase PairsAlone = new("SRMR over p(p - 1)/2 pairs", "SRMR atas p(p - 1)/2 pasangan");
    private static readonly Phrase Implied = new("standardized constructs in the estimated model", "konstruk terstandar dalam model terestimasi");
    private static readonly Phrase OfSample = new("residual variances 1 - R\u00B2 in the estimated model", "ragam residual 1 - R\u00B2 dalam model terestimasi");
    private static readonly Phrase Absolute = new("HTMT of absolute correlations", "HTMT dari korelasi mutlak");
    private static readonly Phrase Signed = new("HTMT of signed correlations", "HTMT dari korelasi bertanda");
    private static readonly Phrase FixedEffect = new("f\u00B2 with fixed correlations", "f\u00B2 dengan korelasi tetap");
    private static readonly Phrase NewEffect = new("f\u00B2 of a new estimate", "f\u00B2 dari estimasi baru");
    private static readonly Phrase StandardizedAlpha = new("alpha of standardized indicators", "alpha dari indikator terstandar");
    private static readonly Phrase RawAlpha = new("alpha of raw indicators", "alpha dari indikator mentah");
    private static readonly Phrase CompositesToo = new("composites of Mode A corrected", "komposit Mode A dikoreksi");
    private static readonly Phrase FactorsAlone = new("common factors alone corrected", "hanya faktor bersama dikoreksi");

    /// <summary>The choices that model fit depends on.</summary>
    public static IEnumerable<Phrase> OfFit(Definitions used) =>
    [
        used.Geodesic == DistanceLogarithm.Natural ? NaturalLogarithm : CommonLogarithm,
        used.Srmr == SrmrVariant.WithDiagonal ? WithDiagonal : PairsAlone,
        used.Residuals == ResidualVariance.Implied ? Implied : OfSample,
    ];

    /// <summary>All choices; that of the correction where there is one.</summary>
    public static IEnumerable<Phrase> Of(Definitions used, bool isCorrected) =>
    [
        .. OfFit(used),
        used.Htmt == HtmtVariant.AbsoluteCorrelations ? Absolute : Signed,
        used.FSquared == FSquaredVariant.Fixed ? FixedEffect : NewEffect,
        used.Alpha == AlphaVariant.Standardized ? StandardizedAlpha : RawAlpha,
        .. isCorrected ? [used.CorrectsModeAComposites ? CompositesToo : FactorsAlone] : (Phrase[])[],
    ];

    /// <summary>Choices in English with ASCII alone, for terminals.</summary>
    public static string Plain(IEnumerable<Phrase> choices) =>
        string.Join(", ", choices.Select(choice => choice.English.Replace('\u00B2', '2')));
}

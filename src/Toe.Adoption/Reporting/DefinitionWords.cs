using Toe.Adoption.Assessment;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Reporting;

/// <summary>The variants of statistics that were used, in words.</summary>
internal static class DefinitionWords
{
    public static string Of(ReportContext context)
    {
        Definitions used = context.Assessment.Definitions;
        Phrase[] choices =
        [
            used.Geodesic == DistanceLogarithm.Natural
                ? new("d_G with natural logarithms", "d_G dengan logaritma natural")
                : new("d_G with logarithms to base 10", "d_G dengan logaritma basis 10"),
            used.Srmr == SrmrVariant.WithDiagonal
                ? new("SRMR over p(p + 1)/2 elements", "SRMR atas p(p + 1)/2 unsur")
                : new("SRMR over p(p - 1)/2 pairs", "SRMR atas p(p - 1)/2 pasangan"),
            used.Residuals == ResidualVariance.Implied
                ? new("standardized constructs in the estimated model", "konstruk baku dalam model terestimasi")
                : new("residual variances 1 - R\u00B2 in the estimated model", "ragam residual 1 - R\u00B2 dalam model terestimasi"),
            used.Htmt == HtmtVariant.AbsoluteCorrelations
                ? new("HTMT of absolute correlations", "HTMT dari korelasi mutlak")
                : new("HTMT of signed correlations", "HTMT dari korelasi bertanda"),
            used.FSquared == FSquaredVariant.Fixed
                ? new("f\u00B2 with fixed correlations", "f\u00B2 dengan korelasi tetap")
                : new("f\u00B2 of a new estimate", "f\u00B2 dari estimasi baru"),
            used.Alpha == AlphaVariant.Standardized
                ? new("alpha of standardized indicators", "alpha dari indikator baku")
                : new("alpha of raw indicators", "alpha dari indikator mentah"),
            .. context.Fit.Settings.Consistent
                ? [used.CorrectsModeAComposites
                    ? new("composites of Mode A corrected", "komposit Mode A dikoreksi")
                    : new("common factors alone corrected", "hanya faktor bersama dikoreksi")]
                : (Phrase[])[],
        ];
        return string.Join(context.Language == "id" ? "; " : ", ", choices.Select(choice => context.Say(choice)));
    }
}

using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Assessment;

/// <summary>What tables call criteria and verdicts.</summary>
internal static class CriterionWords
{
    private static readonly Dictionary<Criterion, Phrase> Names = new()
    {
        [Criterion.IndicatorReliability] = new("loading", "muatan"),
        [Criterion.CronbachAlpha] = new("alpha", "alpha"),
        [Criterion.RhoA] = new("rho_A", "rho_A"),
        [Criterion.RhoC] = new("rho_C", "rho_C"),
        [Criterion.Ave] = new("AVE", "AVE"),
        [Criterion.Unidimensionality] = new("unidimensionality", "satu dimensi"),
        [Criterion.CrossLoading] = new("cross-loading above own", "muatan silang di atas muatan sendiri"),
        [Criterion.FornellLarcker] = new("AVE above shared variance", "AVE di atas ragam bersama"),
        [Criterion.Htmt] = new("HTMT", "HTMT"),
        [Criterion.Htmt2] = new("HTMT2", "HTMT2"),
        [Criterion.Tetrads] = new("tetrads", "tetrad"),
        [Criterion.WeightSignificance] = new("weight", "bobot"),
        [Criterion.IndicatorCollinearity] = new("indicator VIF", "VIF indikator"),
        [Criterion.Redundancy] = new("redundancy", "redundansi"),
        [Criterion.Collinearity] = new("VIF", "VIF"),
        [Criterion.FullCollinearity] = new("full-collinearity VIF", "VIF kolinearitas penuh"),
        [Criterion.RSquared] = new("R2", "R2"),
        [Criterion.FSquared] = new("f2", "f2"),
        [Criterion.ExpectedSign] = new("expected sign", "tanda yang diperkirakan"),
        [Criterion.PathSignificance] = new("path", "jalur"),
        [Criterion.Mediation] = new("mediation", "mediasi"),
        [Criterion.Srmr] = new("SRMR", "SRMR"),
        [Criterion.ExactFit] = new("exact fit", "kecocokan tepat"),
        [Criterion.Admissibility] = new("admissibility", "kelayakan estimasi"),
    };

    private static readonly Dictionary<Verdict, Phrase> Verdicts = new()
    {
        [Verdict.Met] = new("met", "terpenuhi"),
        [Verdict.Borderline] = new("borderline", "di batas"),
        [Verdict.NotMet] = new("not met", "belum terpenuhi"),
        [Verdict.NotApplicable] = new("n/a", "tidak berlaku"),
    };

    /// <summary>A criterion.</summary>
    public static Phrase Of(Criterion criterion) => Names[criterion];

    /// <summary>The value of a finding, as tables show values of its kind: counts whole, what is on any scale with its zero, all else as a coefficient.</summary>
    public static Cell Value(Finding finding) => finding.Criterion switch
    {
        Criterion.Tetrads or Criterion.Admissibility => Cell.Count((int?)finding.Value),
        Criterion.IndicatorCollinearity or Criterion.Collinearity or Criterion.FullCollinearity => Cell.Number(finding.Value),
        Criterion.ExactFit or Criterion.Unidimensionality => Cell.Number(finding.Value),
        _ => Cell.Coefficient(finding.Value),
    };

    /// <summary>A verdict.</summary>
    public static Phrase Of(Verdict verdict) => Verdicts[verdict];
}

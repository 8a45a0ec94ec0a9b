using Toe.Adoption.Assessment;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Reporting;

/// <summary>How well the correlations that follow from the model agree with those of the sample.</summary>
internal static class FitSection
{
    public static readonly Phrase Heading = new("Model fit", "Kecocokan model");

    /// <summary>The criteria that the chapter judges by.</summary>
    public static IReadOnlyList<Criterion> Judged { get; } = [Criterion.Admissibility, Criterion.Srmr, Criterion.ExactFit];

    private static readonly Phrase Introduction = new(
        "{0} compares the correlations of the sample with those that follow from the model: of the saturated model, in which all constructs are free to correlate, and of the estimated one. "
        + "The standardized root mean square residual (SRMR) is the usual measure; {1} compares it with its guideline.",
        "{0} membandingkan korelasi sampel dengan korelasi menurut model: model jenuh, yang semua konstruknya bebas berkorelasi, dan model terestimasi. "
        + "Akar rata-rata kuadrat residual terstandar (SRMR) adalah ukuran yang lazim; {1} membandingkannya dengan acuan.");
    private static readonly Phrase FitTitle = new("Measures of fit", "Ukuran kecocokan");
    private static readonly Phrase Measure = new("Measure", "Ukuran");
    private static readonly Phrase Saturated = new("Saturated model", "Model jenuh");
    private static readonly Phrase Estimated = new("Estimated model", "Model terestimasi");
    private static readonly Phrase DashNote = new("\u03C7\u00B2 has no chi-squared distribution under partial least squares: NFI, RMSEA and CFI describe, they do not test. A dash: not defined for these correlations.",
        "\u03C7\u00B2 tidak bersebaran khi-kuadrat pada kuadrat terkecil parsial: NFI, RMSEA, dan CFI menggambarkan, bukan menguji. Tanda pisah: tidak terdefinisi untuk korelasi ini.");
    private static readonly Phrase TestTitle = new("Test of exact fit ({0} {0:resample|resamples} of each model, seed {1})", "Uji kecocokan tepat ({0} sampel ulang tiap model, benih {1})");
    private static readonly Phrase TestIntroduction = new(
        "{0} tests exact fit: a measure below its 95 % quantile under the model (HI95) does not speak against it.",
        "{0} menguji kecocokan tepat: ukuran di bawah kuantil 95 % menurut model (HI95) tidak menentang model.");
    private static readonly Phrase SeeWarnings = new("See the warnings on the first page.", "Lihat peringatan pada halaman pertama.");
    private static readonly Phrase Usable = new(
        "Resamples that count: {0} of the saturated and {1} of the estimated model.", "Sampel ulang yang dihitung: {0} pada model jenuh dan {1} pada model terestimasi.");
    private static readonly Phrase Model = new("Model", "Model");
    private static readonly Phrase FindingsTitle = new("Criteria of the model as a whole", "Kriteria model secara keseluruhan");

    public static ReportSection Of(ReportContext context)
    {
        TableBlock measures = context.Table("fit", Measures(context));
        TableBlock? test = context.Assessment.Evidence.ExactFit is { } result ? context.Table("exact-fit", Test(context, result)) : null;
        TableBlock criteria = context.Table("fit-criteria", FindingsTable.Of(
            context,
            context.Say(FindingsTitle),
            context.Findings.Where(finding => Judged.Contains(finding.Criterion)).Select(finding => WithoutEnglish(context, finding))));
        return new ReportSection("fit", context.Say(Heading),
        [
            context.Paragraph(Introduction, measures.Link, criteria.Link),
            measures,
            .. test is null ? (ReportBlock[])[] : [context.Paragraph(TestIntroduction, test.Link), test],
            criteria,
        ]);
    }

    // Issues are in English; the first page names them.
    private static Finding WithoutEnglish(ReportContext context, Finding finding) =>
        finding is { Criterion: Criterion.Admissibility, Reason.Length: > 0 } ? finding with { Reason = context.Say(SeeWarnings) } : finding;

    private static Table Measures(ReportContext context) => Table.Of(
        context.Say(FitTitle),
        FitTable.Rows,
        [
            (Column.Left(context.Say(Measure)), row => row.Name == FitTable.ChiSquared ? "\u03C7\u00B2" : row.Name),
            (Column.Right(context.Say(Saturated)), row => Show(row, context.Assessment.ModelFit.Saturated)),
            (Column.Right(context.Say(Estimated)), row => Show(row, context.Assessment.ModelFit.Estimated)),
        ],
        context.Say(DashNote));

    // A column of print has one number of decimals.
    private static Cell Show((string Name, Func<FitMeasures, Cell> Cell) row, FitMeasures measures) =>
        row.Name == FitTable.ChiSquared ? Cell.Number(measures.ChiSquared) : row.Cell(measures);

    private static Table Test(ReportContext context, ExactFitResult result) => Table.Of(
        context.Say(TestTitle, context.Numbers.Count(result.Settings.Resamples), Text.Invariant($"{result.Settings.Seed}")),
        result.Saturated.Estimates.Select(estimate => (Model: Saturated, Estimate: estimate))
            .Concat(result.Estimated.Estimates.Select(estimate => (Model: Estimated, Estimate: estimate))),
        [
            (Column.Left(context.Say(Model)), row => context.Say(row.Model)),
            (Column.Left(context.Say(Measure)), row => FitTable.Name(row.Estimate.Distance)),
            (Column.Right(context.Say(Columns.Value)), row => Cell.Number(row.Estimate.Value)),
            (Column.Right("HI95"), row => Cell.Number(row.Estimate.Hi95)),
            (Column.Right("HI99"), row => Cell.Number(row.Estimate.Hi99)),
            (Column.Right("p"), row => Cell.Probability(row.Estimate.PValue)),
        ],
        context.Say(Usable, context.Numbers.Count(result.Saturated.Usable), context.Numbers.Count(result.Estimated.Usable)));
}

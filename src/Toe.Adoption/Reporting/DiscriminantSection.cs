using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Reporting;

/// <summary>Whether the constructs are different things.</summary>
internal static class DiscriminantSection
{
    public static readonly Phrase Heading = new("Discriminant validity", "Validitas diskriminan");

    /// <summary>The criteria that the chapter judges by.</summary>
    public static IReadOnlyList<Criterion> Judged { get; } = [Criterion.Htmt, Criterion.Htmt2, Criterion.FornellLarcker, Criterion.CrossLoading];

    private static readonly Phrase Introduction = new(
        "The heterotrait-monotrait ratio (HTMT) of {0} compares correlations between blocks with those within them; {1} draws it; the same ratio of geometric means (HTMT2) does so too, after {4}. {2} holds the criterion of Fornell and Larcker, "
        + "and {3} the correlations of each indicator with each construct.",
        "Rasio heterotrait-monotrait (HTMT) pada {0} membandingkan korelasi antarblok dengan korelasi di dalam blok; {1} menggambarkannya; rasio yang sama dari rata-rata geometrik (HTMT2) juga demikian, menurut {4}. {2} memuat kriteria Fornell dan Larcker, "
        + "dan {3} korelasi setiap indikator dengan setiap konstruk.");
    private static readonly Phrase Counted = new(
        "Of {0} {0:criterion that applies|criteria that apply}, {1} {1:is|are} met, {2} {2:is|are} borderline and {3} {3:is|are} not met; {4} lists those that are not met or borderline, and one row for each criterion that is met throughout.",
        "Dari {0} kriteria yang berlaku, {1} terpenuhi, {2} di batas, dan {3} belum terpenuhi; {4} memuat yang belum terpenuhi atau di batas, dan satu baris untuk setiap kriteria yang seluruhnya terpenuhi.");
    private static readonly Phrase TriangleNote = new(
        "Columns are numbered as rows. A dash: not defined, or not applicable because the indicators need not agree.",
        "Nomor kolom sama dengan nomor baris. Tanda pisah: tidak terdefinisi, atau tidak berlaku karena indikatornya tidak harus sejalan.");
    private static readonly Phrase FornellTitle = new(
        "Criterion of Fornell and Larcker: AVE on the diagonal, squared correlations below it",
        "Kriteria Fornell dan Larcker: AVE pada diagonal, kuadrat korelasi di bawahnya");
    private static readonly Phrase CrossTitle = new("Cross-loadings", "Muatan silang");
    private static readonly Phrase CrossNote = new(
        "Columns are the constructs, numbered as in {0}.", "Kolom adalah konstruk, bernomor seperti pada {0}.");
    private static readonly Phrase FindingsTitle = new("Criteria of discriminant validity", "Kriteria validitas diskriminan");

    public static ReportSection Of(ReportContext context)
    {
        Finding[] findings = [.. context.Findings.Where(finding => Judged.Contains(finding.Criterion))];
        HtmtEstimate[] ratios = [.. Applicable(context)];
        Finding[] applied = [.. findings.Where(finding => finding.Verdict != Verdict.NotApplicable)];
        TableBlock htmt = context.Table("htmt", Triangle(context, FigureWords.Htmt, (row, column) => Ratio(context, ratios, row, column), withDiagonal: false));
        FigureBlock figure = context.Figure(
            "htmt",
            HeatMap.OfHtmt(context.Fit, ratios, context.Titled(FigureWords.Htmt), context.Assessment.Guidelines.MaximumHtmt.Limit),
            htmt);
        TableBlock fornell = context.Table(
            "fornell-larcker", Triangle(context, FornellTitle, (row, column) => Shared(context, row, column), withDiagonal: true));
        TableBlock cross = context.Table("cross-loadings", CrossLoadings(context, context.Say(CrossNote, htmt.Number)));
        TableBlock criteria = context.Table("discriminant-criteria", FindingsTable.Of(context, context.Say(FindingsTitle), [.. Shortened(applied), .. findings.Except(applied)]));
        return new ReportSection("discriminant", context.Say(Heading),
        [
            context.Paragraph(Introduction, htmt.Link, figure.Link, fornell.Link, cross.Link, context.Cite("Roemer2021")),
            context.Paragraph(
                Counted,
                context.Numbers.Count(applied.Length),
                Count(context, applied, Verdict.Met), Count(context, applied, Verdict.Borderline), Count(context, applied, Verdict.NotMet),
                criteria.Link),
            htmt, figure, fornell, cross, criteria,
            .. ResampledPairs.Of(context),
        ]);
    }

    private static string Count(ReportContext context, Finding[] findings, Verdict verdict) =>
        context.Numbers.Count(findings.Count(finding => finding.Verdict == verdict));

    // Hundreds of pairs that meet their guideline would bury those that do not: of a criterion that is met throughout, the row nearest to its limit stands for all.
    private static IEnumerable<Finding> Shortened(IEnumerable<Finding> findings) => findings.GroupBy(finding => finding.Criterion).SelectMany(group =>
        group.All(finding => finding.Verdict == Verdict.Met)
            ? [group.MinBy(finding => Math.Abs(finding.Value!.Value - finding.Limit!.Value))!]
            : group.Where(finding => finding.Verdict != Verdict.Met));

    private static Table Triangle(ReportContext context, Phrase title, Func<int, int, Cell> cell, bool withDiagonal)
    {
        int count = context.Fit.Constructs.Count;
        return Table.Of(
            context.Say(title),
            Enumerable.Range(0, count),
            [
                (Column.Left(context.Say(Columns.Construct)), row => Cell.Name(Text.Invariant($"{row + 1} {context.Label(context.Fit.Constructs[row].Name)}"))),
                .. Enumerable.Range(0, withDiagonal ? count : count - 1).Select(column => (
                    Column.Right(Text.Invariant($"{column + 1}")),
                    (Func<int, Cell>)(row => column < row || (withDiagonal && column == row) ? cell(row, column) : ""))),
            ],
            context.Say(TriangleNote));
    }

    // A ratio that the assessment does not apply is not shown either: within a block of Mode B correlations mean nothing.
    private static IEnumerable<HtmtEstimate> Applicable(ReportContext context) => context.Assessment.HtmtRatios
        .Select(ratio => Criteria.HaveRatio(context.Fit, ratio.First, ratio.Second) ? ratio : ratio with { Value = null });

    private static Cell Ratio(ReportContext context, HtmtEstimate[] ratios, int row, int column)
    {
        string first = context.Fit.Constructs[column].Name;
        string second = context.Fit.Constructs[row].Name;
        return Cell.Coefficient(ratios.First(ratio => (ratio.First == first && ratio.Second == second) || (ratio.First == second && ratio.Second == first)).Value);
    }

    private static Cell Shared(ReportContext context, int row, int column) => row != column ? Cell.Coefficient(context.Assessment.FornellLarcker[row, column])
        : context.HasCommonCause(context.Fit.Constructs[row].Name) ? Cell.Coefficient(context.Fit.Constructs[row].Ave)
        : Cell.Missing;

    private static Table CrossLoadings(ReportContext context, string note)
    {
        NamedMatrix loadings = context.Fit.CrossLoadings;
        return Table.Of(
            context.Say(CrossTitle),
            Enumerable.Range(0, loadings.Rows.Count),
            [
                (Column.Left(context.Say(Columns.Indicator)), row => Cell.Name(loadings.Rows[row])),
                .. Enumerable.Range(0, loadings.Columns.Count).Select(column => (
                    Column.Right(Text.Invariant($"{column + 1}")), (Func<int, Cell>)(row => Cell.Coefficient(loadings[row, column])))),
            ],
            note);
    }
}

using Toe.Adoption.Assessment;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Reporting;

/// <summary>HTMT2 and congruence with what resampling says about them, where they were resampled: of the pairs that are most alike.</summary>
internal static class ResampledPairs
{
    private const int Most = 10;

    private static readonly Phrase Introduction = new(
        "{0} holds the pairs of constructs with the largest HTMT2, and {1} those with the largest congruence in absolute value, after {2}: how alike the correlations of two constructs with all constructs are, at most 1.",
        "{0} memuat pasangan konstruk dengan HTMT2 terbesar, dan {1} pasangan dengan kongruensi mutlak terbesar, menurut {2}: seberapa serupa korelasi dua konstruk dengan semua konstruk, paling besar 1.");
    private static readonly Phrase Htmt2Title = new("HTMT2 with its bounds", "HTMT2 dengan batasnya");
    private static readonly Phrase CongruenceTitle = new("Congruence of constructs", "Kongruensi konstruk");
    private static readonly Phrase Upper = new("{0} upper bound", "Batas atas {0}");
    private static readonly Phrase Congruence = new("Congruence", "Kongruensi");
    private static readonly Phrase Shown = new("Shown: the {0} largest of {1} pairs.", "Ditampilkan: {0} terbesar dari {1} pasangan.");
    private static readonly Phrase UpperNote = new("The upper bound is one-sided, by percentiles.", "Batas atas satu sisi, menurut persentil.");
    private static readonly Phrase UndefinedNote = new(
        "Not defined for {0} further pairs, where correlations of both signs meet.", "Tidak terdefinisi untuk {0} pasangan lain, karena korelasi kedua tanda bertemu.");
    private static readonly Phrase Statistic = new("t: how far the coefficient is below 1, in standard errors.", "t: jarak koefisien di bawah 1, dalam galat baku.");

    /// <summary>The tables with their call-outs; nothing without evidence.</summary>
    public static IEnumerable<ReportBlock> Of(ReportContext context)
    {
        if (context.Assessment.Evidence.Measurement is not { } measurement)
        {
            return [];
        }

        TableBlock htmt2 = context.Table("htmt2", Ratios(context, measurement));
        TableBlock congruence = context.Table("congruence", Congruences(context, measurement));
        return [context.Paragraph(Introduction, htmt2.Link, congruence.Link, context.Cite("FrankeSarstedtDanks2021")), htmt2, congruence];
    }

    // Pairs that the assessment does not apply the ratio to are left out here too, and not counted.
    private static Table Ratios(ReportContext context, MeasurementBootstrapResult measurement)
    {
        ResampledHtmt[] judged = [.. measurement.Htmt2Ratios.Where(ratio => Criteria.HaveRatio(context.Fit, ratio.First, ratio.Second))];
        ResampledHtmt[] defined = [.. judged.Where(ratio => ratio.Value is not null)];
        ResampledHtmt[] rows = [.. defined.OrderByDescending(ratio => ratio.Value).Take(Most)];
        int undefined = judged.Length - defined.Length;
        return Table.Of(
            context.Say(Htmt2Title),
            rows,
            [
                (Column.Left(context.Say(Columns.Construct)), ratio => context.NameCell(ratio.First)),
                (Column.Left(context.Say(ReportContext.And)), ratio => context.NameCell(ratio.Second)),
                (Column.Right("HTMT2"), ratio => Cell.Coefficient(ratio.Value)),
                (Column.Right(Columns.Interval(context, measurement.Settings)), ratio => Cell.Interval(ratio.Interval?.Lower, ratio.Interval?.Upper)),
                (Column.Right(context.Say(Upper, context.Numbers.Percent(measurement.Settings.Level))), ratio => Cell.Coefficient(ratio.UpperBound)),
            ],
            [
                context.Say(UpperNote),
                .. HowMany(context, rows.Length, defined.Length),
                .. undefined > 0 ? [context.Say(UndefinedNote, context.Numbers.Count(undefined))] : (string[])[],
            ]);
    }

    private static Table Congruences(ReportContext context, MeasurementBootstrapResult measurement)
    {
        CongruenceEstimate[] rows = [.. measurement.CongruenceCoefficients.OrderByDescending(pair => Math.Abs(pair.Value)).Take(Most)];
        return Table.Of(
            context.Say(CongruenceTitle),
            rows,
            [
                (Column.Left(context.Say(Columns.Construct)), pair => context.NameCell(pair.First)),
                (Column.Left(context.Say(ReportContext.And)), pair => context.NameCell(pair.Second)),
                (Column.Right(context.Say(Congruence)), pair => Cell.Coefficient(pair.Value)),
                (Column.Right(context.Say(Columns.StandardError)), pair => Cell.Coefficient(pair.StandardError)),
                (Column.Right("t"), pair => Cell.Number(pair.TStatistic, 2)),
                (Column.Right(Columns.Interval(context, measurement.Settings)), pair => Cell.Interval(pair.Interval?.Lower, pair.Interval?.Upper)),
            ],
            [context.Say(Statistic), .. HowMany(context, rows.Length, measurement.CongruenceCoefficients.Count)]);
    }

    private static string[] HowMany(ReportContext context, int shown, int all) =>
        shown < all ? [context.Say(Shown, context.Numbers.Count(shown), context.Numbers.Count(all))] : [];
}

using Toe.Adoption.Assessment;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Reporting;

/// <summary>The tetrads of common factors (CTA-PLS), where they were resampled: those that speak against a common cause.</summary>
internal static class TetradTable
{
    private static readonly Phrase Introduction = new(
        "Tetrads vanish where one cause lies behind the indicators of a block, after {1}. {0} lists those that do not vanish, and of a block of which all may vanish the one nearest to not doing so.",
        "Tetrad bernilai nol bila satu sebab melandasi semua indikator sebuah blok, menurut {1}. {0} memuat tetrad yang tidak nol, dan dari blok yang semua tetradnya mungkin nol, satu yang paling mendekati tidak nol.");
    private static readonly Phrase Title = new("Confirmatory tetrad analysis (CTA-PLS)", "Analisis tetrad konfirmatori (CTA-PLS)");
    private static readonly Phrase Indicators = new("Indicators", "Indikator");
    private static readonly Phrase Value = new("Tetrad", "Tetrad");
    private static readonly Phrase Interval = new("Adjusted interval", "Interval disesuaikan");
    private static readonly Phrase Vanishes = new("May vanish", "Mungkin nol");
    private static readonly Phrase OfBlock = new("Not vanishing, of all", "Tidak nol, dari semua");
    private static readonly Phrase Count = new("{0} of {1}", "{0} dari {1}");
    private static readonly Phrase Yes = new("yes", "ya");
    private static readonly Phrase No = new("no", "tidak");
    private static readonly Phrase Note = new(
        "Of indicators g, h, i, j: s_gh s_ij \u2212 s_gi s_hj. Intervals are bias-corrected and adjusted after Bonferroni, so that those of a block together have a level of {0}.",
        "Dari indikator g, h, i, j: s_gh s_ij \u2212 s_gi s_hj. Interval dikoreksi biasnya dan disesuaikan menurut Bonferroni, sehingga semua interval sebuah blok bersama-sama memiliki taraf {0}.");

    /// <summary>The table with its call-out; nothing without evidence.</summary>
    public static IEnumerable<ReportBlock> Of(ReportContext context)
    {
        if (context.Assessment.Evidence.Measurement is not { } measurement)
        {
            return [];
        }

        IGrouping<string, TetradEstimate>[] blocks =
            [.. measurement.Tetrads.Where(tetrad => context.Fit.Model.Construct(tetrad.Construct).Measurement is Reflective).GroupBy(tetrad => tetrad.Construct)];
        if (blocks.Length == 0)
        {
            return [];
        }

        TableBlock table = context.Table("tetrads", Table.Of(
            context.Say(Title),
            blocks.SelectMany(block => Telling(block).Select(tetrad => (Block: block, Tetrad: tetrad))),
            [
                (Column.Left(context.Say(Columns.Construct)), row => context.NameCell(row.Tetrad.Construct)),
                (Column.Left(context.Say(Indicators)), row => Cell.Name(string.Join(", ", row.Tetrad.Indicators))),
                (Column.Right(context.Say(Value)), row => Cell.Number(row.Tetrad.Value)),
                (Column.Right(context.Say(Columns.StandardError)), row => Cell.Number(row.Tetrad.StandardError)),
                (Column.Right(context.Say(Interval)), row => Cell.Interval(row.Tetrad.Interval?.Lower, row.Tetrad.Interval?.Upper)),
                (Column.Left(context.Say(Vanishes)), row => row.Tetrad.MayVanish is { } mayVanish ? context.Say(mayVanish ? Yes : No) : Cell.Missing),
                (Column.Left(context.Say(OfBlock)), row => context.Say(Count, context.Numbers.Count(row.Block.Count(Stands)), context.Numbers.Count(row.Block.Count()))),
            ],
            context.Say(Note, context.Numbers.Percent(measurement.TetradLevel))));
        return [context.Paragraph(Introduction, table.Link, context.Cite("Gudergan2008")), table];
    }

    private static bool Stands(TetradEstimate tetrad) => tetrad.MayVanish == false;

    private static IEnumerable<TetradEstimate> Telling(IGrouping<string, TetradEstimate> block) => block.Any(Stands)
        ? block.Where(Stands)
        : [block.MaxBy(tetrad => tetrad.StandardError > 0 ? Math.Abs(tetrad.Value) / tetrad.StandardError.Value : 0)!];
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Reporting;

/// <summary>Whom the numbers rest on: rows, what was missing and what was done about it, the answers to each indicator.</summary>
internal static class SampleSection
{
    public static readonly Phrase Heading = new("Sample and screening", "Sampel dan penyaringan");

    private const double LeastShare = 0.001;

    private static readonly Phrase Chosen = new("n = {0}; chosen by {1}.", "n = {0}; dipilih dengan {1}.");
    private static readonly Phrase NotSaid = new("n = {0}. How respondents were chosen is not stated.", "n = {0}. Cara memilih responden tidak dinyatakan.");
    private static readonly Phrase NotRandom = new(
        "It is not a random sample of {0} unless stated.", "Ini bukan sampel acak dari {0} kecuali bila dinyatakan demikian.");
    private static readonly Phrase AllFirms = new("all firms", "semua usaha");
    private static readonly Phrase Removed = new("{0} of {1} answer {1:sheet|sheets} {0:was|were} left out: {2}.", "{0} dari {1} lembar jawaban tidak dipakai: {2}.");
    private static readonly Phrase NoneRemoved = new("All {0} answer sheets were used.", "Semua {0} lembar jawaban dipakai.");
    private static readonly Phrase Empty = new("{0} {0:answers|answer} nothing that the model asks", "{0} tidak menjawab apa pun yang ditanyakan model");
    private static readonly Phrase Incomplete = new("{0} {0:is|are} incomplete", "{0} tidak lengkap");
    private static readonly Phrase NoneMissing = new("No answer is missing.", "Tidak ada jawaban yang hilang.");
    private static readonly Phrase Missing = new(
        "{0} {0:answer is|answers are} missing ({1} of all); {2}.", "{0} jawaban hilang ({1} dari semua); {2}.");
    private static readonly Phrase LessThan = new("less than {0}", "kurang dari {0}");
    private static readonly Phrase Casewise = new("incomplete sheets are left out (casewise deletion)", "lembar yang tidak lengkap tidak dipakai (penghapusan kasus)");
    private static readonly Phrase Replaced = new("each is replaced by the mean of its indicator", "masing-masing diganti dengan rata-rata indikatornya");
    private static readonly Phrase Pairwise = new(
        "each correlation uses the rows that answer both indicators (pairwise)", "setiap korelasi memakai baris yang menjawab kedua indikatornya (berpasangan)");
    private static readonly Phrase Refused = new("they would have been refused", "data seperti itu akan ditolak");
    private static readonly Phrase FromMoments = new(
        "The model was estimated from given correlations of {0} rows: there are no answers to screen.",
        "Model diestimasi dari korelasi {0} baris yang diberikan: tidak ada jawaban untuk disaring.");
    private static readonly Phrase Described = new("{0} describes the answers to each indicator.", "{0} menggambarkan jawaban untuk setiap indikator.");
    private static readonly Phrase Title = new("Answers to the indicators (n = {0})", "Jawaban untuk setiap indikator (n = {0})");
    private static readonly Phrase Mean = new("Mean", "Rata-rata");
    private static readonly Phrase Deviation = new("SD", "SB");
    private static readonly Phrase MissingHead = new("Missing", "Hilang");
    private static readonly Phrase DeviationNote = new(
        "SD: standard deviation (n - 1). Missing: answers missing among all rows read.", "SB: simpangan baku (n - 1). Hilang: jawaban yang hilang di antara semua baris yang dibaca.");

    public static ReportSection Of(ReportContext context)
    {
        string size = context.Numbers.Count(context.Fit.SampleSize);
        ReportSettings settings = context.Settings;
        Prose sample = Prose.Join(
            settings.SamplingMethod is { } method ? context.Tell(Chosen, size, new AuthorRun(method)) : context.Tell(NotSaid, size),
            context.Tell(NotRandom, settings.Population is { } population ? new AuthorRun(population) : context.Say(AllFirms)));
        if (context.Fit.Missing is not { } missing)
        {
            return new ReportSection("sample", context.Say(Heading), [new ParagraphBlock(sample), context.Paragraph(FromMoments, size)]);
        }

        TableBlock answers = context.Table("indicators", Answers(context, missing));
        return new ReportSection("sample", context.Say(Heading),
        [
            new ParagraphBlock(sample),
            new ParagraphBlock(Prose.Join(RowsUsed(context, missing), AnswersMissing(context, missing))),
            context.Paragraph(Described, answers.Link),
            answers,
        ]);
    }

    /// <summary>How many rows were left out, and why.</summary>
    public static Prose RowsUsed(ReportContext context, MissingDataSummary missing)
    {
        int removed = missing.RowsRead - missing.RowsUsed;
        if (removed == 0)
        {
            return context.Tell(NoneRemoved, context.Numbers.Count(missing.RowsRead));
        }

        string[] reasons =
        [
            .. missing.EmptyRows > 0 ? [context.Say(Empty, context.Numbers.Count(missing.EmptyRows))] : (string[])[],
            .. removed > missing.EmptyRows ? [context.Say(Incomplete, context.Numbers.Count(removed - missing.EmptyRows))] : (string[])[],
        ];
        return context.Tell(Removed, context.Numbers.Count(removed), context.Numbers.Count(missing.RowsRead), string.Join(", ", reasons));
    }

    /// <summary>What was done about missing answers, as a part of a sentence.</summary>
    public static Phrase RuleWords(MissingDataRule rule) => rule switch
    {
        MissingDataRule.CasewiseDeletion => Casewise,
        MissingDataRule.MeanReplacement => Replaced,
        MissingDataRule.Pairwise => Pairwise,
        _ => Refused,
    };

    private static Prose AnswersMissing(ReportContext context, MissingDataSummary missing) => missing.AnswersMissing == 0
        ? context.Tell(NoneMissing)
        : context.Tell(
            Missing,
            context.Numbers.Count(missing.AnswersMissing),
            Share(context, (double)missing.AnswersMissing / missing.RowsRead / context.Fit.Indicators.Count),
            context.Say(RuleWords(missing.Rule)));

    // A share that is not nothing does not show as 0 %.
    private static string Share(ReportContext context, double share) =>
        share < LeastShare ? context.Say(LessThan, context.Numbers.Percent(LeastShare)) : context.Numbers.Percent(Math.Round(share, 3));

    private static Table Answers(ReportContext context, MissingDataSummary missing)
    {
        var counts = missing.ByIndicator.ToDictionary(answers => answers.Indicator, answers => answers.Count, StringComparer.Ordinal);
        return Table.Of<IndicatorEstimate>(
            context.Say(Title, context.Numbers.Count(context.Fit.SampleSize)),
            context.Fit.Indicators,
            [
                (Column.Left(context.Say(Columns.Indicator)), item => Cell.Name(item.Indicator)),
                (Column.Left(context.Say(Columns.Construct)), item => context.NameCell(item.Construct)),
                (Column.Right(context.Say(Mean)), item => Cell.Number(item.Mean, 2)),
                (Column.Right(context.Say(Deviation)), item => Cell.Number(item.StandardDeviation, 2)),
                (Column.Right(context.Say(MissingHead)), item => Cell.Count(counts.GetValueOrDefault(item.Indicator))),
            ],
            context.Say(DeviationNote));
    }
}

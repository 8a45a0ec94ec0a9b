using Toe.Adoption.Figures;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Reporting;

/// <summary>Heads and cells that several tables of a report share.</summary>
internal static class Columns
{
    public static readonly Phrase Construct = new("Construct", "Konstruk");
    public static readonly Phrase Indicator = new("Indicator", "Indikator");
    public static readonly Phrase Path = new("Path", "Jalur");
    public static readonly Phrase Criterion = new("Criterion", "Kriteria");
    public static readonly Phrase Value = new("Value", "Nilai");
    public static readonly Phrase Guideline = new("Guideline", "Acuan");
    public static readonly Phrase Source = new("Source", "Sumber");
    public static readonly Phrase Verdict = new("Verdict", "Penilaian");
    public static readonly Phrase Remark = new("Remark", "Keterangan");
    public static readonly Phrase StandardError = new("SE", "SE");

    /// <summary>The head of intervals, which says level and kind once: <c>95 % percentile interval</c>.</summary>
    public static string Interval(ReportContext context) => Interval(context, context.Bootstrap!.Settings);

    /// <summary>Level and kind of the intervals of a run.</summary>
    public static string Interval(ReportContext context, BootstrapSettings settings)
    {
        string kind = context.Numbers.IntervalMethodOf(settings.Method);
        string level = context.Numbers.Percent(settings.Level);
        return context.Say(FigureWords.LevelAndKind, level, kind.Replace("intervals", "interval", StringComparison.Ordinal));
    }

    /// <summary>A p value in a sentence.</summary>
    public static string ProbabilityWords(ReportContext context, BootstrapEstimate estimate)
    {
        string text = Tables.Numbers.Show(estimate.PValueCell, NumberStyle.Of(context.Language));
        return text.StartsWith('<') ? $"p {text}" : $"p = {text}";
    }
}

using Toe.Adoption.Assessment;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Reporting;

/// <summary>What could make the results misleading: a common method, resamples that failed.</summary>
internal static class RobustnessSection
{
    public static readonly Phrase Heading = new("Robustness", "Ketahanan hasil");

    private static readonly Phrase Introduction = new(
        "Answers of one person at one time may agree because of the way they were asked (common method bias). {0} holds the variance inflation of each construct among all others: "
        + "a large one is a sign of it, a small one no proof against it.",
        "Jawaban satu orang pada satu waktu bisa sejalan karena cara bertanya (bias metode bersama). {0} memuat inflasi ragam setiap konstruk di antara semua konstruk lain: "
        + "nilai besar adalah tandanya, nilai kecil bukan bukti bahwa bias itu tidak ada.");
    private static readonly Phrase AllUsable = new("All {0} resamples gave a usable estimate.", "Semua {0} sampel ulang menghasilkan estimasi yang dapat dipakai.");
    private static readonly Phrase SomeUsable = new("{0} of {1} {1:resample|resamples} gave a usable estimate.", "{0} dari {1} sampel ulang menghasilkan estimasi yang dapat dipakai.");
    private static readonly Phrase Title = new("Full collinearity", "Kolinearitas penuh");

    public static ReportSection Of(ReportContext context)
    {
        TableBlock table = context.Table("full-collinearity", FindingsTable.Of(
            context, context.Say(Title), context.Findings.Where(finding => finding.Criterion == Criterion.FullCollinearity)));
        ReportBlock[] resamples = context.Bootstrap is not { } bootstrap ? []
            : bootstrap.Usable == bootstrap.Resamples ? [context.Paragraph(AllUsable, context.Numbers.Count(bootstrap.Resamples))]
            : [context.Paragraph(SomeUsable, context.Numbers.Count(bootstrap.Usable), context.Numbers.Count(bootstrap.Resamples))];
        return new ReportSection("robustness", context.Say(Heading), [context.Paragraph(Introduction, table.Link), table, .. resamples]);
    }
}

using Toe.Adoption.Assessment;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Reporting;

/// <summary>Findings as rows, each with its guideline and its source; a verdict is a word with a mark.</summary>
internal static class FindingsTable
{
    private static readonly Phrase Subject = new("Subject", "Yang dinilai");
    private static readonly Phrase Model = new("model", "model");
    private static readonly Phrase IndicatorOf = new("{0}, indicator {1}", "{0}, indikator {1}");
    private static readonly Phrase OfTheModel = new("the model", "model");
    private static readonly Phrase Interval = new("Interval", "Interval");
    private static readonly Phrase TwoKinds = new("Intervals: {0}; of HTMT2 {1}.", "Interval: {0}; HTMT2 {1}.");
    private static readonly Phrase NotApplied = new("Not applicable: {0} ({1}). {2}", "Tidak berlaku: {0} ({1}). {2}");
    private static readonly Phrase Note = new(
        "Guidelines: {0}. A guideline is a convention, not a law.", "Acuan: {0}. Acuan adalah konvensi, bukan hukum.");
    private static readonly Phrase OfSubject = new(" of ", " ");

    // The marks of notes that several rows share.
    private const string Marks = "\u1D43\u1D47\u1D9C\u1D48\u1D49\u1DA0\u1D4D\u02B0";

    /// <param name="context">What is shared.</param>
    /// <param name="title">The title.</param>
    /// <param name="findings">The findings; those that do not apply are told once below the table, with their reason.</param>
    /// <param name="withRemarks">Whether remarks have a column; they say nothing new where other tables show p values.</param>
    public static Table Of(ReportContext context, string title, IEnumerable<Finding> findings, bool withRemarks = true)
    {
        Finding[] all = [.. findings];
        Finding[] rows = [.. all.Where(finding => finding.Verdict != Assessment.Verdict.NotApplicable)];
        List<(Column, Func<Finding, Cell>)> columns =
        [
            (Column.Left(context.Say(Subject)), finding => SubjectCell(context, finding)),
            (Column.Left(context.Say(Columns.Criterion)), finding => CriterionName(context, finding)),
            (Column.Right(context.Say(Columns.Value)), CriterionWords.Value),
        ];
        string[] intervals = [];
        if (rows.Any(finding => finding.Interval is not null))
        {
            (string head, intervals) = Intervals(context, rows);
            columns.Add((Column.Right(head), finding => Cell.Interval(finding.Interval?.Lower, finding.Interval?.Upper)));
        }

        columns.Add((Column.Left(context.Say(Columns.Guideline)), finding => finding.Guideline.Length == 0 ? Cell.Missing : finding.Guideline));
        columns.Add((Column.Left(context.Say(Columns.Source)), finding => Source(context, finding)));
        string[] shared = withRemarks ? Shared(rows, least: 2) : [];
        columns.Add((Column.Left(context.Say(Columns.Verdict)), finding => Verdict(context, finding, shared)));
        if (withRemarks && rows.Any(finding => finding.Reason.Length > 0 && !shared.Contains(finding.Reason)))
        {
            columns.Add((
                Column.Left(context.Say(Columns.Remark)), finding => finding.Reason.Length == 0 || shared.Contains(finding.Reason) ? Cell.Missing : finding.Reason));
        }

        return Table.Of(
            title,
            rows,
            columns,
            [context.Say(Note, context.GuidelinesInUse is LinkRun work ? work.Words : context.Assessment.Guidelines.Name), .. intervals, .. NotApplicable(context, all), .. Notes(shared)]);
    }

    /// <summary>What at least so many rows remark in the same words, and without a number: it stands once below the table.</summary>
    public static string[] Shared(IEnumerable<Finding> rows, int least) =>
    [
        .. rows.Select(finding => finding.Reason)
            .Where(reason => reason.Length > 0 && !reason.Any(char.IsAsciiDigit))
            .GroupBy(reason => reason, StringComparer.Ordinal)
            .Where(group => group.Count() >= least)
            .Select(group => group.Key)
            .Take(Marks.Length),
    ];

    /// <summary>The notes of what is remarked below a table.</summary>
    public static IEnumerable<string> Notes(string[] shared) => shared.Select((reason, i) => $"{Marks[i]}\u00A0{reason}");

    /// <summary>A verdict with the mark of its note, where its remark stands below the table.</summary>
    public static string Verdict(ReportContext context, Finding finding, string[] shared) =>
        Verdict(context, finding.Verdict) + (Array.IndexOf(shared, finding.Reason) is >= 0 and int mark ? Marks[mark].ToString() : "");

    /// <summary>What does not apply, and why.</summary>
    public static IEnumerable<string> NotApplicable(ReportContext context, IEnumerable<Finding> findings) => findings
        .Where(finding => finding.Verdict == Assessment.Verdict.NotApplicable)
        .GroupBy(finding => (Name: context.Say(CriterionWords.Of(finding.Criterion)), finding.Reason))
        .Select(group => context.Say(NotApplied, group.Key.Name, context.Numbers.Count(group.Count()), group.Key.Reason));

    /// <summary>A verdict with the mark that tells it without color.</summary>
    public static string Verdict(ReportContext context, Verdict verdict)
    {
        string mark = verdict switch
        {
            Assessment.Verdict.Met => "\u25CF ",
            Assessment.Verdict.Borderline => "\u25D0 ",
            Assessment.Verdict.NotMet => "\u25CB ",
            _ => "",
        };
        // Mark and word stay on one line.
        return (mark + context.Say(CriterionWords.Of(verdict))).Replace(' ', '\u00A0');
    }

    // Which sign is expected, the model says itself.
    private static Cell Source(ReportContext context, Finding finding) =>
        finding is { Criterion: Criterion.ExpectedSign, Source: null } ? context.Say(OfTheModel) : context.Source(finding.Source);

    /// <summary>Criterion and subject in words, for sentences: <c>HTMT of Training and Literacy</c>.</summary>
    public static IEnumerable<Run> Words(ReportContext context, Finding finding)
    {
        yield return CriterionName(context, finding);
        if (finding.Constructs.Count > 0)
        {
            yield return context.Say(OfSubject);
            yield return context.Name(finding.Constructs[0]);
        }

        if (finding.Indicator is { } indicator)
        {
            yield return ", ";
            yield return new NameRun(indicator);
        }

        if (finding.Constructs.Count > 1)
        {
            yield return finding.IsDirected ? " \u2192 " : $" {context.Say(ReportContext.And)} ";
            yield return context.Name(finding.Constructs[1]);
        }
    }

    // HTMT2 has a bootstrap of its own, whose intervals may be of another kind.
    private static (string Head, string[] Notes) Intervals(ReportContext context, Finding[] rows)
    {
        string[] kinds =
        [
            .. new[]
            {
                rows.Any(finding => finding is { Criterion: not Criterion.Htmt2, Interval: not null }) ? context.Bootstrap?.Settings : null,
                rows.Any(finding => finding is { Criterion: Criterion.Htmt2, Interval: not null }) ? context.Assessment.Evidence.Measurement?.Settings : null,
            }.OfType<BootstrapSettings>().Select(settings => Columns.Interval(context, settings)).Distinct(StringComparer.Ordinal),
        ];
        return kinds is [var one] ? (one, []) : (context.Say(Interval), [context.Say(TwoKinds, kinds[0], kinds[1])]);
    }

    private static string CriterionName(ReportContext context, Finding finding)
    {
        string name = context.Say(CriterionWords.Of(finding.Criterion));
        return finding.Measure is null ? name : $"{name} ({finding.Measure})";
    }

    private static Cell SubjectCell(ReportContext context, Finding finding) => finding.Constructs switch
    {
        [] => context.Say(Model),
        [var one] when finding.Indicator is { } indicator => Cell.Name(context.Say(IndicatorOf, context.Label(one), indicator)),
        [var one] => context.NameCell(one),
        [var from, var to] when finding.IsDirected => context.PathCell(from, to),
        _ => Cell.Name(string.Join(" \u2013 ", finding.Constructs.Select(context.Label))),
    };
}

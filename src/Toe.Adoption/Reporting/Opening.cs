using Toe.Adoption.Assessment;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Reporting;

/// <summary>The first page: the answer in a few sentences, what to know before, the path diagram.</summary>
internal static class Opening
{
    private const int MostNamed = 5;

    private static readonly Phrase InShort = new("In short", "Ringkasan");
    private static readonly Phrase ReadFirst = new("Read this first", "Baca ini dahulu");
    private static readonly Phrase Expected = new(
        "{0} of {1} expected {1:path|paths} {0:has|have} a {2} confidence interval (CI) that excludes zero, with the expected sign; {3} {3:includes|include} zero.",
        "Dari {1} jalur yang tandanya diperkirakan, {0} memiliki interval kepercayaan (IK) {2} yang tidak mencakup nol, dengan tanda sesuai perkiraan; {3} mencakup nol.");
    private static readonly Phrase OppositeSigns = new("{0} {0:points|point} the other way.", "{0} berlawanan arah.");
    private static readonly Phrase WithoutBootstrap = new(
        "{0} of {1} expected {1:path|paths} {0:has|have} the expected sign; without a bootstrap nothing is said about how sure that is.",
        "Dari {1} jalur yang tandanya diperkirakan, {0} memiliki tanda sesuai perkiraan; tanpa bootstrap kepastiannya tidak dinyatakan.");
    private static readonly Phrase NoneExpected = new("The model expects no signs of its paths.", "Model tidak memperkirakan tanda jalurnya.");
    private static readonly Phrase NoInterval = new("{0} {0:has|have} no interval.", "{0} tidak memiliki interval.");
    private static readonly Phrase Judged = new(
        "{0}: {1} of {2} {2:criterion|criteria} {1:is|are} not met, {3} {3:is|are} borderline{4}", "{0}: {1} dari {2} kriteria belum terpenuhi, {3} di batas{4}");
    private static readonly Phrase AndMore = new("; and {0} more).", "; dan {0} lainnya).");
    private static readonly Phrase UnstableLoadings = new(
        "The {0:interval|intervals} of {0} {0:loading|loadings} {0:includes|include} zero, of {1}: over the resamples {2:this block does|these blocks do} not always point the same way, "
        + "and what rests on {2:it|them} is uncertain.",
        "Interval {0} muatan mencakup nol, pada {1}: pada sampel ulang blok ini tidak selalu searah, sehingga hasil yang bertumpu padanya tidak pasti.");

    private static readonly Phrase Causal = new(
        "A path is an association under the model, not a proven effect; answers given at one point in time cannot show what causes what.",
        "Koefisien jalur menunjukkan hubungan menurut model, bukan pengaruh yang sudah terbukti; jawaban pada satu waktu tidak dapat menunjukkan sebab-akibat.");
    private static readonly Phrase Diagram = new("The path diagram ({0}) shows constructs, coefficients and explained variance.", "Diagram jalur ({0}) menunjukkan konstruk, koefisien, dan ragam terjelaskan.");
    private static readonly Phrase Warning = new("Warning {0}: {1}", "Peringatan {0}: {1}");

    /// <summary>The blocks before the contents.</summary>
    public static ValueList<ReportBlock> Of(ReportContext context) =>
    [
        new HeadingBlock(context.Say(InShort)),
        new ListBlock([.. Signs(context), .. context.Fit.Constructs.Where(construct => construct.RSquared is not null).Select(construct => Variance(context, construct)), .. Criteria(context)]),
        new HeadingBlock(context.Say(ReadFirst)),
        new ListBlock([context.Tell(Causal), .. Remarks(context), .. Rows(context), .. Unstable(context), .. Warnings(context)]),
    ];

    /// <summary>What stands after the contents, where a page of paper has room for it.</summary>
    /// <param name="context">What is shared.</param>
    /// <param name="figures">The path diagram, in parts where one page cannot hold it.</param>
    /// <param name="paths">The table that its numbers stand in.</param>
    public static ValueList<ReportBlock> Drawn(ReportContext context, IReadOnlyList<FigureBlock> figures, TableBlock paths) =>
    [
        context.Paragraph(Diagram, new LinkRun(figures[0].Id, figures.Count == 1 ? figures[0].Number : $"{figures[0].Number}\u2013{figures[^1].Number.Split(' ')[^1]}")),
        .. figures.Select(figure => figure with { Tables = context.NumbersIn(paths) }),
    ];

    /// <summary>The path diagram, numbered first.</summary>
    public static ValueList<FigureBlock> Figures(ReportContext context)
    {
        ValueList<Figure> pages = PathDiagram.Pages(context.Fit, context.Bootstrap, context.Titled(FigureWords.Model));
        string mermaid = PathDiagram.ToMermaid(context.Fit, context.Bootstrap, context.Titled(FigureWords.Model));
        return pages.Select((page, i) => context.Figure(
            pages.Count == 1 ? "model" : Text.Invariant($"model-{i + 1}"), page, i == 0 ? mermaid : null)).ToValueList();
    }

    private static IEnumerable<Prose> Signs(ReportContext context)
    {
        PathEstimate[] expected = [.. context.Fit.Paths.Where(path => path.IsAsExpected is not null)];
        string all = context.Numbers.Count(expected.Length);
        if (expected.Length == 0)
        {
            return [context.Tell(NoneExpected)];
        }

        if (context.Bootstrap is not { } bootstrap)
        {
            return [context.Tell(WithoutBootstrap, context.Numbers.Count(expected.Count(path => path.IsAsExpected == true)), all)];
        }

        bool? Excludes(PathEstimate path) => bootstrap.Path(path.From, path.To).Interval is { } interval ? !interval.Contains(0) : null;
        string Count(Func<PathEstimate, bool> which) => context.Numbers.Count(expected.Count(which));
        List<Prose> sentences =
        [
            context.Tell(
                Expected,
                Count(path => Excludes(path) == true && path.IsAsExpected == true),
                all,
                context.Numbers.Percent(bootstrap.Settings.Level),
                Count(path => Excludes(path) == false)),
        ];
        if (expected.Any(path => Excludes(path) == true && path.IsAsExpected == false))
        {
            sentences.Add(context.Tell(OppositeSigns, Count(path => Excludes(path) == true && path.IsAsExpected == false)));
        }

        if (expected.Any(path => Excludes(path) is null))
        {
            sentences.Add(context.Tell(NoInterval, Count(path => Excludes(path) is null)));
        }

        return [Prose.Join(sentences)];
    }

    private static Prose Variance(ReportContext context, ConstructEstimate construct)
    {
        if (!ConstructEstimate.IsShare(construct.RSquared!.Value))
        {
            return context.Tell(FigureWords.Inadmissible, context.Name(construct.Name), context.Numbers.Coefficient(construct.RSquared.Value, 2));
        }

        Interval? interval = context.Bootstrap?.RSquared(construct.Name).Interval;
        string between = context.Language == "id" ? "; " : ", ";
        string bounds = interval is { } range ? $" [{Whole(context, range.Lower)}{between}{Whole(context, range.Upper)}]" : "";
        return context.Tell(FigureWords.Explained, context.Numbers.WholePercent(construct.RSquared!.Value), context.Name(construct.Name), bounds);
    }

    private static string Whole(ReportContext context, double share) => context.Numbers.WholePercent(share)[..^2];

    // By chapter, and of quality alone: how strong, how sure and of which sign a path is, is what a study finds and no fault.
    private static IEnumerable<Prose> Criteria(ReportContext context) =>
        from chapter in new[]
        {
            (MeasurementSection.Heading, MeasurementSection.Judged),
            (DiscriminantSection.Heading, DiscriminantSection.Judged),
            (FitSection.Heading, FitSection.Judged),
        }
        let applied = context.Findings.Where(finding => chapter.Item2.Contains(finding.Criterion) && finding.Verdict != Verdict.NotApplicable).ToArray()
        where applied.Length > 0
        select Chapter(context, chapter.Item1, applied);

    private static Prose Chapter(ReportContext context, Phrase heading, Finding[] applied)
    {
        Finding[] notMet = [.. applied.Where(finding => finding.Verdict == Verdict.NotMet)];
        Finding[] named = [.. notMet.Take(MostNamed)];
        List<Run> runs =
        [
            .. context.Tell(
                Judged,
                context.Say(heading),
                context.Numbers.Count(notMet.Length),
                context.Numbers.Count(applied.Length),
                context.Numbers.Count(applied.Count(finding => finding.Verdict == Verdict.Borderline)),
                named.Length > 0 ? " (" : ".").Runs,
        ];
        foreach (Finding finding in named)
        {
            runs.AddRange(FindingsTable.Words(context, finding));
            runs.Add(finding != named[^1] ? "; " : notMet.Length == named.Length ? ")." : context.Say(AndMore, context.Numbers.Count(notMet.Length - named.Length)));
        }

        return new Prose([.. runs]);
    }

    private static IEnumerable<Prose> Unstable(ReportContext context)
    {
        IndicatorEstimate[] loadings =
            [.. context.Fit.Indicators.Where(indicator => context.Bootstrap?.Loading(indicator.Indicator).Interval?.Contains(0) == true)];
        string[] constructs = [.. loadings.Select(indicator => indicator.Construct).Distinct(StringComparer.Ordinal)];
        if (loadings.Length == 0)
        {
            return [];
        }

        // The holes of the phrase, with a name for each construct.
        List<Run> names = [];
        foreach (string construct in constructs)
        {
            names.AddRange(names.Count == 0 ? [context.Name(construct)] : [", ", context.Name(construct)]);
        }

        string[] parts = context.Say(UnstableLoadings, context.Numbers.Count(loadings.Length), "\n", constructs.Length).Split('\n');
        return [new Prose([parts[0], .. names, parts[1]])];
    }

    private static IEnumerable<Prose> Remarks(ReportContext context) =>
        context.Settings.Remarks.Where(remark => !string.IsNullOrWhiteSpace(remark)).Select(remark => new Prose([new AuthorRun(remark)]));

    private static IEnumerable<Prose> Rows(ReportContext context) =>
        context.Fit.Missing is { } missing && missing.RowsRead != missing.RowsUsed ? [SampleSection.RowsUsed(context, missing)] : [];

    // Issues are written in English: what they say must not wait for a translation.
    private static IEnumerable<Prose> Warnings(ReportContext context) =>
        new[] { context.Fit.Issues, context.Bootstrap?.Issues ?? [], context.Assessment.Evidence.Measurement?.Issues ?? [], context.Assessment.Evidence.ExactFit?.Issues ?? [] }
            .Concat(context.Assessment.Evidence.Redundancies.Select(analysis => analysis.Issues))
            .SelectMany(issues => issues)
            .Where(issue => issue.Severity == Severity.Warning)
            .Select(issue => context.Tell(Warning, issue.Code, new EnglishRun($"{issue.Subject}: {issue.Message}")));
}

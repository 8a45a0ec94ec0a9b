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
        "{0} of {1} expected paths have a {2} confidence interval that excludes zero, with the expected sign; {3} include zero.",
        "{0} dari {1} jalur yang diperkirakan memiliki interval kepercayaan {2} yang tidak mencakup nol, dengan tanda yang diperkirakan; {3} mencakup nol.");
    private static readonly Phrase OppositeSigns = new("{0} point the other way.", "{0} berlawanan arah.");
    private static readonly Phrase WithoutBootstrap = new(
        "{0} of {1} expected paths have the expected sign; without a bootstrap nothing is said about how sure that is.",
        "{0} dari {1} jalur yang diperkirakan memiliki tanda yang diperkirakan; tanpa bootstrap kepastiannya tidak dinyatakan.");
    private static readonly Phrase NoneExpected = new("The model expects no signs of its paths.", "Model tidak memperkirakan tanda jalurnya.");
    private static readonly Phrase Explained = new("The model accounts for {0} of the variance of {1}{2}.", "Model menjelaskan {0} ragam {1}{2}.");
    private static readonly Phrase NotMet = new("{0} of {1} criteria that apply are not met", "{0} dari {1} kriteria yang berlaku belum terpenuhi");
    private static readonly Phrase NotMetFew = new(" (borderline: {0}): ", " (di batas: {0}): ");
    private static readonly Phrase NotMetMany = new(" (borderline: {0}). The tables of criteria name each.", " (di batas: {0}). Tabel kriteria menyebutkan masing-masing.");
    private static readonly Phrase NoneNotMet = new(" (borderline: {0}).", " (di batas: {0}).");
    private static readonly Phrase Causal = new(
        "A path is an association under the model, not a proven effect; answers given at one point in time cannot show what causes what.",
        "Koefisien jalur menunjukkan hubungan menurut model, bukan pengaruh yang sudah terbukti; jawaban pada satu waktu tidak dapat menunjukkan sebab-akibat.");
    private static readonly Phrase Diagram = new("The path diagram ({0}) shows constructs, coefficients and explained variance.", "Diagram jalur ({0}) menunjukkan konstruk, koefisien, dan ragam terjelaskan.");
    private static readonly Phrase ModelFigure = new("Path model", "Model jalur");
    private static readonly Phrase Warning = new("Warning {0}: ", "Peringatan {0}: ");
    private static readonly Phrase Paths = new("Numbers: {0}.", "Angka: {0}.");

    /// <summary>The blocks before the contents.</summary>
    /// <param name="context">What is shared.</param>
    /// <param name="figures">The path diagram, in parts where one page cannot hold it.</param>
    /// <param name="paths">The table that its numbers stand in.</param>
    public static ValueList<ReportBlock> Of(ReportContext context, IReadOnlyList<FigureBlock> figures, TableBlock paths) =>
    [
        new HeadingBlock(context.Say(InShort)),
        new ListBlock([Signs(context), .. context.Fit.Constructs.Where(construct => construct.RSquared is not null).Select(construct => Variance(context, construct)), Criteria(context)]),
        new HeadingBlock(context.Say(ReadFirst)),
        new ListBlock([context.Tell(Causal), .. context.Settings.Remarks.Select(remark => new Prose([new NameRun(remark)])), .. Rows(context), .. Warnings(context)]),
        context.Paragraph(Diagram, new LinkRun(figures[0].Id, figures.Count == 1 ? figures[0].Number : $"{figures[0].Number}\u2013{figures[^1].Number.Split(' ')[^1]}")),
        .. figures.Select(figure => figure with { Tables = context.Tell(Paths, new LinkRun(paths.Id, paths.Number)) }),
    ];

    /// <summary>The path diagram, numbered first.</summary>
    public static ValueList<FigureBlock> Figures(ReportContext context)
    {
        ValueList<Figure> pages = PathDiagram.Pages(context.Fit, context.Bootstrap, context.Titled(ModelFigure));
        string mermaid = PathDiagram.ToMermaid(context.Fit, context.Bootstrap, context.Titled(ModelFigure));
        return pages.Select((page, i) => context.Figure(
            pages.Count == 1 ? "model" : Text.Invariant($"model-{i + 1}"), page, new Prose([]), i == 0 ? mermaid : null)).ToValueList();
    }

    private static Prose Signs(ReportContext context)
    {
        PathEstimate[] expected = [.. context.Fit.Paths.Where(path => path.IsAsExpected is not null)];
        string all = context.Numbers.Count(expected.Length);
        if (expected.Length == 0)
        {
            return context.Tell(NoneExpected);
        }

        if (context.Bootstrap is not { } bootstrap)
        {
            return context.Tell(WithoutBootstrap, context.Numbers.Count(expected.Count(path => path.IsAsExpected == true)), all);
        }

        bool Excludes(PathEstimate path) => bootstrap.Path(path.From, path.To).Interval?.Contains(0) == false;
        int opposite = expected.Count(path => Excludes(path) && path.IsAsExpected == false);
        int found = expected.Count(path => Excludes(path) && path.IsAsExpected == true);
        Prose sentence = context.Tell(
            Expected, context.Numbers.Count(found), all, context.Numbers.Percent(bootstrap.Settings.Level), context.Numbers.Count(expected.Length - found - opposite));
        return opposite == 0 ? sentence : Prose.Join(sentence, context.Tell(OppositeSigns, context.Numbers.Count(opposite)));
    }

    private static Prose Variance(ReportContext context, ConstructEstimate construct)
    {
        Interval? interval = context.Bootstrap?.RSquared(construct.Name).Interval;
        string between = context.Language == "id" ? "; " : ", ";
        string bounds = interval is { } range ? $" [{Whole(context, range.Lower)}{between}{Whole(context, range.Upper)}]" : "";
        return context.Tell(Explained, context.Numbers.WholePercent(construct.RSquared!.Value), context.Name(construct.Name), bounds);
    }

    private static string Whole(ReportContext context, double share) => context.Numbers.WholePercent(share)[..^2];

    private static Prose Criteria(ReportContext context)
    {
        Finding[] applied = [.. context.Findings.Where(finding => finding.Verdict != Verdict.NotApplicable)];
        Finding[] notMet = [.. applied.Where(finding => finding.Verdict == Verdict.NotMet)];
        string borderline = context.Numbers.Count(applied.Count(finding => finding.Verdict == Verdict.Borderline));
        List<Run> runs = [.. context.Tell(NotMet, context.Numbers.Count(notMet.Length), context.Numbers.Count(applied.Length)).Runs];
        if (notMet.Length is 0 or > MostNamed)
        {
            runs.Add(context.Say(notMet.Length == 0 ? NoneNotMet : NotMetMany, borderline));
            return new Prose([.. runs]);
        }

        runs.Add(context.Say(NotMetFew, borderline));
        for (int i = 0; i < notMet.Length; i++)
        {
            runs.AddRange(FindingsTable.Words(context, notMet[i]));
            runs.Add(i + 1 < notMet.Length ? "; " : ".");
        }

        return new Prose([.. runs]);
    }

    private static IEnumerable<Prose> Rows(ReportContext context) =>
        context.Fit.Missing is { } missing && missing.RowsRead != missing.RowsUsed ? [SampleSection.RowsUsed(context, missing)] : [];

    // Issues are written in English: what they say must not wait for a translation.
    private static IEnumerable<Prose> Warnings(ReportContext context) =>
        new[] { context.Fit.Issues, context.Bootstrap?.Issues ?? [] }
            .SelectMany(issues => issues)
            .Where(issue => issue.Severity == Severity.Warning)
            .Select(issue => context.Tell(new Phrase(Warning.English + "{1}", Warning.Indonesian + "{1}"), issue.Code, new EnglishRun($"{issue.Subject}: {issue.Message}")));
}

using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Reporting;

/// <summary>How strong the paths are, how sure that is, and how much they explain.</summary>
internal static class StructuralSection
{
    public static readonly Phrase Heading = new("Structural model", "Model struktural");

    /// <summary>What links to the table of paths lead to.</summary>
    public const string PathsId = "table-paths";

    private static readonly Criterion[] OfPaths = [Criterion.Collinearity, Criterion.FSquared, Criterion.ExpectedSign, Criterion.PathSignificance];

    private static readonly Phrase Introduction = new(
        "{0} holds the path coefficients; {1} draws them. {2} holds the explained variance of each construct that paths lead to, {3} the effects along all paths together.",
        "{0} memuat koefisien jalur; {1} menggambarkannya. {2} memuat ragam terjelaskan setiap konstruk yang dituju jalur, {3} pengaruh melalui semua jalur bersama-sama.");
    private static readonly Phrase Compared = new(
        "{0} compares each path with its guidelines.", "{0} membandingkan setiap jalur dengan acuannya.");
    private static readonly Phrase Densities = new(" {0} shows how the coefficients vary over the resamples.", " {0} menunjukkan sebaran koefisien pada sampel ulang.");
    private static readonly Phrase WithInterval = new(", {0} CI {1}, {2}.", ", IK {0} {1}, {2}.");
    private static readonly Phrase NoSign = new(
        "{0} expected a {1} path; the estimate is zero, which has no sign.", "{0} memperkirakan jalur {1}; hasilnya nol, yang tidak bertanda.");
    private static readonly Phrase PathsTitle = new("Structural paths (n = {0})", "Jalur struktural (n = {0})");
    private static readonly Phrase ExplainedTitle = new("Explained variance and information criteria", "Ragam terjelaskan dan kriteria informasi");
    private static readonly Phrase Adjusted = new("Adjusted R\u00B2", "R\u00B2 tersesuaikan");
    private static readonly Phrase ExplainedNote = new(
        "R\u00B2: share of variance that the paths explain. AIC and BIC compare models of the same construct on the same rows: the smaller the better.",
        "R\u00B2: bagian ragam yang dijelaskan jalur. AIC dan BIC membandingkan model untuk konstruk yang sama pada baris yang sama: makin kecil makin baik.");
    private static readonly Phrase EffectsTitle = new("Effects along all paths", "Pengaruh melalui semua jalur");
    private static readonly Phrase Effect = new("Effect", "Pengaruh");
    private static readonly Phrase Direct = new("Direct", "Langsung");
    private static readonly Phrase Indirect = new("Indirect", "Tidak langsung");
    private static readonly Phrase Total = new("Total", "Total");
    private static readonly Phrase EffectsNote = new("The interval is of the total effect.", "Interval berlaku untuk pengaruh total.");
    private static readonly Phrase FindingsTitle = new("Criteria of the paths", "Kriteria jalur");
    private static readonly Phrase Mediated = new(
        "{0} says what kind of mediation the direct and the indirect effect are together.", "{0} menyebutkan jenis mediasi dari pengaruh langsung dan tidak langsung bersama-sama.");
    private static readonly Phrase MediationTitle = new("Indirect effects and mediation", "Pengaruh tidak langsung dan mediasi");
    private static readonly Phrase Kind = new("Kind", "Jenis");
    private static readonly Phrase Chained = new("{0} holds the effect along each chain of paths.", "{0} memuat pengaruh melalui setiap rantai jalur.");
    private static readonly Phrase ChainsTitle = new("Specific indirect effects", "Pengaruh tidak langsung spesifik");
    private static readonly Phrase Chain = new("Chain", "Rantai");
    private static readonly Phrase Estimate = new("Estimate", "Estimasi");
    private static readonly Phrase DefinedElsewhere = new(
        "Under the definitions of {1} the paths are those of {0}; the criteria of the paths and the information criteria are of them. All intervals, loadings and reliabilities, and the other numbers of this report, are of the estimate above.",
        "Menurut definisi {1} jalurnya ada pada {0}; kriteria jalur dan kriteria informasi berasal dari jalur itu. Semua interval, muatan, dan reliabilitas, serta angka lain dalam laporan ini, berasal dari estimasi di atas.");
    private static readonly Phrase DefinedTitle = new("Paths under the definitions of {0}", "Jalur menurut definisi {0}");
    private static readonly Phrase DefinedNote = new("Without standard errors: the bootstrap is of the estimate.", "Tanpa galat baku: bootstrap dari estimasi.");
    private static readonly Phrase Hypothesis = new("H", "H");
    private static readonly Phrase Sign = new("Sign of the estimate", "Tanda estimasi");
    private static readonly Phrase AsExpected = new("as\u00A0expected", "sesuai\u00A0dugaan");
    private static readonly Phrase Opposite = new("opposite", "berlawanan");
    private static readonly Phrase PathsNote = new(
        "SE: standard error. f\u00B2: effect size. VIF: variance inflation factor of the predecessor.",
        "SE: galat baku. f\u00B2: ukuran pengaruh. VIF: faktor inflasi ragam konstruk pendahulu.");
    private static readonly Phrase ProbabilityNote = new(
        "p: two-sided, normal, from the bootstrap standard error.", "p: dua sisi, normal, dari galat baku bootstrap.");

    public static ReportSection Of(ReportContext context)
    {
        TableBlock paths = context.Table("paths", Paths(context));
        FigureBlock plot = context.Figure("paths", IntervalPlot.OfPaths(context.Fit, context.Bootstrap, context.Titled(FigureWords.Paths)), paths);
        FigureBlock? densities = context.Bootstrap is { } bootstrap
            ? context.Figure("densities", DensityPlot.OfPaths(bootstrap, context.Titled(FigureWords.Densities)), paths)
            : null;
        TableBlock explained = context.Table("explained", Explained(context));
        TableBlock effects = context.Table("effects", Effects(context));
        TableBlock criteria = context.Table("path-criteria", FindingsTable.Of(
            context, context.Say(FindingsTitle), context.Findings.Where(finding => OfPaths.Contains(finding.Criterion)), withRemarks: false));
        TableBlock[] chains = context.Fit.SpecificIndirectEffects.Count == 0 ? [] : [context.Table("chains", Chains(context))];
        TableBlock[] defined = context.Fit.Paths.Zip(context.Assessment.Paths).All(pair => pair.First.Estimate == pair.Second.Estimate)
            ? []
            : [context.Table("defined-paths", Defined(context))];
        TableBlock[] mediation = context.Fit.IndirectEffects.Count == 0 ? [] : [context.Table("mediation", Mediation(context))];
        return new ReportSection("structural", context.Say(Heading),
        [
            new ParagraphBlock(Prose.Join(
                new Prose([
                    .. context.Tell(Introduction, paths.Link, plot.Link, explained.Link, effects.Link).Runs,
                    .. densities is null ? [] : context.Tell(Densities, densities.Link).Runs,
                ]),
                context.Tell(Compared, criteria.Link))),
            new ListBlock([.. context.Fit.Paths.Select(path => Sentence(context, path))]),
            paths, plot, .. densities is null ? (ReportBlock[])[] : [densities], explained, effects, criteria,
            .. chains.SelectMany(table => new ReportBlock[] { context.Paragraph(Chained, table.Link), table }),
            .. defined.SelectMany(table => new ReportBlock[] { context.Paragraph(DefinedElsewhere, table.Link, new AuthorRun(context.Assessment.Definitions.Name)), table }),
            .. mediation.SelectMany(table => new ReportBlock[] { context.Paragraph(Mediated, table.Link), table }),
        ]);
    }

    private static Prose Sentence(ReportContext context, PathEstimate path)
    {
        string? hypothesis = context.Hypothesis(path);
        BootstrapEstimate? resampled = context.Bootstrap?.Path(path.From, path.To);
        List<Run> runs = [hypothesis is null ? "" : hypothesis + ". "];
        runs.AddRange(context.Tell(FigureWords.PathIs, context.Name(path.From), context.Name(path.To), context.Numbers.Coefficient(path.Estimate, 2)).Runs);
        runs.Add(resampled?.Interval is { } interval
            ? context.Say(
                WithInterval,
                context.Numbers.Percent(context.Bootstrap!.Settings.Level),
                context.Numbers.Interval(interval, 2),
                Columns.ProbabilityWords(context, resampled))
            : ".");
        List<Prose> sentences = [new Prose([.. runs])];
        if (resampled?.Interval?.Contains(0) == true)
        {
            sentences.Add(context.Tell(FigureWords.ZeroIncluded));
        }

        if (path.IsAsExpected == false)
        {
            string expected = context.Numbers.Sign(path.Expected == ExpectedSign.Positive);
            sentences.Add(path.HasSign
                ? context.Tell(FigureWords.OppositeSign, hypothesis!, expected, context.Numbers.Sign(path.Estimate > 0))
                : context.Tell(NoSign, hypothesis!, expected));
        }

        return Prose.Join(sentences);
    }

    // Of the paths that the table shows: where definitions change paths, another table has them.
    private static double? DefinedFSquared(ReportContext context, PathEstimate path)
    {
        PathEstimate defined = context.Assessment.Paths.First(other => other.From == path.From && other.To == path.To);
        return defined.Estimate == path.Estimate ? defined.FSquared : path.FSquared;
    }

    private static Table Defined(ReportContext context) => Table.Of<PathEstimate>(
        context.Say(DefinedTitle, context.Assessment.Definitions.Name),
        context.Assessment.Paths,
        [
            (Column.Left(context.Say(Columns.Path)), path => context.PathCell(path.From, path.To)),
            (Column.Right("beta"), path => Cell.Coefficient(path.Estimate)),
            (Column.Right("f\u00B2"), path => Cell.Coefficient(path.FSquared)),
            (Column.Right("VIF"), path => Cell.Number(path.Vif, 2)),
        ],
        context.Say(DefinedNote));

    private static Table Chains(ReportContext context)
    {
        List<(Column, Func<EffectEstimate, Cell>)> columns =
        [
            (Column.Left(context.Say(Chain)), effect => Cell.Name(string.Join(" \u2192 ", effect.Constructs.Select(context.Label)))),
            (Column.Right(context.Say(Estimate)), effect => Cell.Coefficient(effect.Estimate)),
        ];
        if (context.Bootstrap is { } bootstrap)
        {
            BootstrapEstimate Find(EffectEstimate effect) => bootstrap.SpecificIndirectEffect(effect.Constructs.AsSpan());
            columns.Add((Column.Right(context.Say(Columns.StandardError)), effect => Cell.Coefficient(Find(effect).StandardError)));
            columns.Add((Column.Right(Columns.Interval(context)), effect => Cell.Interval(Find(effect).Interval?.Lower, Find(effect).Interval?.Upper)));
            columns.Add((Column.Right("p"), effect => Find(effect).PValueCell));
        }

        return Table.Of(context.Say(ChainsTitle), context.Fit.SpecificIndirectEffects, columns);
    }

    private static Table Mediation(ReportContext context)
    {
        Finding[] findings = [.. context.Findings.Where(finding => finding.Criterion == Criterion.Mediation)];
        List<(Column, Func<Finding, Cell>)> columns =
        [
            (Column.Left(context.Say(Effect)), finding => context.PathCell(finding.Constructs[0], finding.Constructs[1])),
            (Column.Right(context.Say(Indirect)), finding => Cell.Coefficient(finding.Value)),
        ];
        if (context.Bootstrap is not null)
        {
            columns.Add((Column.Right(Columns.Interval(context)), finding => Cell.Interval(finding.Interval?.Lower, finding.Interval?.Upper)));
            columns.Add((Column.Left(context.Say(Kind)), finding => finding.Measure));
            columns.Add((Column.Left(context.Say(Columns.Source)), finding => context.Source(finding.Source)));
        }

        return Table.Of(context.Say(MediationTitle), findings, columns, FindingsTable.NotApplicable(context, findings.Where(finding => finding.Measure is null)));
    }

    private static Table Paths(ReportContext context)
    {
        List<(Column, Func<PathEstimate, Cell>)> columns =
        [
            (Column.Left(context.Say(Columns.Path)), path => context.PathCell(path.From, path.To)),
            (Column.Left(context.Say(Hypothesis)), path => context.Hypothesis(path)),
            (Column.Right("beta"), path => Cell.Coefficient(path.Estimate)),
        ];
        if (context.Bootstrap is { } bootstrap)
        {
            BootstrapEstimate Find(PathEstimate path) => bootstrap.Path(path.From, path.To);
            columns.Add((Column.Right(context.Say(Columns.StandardError)), path => Cell.Coefficient(Find(path).StandardError)));
            columns.Add((Column.Right(Columns.Interval(context)), path => Cell.Interval(Find(path).Interval?.Lower, Find(path).Interval?.Upper)));
            columns.Add((Column.Right("t"), path => Cell.Number(Find(path).TStatistic, 2)));
            columns.Add((Column.Right("p"), path => Find(path).PValueCell));
        }

        columns.AddRange(
        [
            (Column.Right("f\u00B2"), path => Cell.Coefficient(DefinedFSquared(context, path))),
            (Column.Right("VIF"), path => Cell.Number(path.Vif, 2)),
            (Column.Left(context.Say(Sign)), path => path.IsAsExpected is { } isAsExpected
                ? context.Say(isAsExpected ? AsExpected : path.HasSign ? Opposite : FigureWords.Zero)
                : Cell.Missing),
        ]);
        return Table.Of(
            context.Say(PathsTitle, context.Numbers.Count(context.Fit.SampleSize)),
            context.Fit.Paths,
            columns,
            [context.Say(PathsNote), .. context.Bootstrap is null ? [] : (string[])[context.Say(ProbabilityNote)]]);
    }

    private static Table Explained(ReportContext context)
    {
        var criteria = context.Assessment.InformationCriteria.ToDictionary(criterion => criterion.Construct, StringComparer.Ordinal);
        List<(Column, Func<ConstructEstimate, Cell>)> columns =
        [
            (Column.Left(context.Say(Columns.Construct)), item => context.NameCell(item.Name)),
            (Column.Right("R\u00B2"), item => Cell.Coefficient(item.RSquared)),
        ];
        if (context.Bootstrap is { } bootstrap)
        {
            columns.Add((Column.Right(Columns.Interval(context)), item =>
                bootstrap.RSquared(item.Name).Interval is { } interval ? Cell.Interval(interval.Lower, interval.Upper) : Cell.Missing));
        }

        columns.AddRange(
        [
            (Column.Right(context.Say(Adjusted)), item => Cell.Coefficient(item.AdjustedRSquared)),
            (Column.Right("AIC"), item => Cell.Number(criteria.GetValueOrDefault(item.Name)?.Aic, 1)),
            (Column.Right("BIC"), item => Cell.Number(criteria.GetValueOrDefault(item.Name)?.Bic, 1)),
        ]);
        return Table.Of(
            context.Say(ExplainedTitle), context.Fit.Constructs.Where(construct => construct.RSquared is not null), columns, context.Say(ExplainedNote));
    }

    private static Table Effects(ReportContext context)
    {
        var direct = context.Fit.Paths.ToDictionary(path => (path.From, path.To), path => path.Estimate);
        var indirect = context.Fit.IndirectEffects.ToDictionary(effect => (effect.From, effect.To), effect => effect.Estimate);
        static Cell Show(Dictionary<(string, string), double> effects, EffectEstimate effect) =>
            Cell.Coefficient(effects.TryGetValue((effect.From, effect.To), out double value) ? value : null);
        List<(Column, Func<EffectEstimate, Cell>)> columns =
        [
            (Column.Left(context.Say(Effect)), effect => context.PathCell(effect.From, effect.To)),
            (Column.Right(context.Say(Direct)), effect => Show(direct, effect)),
            (Column.Right(context.Say(Indirect)), effect => Show(indirect, effect)),
            (Column.Right(context.Say(Total)), effect => Cell.Coefficient(effect.Estimate)),
        ];
        if (context.Bootstrap is not { } bootstrap)
        {
            return Table.Of(context.Say(EffectsTitle), context.Fit.TotalEffects, columns);
        }

        BootstrapEstimate Find(EffectEstimate effect) => bootstrap.TotalEffect(effect.From, effect.To);
        columns.Add((Column.Right(Columns.Interval(context)), effect => Cell.Interval(Find(effect).Interval?.Lower, Find(effect).Interval?.Upper)));
        columns.Add((Column.Right("p"), effect => Find(effect).PValueCell));
        return Table.Of(context.Say(EffectsTitle), context.Fit.TotalEffects, columns, context.Say(EffectsNote));
    }
}

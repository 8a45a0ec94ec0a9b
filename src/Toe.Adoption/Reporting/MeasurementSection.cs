using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Reporting;

/// <summary>Whether each block measures its construct.</summary>
internal static class MeasurementSection
{
    public static readonly Phrase Heading = new("Measurement model", "Model pengukuran");

    /// <summary>The criteria that the chapter judges by.</summary>
    public static IEnumerable<Criterion> Judged => [Criterion.IndicatorReliability, .. OfFormativeIndicators, .. OfBlocks];

    private static readonly Criterion[] OfFormativeIndicators = [Criterion.WeightSignificance, Criterion.IndicatorCollinearity];

    private static readonly Criterion[] OfBlocks =
    [
        Criterion.CronbachAlpha, Criterion.RhoA, Criterion.RhoC, Criterion.Ave, Criterion.Unidimensionality, Criterion.Tetrads, Criterion.Redundancy,
    ];

    private static readonly Phrase Introduction = new(
        "{0} holds the weight and the loading of each indicator: a loading of {1} explains half of the indicator's variance. {2} draws the loadings. "
        + "{3} holds the reliability of each block, from Cronbach's alpha to the composite reliabilities rho_A and rho_C, and the average variance extracted (AVE). "
        + "{4} compares each value with its guideline.",
        "{0} memuat bobot dan muatan setiap indikator: muatan {1} menjelaskan setengah ragam indikatornya. {2} menggambarkan muatan tersebut. "
        + "{3} memuat reliabilitas setiap blok, dari alpha Cronbach sampai reliabilitas komposit rho_A dan rho_C, serta rata-rata ragam terekstrak (AVE). "
        + "{4} membandingkan setiap nilai dengan acuannya.");
    private static readonly Phrase Formative = new(
        "{0} judges the indicators of Mode B blocks by their weights and by how far they repeat each other.",
        "{0} menilai indikator blok Mode B menurut bobotnya dan seberapa jauh indikator itu saling mengulang.");
    private static readonly Phrase IndicatorsTitle = new("Outer weights and loadings", "Bobot dan muatan luar");
    private static readonly Phrase Weight = new("Weight", "Bobot");
    private static readonly Phrase Loading = new("Loading", "Muatan");
    private static readonly Phrase IntervalNote = new("The interval is of the loading. VIF: variance inflation factor in its block.", "Interval berlaku untuk muatan. VIF: faktor inflasi ragam dalam bloknya.");
    private static readonly Phrase PlainNote = new("VIF: variance inflation factor in its block.", "VIF: faktor inflasi ragam dalam bloknya.");
    private static readonly Phrase GuidelineNote = new("The guideline is for the loading.", "Acuan berlaku untuk muatan.");
    private static readonly Phrase SomeNote = new(
        "The guideline is for the loading; single items and blocks whose indicators need not agree have none.",
        "Acuan berlaku untuk muatan; butir tunggal dan blok yang indikatornya tidak harus sejalan tidak memiliki acuan.");
    private static readonly Phrase ReliabilityTitle = new("Reliability and average variance extracted", "Reliabilitas dan rata-rata ragam terekstrak");
    private static readonly Phrase ReliabilityNote = new(
        "A dash: not defined, or without meaning because the indicators need not agree (single items, Mode B, sum scores).",
        "Tanda pisah: tidak terdefinisi, atau tanpa arti karena indikatornya tidak harus sejalan (butir tunggal, Mode B, skor jumlah).");
    private static readonly Phrase IndicatorFindings = new("Criteria of the indicators of Mode B blocks", "Kriteria indikator blok Mode B");
    private static readonly Phrase BlockFindings = new("Criteria of the blocks", "Kriteria blok");

    public static ReportSection Of(ReportContext context)
    {
        TableBlock indicators = context.Table("loadings", Indicators(context));
        FigureBlock figure = context.Figure(
            "loadings",
            IntervalPlot.OfLoadings(context.Fit, context.Bootstrap, context.Titled(FigureWords.Loadings), context.Assessment.Guidelines.MinimumLoading.Limit),
            indicators);
        TableBlock reliability = context.Table("reliability", Reliability(context));
        TableBlock blockFindings = context.Table("block-criteria", Findings(context, BlockFindings, OfBlocks));
        TableBlock[] formative = context.Findings.Any(finding => OfFormativeIndicators.Contains(finding.Criterion))
            ? [context.Table("formative-criteria", Findings(context, IndicatorFindings, OfFormativeIndicators))]
            : [];
        return new ReportSection("measurement", context.Say(Heading),
        [
            context.Paragraph(
                Introduction, indicators.Link, context.Numbers.Coefficient(Math.Sqrt(0.5), 2), figure.Link, reliability.Link,
                blockFindings.Link),
            indicators, figure, reliability, blockFindings,
            .. formative.SelectMany(table => new ReportBlock[] { context.Paragraph(Formative, table.Link), table }),
            .. TetradTable.Of(context),
        ]);
    }

    private static Table Findings(ReportContext context, Phrase title, Criterion[] criteria) =>
        FindingsTable.Of(context, context.Say(title), context.Findings.Where(finding => criteria.Contains(finding.Criterion)));

    private static Table Indicators(ReportContext context)
    {
        Finding[] loadings = [.. context.Findings.Where(finding => finding.Criterion == Criterion.IndicatorReliability)];
        string[] remarks = FindingsTable.Shared(loadings, least: 1);
        Finding? Find(IndicatorEstimate item) => loadings.FirstOrDefault(finding => finding.Indicator == item.Indicator);
        List<(Column, Func<IndicatorEstimate, Cell>)> columns =
        [
            (Column.Left(context.Say(Columns.Indicator)), item => Cell.Name(item.Indicator)),
            (Column.Left(context.Say(Columns.Construct)), item => context.NameCell(item.Construct)),
            (Column.Right(context.Say(Weight)), item => Cell.Coefficient(item.Weight)),
            (Column.Right(context.Say(Loading)), item => Cell.Coefficient(item.Loading)),
        ];
        if (context.Bootstrap is { } bootstrap)
        {
            columns.Add((Column.Right(Columns.Interval(context)), item =>
                bootstrap.Loading(item.Indicator).Interval is { } interval ? Cell.Interval(interval.Lower, interval.Upper) : Cell.Missing));
        }

        columns.Add((Column.Right("VIF"), item => Cell.Number(item.Vif, 2)));
        columns.AddRange(
        [
            (Column.Left(context.Say(Columns.Guideline)), item => Find(item)?.Guideline),
            (Column.Left(context.Say(Columns.Source)), item => context.Source(Find(item)?.Source)),
            (Column.Left(context.Say(Columns.Verdict)), item => Find(item) is { } finding ? FindingsTable.Verdict(context, finding, remarks) : Cell.Missing),
        ]);
        return Table.Of(
            context.Say(IndicatorsTitle),
            context.Fit.Indicators,
            columns,
            [context.Say(context.Bootstrap is null ? PlainNote : IntervalNote), context.Say(loadings.Length == context.Fit.Indicators.Count ? GuidelineNote : SomeNote), .. FindingsTable.Notes(remarks)]);
    }

    private static Table Reliability(ReportContext context) => Table.Of(
        context.Say(ReliabilityTitle),
        context.Fit.Constructs,
        [
            (Column.Left(context.Say(Columns.Construct)), item => context.NameCell(item.Name)),
            (Column.Right("alpha"), item => Reliable(context, item, item => context.Assessment.Definitions.Alpha == AlphaVariant.Raw ? item.RawCronbachAlpha : item.CronbachAlpha)),
            (Column.Right("rho_A"), item => Reliable(context, item, item => item.RhoA)),
            (Column.Right("rho_C"), item => Reliable(context, item, item => item.RhoC)),
            (Column.Right("AVE"), item => Reliable(context, item, item => item.Ave)),
        ],
        context.Say(ReliabilityNote));

    private static Cell Reliable(ReportContext context, ConstructEstimate construct, Func<ConstructEstimate, double?> value) =>
        context.HasCommonCause(construct.Name) ? Cell.Coefficient(value(construct)) : Cell.Missing;
}

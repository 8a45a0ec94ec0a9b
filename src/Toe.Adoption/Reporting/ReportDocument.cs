using Toe.Adoption.Assessment;
using Toe.Adoption.Collections;
using Toe.Adoption.Figures;
using Toe.Adoption.Files;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Reporting;

/// <summary>A report before it is written as HTML or Markdown.</summary>
internal sealed record ReportDocument
{
    private static readonly Phrase Kind = new(
        "Partial least squares structural equation model (PLS-SEM)", "Model persamaan struktural kuadrat terkecil parsial (PLS-SEM)");
    private static readonly Phrase ReferencesHeading = new("References", "Daftar pustaka");

    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] IndonesianMonths =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    public required ReportSettings Settings { get; init; }

    public required string Title { get; init; }

    /// <summary>Whether the title is the author's sentence and not the name of the model.</summary>
    public required bool IsTitled { get; init; }

    /// <summary>What kind of study it is, n, date, software and seed.</summary>
    public required string About { get; init; }

    /// <summary>What stands before the contents.</summary>
    public required ValueList<ReportBlock> Opening { get; init; }

    /// <summary>The path diagram, after the contents.</summary>
    public required ValueList<ReportBlock> Drawn { get; init; }

    /// <summary>The sections, in the order of a results chapter.</summary>
    public required ValueList<ReportSection> Sections { get; init; }

    /// <summary>The result as JSON.</summary>
    public required string Json { get; init; }

    public static ReportDocument Of(ModelAssessment assessment, ReportSettings settings)
    {
        var context = new ReportContext(assessment, settings);
        var file = ModelFile.Of(assessment.Fit, assessment.Bootstrap is { } bootstrap ? Validated.Valid(bootstrap, bootstrap.Issues) : null);

        // Figures and tables are numbered as they are made: the diagram comes first, and the sections follow in their order.
        ValueList<FigureBlock> figures = Reporting.Opening.Figures(context);
        List<ReportSection> sections =
        [
            SampleSection.Of(context), MeasurementSection.Of(context), DiscriminantSection.Of(context), StructuralSection.Of(context), FitSection.Of(context),
            RobustnessSection.Of(context), MethodsSection.Of(context, file.LibraryVersion),
        ];
        sections.Add(new ReportSection("references", context.Say(ReferencesHeading), [new ReferencesBlock(context.References)]));
        sections.Add(GlossarySection.Of(context));
        TableBlock paths = sections.SelectMany(section => section.Blocks).OfType<TableBlock>().First(table => table.Id == StructuralSection.PathsId);
        var spelling = new Spelling(settings.Language);
        return new ReportDocument
        {
            Settings = settings,
            Title = string.IsNullOrWhiteSpace(settings.Title) ? assessment.Fit.Model.Name : settings.Title,
            IsTitled = !string.IsNullOrWhiteSpace(settings.Title),
            About = AboutLine(context, file.LibraryVersion),
            Opening = spelling.Of(Reporting.Opening.Of(context)),
            Drawn = spelling.Of(Reporting.Opening.Drawn(context, figures, paths)),
            Sections = sections.Select(section => section with { Blocks = spelling.Of(section.Blocks) }).ToValueList(),
            Json = file.ToJson(),
        };
    }

    private static string AboutLine(ReportContext context, string version)
    {
        List<string> parts = [context.Say(Kind), context.Say(FigureWords.Sample, context.Numbers.Count(context.Fit.SampleSize))];
        if (context.Settings.Date is { } date)
        {
            parts.Add(Text.Invariant($"{date.Day} {(context.Language == "id" ? IndonesianMonths : EnglishMonths)[date.Month - 1]} {date.Year}"));
        }

        parts.Add("Toe.Adoption " + version);
        if (context.Bootstrap?.Seed is { } seed)
        {
            parts.Add(context.Say(FigureWords.Seed, seed));
        }

        return string.Join(" \u00B7 ", parts);
    }
}

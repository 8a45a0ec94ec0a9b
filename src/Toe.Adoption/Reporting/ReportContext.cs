using Toe.Adoption.Assessment;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Reporting;

/// <summary>What the sections of one report share: results, words, and the numbers of tables, figures and citations that were given out so far.</summary>
internal sealed class ReportContext(ModelAssessment assessment, ReportSettings settings)
{
    private static readonly Phrase TableWord = new("Table {0}", "Tabel {0}");
    private static readonly Phrase FigureWord = new("Figure {0}", "Gambar {0}");
    private static readonly Phrase NumbersWord = new("Numbers: {0}.", "Angka: {0}.");
    /// <summary>Between two names.</summary>
    public static readonly Phrase And = new("and", "dan");
    private static readonly Phrase OwnChoice = new(Guideline.OwnChoice, "pilihan sendiri");

    private readonly SortedDictionary<string, Reference> cited = new(StringComparer.Ordinal);
    private readonly FigureWords numbers = FigureWords.Of(settings.Language);
    private int tables;
    private int figures;

    public PlsFit Fit => assessment.Fit;

    public BootstrapResult? Bootstrap => assessment.Bootstrap;

    public ModelAssessment Assessment => assessment;

    public ReportSettings Settings => settings;

    /// <summary>The findings in the language of the report.</summary>
    public ValueList<Finding> Findings { get; } = assessment.FindingsIn(settings.Language);

    public string Language => settings.Language;

    /// <summary>How numbers are written in sentences.</summary>
    public FigureWords Numbers => numbers;

    /// <summary>How a figure of the report is drawn: the page prints its title, which leaves the name of the model to the heading.</summary>
    public FigureSettings Titled(Phrase title) => new() { Language = settings.Language, ShowTitle = false, Title = Say(title) };

    /// <summary>The cited works, by their keys.</summary>
    public ValueList<Reference> References => cited.Values.ToValueList();

    public string Say(Phrase phrase, params object[] holes) => phrase.In(Language, holes);

    public Prose Tell(Phrase phrase, params Run[] holes) => Prose.Of(phrase, Language, holes);

    public ParagraphBlock Paragraph(Phrase phrase, params Run[] holes) => new(Tell(phrase, holes));

    /// <summary>The label of a construct, as a reader knows it.</summary>
    public string Label(string construct) => FitTables.Label(Fit, construct);

    public NameRun Name(string construct) => new(Label(construct));

    public Cell NameCell(string construct) => Cell.Name(Label(construct));

    public Cell PathCell(string from, string to) => FitTables.PathCell(Fit, from, to);

    /// <summary>Whether indicators of a construct are expected to agree: of a common factor or a composite of Mode A.</summary>
    public bool HasCommonCause(string construct) => Fit.Model.Construct(construct).Measurement.HasCommonCause;

    /// <summary>The hypothesis of a path, such as <c>H3</c>; null for a path without an expected sign.</summary>
    public string? Hypothesis(PathEstimate path)
    {
        int at = Enumerable.Range(0, Fit.Model.Paths.Count).First(i => Fit.Model.Paths[i].From == path.From && Fit.Model.Paths[i].To == path.To);
        return Fit.Model.Hypothesis(at) is { } number ? Text.Invariant($"H{number}") : null;
    }

    /// <summary>The next table.</summary>
    public TableBlock Table(string id, Table table) => new("table-" + id, Say(TableWord, ++tables), table);

    /// <summary>The next figure, whose numbers stand in a table.</summary>
    public FigureBlock Figure(string id, Figure figure, TableBlock numbers) => Figure(id, figure) with { Tables = NumbersIn(numbers) };

    /// <summary>The next figure, before the table of its numbers is made.</summary>
    public FigureBlock Figure(string id, Figure figure, string? mermaid = null) => new("figure-" + id, Say(FigureWord, ++figures), figure, mermaid, new Prose([]));

    /// <summary>Where the numbers of a figure stand.</summary>
    public Prose NumbersIn(TableBlock table) => Tell(NumbersWord, table.Link);

    /// <summary>A work that a sentence cites: <c>Hair et al. (2022)</c>.</summary>
    public Run Cite(string key)
    {
        Reference reference = Remember(key)!;
        return new LinkRun(reference.Id, $"{reference.Authors(Say(And))} ({reference.Year})");
    }

    /// <summary>The guidelines in use: the work that they are of, or the name that their author gave them.</summary>
    public Run GuidelinesInUse => Bibliography.Find(assessment.Guidelines.Name) is null ? new AuthorRun(assessment.Guidelines.Name) : Cite(assessment.Guidelines.Name);

    /// <summary>A source in a table: <c>Hair et al., 2022</c>, or the source that the user gave of a limit, or that it is the user's own choice.</summary>
    public Cell Source(string? key) => key is null ? Cell.Missing
        : Remember(key) is { } reference ? $"{reference.Authors(Say(And))}, {reference.Year}"
        : key == Guideline.OwnChoice ? Say(OwnChoice)
        : Cell.Words(key);

    private Reference? Remember(string key)
    {
        Reference? reference = Bibliography.Find(key);
        if (reference is not null)
        {
            cited[key] = reference;
        }

        return reference;
    }
}

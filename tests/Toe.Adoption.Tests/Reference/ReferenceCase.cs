using System.Text.Json;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Reference;

/// <summary>One estimate of another program: its model, settings and survey in our terms, and its numbers beside ours.</summary>
internal abstract class ReferenceCase
{
    private readonly Lazy<PlsFit> fit;

    protected ReferenceCase(ReferenceFolder folder, JsonElement root)
    {
        Root = root;
        Survey survey = Valid(Survey.ReadCsv(Path.Combine(folder.Surveys, root.GetProperty("data_file").GetString()!)));
        fit = new(() => Valid(Pls.Estimate(Model, Filter(survey), Settings)));
    }

    /// <summary>The estimate of this library.</summary>
    public PlsFit Fit => fit.Value;

    /// <summary>Every quantity whose definition the program shares with this library.</summary>
    public abstract IEnumerable<Comparison> Compare();

    /// <summary>How many numbers must be compared at least: weights, loadings, correlations of indicators and scores, paths, R2.</summary>
    public virtual int Least =>
        (Fit.Indicators.Count * (2 + Fit.Constructs.Count)) + Fit.Paths.Count + Fit.RSquared().Count;

    protected abstract AdoptionModel Model { get; }

    protected abstract PlsSettings Settings { get; }

    protected JsonElement Root { get; }

    protected JsonElement Results => Root.GetProperty("results");

    /// <summary>Reads a case; <c>file#group</c> names one group of a file with several.</summary>
    public static ReferenceCase Read(ReferenceFolder folder, string name)
    {
        string[] parts = name.Split('#');
        JsonElement root = folder.Read(parts[0]);
        return root.GetProperty("peer").GetString()!.Split(' ')[0] switch
        {
            "seminr" => new SeminrCase(folder, root),
            "cSEM" => new CsemCase(folder, root, parts.ElementAtOrDefault(1)),
            "plspm" => new PlspmCase(folder, root),
            _ => new DefinitionCase(folder, root),
        };
    }

    /// <summary>The rows that the estimate is of; all unless a case says otherwise.</summary>
    protected virtual Survey Filter(Survey survey) => survey;

    /// <summary>The rows of some sectors, listed with commas.</summary>
    protected static Survey OfSectors(Survey survey, string list)
    {
        string[] sectors = list.Split(',', StringSplitOptions.TrimEntries);
        SurveyColumn column = survey.FindColumn("sector")!;
        return survey.Where(row => sectors.Contains(column.Text(row), StringComparer.Ordinal));
    }

    /// <summary>The settings of all cases: far below the tolerance of the comparison.</summary>
    protected static PlsSettings Tight { get; } = new() { Tolerance = 1e-12, MaximumIterations = 10_000 };

    protected static InnerScheme Scheme(string name) => name switch
    {
        "path" => InnerScheme.Path,
        "factorial" => InnerScheme.Factor,
        "centroid" => InnerScheme.Centroid,
        _ => throw new ArgumentException($"Unknown scheme {name}.", nameof(name)),
    };

    /// <summary>The model of a case with a list of constructs and one of paths.</summary>
    public static AdoptionModel ListedModel(JsonElement json) => AdoptionModel.Create(
        "reference",
        json.GetProperty("constructs").EnumerateArray().Select(ListedConstruct),
        json.GetProperty("paths").EnumerateArray().Select(
            path => new StructuralPath(path.GetProperty("from").GetString()!, path.GetProperty("to").GetString()!)));

    protected static Construct Construct(string name, Measurement measurement) => Adoption.Construct.Outcome(name, name, measurement);

    /// <summary>The construct that an indicator belongs to: programs also store the zeros of the others.</summary>
    protected bool IsInBlock(string indicator, string construct) => Fit.Indicator(indicator).Construct == construct;

    protected Measurement MeasurementOf(string construct) => Model.Constructs.Single(c => c.Name == construct).Measurement;

    protected static T Valid<T>(Validated<T> result)
        where T : class
    {
        Assert.True(result.IsValid, string.Join('\n', result.Issues));
        return result.Value;
    }

    private static Construct ListedConstruct(JsonElement json)
    {
        string[] indicators = Numbers.Names(json.GetProperty("indicators"));
        return Construct(json.GetProperty("name").GetString()!, json.GetProperty("mode").GetString() switch
        {
            "A" => Measurement.Composite(indicators, WeightingMode.ModeA),
            "B" => Measurement.Composite(indicators, WeightingMode.ModeB),
            "unit" => Measurement.Composite(indicators, WeightingMode.Unit),
            "C" => Measurement.Reflective(indicators),
            string mode => throw new ArgumentException($"Unknown mode {mode}.", nameof(json)),
            null => throw new ArgumentException("A construct without mode.", nameof(json)),
        });
    }
}

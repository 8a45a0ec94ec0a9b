using Toe.Adoption.Collections;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tables;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>An estimated model: everything that follows from the weights, how they came about, and what to be wary of. Immutable.</summary>
public sealed record PlsFit
{
    private readonly double[] parameters;

    internal PlsFit(PlsPlan plan, Moments moments, Answers? answers, double[] parameters)
    {
        Plan = plan;
        Moments = moments;
        Answers = answers;
        this.parameters = parameters;
    }

    /// <summary>The model.</summary>
    public AdoptionModel Model => Plan.Model;

    /// <summary>The settings that it was estimated with.</summary>
    public PlsSettings Settings => Plan.Settings;

    /// <summary>The moments that it was estimated from, in model order.</summary>
    public Moments Moments { get; }

    /// <summary>The number of rows used.</summary>
    public long Count => Moments.Count;

    /// <summary>What was missing and what was done about it; null where moments were given.</summary>
    public MissingDataSummary? Missing => Answers?.Missing;

    /// <summary>The hash of the survey; null where moments were given.</summary>
    public string? DataHash => Answers?.Survey.DataHash;

    /// <summary>How the weights came about.</summary>
    public required Convergence Convergence { get; init; }

    /// <summary>The constructs, in model order.</summary>
    public required ValueList<ConstructEstimate> Constructs { get; init; }

    /// <summary>The indicators, in model order.</summary>
    public required ValueList<IndicatorEstimate> Indicators { get; init; }

    /// <summary>The paths, in model order.</summary>
    public required ValueList<PathEstimate> Paths { get; init; }

    /// <summary>The total effects of every construct on every other that it reaches.</summary>
    public required ValueList<EffectEstimate> TotalEffects { get; init; }

    /// <summary>The total indirect effects where there is a construct between.</summary>
    public required ValueList<EffectEstimate> IndirectEffects { get; init; }

    /// <summary>The effects along each chain of at least two paths; empty where the model has more than 1,000 of them.</summary>
    public required ValueList<EffectEstimate> SpecificIndirectEffects { get; init; }

    /// <summary>The HTMT of every two constructs.</summary>
    public required ValueList<HtmtEstimate> Htmt { get; init; }

    /// <summary>Correlations of indicators (rows) with construct scores (columns).</summary>
    public required NamedMatrix CrossLoadings { get; init; }

    /// <summary>Correlations of construct scores.</summary>
    public required NamedMatrix ScoreCorrelations { get; init; }

    /// <summary>Correlations of constructs, which paths are estimated from: of the scores, under consistent PLS corrected.</summary>
    public required NamedMatrix ConstructCorrelations { get; init; }

    /// <summary>What to be wary of.</summary>
    public ValueList<Issue> Issues { get; internal init; } = [];

    internal PlsPlan Plan { get; }

    internal Answers? Answers { get; }

    /// <summary>All parameters in the order of the layout: what a resample is compared with.</summary>
    internal ReadOnlySpan<double> Parameters => parameters;

    /// <summary>The scores of the survey that the model was estimated from.</summary>
    /// <exception cref="InvalidOperationException">The model was estimated from moments, which have no rows.</exception>
    public ConstructScores Scores() => Answers is null
        ? throw new InvalidOperationException("The model was estimated from moments, which have no rows to score.")
        : FrozenScores.OfEstimate(this, Answers);

    /// <summary>
    /// The scores of new rows, with the weights, means and deviations of this estimate. A missing answer counts as the estimate's mean
    /// if the missing-data rule is mean replacement; otherwise its construct has no score in that row.
    /// </summary>
    public Validated<ConstructScores> Score(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return FrozenScores.OfSurvey(this, survey);
    }

    /// <summary>The construct with the given name.</summary>
    /// <exception cref="ArgumentException">There is no such construct.</exception>
    public ConstructEstimate Construct(string name) =>
        Constructs.FirstOrDefault(construct => construct.Name == name)
        ?? throw new ArgumentException($"There is no construct '{name}'.", nameof(name));

    /// <summary>The indicator with the given name.</summary>
    /// <exception cref="ArgumentException">There is no such indicator.</exception>
    public IndicatorEstimate Indicator(string name) =>
        Indicators.FirstOrDefault(indicator => indicator.Indicator == name)
        ?? throw new ArgumentException($"There is no indicator '{name}'.", nameof(name));

    /// <summary>The path between two constructs.</summary>
    /// <exception cref="ArgumentException">There is no such path.</exception>
    public PathEstimate Path(string from, string to) =>
        Paths.FirstOrDefault(path => path.From == from && path.To == to)
        ?? throw new ArgumentException($"There is no path {from} -> {to}.", nameof(to));

    /// <summary>The tables of the estimate: indicators, constructs, paths and effects.</summary>
    public ValueList<Table> ToTables() =>
        [FitTables.Indicators(this), FitTables.Constructs(this), FitTables.Paths(this), FitTables.Effects(this)];

    /// <summary>The tables as text.</summary>
    public override string ToString() => string.Join("\n\n", ToTables());
}

using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;
using Toe.Adoption.Scoring;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tables;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>
/// An estimated model: everything that follows from the weights, how they came about, and what to be wary of. Immutable, and made by
/// <see cref="Pls"/> only. Each list has a lookup by name: <c>Paths</c> and <c>Path(from, to)</c>, <c>Indicators</c> and <c>Indicator(name)</c>.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed class PlsFit : INotebookView
{
    private readonly FitParts parts;

    internal PlsFit(FitParts parts) => this.parts = parts;

    /// <summary>The model.</summary>
    public AdoptionModel Model => Plan.Model;

    /// <summary>The settings that it was estimated with.</summary>
    public PlsSettings Settings => Plan.Settings;

    /// <summary>The moments that it was estimated from, in model order.</summary>
    public Moments Moments => parts.Moments;

    /// <summary>The number of rows used, n.</summary>
    public long SampleSize => Moments.Count;

    /// <summary>What was missing and what was done about it; null where moments were given.</summary>
    public MissingDataSummary? Missing => Answers?.Missing;

    /// <summary>The hash of the survey; null where moments were given.</summary>
    public string? DataHash => Answers?.Survey.DataHash;

    /// <summary>How the weights came about.</summary>
    public Convergence Convergence => parts.Convergence;

    /// <summary>The constructs, in model order.</summary>
    public ValueList<ConstructEstimate> Constructs => parts.Constructs;

    /// <summary>The indicators, in model order.</summary>
    public ValueList<IndicatorEstimate> Indicators => parts.Indicators;

    /// <summary>The paths, in model order.</summary>
    public ValueList<PathEstimate> Paths => parts.Paths;

    /// <summary>The total effects of every construct on every other that it reaches.</summary>
    public ValueList<EffectEstimate> TotalEffects => parts.TotalEffects;

    /// <summary>The total indirect effects where there is a construct between.</summary>
    public ValueList<EffectEstimate> IndirectEffects => parts.IndirectEffects;

    /// <summary>The effects along each chain of at least two paths; empty where the model has more than 1,000 of them.</summary>
    public ValueList<EffectEstimate> SpecificIndirectEffects => parts.SpecificIndirectEffects;

    /// <summary>The heterotrait-monotrait ratio of every two constructs.</summary>
    public ValueList<HtmtEstimate> HtmtRatios => parts.HtmtRatios;

    /// <summary>Correlations of indicators (rows) with construct scores (columns).</summary>
    public NamedMatrix CrossLoadings => parts.CrossLoadings;

    /// <summary>Correlations of construct scores.</summary>
    public NamedMatrix ScoreCorrelations => parts.ScoreCorrelations;

    /// <summary>Correlations of constructs, which paths are estimated from: of the scores, under consistent PLS corrected.</summary>
    public NamedMatrix ConstructCorrelations => parts.ConstructCorrelations;

    /// <summary>What to be wary of.</summary>
    public ValueList<Issue> Issues => parts.Issues;

    internal PlsPlan Plan => parts.Plan;

    internal Answers? Answers => parts.Answers;

    /// <summary>All parameters in the order of the layout: what a resample is compared with.</summary>
    internal ReadOnlySpan<double> Parameters => parts.Parameters;

    /// <summary>The scores of the survey that the model was estimated from.</summary>
    /// <exception cref="InvalidOperationException">The model was estimated from moments, which have no rows.</exception>
    public ConstructScores Scores() => Answers is null
        ? throw new InvalidOperationException("The model was estimated from moments, which have no rows to score.")
        : FrozenScores.OfEstimate(this, Answers);

    /// <summary>
    /// The scores of new rows, with the weights, means and deviations of this estimate. A missing answer counts as the estimate's mean
    /// if the missing-data rule is mean replacement; otherwise its construct has no score in that row.
    /// A construct of which a column is not there has no scores, and an issue says so; if that is every construct, the rows are refused.
    /// </summary>
    public Validated<ConstructScores> Score(Survey survey)
    {
        ArgumentNullException.ThrowIfNull(survey);
        return FrozenScores.OfSurvey(this, survey);
    }

    /// <summary>
    /// Weights of scoring from this estimate: of items the outer weights on their scores from 0 to 100, scaled to sum 1 in the block; of constructs the
    /// total effects on a target (importance), for barriers with the sign turned; of dimensions the sum of their constructs' importance. What the model
    /// does not estimate counts 0, and a warning says so.
    /// </summary>
    /// <param name="target">The construct that readiness is for, such as adoption.</param>
    /// <param name="instrument">The instrument that is scored: the ids of its constructs and items are the names of the model.</param>
    /// <param name="negativeAsZero">Whether a negative weight counts 0 with a warning instead of being refused by name.</param>
    /// <exception cref="ArgumentException">The model has no such target; the message says which constructs there are.</exception>
    public Validated<IndicatorWeights> ToIndicatorWeights(string target, Instrument instrument, bool negativeAsZero = false)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        return FitWeights.Of(this, Construct(target).Name, instrument, negativeAsZero);
    }

    /// <summary>The construct with the given name.</summary>
    /// <exception cref="ArgumentException">There is no such construct; the message says which there are.</exception>
    public ConstructEstimate Construct(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Constructs.FirstOrDefault(construct => construct.Name == name)
            ?? throw UnknownName.Error("construct", name, Constructs.Select(construct => construct.Name), nameof(name));
    }

    /// <summary>The indicator with the given name: its weight, loading and VIF. An indicator measures one construct.</summary>
    /// <exception cref="ArgumentException">There is no such indicator; the message says which there are.</exception>
    public IndicatorEstimate Indicator(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return Indicators.FirstOrDefault(indicator => indicator.Indicator == name)
            ?? throw UnknownName.Error("indicator", name, Plan.Indicators, nameof(name));
    }

    /// <summary>The path from one construct to another.</summary>
    /// <exception cref="ArgumentException">There is no such path; the message says which there are.</exception>
    public PathEstimate Path(string from, string to) =>
        Paths[Plan.Layout.Lookup.PositionOf(ParameterKind.Path, from, to) - Plan.Layout.Paths];

    /// <summary>The total effect of one construct on another.</summary>
    /// <exception cref="ArgumentException">The one does not reach the other; the message says which do.</exception>
    public EffectEstimate TotalEffect(string from, string to) =>
        TotalEffects[Plan.Layout.Lookup.PositionOf(ParameterKind.TotalEffect, from, to) - Plan.Layout.TotalEffects];

    /// <summary>The total indirect effect of one construct on another.</summary>
    /// <exception cref="ArgumentException">The one does not reach the other through a third; the message says which do.</exception>
    public EffectEstimate IndirectEffect(string from, string to) =>
        IndirectEffects[Plan.Layout.Lookup.PositionOf(ParameterKind.IndirectEffect, from, to) - Plan.Layout.IndirectEffects];

    /// <summary>The effect along one chain of at least two paths.</summary>
    /// <param name="constructs">The constructs of the chain, from source to target.</param>
    /// <exception cref="ArgumentException">There is no such chain; the message says which there are.</exception>
    public EffectEstimate SpecificIndirectEffect(params ReadOnlySpan<string> constructs) =>
        SpecificIndirectEffects[
            Plan.Layout.Lookup.PositionOf(ParameterKind.SpecificIndirectEffect, constructs) - Plan.Layout.SpecificIndirectEffects];

    /// <summary>The heterotrait-monotrait ratio of two different constructs, in either order.</summary>
    /// <exception cref="ArgumentException">There is no such pair; the message says which there are.</exception>
    public HtmtEstimate Htmt(string first, string second) =>
        HtmtRatios[Plan.Layout.Lookup.PositionOf(ParameterKind.Htmt, first, second) - Plan.Layout.Htmt];

    /// <summary>The tables of the estimate: those of the measurement, then paths and effects.</summary>
    public ValueList<Table> ToTables() => [.. ToMeasurementTables(), FitTables.Paths(this), FitTables.Effects(this)];

    /// <summary>The tables of the measurement, which those of a bootstrap follow: indicators, constructs and HTMT.</summary>
    public ValueList<Table> ToMeasurementTables() => [FitTables.Indicators(this), FitTables.Constructs(this), HtmtTable.Of(this)];

    /// <summary>The tables as text.</summary>
    public override string ToString() => string.Join("\n\n", ToTables());

    string INotebookView.ToNotebookHtml() => NotebookTables.Of(ToTables());

    /// <summary>The same estimate with other issues.</summary>
    internal PlsFit With(ValueList<Issue> issues) => new(parts with { Issues = issues });
}

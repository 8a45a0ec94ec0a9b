using System.Globalization;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Tests.Reference;

/// <summary>The quantities of an estimate, as the programs lay them out: paths and effects from source (row) to target (column).</summary>
internal static class FitNumbers
{
    public static Numbers Weights(this PlsFit fit) => fit.OfIndicators(indicator => indicator.Weight);

    public static Numbers Loadings(this PlsFit fit) => fit.OfIndicators(indicator => indicator.Loading);

    /// <summary>A quantity of the indicators, by indicator (row) and construct (column).</summary>
    public static Numbers OfIndicators(this PlsFit fit, Func<IndicatorEstimate, double?> value) =>
        new(fit.Indicators.Select(indicator => (indicator.Indicator, indicator.Construct, value(indicator))));

    public static Numbers OfConstructs(this PlsFit fit, Func<ConstructEstimate, double?> value) =>
        Numbers.Vector(fit.Constructs.Select(construct => (construct.Name, value(construct))));

    public static Numbers OfPaths(this PlsFit fit, Func<PathEstimate, double?> value) =>
        new(fit.Paths.Select(path => (path.From, path.To, value(path))));

    public static Numbers RSquared(this PlsFit fit) => fit.OfEndogenous(construct => construct.RSquared);

    public static Numbers OfEndogenous(this PlsFit fit, Func<ConstructEstimate, double?> value) => Numbers.Vector(
        from construct in fit.Constructs
        where construct.RSquared is not null
        select (construct.Name, value(construct)));

    /// <summary>The effects between all constructs: zero where none is listed.</summary>
    public static Numbers Effects(this PlsFit fit, IEnumerable<EffectEstimate> effects)
    {
        var listed = effects.ToDictionary(effect => (effect.From, effect.To), effect => effect.Estimate);
        return new(
            from source in fit.Constructs
            from target in fit.Constructs
            select (source.Name, target.Name, (double?)listed.GetValueOrDefault((source.Name, target.Name))));
    }

    /// <summary>The paths between all constructs: zero where there is none.</summary>
    public static Numbers AllPaths(this PlsFit fit) =>
        fit.Effects(fit.Paths.Select(path => new EffectEstimate([path.From, path.To], path.Estimate)));

    public static Numbers Htmt(this PlsFit fit) => new(fit.HtmtRatios.Select(pair => Numbers.Pair(pair.First, pair.Second, pair.Value)));

    public static Numbers Of(NamedMatrix matrix) =>
        new(from row in matrix.Rows from column in matrix.Columns select (row, column, (double?)matrix[row, column]));

    /// <summary>The scores of the first ten rows that have scores, counted from 1.</summary>
    public static Numbers FirstScores(this PlsFit fit)
    {
        ConstructScores scores = fit.Scores();
        return new(scores.Constructs.SelectMany(construct => scores.Of(construct)
            .Where(score => score is not null)
            .Take(10)
            .Select((score, i) => ((i + 1).ToString(CultureInfo.InvariantCulture), construct, score))));
    }
}

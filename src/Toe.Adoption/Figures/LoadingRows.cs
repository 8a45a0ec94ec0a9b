using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Figures;

/// <summary>The rows of a plot of outer loadings.</summary>
internal static class LoadingRows
{
    public static IEnumerable<IntervalRow> Of(PlsFit fit, BootstrapResult? bootstrap, FigureWords words, double guideline)
    {
        Dictionary<string, Band> bands = Band.Of(fit.Model, words);
        Interval?[] intervals = IntervalsOf(fit, bootstrap);
        string[] constructs = [.. fit.Model.Constructs.Select(construct => construct.Name)];
        return Enumerable.Range(0, fit.Indicators.Count)
            .OrderBy(i => bands[fit.Indicators[i].Construct].Order)
            .ThenBy(i => Array.IndexOf(constructs, fit.Indicators[i].Construct))
            .ThenByDescending(i => fit.Indicators[i].Loading)
            .Select(i => new IntervalRow
            {
                Name = (fit.Model.Construct(fit.Indicators[i].Construct).Label, $": {fit.Indicators[i].Indicator}"),
                Band = bands[fit.Indicators[i].Construct],
                Estimate = fit.Indicators[i].Loading,
                Interval = intervals[i],
                // A single item is its construct, and indicators of Mode B and of sums need not agree: the guideline is for none of them.
                IsOutside = fit.Model.Construct(fit.Indicators[i].Construct).Measurement.HasCommonCause && fit.Indicators[i].Loading < guideline,
            });
    }

    /// <summary>All loadings in sentences.</summary>
    public static string Describe(PlsFit fit, BootstrapResult? bootstrap, FigureSettings settings)
    {
        FigureWords words = settings.Words;
        Interval?[] intervals = IntervalsOf(fit, bootstrap);
        return string.Join(' ', Enumerable.Range(0, fit.Indicators.Count).Select(i =>
        {
            IndicatorEstimate item = fit.Indicators[i];
            string sentence = words.Say(FigureWords.LoadingIs, item.Indicator, fit.Model.Construct(item.Construct).Label, words.Coefficient(item.Loading, settings.Decimals));
            return intervals[i] is { } interval
                ? $"{sentence}, {words.Say(FigureWords.ConfidenceInterval, words.Percent(bootstrap!.Settings.Level))} {words.Interval(interval, settings.Decimals)}."
                : sentence + ".";
        }));
    }

    private static Interval?[] IntervalsOf(PlsFit fit, BootstrapResult? bootstrap) => bootstrap is null
        ? new Interval?[fit.Indicators.Count]
        : [.. bootstrap.Of(ParameterKind.Loading).Select(loading => loading.Interval)];
}

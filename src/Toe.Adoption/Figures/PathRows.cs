using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Figures;

/// <summary>The rows of a plot of path coefficients.</summary>
internal static class PathRows
{
    public static IEnumerable<IntervalRow> Of(PlsFit fit, BootstrapResult? bootstrap, FigureWords words)
    {
        Dictionary<string, Band> bands = Band.Of(fit.Model, words);
        PathReading reading = PathReading.Of(fit, bootstrap);
        return Enumerable.Range(0, fit.Paths.Count)
            .OrderBy(i => bands[fit.Paths[i].From].Order)
            .Select(i => new IntervalRow
            {
                Name = NameOf(fit, i),
                Band = bands[fit.Paths[i].From],
                Estimate = reading.Coefficients[i],
                Interval = bootstrap is null ? null : reading.Intervals[i],
            });
    }

    /// <summary>Source and target of a path as readers know them.</summary>
    private static (string Construct, string Part) NameOf(PlsFit fit, int path) =>
        (fit.Model.Construct(fit.Paths[path].From).Label, $" \u2192 {fit.Model.Construct(fit.Paths[path].To).Label}");
}

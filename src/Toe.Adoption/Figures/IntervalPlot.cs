using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Figures;

/// <summary>Dot-and-interval plots: a row for each estimate, its dot, its interval as a line, both as numbers at the right.</summary>
public static class IntervalPlot
{
    /// <summary>
    /// The path coefficients, sorted by the dimension of their source, then in the order of the model. The axis holds zero, where a line stands; a dot is
    /// hollow where the interval includes zero.
    /// </summary>
    /// <param name="fit">The estimate.</param>
    /// <param name="bootstrap">Its bootstrap, for intervals.</param>
    /// <param name="settings">How the figure is worded.</param>
    /// <exception cref="ArgumentException">The bootstrap is of another estimate.</exception>
    public static Figure OfPaths(PlsFit fit, BootstrapResult? bootstrap = null, FigureSettings? settings = null)
    {
        SampleNote.ThrowIfOfAnother(fit, bootstrap);
        settings ??= new FigureSettings();
        FigureWords words = settings.Words;
        IntervalRow[] rows = [.. PathRows.Of(fit, bootstrap, words)];
        var painter = new IntervalPlotPainter(rows, [0], settings, words.Signed);
        string percent = words.Percent(bootstrap?.Settings.Level ?? 0.95);
        return FigureFrame.Of(
            settings,
            words.Title(FigureWords.Paths, fit.Model.Name),
            PathGraph.Of(PathReading.Of(fit, bootstrap), settings).Description,
            [bootstrap is null ? "" : words.Say(FigureWords.PathsNote, percent), rows.Any(row => row.IsHollow) ? words.Say(FigureWords.HollowNote) : "", SampleNote.Of(fit, bootstrap, words), words.Say(FigureWords.CausalNote)],
            painter.Draw(0, words.Say(FigureWords.Zero), isDashed: false),
            IntervalPlotPainter.Width,
            painter.Height);
    }

    /// <summary>
    /// The outer loadings, sorted by dimension and construct, in a block from the largest to the smallest. The axis holds 0 to 1, more only where a loading or an interval
    /// lies beyond; a diamond stands below the guideline.
    /// </summary>
    /// <param name="fit">The estimate.</param>
    /// <param name="bootstrap">Its bootstrap, for intervals.</param>
    /// <param name="settings">How the figure is worded.</param>
    /// <param name="guideline">The least loading that is satisfying, from 0 to 1, such as that of an assessment's guidelines; when null <see cref="Guidelines.MinimumLoading"/> of <see cref="Guidelines.Hair2022"/>.</param>
    /// <exception cref="ArgumentException">The bootstrap is of another estimate, or the guideline is no number from 0 to 1.</exception>
    public static Figure OfLoadings(PlsFit fit, BootstrapResult? bootstrap = null, FigureSettings? settings = null, double? guideline = null)
    {
        SampleNote.ThrowIfOfAnother(fit, bootstrap);
        double least = GuidelineChecks.Share(guideline, Guidelines.Hair2022.MinimumLoading, nameof(guideline));
        settings ??= new FigureSettings();
        FigureWords words = settings.Words;
        IntervalRow[] rows = [.. LoadingRows.Of(fit, bootstrap, words, least)];
        var painter = new IntervalPlotPainter(rows, [0, 1], settings, words.Coefficient);
        string percent = words.Percent(bootstrap?.Settings.Level ?? 0.95);
        string limit = words.Coefficient(least, 3);
        return FigureFrame.Of(
            settings,
            words.Title(FigureWords.Loadings, fit.Model.Name),
            LoadingRows.Describe(fit, bootstrap, settings),
            [
                bootstrap is null ? "" : words.Say(FigureWords.PathsNote, percent),
                rows.Any(row => row.IsOutside) ? words.Say(FigureWords.LoadingsNote, limit) : "",
                rows.Any(row => row.IsHollow) ? words.Say(FigureWords.HollowNote) : "",
                SampleNote.Of(fit, bootstrap, words),
            ],
            painter.Draw(least, words.Say(FigureWords.Guideline, limit), isDashed: true),
            IntervalPlotPainter.Width,
            painter.Height);
    }
}

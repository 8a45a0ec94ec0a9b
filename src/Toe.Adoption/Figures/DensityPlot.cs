using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Figures;

/// <summary>The distributions of resampled estimates: an outline each, the interval as a bar under it, a dot for the estimate.</summary>
public static class DensityPlot
{
    /// <summary>
    /// The path coefficients, sorted by the dimension of their source, then in the order of the model, on one axis that holds zero. The outline is a
    /// kernel density with Silverman's bandwidth, scaled to the same height in each row. [Silverman1986]
    /// </summary>
    /// <param name="bootstrap">The bootstrap.</param>
    /// <param name="settings">How the figure is worded.</param>
    public static Figure OfPaths(BootstrapResult bootstrap, FigureSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(bootstrap);
        settings ??= new FigureSettings();
        FigureWords words = settings.Words;
        PlsFit fit = bootstrap.Fit;
        var painter = new DensityPlotPainter(bootstrap, settings);
        string percent = words.Percent(bootstrap.Settings.Level);
        return FigureFrame.Of(
            settings,
            words.Title(FigureWords.Densities, fit.Model.Name),
            PathGraph.Of(PathReading.Of(fit, bootstrap), settings).Description,
            [
                words.Say(FigureWords.DensityNote, words.Count(bootstrap.Usable), percent),
                painter.HasHollow ? words.Say(FigureWords.HollowNote) : "",
                SampleNote.Of(fit, bootstrap, words),
            ],
            painter.Draw(),
            DensityPlotPainter.Width,
            painter.Height);
    }
}

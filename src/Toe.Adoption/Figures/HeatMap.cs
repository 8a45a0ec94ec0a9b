using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Figures;

/// <summary>Heat maps: a lower triangle of cells with the value in each.</summary>
public static class HeatMap
{
    /// <summary>
    /// The heterotrait-monotrait ratios of every two constructs. Darker cells hold larger ratios; a ratio above the guideline has a frame and is bold, so that
    /// the map reads without colors. A dash stands for a ratio that is not defined.
    /// </summary>
    /// <param name="fit">The estimate.</param>
    /// <param name="settings">How the figure is worded.</param>
    /// <param name="guideline">The largest ratio that is satisfying, from 0 to 1, such as that of an assessment's guidelines; when null <see cref="Guidelines.MaximumHtmt"/> of <see cref="Guidelines.Hair2022"/>.</param>
    /// <exception cref="ArgumentException">The guideline is no number from 0 to 1, or the model has a single construct.</exception>
    public static Figure OfHtmt(PlsFit fit, FigureSettings? settings = null, double? guideline = null)
    {
        ArgumentNullException.ThrowIfNull(fit);
        return OfHtmt(fit, fit.HtmtRatios, settings, guideline);
    }

    /// <summary>The same of other ratios, such as those of an assessment's definitions.</summary>
    internal static Figure OfHtmt(PlsFit fit, IReadOnlyList<HtmtEstimate> ratios, FigureSettings? settings, double? guideline)
    {
        double limit = GuidelineChecks.Share(guideline, Guidelines.Hair2022.MaximumHtmt, nameof(guideline));
        settings ??= new FigureSettings();
        FigureWords words = settings.Words;
        var painter = new HeatMapPainter(fit, ratios, settings, limit);
        return FigureFrame.Of(
            settings,
            words.Title(FigureWords.Htmt, fit.Model.Name),
            string.Join(' ', ratios.Select(ratio => words.Say(
                ratio.Value > limit ? FigureWords.RatioIsOver : FigureWords.RatioIs,
                fit.Model.Construct(ratio.First).Label,
                fit.Model.Construct(ratio.Second).Label,
                ratio.Value is { } value ? words.Coefficient(value, settings.Decimals) : words.Say(FigureWords.Undefined)))),
            [words.Say(FigureWords.HtmtNote, words.Coefficient(limit, 2)), SampleNote.Of(fit, null, words)],
            painter.Draw(),
            painter.Width,
            painter.Height);
    }
}

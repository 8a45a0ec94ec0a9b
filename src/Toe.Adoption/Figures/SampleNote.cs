using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Figures;

/// <summary>Says in a figure's note what its numbers rest on: sample, intervals, resamples, seed.</summary>
internal static class SampleNote
{
    public static string Of(PlsFit fit, BootstrapResult? bootstrap, FigureWords words)
    {
        List<string> parts = [words.Say(FigureWords.Sample, words.Count(fit.SampleSize))];
        if (bootstrap is not null)
        {
            parts.Add(words.Say(FigureWords.LevelAndKind, words.Percent(bootstrap.Settings.Level), words.IntervalMethodOf(bootstrap.Settings.Method)));
            parts.Add(words.Say(FigureWords.Resamples, words.Count(bootstrap.Usable)));
            parts.Add(bootstrap.Seed is { } seed ? words.Say(FigureWords.Seed, seed) : words.Say(FigureWords.GivenResamples));
        }

        return string.Join("; ", parts) + ".";
    }

    /// <summary>Checks that the bootstrap is one of the estimate.</summary>
    /// <exception cref="ArgumentException">It is one of another estimate.</exception>
    public static void ThrowIfOfAnother(PlsFit fit, BootstrapResult? bootstrap)
    {
        ArgumentNullException.ThrowIfNull(fit);
        if (bootstrap is not null && !(bootstrap.Fit.Model.Equals(fit.Model) && bootstrap.Fit.Indicators.Equals(fit.Indicators)))
        {
            throw new ArgumentException("The bootstrap is of another estimate: draw the estimate that was bootstrapped.", nameof(bootstrap));
        }
    }
}

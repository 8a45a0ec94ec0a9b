using Toe.Adoption.Estimation;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Resampling;

/// <summary>A parameter with what the resamples say about it.</summary>
public sealed record BootstrapEstimate
{
    /// <summary>The parameter.</summary>
    public required Parameter Parameter { get; init; }

    /// <summary>The estimate from the sample itself; null where it is not defined.</summary>
    public required double? Estimate { get; init; }

    /// <summary>The resamples that count for this parameter.</summary>
    public required int Usable { get; init; }

    /// <summary>The mean over the resamples; null with fewer than two.</summary>
    public double? Mean { get; init; }

    /// <summary>The standard deviation over the resamples, divisor their number - 1; null with fewer than two.</summary>
    public double? StandardError { get; init; }

    /// <summary>The bootstrap estimate of bias: <see cref="Mean"/> minus <see cref="Estimate"/>; null where either is. [DavisonHinkley1997]</summary>
    public double? Bias => Mean - Estimate;

    /// <summary>
    /// Estimate over standard error, for paths, effects, weights and loadings. Null for others, which are not compared with zero, and
    /// where the standard error is zero.
    /// </summary>
    public double? TStatistic { get; init; }

    /// <summary>The two-sided p value of <see cref="TStatistic"/> under the normal distribution; null where that is.</summary>
    public double? PValue { get; init; }

    /// <summary>The p value as tables show it: never below what that many resamples can tell, 1 / (B + 1).</summary>
    internal Cell PValueCell => Cell.Probability(PValue, 1.0 / (Usable + 1));

    /// <summary>The confidence interval by the method and level of the settings; null where it is not defined.</summary>
    public Interval? Interval { get; init; }
}

using Toe.Adoption.Collections;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Assessment;

/// <summary>
/// One tetrad of a block, s_gh s_ij - s_gi s_hj of the covariances of four indicators: 0 in the population where one common factor causes them. In the units of the indicators
/// to the fourth power. [BollenTing2000, Gudergan2008]
/// </summary>
public sealed record TetradEstimate
{
    /// <summary>The construct.</summary>
    public required string Construct { get; init; }

    /// <summary>The indicators g, h, i and j.</summary>
    public required ValueList<string> Indicators { get; init; }

    /// <summary>The tetrad of the sample.</summary>
    public required double Value { get; init; }

    /// <summary>Its standard error: the deviation of the resamples, divisor B - 1. Null with fewer than two usable ones.</summary>
    public double? StandardError { get; init; }

    /// <summary>The mean of the resamples less the value. Null with fewer than two usable ones.</summary>
    public double? Bias { get; init; }

    /// <summary>
    /// Its bias-corrected interval of level 1 - alpha/m, where m is the number of tetrads of the block (Bonferroni). Null where it is not defined: fewer than two usable
    /// resamples, or a value outside them all.
    /// </summary>
    public Interval? Interval { get; init; }

    /// <summary>The number of resamples that it is based on.</summary>
    public required int Usable { get; init; }

    /// <summary>Whether 0 lies in the interval, as it does where a common factor is possible; null without interval.</summary>
    public bool? MayVanish => Interval?.Contains(0);
}

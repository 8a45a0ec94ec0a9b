using Toe.Adoption.Resampling;

namespace Toe.Adoption.Assessment;

/// <summary>A heterotrait-monotrait ratio with what resampling says about it.</summary>
public sealed record ResampledHtmt
{
    /// <summary>The construct declared first.</summary>
    public required string First { get; init; }

    /// <summary>The construct declared later.</summary>
    public required string Second { get; init; }

    /// <summary>The ratio of the sample; null where it is not defined.</summary>
    public double? Value { get; init; }

    /// <summary>The interval by method and level of the settings; null where it is not defined.</summary>
    public Interval? Interval { get; init; }

    /// <summary>The upper end of the one-sided interval of that level: the ratio is significantly below what exceeds it. Percentile; null with fewer than two usable resamples.</summary>
    public double? UpperBound { get; init; }

    /// <summary>The number of resamples in which it is defined.</summary>
    public required int Usable { get; init; }
}

using Toe.Adoption.Resampling;

namespace Toe.Adoption.Assessment;

/// <summary>
/// The congruence of two constructs: sum of m_kx m_ky over all constructs k, divided by the root of sum m_kx^2 times sum m_ky^2, where m are the construct correlations with
/// the composite reliabilities rho_C on the diagonal. At most 1, which means that both relate to all constructs in the same proportions. [FrankeSarstedtDanks2021]
/// </summary>
public sealed record CongruenceEstimate
{
    /// <summary>The construct declared first.</summary>
    public required string First { get; init; }

    /// <summary>The construct declared later.</summary>
    public required string Second { get; init; }

    /// <summary>The coefficient.</summary>
    public required double Value { get; init; }

    /// <summary>Its standard error: the deviation of the resamples, divisor B - 1. Null with fewer than two usable ones.</summary>
    public double? StandardError { get; init; }

    /// <summary>(1 - |coefficient|)/standard error: how far it is below 1. Null where the standard error is null or 0.</summary>
    public double? TStatistic { get; init; }

    /// <summary>The interval by method and level of the settings; null where it is not defined.</summary>
    public Interval? Interval { get; init; }
}

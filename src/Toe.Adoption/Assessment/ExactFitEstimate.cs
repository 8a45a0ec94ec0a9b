namespace Toe.Adoption.Assessment;

/// <summary>One measure of fit against its distribution where the model holds exactly.</summary>
public sealed record ExactFitEstimate
{
    /// <summary>The measure.</summary>
    public required FitDistance Distance { get; init; }

    /// <summary>The measure of the estimate; null where it is not defined.</summary>
    public double? Value { get; init; }

    /// <summary>The 95 % quantile of the resamples, type 7; null where the measure is not defined or fewer than two resamples are usable.</summary>
    public double? Hi95 { get; init; }

    /// <summary>The 99 % quantile of the resamples, type 7; null as for 95 %.</summary>
    public double? Hi99 { get; init; }

    /// <summary>(number of resamples at or above the value + 1)/(usable resamples + 1), above 0 and up to 1; null as for the quantiles.</summary>
    public double? PValue { get; init; }

    /// <summary>The number of resamples in which the measure is defined.</summary>
    public required int Usable { get; init; }
}

namespace Toe.Adoption.Estimation;

/// <summary>What is estimated of an indicator, with the mean and deviation that its score weight is used with.</summary>
public sealed record IndicatorEstimate
{
    /// <summary>The construct that it measures.</summary>
    public required string Construct { get; init; }

    /// <summary>The indicator.</summary>
    public required string Indicator { get; init; }

    /// <summary>Its mean; null where moments were given without means.</summary>
    public required double? Mean { get; init; }

    /// <summary>Its standard deviation, divisor n - 1; null where correlations were given.</summary>
    public required double? StandardDeviation { get; init; }

    /// <summary>The outer weight of the standardized indicator; weights are scaled so that scores have variance 1.</summary>
    public required double Weight { get; init; }

    /// <summary>The correlation of indicator and score; under consistent PLS, of indicator and common factor.</summary>
    public required double Loading { get; init; }

    /// <summary>
    /// Variance inflation factor among the indicators of the block, 1/(1 - R2), at least 1; 1 for single items.
    /// Null for the whole block where its correlations are singular or not positive definite.
    /// </summary>
    public double? Vif { get; init; }
}

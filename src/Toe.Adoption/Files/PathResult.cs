using System.Text.Json.Serialization;

namespace Toe.Adoption.Files;

/// <summary>
/// A path of a model file: the estimate and, where there was a bootstrap, its standard error and interval. What else the resamples say
/// about it stands with the other parameters in <see cref="BootstrapSummary.Estimates"/>.
/// </summary>
public sealed record PathResult
{
    /// <summary>The source.</summary>
    public required string From { get; init; }

    /// <summary>The target.</summary>
    public required string To { get; init; }

    /// <summary>The path coefficient.</summary>
    public required double Estimate { get; init; }

    /// <summary>The standard error; null without a bootstrap.</summary>
    public double? StandardError { get; init; }

    /// <summary>The lower end of the interval; null without a bootstrap and where it is not defined.</summary>
    public double? Lower { get; init; }

    /// <summary>The upper end of the interval; null without a bootstrap and where it is not defined.</summary>
    public double? Upper { get; init; }

    /// <summary>The effect size f2, at least 0; null where it is not defined.</summary>
    public double? FSquared { get; init; }

    /// <summary>The variance inflation factor; null where it is not defined.</summary>
    public double? Vif { get; init; }

    /// <summary>The sign that the study expects.</summary>
    public required ExpectedSign Expected { get; init; }
}

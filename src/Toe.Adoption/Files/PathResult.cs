using System.Text.Json.Serialization;

namespace Toe.Adoption.Files;

/// <summary>A path of a model file: the estimate and, where there was a bootstrap, what it says.</summary>
public sealed record PathResult
{
    /// <summary>The source.</summary>
    public required string From { get; init; }

    /// <summary>The target.</summary>
    public required string To { get; init; }

    /// <summary>The path coefficient.</summary>
    public required double Estimate { get; init; }

    /// <summary>The standard error.</summary>
    public double? StandardError { get; init; }

    /// <summary>Estimate over standard error.</summary>
    [JsonPropertyName("t")]
    public double? TStatistic { get; init; }

    /// <summary>The two-sided p value.</summary>
    [JsonPropertyName("p")]
    public double? PValue { get; init; }

    /// <summary>The lower end of the interval.</summary>
    public double? Lower { get; init; }

    /// <summary>The upper end of the interval.</summary>
    public double? Upper { get; init; }

    /// <summary>The effect size f2.</summary>
    public double? FSquared { get; init; }

    /// <summary>The variance inflation factor.</summary>
    public double? Vif { get; init; }

    /// <summary>The sign that the study expects.</summary>
    public ExpectedSign Expected { get; init; }
}

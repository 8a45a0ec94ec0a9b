using System.Text.Json.Serialization;
using Toe.Adoption.Collections;

namespace Toe.Adoption.Files;

/// <summary>An effect of a model file: the estimate and, where there was a bootstrap, what it says.</summary>
public sealed record EffectResult
{
    /// <summary>The source.</summary>
    public required string From { get; init; }

    /// <summary>The target.</summary>
    public required string To { get; init; }

    /// <summary>The constructs between, of an effect along one chain; empty for total and total indirect effects.</summary>
    public ValueList<string> Through { get; init; } = [];

    /// <summary>The effect.</summary>
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
}

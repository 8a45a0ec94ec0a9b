using System.Text.Json.Serialization;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Catalogue;

/// <summary>What to do where a construct scores badly: below the threshold for a driver, above it for a barrier.</summary>
public sealed record AdviceRule
{
    /// <summary>The id.</summary>
    public required string Id { get; init; }

    /// <summary>The construct whose score is looked at.</summary>
    public required string Construct { get; init; }

    /// <summary>The threshold, 0 to 100. A driver fires the rule below it; a barrier, whose score is its burden, above it.</summary>
    /// <exception cref="ArgumentOutOfRangeException">It is no number from 0 to 100.</exception>
    public required double Threshold
    {
        get;
        init => field = value is >= 0 and <= 100 ? value : throw new ArgumentOutOfRangeException(nameof(Threshold), value, "A threshold lies from 0 to 100.");
    }

    /// <summary>Whether the rule fires above the threshold (burden of a barrier) instead of below it.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool FiresAbove { get; init; }

    /// <summary>Whom it speaks to.</summary>
    public required Addressee Addressee { get; init => field = Guard.Defined(value, nameof(Addressee)); }

    /// <summary>The advice.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Where the advice comes from.</summary>
    public string? Source { get; init; }
}

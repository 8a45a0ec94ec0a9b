using System.Text.Json.Serialization;

namespace Toe.Adoption.Instruments;

/// <summary>A statement or question about a construct.</summary>
public sealed record Item
{
    /// <summary>The id, unique in the instrument; also the name of its column in a survey.</summary>
    public required string Id { get; init; }

    /// <summary>The wording.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>Whether agreement speaks against the construct. Scoring turns the answer round: minimum + maximum - answer.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsReversed { get; init; }

    /// <summary>The scale; null: that of the instrument.</summary>
    public string? Scale { get; init; }

    /// <summary>Where the wording comes from.</summary>
    public string? Source { get; init; }

    /// <summary>When the item is asked; null: always. An item that is not asked is not missing.</summary>
    public Relevance? ShownWhen { get; init; }
}

using System.Text.Json.Serialization;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Instruments;

/// <summary>A question about the firm, such as its sector, size or region. It is never scored.</summary>
public sealed record ProfileQuestion
{
    /// <summary>The id, unique among all questions.</summary>
    public required string Id { get; init; }

    /// <summary>The wording.</summary>
    public required LocalizedText Text { get; init; }

    /// <summary>What kind of answer it takes.</summary>
    public required ProfileKind Kind { get; init => field = Guard.Defined(value, nameof(Kind)); }

    /// <summary>Whether there is something to choose.</summary>
    internal bool IsOfChoices => Kind is ProfileKind.Choice or ProfileKind.MultipleChoice;

    /// <summary>The answers of a choice or multiple choice; none for other kinds.</summary>
    public ValueList<ProfileChoice> Choices { get; init => field = value ?? []; } = [];

    /// <summary>The least number, where numbers are asked for.</summary>
    public long? Minimum { get; init; }

    /// <summary>The greatest number, where numbers are asked for.</summary>
    public long? Maximum { get; init; }

    /// <summary>Whether it may stay without answer (such as sales).</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public bool IsOptional { get; init; }
}

using System.Text.Json.Serialization;
using Toe.Adoption.Collections;

namespace Toe.Adoption.Instruments;

/// <summary>An instrument as written down, which may have faults: <see cref="Instrument.Validate"/> tells them all.</summary>
public sealed record InstrumentDraft
{
    /// <summary>The schema of the file.</summary>
    [JsonInclude]
    [JsonPropertyOrder(-1)]
    internal string Schema { get; init; } = InstrumentFile.Schema;

    /// <summary>The id, such as <c>toe-ai-msme</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The version, such as <c>0.1.0</c>: answers to one version are not answers to another.</summary>
    public required string Version { get; init; }

    /// <summary>The title.</summary>
    public required LocalizedText Title { get; init; }

    /// <summary>The languages that every text is worded in; the first is the original.</summary>
    public required ValueList<InstrumentLanguage> Languages { get; init; }

    /// <summary>The scales.</summary>
    public required ValueList<ResponseScale> Scales { get; init; }

    /// <summary>The id of the scale of items that name none.</summary>
    public required string DefaultScale { get; init; }

    /// <summary>The dimensions, in the order in which results show them.</summary>
    public required ValueList<InstrumentDimension> Dimensions { get; init; }

    /// <summary>The constructs, in the order in which they are asked.</summary>
    public required ValueList<InstrumentConstruct> Constructs { get; init; }

    /// <summary>Attention checks.</summary>
    public ValueList<AttentionCheck> AttentionChecks { get; init => field = value ?? []; } = [];

    /// <summary>Questions about the firm.</summary>
    public ValueList<ProfileQuestion> Profile { get; init => field = value ?? []; } = [];

    /// <summary>The interview guide.</summary>
    public ValueList<InterviewTopic> InterviewTopics { get; init => field = value ?? []; } = [];

    /// <summary>What has to be said wherever items are shown, such as that they are not yet validated.</summary>
    public LocalizedText? Notice { get; init; }

    /// <summary>The license of the wording.</summary>
    public string? License { get; init; }
}

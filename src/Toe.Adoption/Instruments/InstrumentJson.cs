using System.Text.Json.Serialization;
using Toe.Adoption.Json;

namespace Toe.Adoption.Instruments;

/// <summary>
/// The JSON contract of instrument files, generated at compile time. Strict: unknown and duplicate members, missing members, nulls where
/// none may be and enum values without a name are all refused. What is null is not written.
/// </summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    NewLine = "\n",
    MaxDepth = 16,
    DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(LocalizedTextConverter),
        typeof(NameEnumConverter<TranslationStatus>),
        typeof(NameEnumConverter<ProfileKind>),
        typeof(NameEnumConverter<Polarity>),
        typeof(ListConverter<InstrumentLanguage>),
        typeof(ListConverter<ResponseScale>),
        typeof(ListConverter<InstrumentDimension>),
        typeof(ListConverter<InstrumentConstruct>),
        typeof(ListConverter<Item>),
        typeof(ListConverter<AttentionCheck>),
        typeof(ListConverter<ProfileQuestion>),
        typeof(ListConverter<ProfileChoice>),
        typeof(ListConverter<InterviewTopic>),
        typeof(ListConverter<LocalizedText>),
        typeof(ListConverter<string>),
        typeof(ListConverter<int>),
    ])]
[JsonSerializable(typeof(InstrumentDraft))]
[JsonSerializable(typeof(InstrumentLanguage))]
[JsonSerializable(typeof(ResponseScale))]
[JsonSerializable(typeof(InstrumentDimension))]
[JsonSerializable(typeof(InstrumentConstruct))]
[JsonSerializable(typeof(Item))]
[JsonSerializable(typeof(AttentionCheck))]
[JsonSerializable(typeof(ProfileQuestion))]
[JsonSerializable(typeof(ProfileChoice))]
[JsonSerializable(typeof(InterviewTopic))]
[JsonSerializable(typeof(LocalizedText))]
internal sealed partial class InstrumentJson : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Serialization;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Json;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Files;

/// <summary>
/// The JSON contract of model files, generated at compile time. Strict: unknown and duplicate members, missing members, nulls where
/// none may be, numbers that are not finite and enum values without a name are all refused.
/// </summary>
[JsonSourceGenerationOptions(
    WriteIndented = true,
    MaxDepth = 16,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(FiniteNumberConverter),
        typeof(ModelConverter),
        typeof(SettingsConverter),
        typeof(IssueConverter),
        typeof(EffectConverter),
        typeof(MatrixConverter),
        typeof(ResampledConverter),
        typeof(NameEnumConverter<InnerScheme>),
        typeof(NameEnumConverter<MissingDataRule>),
        typeof(NameEnumConverter<IntervalMethod>),
        typeof(NameEnumConverter<InadmissibleReplicates>),
        typeof(NameEnumConverter<ParameterKind>),
        typeof(NameEnumConverter<ExpectedSign>),
        typeof(NameEnumConverter<Severity>),
        typeof(NameEnumConverter<Polarity>),
        typeof(NameEnumConverter<WeightingMode>),
        typeof(NameEnumConverter<ConstructKind>),
        typeof(NameEnumConverter<MeasurementKind>),
        typeof(ListConverter<ConstructDocument>),
        typeof(ListConverter<PathDocument>),
        typeof(ListConverter<string>),
        typeof(ListConverter<ConstructEstimate>),
        typeof(ListConverter<IndicatorEstimate>),
        typeof(ListConverter<PathResult>),
        typeof(ListConverter<EffectEstimate>),
        typeof(ListConverter<HtmtEstimate>),
        typeof(ListConverter<BootstrapEstimate>),
        typeof(ListConverter<ValueList<double>>),
        typeof(RowConverter),
        typeof(ListConverter<MissingAnswers>),
        typeof(ListConverter<Issue>),
    ])]
[JsonSerializable(typeof(ModelFile))]
[JsonSerializable(typeof(ModelDocument))]
[JsonSerializable(typeof(ConstructDocument))]
[JsonSerializable(typeof(PathDocument))]
[JsonSerializable(typeof(SettingsDocument))]
[JsonSerializable(typeof(ConstructEstimate))]
[JsonSerializable(typeof(IndicatorEstimate))]
[JsonSerializable(typeof(PathResult))]
[JsonSerializable(typeof(EffectEstimate))]
[JsonSerializable(typeof(EffectDocument))]
[JsonSerializable(typeof(MatrixDocument))]
[JsonSerializable(typeof(BootstrapEstimate))]
[JsonSerializable(typeof(ResampledDocument))]
[JsonSerializable(typeof(HtmtEstimate))]
[JsonSerializable(typeof(MissingAnswers))]
[JsonSerializable(typeof(Issue))]
[JsonSerializable(typeof(IssueDocument))]
internal sealed partial class ModelFileJson : JsonSerializerContext;

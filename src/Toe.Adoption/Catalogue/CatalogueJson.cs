using System.Text.Json.Serialization;
using Toe.Adoption.Instruments;
using Toe.Adoption.Json;

namespace Toe.Adoption.Catalogue;

/// <summary>The JSON contract of the catalogue's files, generated at compile time and strict.</summary>
[JsonSourceGenerationOptions(
    MaxDepth = 16,
    PropertyNamingPolicy = JsonKnownNamingPolicy.CamelCase,
    UnmappedMemberHandling = JsonUnmappedMemberHandling.Disallow,
    AllowDuplicateProperties = false,
    RespectNullableAnnotations = true,
    RespectRequiredConstructorParameters = true,
    Converters =
    [
        typeof(LocalizedTextConverter),
        typeof(FiniteNumberConverter),
        typeof(NameEnumConverter<Addressee>),
        typeof(NameEnumConverter<ExpectedSign>),
        typeof(NameEnumConverter<CatalogueMeasurement>),
        typeof(ListConverter<ConstructEntry>),
        typeof(ListConverter<AdviceRule>),
        typeof(ListConverter<ModelEntry>),
        typeof(ListConverter<PathEntry>),
        typeof(ListConverter<SecondOrderConstruct>),
        typeof(ListConverter<string>),
    ])]
[JsonSerializable(typeof(ConstructsDocument))]
[JsonSerializable(typeof(AdviceDocument))]
[JsonSerializable(typeof(ModelsDocument))]
[JsonSerializable(typeof(ConstructEntry))]
[JsonSerializable(typeof(AdviceRule))]
[JsonSerializable(typeof(ModelEntry))]
[JsonSerializable(typeof(PathEntry))]
[JsonSerializable(typeof(SecondOrderConstruct))]
internal sealed partial class CatalogueJson : JsonSerializerContext;

using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Toe.Adoption.Collections;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Files;

/// <summary>A model as JSON; reading it checks it as making it in code does.</summary>
internal sealed class ModelConverter : JsonConverter<AdoptionModel>
{
    public override AdoptionModel Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        ModelDocument document = ((JsonConverter<ModelDocument>)Document(options).Converter).Read(ref reader, typeof(ModelDocument), options)!;
        Validated<AdoptionModel> model;
        try
        {
            model = AdoptionModel.Validate(
                document.Name,
                document.Constructs.Select(ToConstruct),
                document.Paths.Select(path => new StructuralPath(path.From, path.To, path.Expected)));
        }
        catch (ArgumentException refusal)
        {
            throw new JsonException(Refusal.Words(refusal), refusal);
        }

        return model.IsValid ? model.Value : throw new JsonException(string.Join(" ", model.Issues));
    }

    public override void Write(Utf8JsonWriter writer, AdoptionModel value, JsonSerializerOptions options) =>
        JsonSerializer.Serialize(
            writer,
            new ModelDocument
            {
                Name = value.Name,
                Constructs = value.Constructs.Select(ToDocument).ToValueList(),
                Paths = value.Paths
                    .Select(path => new PathDocument { From = path.From, To = path.To, Expected = path.Expected })
                    .ToValueList(),
            },
            Document(options));

    private static JsonTypeInfo<ModelDocument> Document(JsonSerializerOptions options) =>
        (JsonTypeInfo<ModelDocument>)options.GetTypeInfo(typeof(ModelDocument));

    private static ConstructDocument ToDocument(Construct construct) => new()
    {
        Name = construct.Name,
        Label = construct.Label,
        Kind = construct switch
        {
            TechnologyFactor => ConstructKind.Technology,
            OrganizationFactor => ConstructKind.Organization,
            EnvironmentFactor => ConstructKind.Environment,
            ExtendedFactor => ConstructKind.Extended,
            Outcome => ConstructKind.Outcome,
            _ => ConstructKind.Control,
        },
        Dimension = (construct as ExtendedFactor)?.Dimension.Name,
        Polarity = (construct as Factor)?.Polarity,
        Measurement = construct.Measurement switch
        {
            Reflective => MeasurementKind.Reflective,
            Composite => MeasurementKind.Composite,
            _ => MeasurementKind.SingleItem,
        },
        Mode = construct.Measurement switch
        {
            Reflective reflective => reflective.Mode,
            Composite composite => composite.Mode,
            _ => null,
        },
        Indicators = construct.Measurement.Indicators,
    };

    private static Construct ToConstruct(ConstructDocument document)
    {
        Measurement measurement = ToMeasurement(document);
        Construct construct = document.Kind switch
        {
            ConstructKind.Technology => Construct.Technology(document.Name, document.Label, measurement),
            ConstructKind.Organization => Construct.Organization(document.Name, document.Label, measurement),
            ConstructKind.Environment => Construct.Environment(document.Name, document.Label, measurement),
            ConstructKind.Extended => Construct.Extended(
                Dimension.Named(document.Dimension ?? throw Missing(document, "dimension")), document.Name, document.Label, measurement),
            ConstructKind.Outcome => Construct.Outcome(document.Name, document.Label, measurement),
            _ => Construct.Control(document.Name, document.Label, measurement),
        };
        if (document.Kind != ConstructKind.Extended && document.Dimension is not null)
        {
            throw new JsonException($"The construct {document.Name} is of kind {document.Kind} and has no dimension of its own.");
        }

        return construct is Factor factor
            ? factor with { Polarity = document.Polarity ?? throw Missing(document, "polarity") }
            : document.Polarity is null
                ? construct
                : throw new JsonException($"The construct {document.Name} is no factor and has no polarity.");
    }

    private static Measurement ToMeasurement(ConstructDocument document)
    {
        bool isSingle = document.Measurement == MeasurementKind.SingleItem;
        if (isSingle != (document.Indicators.Count == 1) || isSingle == document.Mode is not null)
        {
            throw new JsonException(
                $"The construct {document.Name} has one indicator and no mode as a single item, and a mode and another number of indicators otherwise.");
        }

        return document.Measurement switch
        {
            MeasurementKind.Reflective => Measurement.Reflective(document.Indicators, document.Mode!.Value),
            MeasurementKind.Composite => Measurement.Composite(document.Indicators, document.Mode!.Value),
            _ => Measurement.SingleItem(document.Indicators[0]),
        };
    }

    private static JsonException Missing(ConstructDocument document, string member) =>
        new($"The construct {document.Name} lacks its {member}.");
}

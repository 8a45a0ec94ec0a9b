using System.Text.Json;
using Toe.Adoption.Collections;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Files;

/// <summary>A model as JSON; reading it checks it as making it in code does.</summary>
internal sealed class ModelConverter : DocumentConverter<AdoptionModel, ModelDocument>
{
    protected override AdoptionModel FromDocument(ModelDocument document)
    {
        Validated<AdoptionModel> model = AdoptionModel.Validate(
            document.Name,
            document.Constructs.Select(ToConstruct),
            document.Paths.Select(path => new StructuralPath(path.From, path.To, path.Expected)));
        return model.IsValid ? model.Value : throw new JsonException(string.Join(" ", model.Issues));
    }

    protected override ModelDocument ToDocument(AdoptionModel value) => new()
    {
        Name = value.Name,
        Constructs = value.Constructs.Select(ToDocument).ToValueList(),
        Paths = value.Paths
            .Select(path => new PathDocument { From = path.From, To = path.To, Expected = path.Expected })
            .ToValueList(),
    };

    internal static ConstructDocument ToDocument(Construct construct) => new()
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
            Control => ConstructKind.Control,
            _ => throw new ArgumentException($"The construct {construct.Name} is of an unknown kind.", nameof(construct)),
        },
        Dimension = (construct as ExtendedFactor)?.Dimension.Name,
        Polarity = (construct as Factor)?.Polarity,
        Measurement = construct.Measurement switch
        {
            Reflective => MeasurementKind.Reflective,
            Composite => MeasurementKind.Composite,
            SingleItem => MeasurementKind.SingleItem,
            _ => throw new ArgumentException($"The construct {construct.Name} is measured in an unknown way.", nameof(construct)),
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
            ConstructKind.Control => Construct.Control(document.Name, document.Label, measurement),
            _ => throw new ArgumentOutOfRangeException(nameof(document), document.Kind, "The kind is unknown."),
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

using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Catalogue;

/// <summary>What <c>constructs.json</c> says of a construct beyond the instrument.</summary>
internal sealed record ConstructEntry
{
    public required string Id { get; init; }

    public required string Key { get; init; }

    public required string Dimension { get; init; }

    public required CatalogueMeasurement Measurement { get; init; }

    public required ExpectedSign ExpectedSign { get; init; }

    public required ValueList<string> Sources { get; init; }

    public LocalizedText? Name { get; init; }

    public LocalizedText? Definition { get; init; }

    public string? Note { get; init; }
}

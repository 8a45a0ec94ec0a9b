namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>The outline of an instrument file; its whole schema is docs/schemas/toe-instrument-1.schema.json of the library.</summary>
internal sealed record InstrumentDocument
{
    public required string Schema { get; init; }

    public required string Id { get; init; }

    public required string Version { get; init; }
}

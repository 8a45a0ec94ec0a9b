using Toe.Adoption.Collections;

namespace Toe.Adoption.Files;

/// <summary>The JSON shape of a model.</summary>
internal sealed record ModelDocument
{
    public required string Name { get; init; }

    public required ValueList<ConstructDocument> Constructs { get; init; }

    public required ValueList<PathDocument> Paths { get; init; }
}

using Toe.Adoption.Collections;

namespace Toe.Adoption.Files;

/// <summary>The JSON shape of an effect.</summary>
internal sealed record EffectDocument
{
    public required string From { get; init; }

    public required string To { get; init; }

    /// <summary>The constructs between, of an effect along one chain.</summary>
    public required ValueList<string> Through { get; init; }

    public required double Estimate { get; init; }
}

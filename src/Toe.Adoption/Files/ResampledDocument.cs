using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Files;

/// <summary>The JSON shape of a parameter with what the resamples say about it: one row of members, whatever the parameter is.</summary>
internal sealed record ResampledDocument
{
    public required ParameterKind Kind { get; init; }

    public required ValueList<string> Constructs { get; init; }

    public required string? Indicator { get; init; }

    public required double? Estimate { get; init; }

    public required int Usable { get; init; }

    public required double? Mean { get; init; }

    public required double? StandardError { get; init; }

    public required double? T { get; init; }

    public required double? P { get; init; }

    public required double? Lower { get; init; }

    public required double? Upper { get; init; }
}

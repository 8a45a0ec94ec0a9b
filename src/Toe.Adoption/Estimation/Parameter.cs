using Toe.Adoption.Collections;

namespace Toe.Adoption.Estimation;

/// <summary>One number of a model's estimate, named by the constructs and the indicator that it belongs to.</summary>
public sealed record Parameter
{
    /// <summary>What it measures.</summary>
    public required ParameterKind Kind { get; init; }

    /// <summary>The constructs: source and target of a path or effect, the whole chain of a specific indirect effect, both of an HTMT, else one.</summary>
    public required ValueList<string> Constructs { get; init; }

    /// <summary>The indicator of a weight or loading; null for others.</summary>
    public string? Indicator { get; init; }

    /// <summary>The first construct.</summary>
    public string From => Constructs[0];

    /// <summary>The last construct.</summary>
    public string To => Constructs[^1];

    /// <summary>The names, joined for readers.</summary>
    public override string ToString() => Kind switch
    {
        ParameterKind.Weight or ParameterKind.Loading => $"{Constructs[0]}: {Indicator}",
        ParameterKind.Htmt => $"{Constructs[0]} ~ {Constructs[1]}",
        _ => string.Join(" -> ", Constructs),
    };
}

using Toe.Adoption.Collections;

namespace Toe.Adoption;

/// <summary>A composite block (<c>&lt;~</c> in model text), of Mode A, Mode B ("formative") or unit weights.</summary>
public sealed record Composite : Measurement
{
    internal Composite(ValueList<string> indicators, WeightingMode mode)
        : base(indicators) => Mode = mode;

    /// <summary>How the weights are found.</summary>
    public WeightingMode Mode { get; }
}

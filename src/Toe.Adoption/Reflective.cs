using Toe.Adoption.Collections;

namespace Toe.Adoption;

/// <summary>
/// A common-factor block (<c>=~</c> in model text). Consistent PLS (<c>PlsSettings.Consistent</c>) corrects such constructs for
/// measurement error; plain PLS treats them as composites of the given mode.
/// </summary>
public sealed record Reflective : Measurement
{
    internal Reflective(ValueList<string> indicators, WeightingMode mode)
        : base(indicators) => Mode = mode;

    /// <summary>How the weights are found.</summary>
    public WeightingMode Mode { get; }
}

using Toe.Adoption.Collections;

namespace Toe.Adoption.Estimation;

/// <summary>An effect of one construct on another: total, total indirect, or along one chain.</summary>
/// <param name="Constructs">Source and target, or the whole chain of a specific indirect effect.</param>
/// <param name="Estimate">The effect in standard deviations.</param>
public sealed record EffectEstimate(ValueList<string> Constructs, double Estimate)
{
    /// <summary>The source.</summary>
    public string From => Constructs[0];

    /// <summary>The target.</summary>
    public string To => Constructs[^1];
}

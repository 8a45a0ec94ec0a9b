namespace Toe.Adoption;

/// <summary>A factor of the environment dimension, such as competitive pressure or government support.</summary>
public sealed record EnvironmentFactor : Factor
{
    internal EnvironmentFactor(string name, string label, Measurement measurement)
        : base(name, label, measurement)
    {
    }

    /// <inheritdoc />
    public override Dimension Dimension => Dimension.Environment;

    /// <summary>The same factor as a barrier: more of it hinders adoption.</summary>
    public EnvironmentFactor AsBarrier() => this with { Polarity = Polarity.Barrier };
}

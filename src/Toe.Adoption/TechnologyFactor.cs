namespace Toe.Adoption;

/// <summary>A factor of the technology dimension, such as relative advantage, compatibility or complexity.</summary>
public sealed record TechnologyFactor : Factor
{
    internal TechnologyFactor(string name, string label, Measurement measurement)
        : base(name, label, measurement)
    {
    }

    /// <inheritdoc />
    public override Dimension Dimension => Dimension.Technology;

    /// <summary>The same factor as a barrier: more of it hinders adoption.</summary>
    public TechnologyFactor AsBarrier() => this with { Polarity = Polarity.Barrier };
}

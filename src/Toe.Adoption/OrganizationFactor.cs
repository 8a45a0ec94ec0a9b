namespace Toe.Adoption;

/// <summary>A factor of the organization dimension, such as top management support or digital literacy.</summary>
public sealed record OrganizationFactor : Factor
{
    internal OrganizationFactor(string name, string label, Measurement measurement)
        : base(name, label, measurement)
    {
    }

    /// <inheritdoc />
    public override Dimension Dimension => Dimension.Organization;

    /// <summary>The same factor as a barrier: more of it hinders adoption.</summary>
    public OrganizationFactor AsBarrier() => this with { Polarity = Polarity.Barrier };
}

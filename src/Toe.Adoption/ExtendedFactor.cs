namespace Toe.Adoption;

/// <summary>A factor of a dimension beyond the framework's three, such as culture or policy.</summary>
public sealed record ExtendedFactor : Factor
{
    internal ExtendedFactor(Dimension dimension, string name, string label, Measurement measurement)
        : base(name, label, measurement)
    {
        ArgumentNullException.ThrowIfNull(dimension);
        if (dimension.IsOfTheFramework)
        {
            // One construct, one type: else two models that say the same would not be equal.
            throw new ArgumentException(
                $"{dimension} is a dimension of the framework and no further one: use Construct.{dimension}.", nameof(dimension));
        }

        Dimension = dimension;
    }

    /// <inheritdoc />
    public override Dimension Dimension { get; }

    /// <summary>The same factor as a barrier: more of it hinders adoption.</summary>
    public ExtendedFactor AsBarrier() => this with { Polarity = Polarity.Barrier };
}

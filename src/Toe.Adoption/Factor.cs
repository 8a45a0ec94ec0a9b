namespace Toe.Adoption;

/// <summary>A construct that drives or hinders adoption: it belongs to a dimension and has a polarity.</summary>
public abstract record Factor : Construct
{
    private protected Factor(string name, string label, Measurement measurement)
        : base(name, label, measurement)
    {
    }

    /// <summary>The dimension that it belongs to.</summary>
    public abstract Dimension Dimension { get; }

    /// <summary>Whether more of it favors or hinders adoption.</summary>
    /// <value>A driver unless said otherwise.</value>
    public Polarity Polarity { get; internal init; } = Polarity.Driver;
}

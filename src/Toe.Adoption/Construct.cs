namespace Toe.Adoption;

/// <summary>
/// A construct of the model: the closed family of <see cref="TechnologyFactor"/>, <see cref="OrganizationFactor"/>,
/// <see cref="EnvironmentFactor"/>, <see cref="ExtendedFactor"/>, <see cref="Outcome"/> and <see cref="Control"/>.
/// </summary>
public abstract record Construct
{
    private protected Construct(string name, string label, Measurement measurement)
    {
        ArgumentNullException.ThrowIfNull(name);
        ArgumentNullException.ThrowIfNull(label);
        ArgumentNullException.ThrowIfNull(measurement);
        Name = name;
        Label = label;
        Measurement = measurement;
    }

    /// <summary>The name by which paths refer to it; opaque, compared ordinally, unique among the constructs of a model.</summary>
    public string Name { get; }

    /// <summary>The name that readers see; the name itself where none was given.</summary>
    public string Label { get; }

    /// <summary>How it is measured.</summary>
    public Measurement Measurement { get; }

    /// <summary>A factor of the technology dimension.</summary>
    public static TechnologyFactor Technology(string name, string label, Measurement measurement) => new(name, label, measurement);

    /// <summary>A factor of the organization dimension.</summary>
    public static OrganizationFactor Organization(string name, string label, Measurement measurement) => new(name, label, measurement);

    /// <summary>A factor of the environment dimension.</summary>
    public static EnvironmentFactor Environment(string name, string label, Measurement measurement) => new(name, label, measurement);

    /// <summary>A factor of a further dimension, or of <see cref="Dimension.Unspecified"/>.</summary>
    /// <exception cref="ArgumentException">The dimension is one of the framework's three, whose factors have types of their own.</exception>
    public static ExtendedFactor Extended(Dimension dimension, string name, string label, Measurement measurement) =>
        new(dimension, name, label, measurement);

    /// <summary>What the factors are to explain: adoption, and what follows from it.</summary>
    public static Outcome Outcome(string name, string label, Measurement measurement) => new(name, label, measurement);

    /// <summary>A control variable, such as size or age of the firm.</summary>
    public static Control Control(string name, string label, Measurement measurement) => new(name, label, measurement);

    /// <summary>A path from this construct, expected to be positive.</summary>
    public StructuralPath Drives(Construct target) => PathTo(target, ExpectedSign.Positive);

    /// <summary>A path from this construct, expected to be negative.</summary>
    public StructuralPath Hinders(Construct target) => PathTo(target, ExpectedSign.Negative);

    /// <summary>A path from this construct, without an expected sign.</summary>
    public StructuralPath To(Construct target) => PathTo(target, ExpectedSign.None);

    private StructuralPath PathTo(Construct target, ExpectedSign sign)
    {
        ArgumentNullException.ThrowIfNull(target);
        return new StructuralPath(Name, target.Name, sign);
    }
}

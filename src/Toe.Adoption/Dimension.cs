using Toe.Adoption.Internal;

namespace Toe.Adoption;

/// <summary>
/// A context of the firm that shapes adoption. The framework has three (technology, organization, environment);
/// a study may add further ones, such as culture or policy.
/// </summary>
public sealed record Dimension
{
    private Dimension(string name) => Name = name;

    /// <summary>The technologies that matter to the firm, in use or on the market. [TornatzkyFleischer1990]</summary>
    public static Dimension Technology { get; } = new("Technology");

    /// <summary>The firm's own resources, size, skills and communication. [TornatzkyFleischer1990]</summary>
    public static Dimension Organization { get; } = new("Organization");

    /// <summary>The arena in which the firm works: competitors, partners, government. [TornatzkyFleischer1990]</summary>
    public static Dimension Environment { get; } = new("Environment");

    /// <summary>No dimension was declared.</summary>
    public static Dimension Unspecified { get; } = new("Unspecified");

    /// <summary>The name, compared ordinally.</summary>
    public string Name { get; }

    /// <summary>Whether it is one of the framework's three, each of which has a factor type of its own.</summary>
    internal bool IsOfTheFramework => this == Technology || this == Organization || this == Environment;

    /// <summary>A dimension beyond the framework's three; a name of one of the three gives that one.</summary>
    /// <exception cref="ArgumentException">The name is empty or holds control characters or lone surrogates.</exception>
    public static Dimension Named(string name)
    {
        Guard.ThrowIfInvalidName(name, nameof(name));
        return new Dimension(name);
    }

    /// <summary>The name.</summary>
    public override string ToString() => Name;
}

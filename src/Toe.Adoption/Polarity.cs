namespace Toe.Adoption;

/// <summary>Which way a factor works on adoption. Scoring uses it; estimation is never constrained by it.</summary>
public enum Polarity
{
    /// <summary>More of it favors adoption.</summary>
    Driver,

    /// <summary>More of it hinders adoption, such as cost, complexity or resistance.</summary>
    Barrier,
}

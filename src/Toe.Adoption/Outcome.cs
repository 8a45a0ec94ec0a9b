namespace Toe.Adoption;

/// <summary>A construct that the factors are to explain: adoption, and what follows from it, such as performance.</summary>
public sealed record Outcome : Construct
{
    internal Outcome(string name, string label, Measurement measurement)
        : base(name, label, measurement)
    {
    }
}

namespace Toe.Adoption;

/// <summary>A control variable: it explains an outcome but is no factor of the framework, such as size or age of the firm.</summary>
public sealed record Control : Construct
{
    internal Control(string name, string label, Measurement measurement)
        : base(name, label, measurement)
    {
    }
}

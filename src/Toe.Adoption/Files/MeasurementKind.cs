namespace Toe.Adoption.Files;

/// <summary>The kinds of measurement in JSON.</summary>
internal enum MeasurementKind
{
    Reflective,
    Composite,
    SingleItem,
}

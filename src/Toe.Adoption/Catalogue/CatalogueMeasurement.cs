namespace Toe.Adoption.Catalogue;

/// <summary>How the catalogue takes a construct to be measured.</summary>
internal enum CatalogueMeasurement
{
    /// <summary>Items reflect it.</summary>
    Reflective,

    /// <summary>Items make it up.</summary>
    Composite,

    /// <summary>No items: it is counted or looked up.</summary>
    Observed,
}

namespace Toe.Adoption.Figures;

/// <summary>The mark of an estimate: never by color alone.</summary>
internal enum DotMark
{
    /// <summary>An estimate whose interval excludes zero, or that has none.</summary>
    Full,

    /// <summary>An estimate whose interval includes zero.</summary>
    Hollow,

    /// <summary>An estimate outside its guideline.</summary>
    Diamond,
}

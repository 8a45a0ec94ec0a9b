namespace Toe.Adoption.Catalogue;

/// <summary>Whom a piece of advice speaks to.</summary>
public enum Addressee
{
    /// <summary>The firm itself.</summary>
    Firm,

    /// <summary>National and local government.</summary>
    Government,

    /// <summary>Private sector: developers and providers of technology.</summary>
    TechnologyProvider,

    /// <summary>Associations and non-profits.</summary>
    Association,
}

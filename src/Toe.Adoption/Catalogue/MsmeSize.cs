using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Catalogue;

/// <summary>
/// The size of a firm by the Indonesian classes of Government Regulation (PP) No. 7 of 2021, article 35. The id of each is that of the
/// choice of the profile question <c>SALES</c>.
/// </summary>
public sealed record MsmeSize
{
    private MsmeSize(string id, string english, string indonesian, decimal? mostSales, decimal? mostCapital)
    {
        Id = id;
        Name = LocalizedText.Of(("en", english), ("id", indonesian));
        MostAnnualSales = mostSales;
        MostCapital = mostCapital;
    }

    /// <summary>Sales of at most 2 billion rupiah a year.</summary>
    public static MsmeSize Micro { get; } = new("micro", "Micro", "Mikro", 2_000_000_000, 1_000_000_000);

    /// <summary>Sales above 2 and of at most 15 billion rupiah a year.</summary>
    public static MsmeSize Small { get; } = new("small", "Small", "Kecil", 15_000_000_000, 5_000_000_000);

    /// <summary>Sales above 15 and of at most 50 billion rupiah a year.</summary>
    public static MsmeSize Medium { get; } = new("medium", "Medium", "Menengah", 50_000_000_000, 10_000_000_000);

    /// <summary>Sales above 50 billion rupiah a year: no MSME.</summary>
    public static MsmeSize Large { get; } = new("large", "Large", "Besar", null, null);

    /// <summary>All classes, the smallest first.</summary>
    public static ValueList<MsmeSize> All { get; } = [Micro, Small, Medium, Large];

    /// <summary>The id, such as <c>micro</c>.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>The most sales of a year, in rupiah, that the class still holds; null: no limit.</summary>
    public decimal? MostAnnualSales { get; }

    /// <summary>The most capital without land and buildings, in rupiah, that a new firm of the class has; null: no limit.</summary>
    public decimal? MostCapital { get; }

    /// <summary>The size of a firm by its sales of a year in rupiah; an upper bound belongs to the lower class.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The sales are negative.</exception>
    public static MsmeSize Of(decimal annualSales)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(annualSales);
        return All.First(size => size.MostAnnualSales is not { } most || annualSales <= most);
    }

    /// <summary>The size of a new firm by its capital without land and buildings, in rupiah; an upper bound belongs to the lower class.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The capital is negative.</exception>
    public static MsmeSize OfNewFirm(decimal capital)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(capital);
        return All.First(size => size.MostCapital is not { } most || capital <= most);
    }

    /// <summary>The English name.</summary>
    public override string ToString() => Name.In("en");
}

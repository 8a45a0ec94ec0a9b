using System.Globalization;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>Numbers and dates for people. The separators stand here and not in a culture: an image without ICU data writes the same.</summary>
internal static class Shown
{
    private static readonly string[] EnglishMonths =
        ["January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December"];

    private static readonly string[] IndonesianMonths =
        ["Januari", "Februari", "Maret", "April", "Mei", "Juni", "Juli", "Agustus", "September", "Oktober", "November", "Desember"];

    /// <summary>A score as a whole number: the scale does not carry more.</summary>
    public static int Whole(double value) => (int)Math.Round(value, MidpointRounding.AwayFromZero);

    /// <summary>A share of the peers: finer steps would tell who is among them.</summary>
    public static int Tens(double value) => 10 * Whole(value / 10);

    /// <summary>
    /// A score beside the name of its level. 49.6 is "Developing", and 50 beside that word reads as a mistake, so a score is never rounded into the next level.
    /// </summary>
    public static int Whole(double value, ReadinessBands bands)
    {
        int whole = Whole(value);
        return bands.Bands.Any(band => value < band.From && whole >= band.From) ? whole - 1 : whole;
    }

    public static string Count(long value, string language)
    {
        string digits = value.ToString("N0", CultureInfo.InvariantCulture);
        return language == "id" ? digits.Replace(',', '.') : digits;
    }

    public static string Percent(double share, string language) => $"{Count(Whole(100 * share), language)}\u00a0%";

    public static string Date(DateOnly date, string language) =>
        string.Create(CultureInfo.InvariantCulture, $"{date.Day}\u00a0{Months(language)[date.Month - 1]}\u00a0{date.Year}");

    public static IReadOnlyList<string> Months(string language) => language == "id" ? IndonesianMonths : EnglishMonths;
}

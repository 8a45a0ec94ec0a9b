using System.Globalization;

namespace Toe.Adoption.Forms;

/// <summary>Reads the times that forms write: ISO 8601. Without an offset they count as UTC, which a duration does not notice.</summary>
internal static class FormTimes
{
    private static readonly string[] Formats =
    [
        "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFzz", "yyyy-MM-dd'T'HH:mmK",
        "yyyy-MM-dd HH:mm:ss.FFFFFFFK", "yyyy-MM-dd HH:mm:ss.FFFFFFF K", "yyyy-MM-dd HH:mmK",
    ];

    public static DateTimeOffset? Read(string text) => DateTimeOffset.TryParseExact(
        text, Formats, CultureInfo.InvariantCulture, DateTimeStyles.AllowWhiteSpaces | DateTimeStyles.AssumeUniversal, out DateTimeOffset time)
        ? time
        : null;

    public static string Write(DateTimeOffset time) => time.ToString("O", CultureInfo.InvariantCulture);
}

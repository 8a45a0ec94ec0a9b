using System.Globalization;

namespace Toe.Adoption.Forms;

/// <summary>What an XLSForm says beyond its instrument.</summary>
public sealed record XlsFormSettings
{
    /// <summary>The defaults.</summary>
    public static XlsFormSettings Default { get; } = new();

    /// <summary>The version of the form, <c>yyyymmddrr</c>: a date and a two-digit revision of that day, such as <c>2026112401</c>.</summary>
    /// <value>Null by default: the version of the instrument.</value>
    /// <exception cref="ArgumentException">It is not of this form.</exception>
    public string? Version
    {
        get;
        init => field = value is null || IsVersion(value)
            ? value
            : throw new ArgumentException("A form's version is a date and a revision: yyyymmddrr, ten digits.", nameof(value));
    }

    /// <summary>The tag of the language that the form opens in.</summary>
    /// <value>Null by default: the original language of the instrument.</value>
    public string? DefaultLanguage { get; init; }

    /// <summary>
    /// Whether a question that offers "don't know" must be answered before the page can be left, and a question about the firm that is not
    /// optional too. A question without "don't know" is never forced.
    /// </summary>
    /// <value>True by default: whoever cannot answer can say so.</value>
    public bool RequiresAnswers { get; init; } = true;

    private static bool IsVersion(string text) =>
        text.Length == 10
        && text.All(char.IsAsciiDigit)
        && DateOnly.TryParseExact(text.AsSpan(0, 8), "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _);
}

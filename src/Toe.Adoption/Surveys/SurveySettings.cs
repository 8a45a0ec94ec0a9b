using System.Globalization;
using Toe.Adoption.Collections;

namespace Toe.Adoption.Surveys;

/// <summary>The declared rules of reading answers: what counts as missing, how decimals are written, and the limits of an input.</summary>
/// <remarks>
/// A cell is a number when it is written in plain decimal or exponent notation with ASCII digits: <c>4</c>, <c>-3.5</c>, <c>+.5</c>,
/// <c>1e5</c>, and blanks around it. Thousands separators, currency signs, <c>0x10</c>, <c>TRUE</c>, <c>Inf</c> and digits of other scripts
/// are text. A column is numeric when every answered cell is a finite number; otherwise it keeps its text, as ids and groups do.
/// </remarks>
public record SurveySettings
{
    /// <summary>The defaults.</summary>
    public static SurveySettings Default { get; } = new();

    /// <summary>Texts that mean a missing answer, quoted or not, compared exactly after blanks around the cell are removed.</summary>
    /// <value>The empty text, <c>NA</c>, <c>N/A</c>, <c>NaN</c> and <c>.</c> by default.</value>
    public ValueList<string> MissingMarkers
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.Any(marker => marker is null || marker.AsSpan().Trim(CellRules.Blanks).Length != marker.Length)
                ? throw new ArgumentException("A marker is neither null nor has blanks around it: cells are compared without theirs.", nameof(value))
                : value;
        }
    } = ["", "NA", "N/A", "NaN", "."];

    /// <summary>Numbers that mean a missing answer, such as -99, in every column.</summary>
    /// <value>None by default.</value>
    public ValueList<double> MissingCodes
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value.All(double.IsFinite) ? value : throw new ArgumentException("A missing-data code is a finite number.", nameof(value));
        }
    } = [];

    /// <summary>
    /// The culture whose decimal separator the text cells use, such as <c>CultureInfo.GetCultureInfo("id-ID")</c> for <c>3,5</c>.
    /// Nothing else of it is honored: no thousands separators, signs or digits.
    /// </summary>
    /// <value>The invariant culture by default, whatever the current culture is.</value>
    /// <exception cref="ArgumentException">The culture's decimal separator is not a single character, or is a digit, sign or letter.</exception>
    public CultureInfo NumberCulture
    {
        get;
        init
        {
            ArgumentNullException.ThrowIfNull(value);
            string separator = value.NumberFormat.NumberDecimalSeparator;
            field = separator is not [var only] || char.IsLetterOrDigit(only) || only is '+' or '-'
                ? throw new ArgumentException($"'{separator}' cannot separate decimals.", nameof(value))
                : value;
        }
    } = CultureInfo.InvariantCulture;

    /// <summary>The most rows an input may have; more are refused.</summary>
    /// <value>1,000,000 by default.</value>
    public int MaximumRows { get; init => field = Positive(value, nameof(MaximumRows)); } = 1_000_000;

    /// <summary>The most columns an input may have; more are refused.</summary>
    /// <value>10,000 by default.</value>
    public int MaximumColumns { get; init => field = Positive(value, nameof(MaximumColumns)); } = 10_000;

    /// <summary>The most UTF-16 characters a cell may have; a longer one is refused.</summary>
    /// <value>32,767 by default, as in a worksheet.</value>
    public int MaximumCellLength { get; init => field = Positive(value, nameof(MaximumCellLength)); } = 32_767;

    private static int Positive(int value, string name)
    {
        ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, name);
        return value;
    }
}

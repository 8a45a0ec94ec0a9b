namespace Toe.Adoption.Surveys;

/// <summary>How a CSV file is read: UTF-8, a header line, fields quoted with <c>"</c> where needed.</summary>
/// <remarks>
/// Lines may end in LF, CRLF or CR, and the last one may lack its end; line ends inside quoted cells become LF. Lines that are empty,
/// or, in a file of more than one column, hold only blanks, are skipped (in a file of one column write a missing answer as <c>NA</c> or
/// <c>""</c>). There are no comment lines: a leading <c>#</c> is data.
/// A separator at the end of a line makes one more, empty field.
/// </remarks>
/// <example><code>new CsvSettings { MissingCodes = [-99], Separator = ';' }</code></example>
public sealed record CsvSettings : SurveySettings
{
    /// <summary>The defaults.</summary>
    public static new CsvSettings Default { get; } = new();

    /// <summary>The character between fields: an ASCII character that is neither a letter, digit, quotation mark, sign, point nor line end.</summary>
    /// <value>
    /// By default null: the one that a first line <c>sep=;</c> states (Excel writes and honors such a line, which is no header), or else
    /// the one of comma, semicolon and tab that is most frequent in the header line outside quotation marks (the first of these in a tie).
    /// A first line that states another separator than the one set here is refused.
    /// </value>
    public char? Separator
    {
        get;
        init => field = value is null || CanSeparate(value.Value)
            ? value
            : throw new ArgumentException($"U+{(int)value.Value:X4} cannot separate fields.", nameof(value));
    }

    /// <summary>The most bytes a file may have; a larger one is refused before it fills the memory.</summary>
    /// <value>512 MiB by default.</value>
    public long MaximumBytes
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1, nameof(MaximumBytes));
            field = value;
        }
    } = 512L * 1024 * 1024;

    internal static bool CanSeparate(char value) =>
        char.IsAscii(value) && !char.IsAsciiLetterOrDigit(value) && (value == '\t' || !char.IsControl(value)) && value is not ('"' or '+' or '-' or '.');
}

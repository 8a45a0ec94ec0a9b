using System.Globalization;

namespace Toe.Adoption.Surveys;

/// <summary>Reads cells by the rules of <see cref="SurveySettings"/>, without a string per cell.</summary>
internal sealed class CellRules
{
    public const string Blanks = " \t";

    private readonly NumberFormatInfo format;
    private readonly string[] markers;
    private readonly double[] codes;

    public CellRules(SurveySettings settings)
    {
        string separator = settings.NumberCulture.NumberFormat.NumberDecimalSeparator;
        format = (NumberFormatInfo)NumberFormatInfo.InvariantInfo.Clone();
        if (separator == format.NumberGroupSeparator)
        {
            format.NumberGroupSeparator = " ";
        }

        format.NumberDecimalSeparator = separator;
        DecimalSeparator = separator[0];
        markers = [.. settings.MissingMarkers];
        codes = [.. settings.MissingCodes];
    }

    public static CellRules Default { get; } = new(SurveySettings.Default);

    public char DecimalSeparator { get; }

    public char OtherDecimalSeparator => DecimalSeparator == ',' ? '.' : ',';

    /// <summary>Reads one cell; <paramref name="number"/> is NaN unless the cell is a number.</summary>
    public CellKind Read(ReadOnlySpan<char> cell, out double number)
    {
        number = double.NaN;
        cell = cell.Trim(Blanks);
        foreach (string marker in markers)
        {
            if (cell.SequenceEqual(marker))
            {
                return CellKind.Missing;
            }
        }

        if (!IsDecimal(cell, DecimalSeparator) || !double.TryParse(cell, NumberStyles.Float, format, out double parsed))
        {
            return IsInfinity(cell) ? CellKind.NotFinite : CellKind.Text;
        }

        if (!double.IsFinite(parsed))
        {
            return CellKind.NotFinite;
        }

        if (IsMissingCode(parsed))
        {
            return CellKind.Missing;
        }

        number = parsed;
        return CellKind.Number;
    }

    public bool IsMissingCode(double number) => Array.IndexOf(codes, number) >= 0;

    /// <summary>Whether <see cref="Write"/> gives the cell back exactly, so that its text need not be kept.</summary>
    public bool IsWrittenPlainly(ReadOnlySpan<char> cell, double number)
    {
        if (cell.Length <= 15 && cell[0] is >= '1' and <= '9') // up to 15 digits from 1 on are their own shortest text
        {
            int point = cell.IndexOf(DecimalSeparator);
            ReadOnlySpan<char> whole = point < 0 ? cell : cell[..point];
            ReadOnlySpan<char> decimals = point < 0 ? "1" : cell[(point + 1)..];
            if (!whole.ContainsAnyExceptInRange('0', '9') && decimals is [.., >= '1' and <= '9'] && !decimals.ContainsAnyExceptInRange('0', '9'))
            {
                return true;
            }
        }

        Span<char> plain = stackalloc char[32];
        return number.TryFormat(plain, out int length, "R", format) && cell.SequenceEqual(plain[..length]);
    }

    public string Write(double number) => number.ToString("R", format);

    /// <summary>Whether the cell would be a number if decimals were written with the other of point and comma.</summary>
    public bool IsOtherDecimal(ReadOnlySpan<char> cell)
    {
        cell = cell.Trim(Blanks);
        return cell.Contains(OtherDecimalSeparator) && IsDecimal(cell, OtherDecimalSeparator);
    }

    // [sign] digits [separator digits] [e [sign] digits], where digits are ASCII and at least one stands before the exponent.
    private static bool IsDecimal(ReadOnlySpan<char> cell, char separator)
    {
        int at = cell.Length > 0 && cell[0] is '+' or '-' ? 1 : 0;
        int digits = Digits(cell, ref at);
        if (at < cell.Length && cell[at] == separator)
        {
            at++;
            digits += Digits(cell, ref at);
        }

        if (digits > 0 && at < cell.Length && cell[at] is 'e' or 'E')
        {
            at++;
            at += at < cell.Length && cell[at] is '+' or '-' ? 1 : 0;
            digits = Digits(cell, ref at);
        }

        return digits > 0 && at == cell.Length;
    }

    private static int Digits(ReadOnlySpan<char> cell, ref int at)
    {
        int start = at;
        while (at < cell.Length && char.IsAsciiDigit(cell[at]))
        {
            at++;
        }

        return at - start;
    }

    private static bool IsInfinity(ReadOnlySpan<char> cell)
    {
        cell = cell.Length > 0 && cell[0] is '+' or '-' ? cell[1..] : cell;
        return cell.Equals("Inf", StringComparison.OrdinalIgnoreCase)
            || cell.Equals("Infinity", StringComparison.OrdinalIgnoreCase)
            || cell.SequenceEqual("\u221E");
    }
}

namespace Toe.Adoption.Tables;

/// <summary>How a language writes numbers. The two separators stand here because images without culture data have none.</summary>
internal sealed record NumberStyle
{
    private NumberStyle()
    {
    }

    /// <summary>English with ASCII alone, for terminals and Markdown: <c>-.087</c>, <c>[.20, .42]</c>.</summary>
    public static NumberStyle Ascii { get; } = new();

    /// <summary>English in print, with a true minus.</summary>
    public static NumberStyle English { get; } = new() { Minus = "\u2212" };

    /// <summary>Indonesian in print: <c>0,312</c> keeps its zero, for a leading comma cannot be read; <c>[0,20; 0,42]</c>.</summary>
    public static NumberStyle Indonesian { get; } = new() { Minus = "\u2212", Decimal = ',', KeepsZero = true, Between = "; " };

    public char Decimal { get; private init; } = '.';

    public string Minus { get; private init; } = "-";

    /// <summary>Whether numbers bounded by 1 keep the zero before the decimal mark.</summary>
    public bool KeepsZero { get; private init; }

    /// <summary>What stands between the ends of an interval.</summary>
    public string Between { get; private init; } = ", ";

    /// <summary>The style of a language.</summary>
    /// <exception cref="ArgumentException">The language is neither <c>en</c> nor <c>id</c>.</exception>
    public static NumberStyle Of(string language) => language switch
    {
        "en" => English,
        "id" => Indonesian,
        null => throw new ArgumentNullException(nameof(language)),
        _ => throw new ArgumentException($"Tables speak en and id, not '{language}'.", nameof(language)),
    };

    /// <summary>A number written the English way in ASCII, in this style.</summary>
    public string Write(string number)
    {
        if (this == Ascii)
        {
            return number;
        }

        if (KeepsZero)
        {
            int digit = number.IndexOf('.', StringComparison.Ordinal);
            number = digit >= 0 && (digit == 0 || !char.IsAsciiDigit(number[digit - 1])) ? number.Insert(digit, "0") : number;
        }

        return number.Replace('.', Decimal).Replace("-", Minus, StringComparison.Ordinal);
    }
}

namespace Toe.Adoption.Tables;

/// <summary>
/// What stands in a row under a column: the closed family of <see cref="TextCell"/>, <see cref="PathCell"/>, <see cref="NumberCell"/>,
/// <see cref="IntervalCell"/> and <see cref="MissingCell"/>. A cell keeps the number itself; only a rendering rounds.
/// </summary>
public abstract record Cell
{
    private protected Cell()
    {
    }

    /// <summary>Nothing to show, printed as <c>-</c>; the reason belongs in the notes of the table.</summary>
    public static Cell Missing { get; } = new MissingCell();

    /// <summary>A coefficient, <c>.312</c>; missing where it is null.</summary>
    public static Cell Coefficient(double? value, int decimals = 3) => Of(value, NumberRule.Coefficient, decimals);

    /// <summary>A p value, <c>.032</c> or <c>&lt; .001</c>; missing where it is null.</summary>
    public static Cell Probability(double? value, int decimals = 3) => Of(value, NumberRule.Probability, decimals);

    /// <summary>A p value that is not known to be smaller than the least, which shows as <c>&lt; .002</c>.</summary>
    internal static Cell Probability(double? value, double least) =>
        value is { } number ? new NumberCell(number, NumberRule.Probability, 3) { Least = least } : Missing;

    /// <summary>A number on any scale, <c>0.250</c>; missing where it is null.</summary>
    public static Cell Number(double? value, int decimals = 3) => Of(value, NumberRule.Plain, decimals);

    /// <summary>A count, <c>10000</c>; missing where it is null.</summary>
    public static Cell Count(int? value) => Of(value, NumberRule.Count, 0);

    /// <summary>An interval, <c>[.201, .419]</c>; missing where one of its ends is null.</summary>
    public static Cell Interval(double? lower, double? upper, int decimals = 3) =>
        lower is { } from && upper is { } to ? new IntervalCell(from, to, decimals) : Missing;

    /// <summary>A path, <c>Advantage -> Adoption</c>; the arrows of a column stand below each other.</summary>
    public static Cell Path(string from, string to) => new PathCell(from, to, from, to);

    /// <summary>A path whose ends have short names too, which stand for the long ones where the table would be too wide.</summary>
    public static Cell Path(string from, string to, string shortFrom, string shortTo) => new PathCell(from, to, shortFrom, shortTo);

    /// <summary>Words; missing where they are null.</summary>
    public static Cell Words(string? words) => words is null ? Missing : new TextCell(words);

    /// <summary>A name of the model.</summary>
    internal static Cell Name(string name) => new TextCell(name) { IsName = true };

    /// <summary>Words; missing where they are null.</summary>
    public static implicit operator Cell(string? words) => Words(words);

    private static Cell Of(double? value, NumberRule rule, int decimals) =>
        value is { } number ? new NumberCell(number, rule, decimals) : Missing;
}

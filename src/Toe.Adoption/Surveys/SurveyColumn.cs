using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Surveys;

/// <summary>One question's answers: finite numbers, or text where any answered cell is not a number.</summary>
public sealed class SurveyColumn
{
    private readonly double[]? numbers; // NaN where missing; null in a text column
    private readonly string?[]? texts; // null in a numeric column, unless it was cut out of a text column

    private SurveyColumn(string name, double[]? numbers, string?[]? texts, CellRules rules, string? unsupportedType)
    {
        Name = name;
        this.numbers = numbers;
        this.texts = texts;
        Rules = rules;
        UnsupportedType = unsupportedType;
        MissingCount = numbers?.Count(double.IsNaN) ?? texts!.Count(text => text is null);
    }

    /// <summary>The name in the header, as it is written there.</summary>
    public string Name { get; }

    /// <summary>Whether every answered cell is a finite number; a column without any answer is numeric.</summary>
    [MemberNotNullWhen(true, nameof(numbers))]
    public bool IsNumeric => numbers is not null;

    /// <summary>How many rows have no answer.</summary>
    public int MissingCount { get; }

    internal CellRules Rules { get; }

    /// <summary>The name of the type of the first value that was neither a number nor text.</summary>
    internal string? UnsupportedType { get; }

    internal int RowCount => numbers?.Length ?? texts!.Length;

    /// <summary>The numbers, NaN where missing.</summary>
    internal ReadOnlySpan<double> Numbers => numbers ?? throw NotNumeric();

    /// <summary>The answer in a row (from 0), null where it is missing.</summary>
    /// <exception cref="InvalidOperationException">The column holds text.</exception>
    public double? Number(int row)
    {
        double number = (numbers ?? throw NotNumeric())[Checked(row)];
        return double.IsNaN(number) ? null : number;
    }

    /// <summary>
    /// The answer in a row (from 0) as text, null where it is missing: the cell as it was written, or, in a numeric column, the shortest
    /// invariant text that reads back as the same number.
    /// </summary>
    public string? Text(int row) => texts is not null
        ? texts[Checked(row)]
        : Number(row)?.ToString("R", CultureInfo.InvariantCulture);

    /// <summary>The name, kind and number of missing answers.</summary>
    public override string ToString() => string.Create(
        CultureInfo.InvariantCulture, $"{Name}: {(IsNumeric ? "numbers" : "text")}, {MissingCount} of {RowCount} missing");

    internal static SurveyColumn OfNumbers(string name, double[] numbers, CellRules rules) => new(name, numbers, null, rules, null);

    internal static SurveyColumn OfTexts(string name, string?[] texts, CellRules rules, string? unsupportedType) =>
        new(name, null, texts, rules, unsupportedType);

    /// <summary>Why the column cannot serve as an indicator: nothing for a numeric column. Decimals of the other kind are collected.</summary>
    internal IEnumerable<Issue> NumericProblems(Survey survey, OtherDecimals decimals) => IndicatorRules.Check(survey, this, decimals);

    /// <summary>
    /// The cells of some rows. A text column of which only numbers are left becomes numeric, as it would have been read without the
    /// other rows; its texts stay as they were written.
    /// </summary>
    internal SurveyColumn Take(int[] rows)
    {
        if (texts is null)
        {
            return OfNumbers(Name, Array.ConvertAll(rows, row => numbers![row]), Rules);
        }

        string?[] left = Array.ConvertAll(rows, row => texts[row]);
        double[] leftNumbers = new double[left.Length];
        bool numeric = UnsupportedType is null;
        for (int i = 0; numeric && i < left.Length; i++)
        {
            leftNumbers[i] = double.NaN;
            numeric = left[i] is not { } text || Rules.Read(text, out leftNumbers[i]) == CellKind.Number;
        }

        return new SurveyColumn(Name, numeric ? leftNumbers : null, left, Rules, UnsupportedType);
    }

    private int Checked(int row) => row >= 0 && row < RowCount
        ? row
        : throw new ArgumentOutOfRangeException(nameof(row), row, $"Rows are counted from 0 to {RowCount - 1}.");

    private InvalidOperationException NotNumeric() => new($"The column {Name} holds text, not numbers.");
}

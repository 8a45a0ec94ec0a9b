using System.Data;
using System.Globalization;
using System.Text;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Surveys;

/// <summary>A table of answers: a column per question, a row per respondent. Immutable.</summary>
public sealed class Survey
{
    private readonly string rowWord; // "line" of a file, "row" of anything else
    private readonly int[] rowNumbers;
    private readonly Dictionary<string, SurveyColumn> byName;
    private readonly Lazy<string> dataHash;

    internal Survey(string source, string rowWord, ValueList<SurveyColumn> columns, int[] rowNumbers)
    {
        Source = source;
        this.rowWord = rowWord;
        this.rowNumbers = rowNumbers;
        Columns = columns;
        dataHash = new Lazy<string>(() => SurveyHash.Compute(this));
        byName = columns.ToDictionary(column => column.Name, StringComparer.Ordinal);
    }

    /// <summary>Where the answers come from: the name of the file without its folder, or the name given to what is no file.</summary>
    public string Source { get; }

    /// <summary>How many rows there are.</summary>
    public int RowCount => rowNumbers.Length;

    /// <summary>The columns, in the order of the source.</summary>
    public ValueList<SurveyColumn> Columns { get; }

    /// <summary>
    /// SHA-256 over names, kinds and values of the columns in order, as 64 lower-case hexadecimal digits: the same for the same answers,
    /// however the file quotes cells, ends lines or marks its encoding. Computed when first asked for.
    /// </summary>
    public string DataHash => dataHash.Value;

    /// <summary>The column with exactly this name.</summary>
    /// <exception cref="ArgumentException">There is no such column; the message says which there are.</exception>
    public SurveyColumn this[string name] => FindColumn(name)
        ?? throw Internal.UnknownName.Error("column", name, Columns.Select(column => column.Name), nameof(name));

    /// <summary>The column with exactly this name, or null.</summary>
    public SurveyColumn? FindColumn(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return byName.GetValueOrDefault(name);
    }

    /// <summary>
    /// Where a person finds a row (from 0): <c>survey.csv, line 18</c> for CSV, counting every line of the file from 1,
    /// or <c>answers, row 17</c> for anything else, counting from 1.
    /// </summary>
    public string RowSubject(int row) => row >= 0 && row < RowCount
        ? Invariant($"{Visible(Source)}, {rowWord} {rowNumbers[row]}")
        : throw new ArgumentOutOfRangeException(nameof(row), row, $"Rows are counted from 0 to {RowCount - 1}.");

    /// <summary>
    /// The rows (from 0) that a condition keeps, as a survey of its own, which may be empty; each row keeps its subject.
    /// A text column of which only numbers are left becomes numeric, as if the other rows had never been there.
    /// </summary>
    public Survey Where(Func<int, bool> keepRow)
    {
        ArgumentNullException.ThrowIfNull(keepRow);
        int[] rows = [.. Enumerable.Range(0, RowCount).Where(keepRow)];
        return new Survey(
            Source, rowWord, [.. Columns.Select(column => column.Take(rows))], Array.ConvertAll(rows, row => rowNumbers[row]));
    }

    /// <summary>The same rows with other columns.</summary>
    internal Survey With(ValueList<SurveyColumn> columns) => new(Source, rowWord, columns, rowNumbers);

    /// <summary>Reads a CSV file. What is wrong with the file comes back as issues: also that it is missing or may not be read.</summary>
    public static Validated<Survey> ReadCsv(string path, CsvSettings? settings = null) => ReadCsv(path, settings, asText: false);

    /// <summary>Reads CSV from where a stream stands to its end, and leaves the stream open.</summary>
    public static Validated<Survey> ReadCsv(Stream stream, string source, CsvSettings? settings = null) =>
        ReadCsv(stream, source, settings, asText: false);

    /// <summary>Reads CSV text that is in memory.</summary>
    public static Validated<Survey> ParseCsv(string text, string source = "text", CsvSettings? settings = null) =>
        ParseCsv(text, source, settings, asText: false);

    internal static Validated<Survey> ReadCsv(string path, CsvSettings? settings, bool asText)
    {
        ArgumentException.ThrowIfNullOrEmpty(path);
        string source = Path.GetFileName(path) is { Length: > 0 } name ? name : path;
        try
        {
            using FileStream stream = File.OpenRead(path);
            return CsvSurvey.Read(stream, source, settings ?? CsvSettings.Default, asText);
        }
        catch (Exception exception) when (FileFaults.Found(exception, path) is not null)
        {
            return Validated.Refused<Survey>(Unreadable(source, FileFaults.Found(exception, path)!));
        }
    }

    internal static Validated<Survey> ReadCsv(Stream stream, string source, CsvSettings? settings, bool asText)
    {
        ArgumentNullException.ThrowIfNull(stream);
        ArgumentException.ThrowIfNullOrEmpty(source);
        try
        {
            return CsvSurvey.Read(stream, source, settings ?? CsvSettings.Default, asText);
        }
        catch (IOException exception) when (FileFaults.Found(exception, source) is not null)
        {
            return Validated.Refused<Survey>(Unreadable(source, FileFaults.Found(exception, source)!));
        }
    }

    internal static Validated<Survey> ParseCsv(string text, string source, CsvSettings? settings, bool asText)
    {
        ArgumentNullException.ThrowIfNull(text);
        ArgumentException.ThrowIfNullOrEmpty(source);
        try
        {
            using var stream = new MemoryStream(new UTF8Encoding(false, throwOnInvalidBytes: true).GetBytes(text));
            return CsvSurvey.Read(stream, source, settings ?? CsvSettings.Default, asText);
        }
        catch (EncoderFallbackException exception)
        {
            return Validated.Refused<Survey>(IssueCodes.NotUtf8.Error(
                Visible(source),
                Invariant($"There is a lone surrogate at character {exception.Index + 1}."),
                "The text can be written as UTF-8.",
                "Check how the text was decoded."));
        }
    }

    /// <summary>
    /// Reads the rows that a data reader has left, and leaves it open. Numbers stay numbers, text is read as CSV cells are, and database
    /// nulls and NaN are missing. A column with other values (true/false, dates) is kept as text and flagged.
    /// </summary>
    public static Validated<Survey> Read(IDataReader reader, string source = "table", SurveySettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(reader);
        ArgumentException.ThrowIfNullOrEmpty(source);
        return TableSurvey.Read(reader, source, settings ?? SurveySettings.Default);
    }

    /// <summary>A survey of numbers in memory, which are copied; NaN means missing, and infinite values are refused.</summary>
    /// <exception cref="ArgumentException">The columns have different lengths.</exception>
    public static Validated<Survey> FromColumns(string source, params IEnumerable<(string Name, double[] Values)> columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentNullException.ThrowIfNull(columns);
        (string Name, double[] Values)[] list = [.. columns];
        foreach ((string name, double[] values) in list)
        {
            ArgumentNullException.ThrowIfNull(name, nameof(columns));
            ArgumentNullException.ThrowIfNull(values, nameof(columns));
            if (values.Length != list[0].Values.Length)
            {
                throw new ArgumentException(
                    Invariant($"The column {Visible(name)} has {values.Length} values, {Visible(list[0].Name)} has {list[0].Values.Length}."),
                    nameof(columns));
            }
        }

        return ArraySurvey.Create(source, [.. list.Select(column => column.Name)], [.. list.Select(column => column.Values.ToArray())]);
    }

    /// <summary>A survey of objects in memory: a row per object, a column per function; null and NaN mean missing.</summary>
    /// <example><code>Survey.FromRecords("answers", firms, ("RA1", firm => firm.Ra1), ("RA2", firm => firm.Ra2))</code></example>
    public static Validated<Survey> FromRecords<T>(
        string source, IEnumerable<T> records, params IEnumerable<(string Name, Func<T, double?> Value)> columns)
    {
        ArgumentException.ThrowIfNullOrEmpty(source);
        ArgumentNullException.ThrowIfNull(records);
        ArgumentNullException.ThrowIfNull(columns);
        (string Name, Func<T, double?> Value)[] list = [.. columns];
        foreach ((string name, Func<T, double?> value) in list)
        {
            ArgumentNullException.ThrowIfNull(name, nameof(columns));
            ArgumentNullException.ThrowIfNull(value, nameof(columns));
        }

        T[] rows = [.. records];
        return ArraySurvey.Create(
            source,
            [.. list.Select(column => column.Name)],
            [.. list.Select(column => Array.ConvertAll(rows, row => column.Value(row) ?? double.NaN))]);
    }

    /// <summary>The source and the size.</summary>
    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Source}: {RowCount} rows, {Columns.Count} columns");

    private static Issue Unreadable(string source, string found) =>
        IssueCodes.UnreadableFile.Error(Visible(source), found, "A CSV file that this program may read.", FileFaults.Remedy);
}

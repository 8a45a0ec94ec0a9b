using Sylvan.Data.Csv;
using Toe.Adoption.Validation;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Surveys;

/// <summary>Reads a survey from CSV text.</summary>
internal static class CsvSurvey
{
    private const int ShownRaggedRows = 10;
    private const int LargestRecord = 1 << 30;

    // As text, every column keeps its cells as they are written, whatever they look like.
    public static Validated<Survey> Read(Stream stream, string source, CsvSettings settings, bool asText)
    {
        using var scanner = new CsvScanner(new Utf8Reader(stream, source, settings.MaximumBytes), source, settings);
        scanner.ReadHeader();
        using CsvDataReader csv = CsvDataReader.Create(scanner, new CsvDataReaderOptions
        {
            HasHeaders = false, // the header is read here, with all its problems
            Delimiter = scanner.Separator,
            Comment = '\0', // never met: zero bytes are refused
            MaxBufferSize = LargestRecord,
        });
        if (!csv.Read() || scanner is { Problem: not null, CompleteRecords: 0 })
        {
            return Validated.Refused<Survey>(scanner.Problem ?? Empty(source, "It is empty."));
        }

        string[] names = [.. Enumerable.Range(0, csv.RowFieldCount).Select(csv.GetString)];
        string header = Invariant($"{Visible(source)}, line {scanner.RecordLines[0]}");
        if (names.Length == 1 && scanner.OtherSeparator is { } other)
        {
            return Validated.Refused<Survey>(WrongSeparator(header, scanner, other));
        }

        List<Issue> issues = [.. HeaderRules.Check(header, names)];
        var rules = new CellRules(settings);
        ColumnBuilder[] columns = Array.ConvertAll(names, name => new ColumnBuilder(name, rules, asText));
        List<int> lines = ReadRows(csv, scanner, source, columns, issues);
        if (scanner.Problem is not null)
        {
            issues.Add(scanner.Problem);
        }
        else if (lines.Count == 0 && issues.Count == 0)
        {
            issues.Add(Empty(source, "It has a header but no rows."));
        }

        if (issues.Count > 0)
        {
            return Validated.Refused<Survey>(issues);
        }

        var survey = new Survey(source, "line", [.. columns.Select(column => column.Build())], [.. lines]);
        return Validated.Valid(survey, asText ? [] : DecimalWarning(survey));
    }

    private static List<int> ReadRows(CsvDataReader csv, CsvScanner scanner, string source, ColumnBuilder[] columns, List<Issue> issues)
    {
        var lines = new List<int>();
        int ragged = 0;
        for (int record = 1; csv.Read() && (scanner.Problem is null || record < scanner.CompleteRecords); record++)
        {
            int line = scanner.RecordLines[record];
            if (csv.RowFieldCount != columns.Length)
            {
                bool blank = csv.RowFieldCount == 1 && csv.GetFieldSpan(0).Trim(CellRules.Blanks).IsEmpty;
                if (!blank && ragged++ < ShownRaggedRows)
                {
                    issues.Add(Ragged(csv, Invariant($"{Visible(source)}, line {line}"), scanner.Separator, columns.Length));
                }
            }
            else if (issues.Count == 0)
            {
                lines.Add(line);
                for (int i = 0; i < columns.Length; i++)
                {
                    columns[i].AddCell(csv.GetFieldSpan(i));
                }
            }
        }

        if (ragged > ShownRaggedRows)
        {
            issues.Add(IssueCodes.RaggedRow.Error(
                Visible(source), Count(ragged - ShownRaggedRows, "more line does", "more lines do") + Invariant($" not have {columns.Length} fields.")));
        }

        return lines;
    }

    private static Issue Ragged(CsvDataReader csv, string subject, char separator, int expected)
    {
        int found = csv.RowFieldCount;
        bool decimals = separator == ',' && found > expected;
        for (int i = 0; decimals && i < found; i++)
        {
            ReadOnlySpan<char> cell = csv.GetFieldSpan(i).Trim(CellRules.Blanks).TrimStart("+-");
            decimals = !cell.ContainsAnyExceptInRange('0', '9');
        }

        return IssueCodes.RaggedRow.Error(
            subject,
            Invariant($"The line has {found} {(found == 1 ? "field" : "fields")}."),
            Invariant($"The header has {expected}."),
            decimals
                ? "If its numbers have decimal commas, save the file with semicolons between the fields and set NumberCulture, such as CultureInfo.GetCultureInfo(\"id-ID\")."
                : found < expected
                    ? "Add the missing fields; leave a missing answer empty between its separators."
                    : "Put text that holds the separator in quotation marks, or remove what is too much.");
    }

    private static Issue WrongSeparator(string header, CsvScanner scanner, char other) => IssueCodes.WrongDialect.Error(
        header,
        $"With the separator {CsvScanner.Shown(scanner.Separator)} the header is one field, and {CsvScanner.Shown(other)} stands in it.",
        $"The {(scanner.StatedSeparator is null ? "declared separator" : "separator of the first line")} is the one that the file uses.",
        (scanner.StatedSeparator is null
            ? $"Set CsvSettings.Separator to {CsvScanner.Shown(other)} or leave it null"
            : "Correct the first line, or remove it")
            + "; if the file has one column, put its name in quotation marks.");

    private static IEnumerable<Issue> DecimalWarning(Survey survey)
    {
        List<SurveyColumn> columns = [.. survey.Columns.Where(column => !column.IsNumeric && IsOtherDecimals(column, survey.RowCount))];
        if (columns.Count > 0)
        {
            string names = string.Join(", ", columns.Take(5).Select(column => Visible(column.Name)));
            CellRules rules = columns[0].Rules;
            yield return IssueCodes.WrongDialect.Warning(
                $"{Visible(survey.Source)}, column {names}{(columns.Count > 5 ? ", ..." : "")}",
                Invariant($"In {columns.Count} of the columns the cells look like numbers with the decimal separator '{rules.OtherDecimalSeparator}'; they are kept as text."),
                $"Decimals are written with '{rules.DecimalSeparator}'.",
                IndicatorRules.DecimalRemedy(rules));
        }
    }

    // Every answered cell is a number in one of the two ways of writing decimals, and some only in the other.
    private static bool IsOtherDecimals(SurveyColumn column, int rows)
    {
        bool some = false;
        for (int row = 0; row < rows; row++)
        {
            if (column.Text(row) is not { } text || column.Rules.Read(text, out _) == CellKind.Number)
            {
                continue;
            }

            if (!column.Rules.IsOtherDecimal(text))
            {
                return false;
            }

            some = true;
        }

        return some;
    }

    private static Issue Empty(string source, string found) => IssueCodes.EmptySurvey.Error(
        Visible(source), found, "A survey has a header line and a line per respondent.", "Check that the export is complete.");
}

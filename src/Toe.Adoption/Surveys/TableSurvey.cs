using System.Data;
using System.Globalization;
using System.Security.Cryptography;
using Toe.Adoption.Validation;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Surveys;

/// <summary>Reads a survey from a data reader: a worksheet, a database, a data frame.</summary>
internal static class TableSurvey
{
    public static Validated<Survey> Read(IDataReader reader, string source, SurveySettings settings)
    {
        if (reader.FieldCount == 0)
        {
            return Validated.Refused<Survey>(Empty(source, "It has no columns."));
        }

        if (reader.FieldCount > settings.MaximumColumns)
        {
            return Validated.Refused<Survey>(Exceeded(Visible(source), "columns", settings.MaximumColumns, nameof(settings.MaximumColumns)));
        }

        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetName(i) ?? "")];
        List<Issue> issues = [.. HeaderRules.Check(Visible(source), names)];
        if (issues.Count > 0)
        {
            return Validated.Refused<Survey>(issues);
        }

        var rules = new CellRules(settings);
        ColumnBuilder[] columns = Array.ConvertAll(names, name => new ColumnBuilder(name, rules));
        int rows = 0;
        for (; issues.Count == 0 && reader.Read(); rows++)
        {
            if (rows == settings.MaximumRows)
            {
                issues.Add(Exceeded(Visible(source), "rows", settings.MaximumRows, nameof(settings.MaximumRows)));
                break;
            }

            for (int i = 0; i < columns.Length; i++)
            {
                object? value = reader.GetValue(i);
                Add(columns[i], value);
                if (value is string text && text.Length > settings.MaximumCellLength)
                {
                    issues.Add(Exceeded(
                        Invariant($"{Visible(source)}, row {rows + 1}, column {Visible(names[i])}"),
                        "characters",
                        settings.MaximumCellLength,
                        nameof(settings.MaximumCellLength)));
                }
            }
        }

        if (issues.Count > 0 || rows == 0)
        {
            return Validated.Refused<Survey>(issues.Count > 0 ? issues : [Empty(source, "It has no rows.")]);
        }

        var survey = new Survey(source, "row", [.. columns.Select(column => column.Build())], [.. Enumerable.Range(1, rows)]);
        return Validated.Valid(survey, survey.Columns
            .Where(column => column.UnsupportedType is not null)
            .Select(column => IndicatorRules.UnsupportedType(survey, column, column.UnsupportedType!)));
    }

    public static Issue Empty(string source, string found) => IssueCodes.EmptySurvey.Error(
        Visible(source), found, "A survey has columns and a row per respondent.", "Check what the data come from.");

    private static void Add(ColumnBuilder column, object? value)
    {
        switch (value)
        {
            case null or DBNull:
                column.AddMissing();
                break;
            case string text:
                column.AddCell(text);
                break;
            case var _ when CellNumber.TryRead(value, out double number):
                column.AddNumber(number);
                break;
            case byte[] bytes: // short, and different for different contents
                column.AddUnsupported(typeof(byte[]), Convert.ToHexStringLower(SHA256.HashData(bytes)));
                break;
            case DateTime or DateTimeOffset or DateOnly or TimeOnly:
                column.AddUnsupported(value.GetType(), ((IFormattable)value).ToString("O", CultureInfo.InvariantCulture));
                break;
            default:
                column.AddUnsupported(value.GetType(), Convert.ToString(value, CultureInfo.InvariantCulture) ?? "");
                break;
        }
    }

    private static Issue Exceeded(string subject, string what, int limit, string name) => IssueCodes.LimitExceeded.Error(
        subject,
        Invariant($"There are more than {limit} {what}."),
        $"A survey stays within SurveySettings.{name}.",
        "Raise the limit if the table is what you meant.");
}

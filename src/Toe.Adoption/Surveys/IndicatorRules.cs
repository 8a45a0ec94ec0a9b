using Toe.Adoption.Validation;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Surveys;

/// <summary>What a column must be to serve as an indicator, and which cells forbid it.</summary>
internal static class IndicatorRules
{
    private const int Shown = 3;

    public static IEnumerable<Issue> Check(Survey survey, SurveyColumn column, OtherDecimals decimals)
    {
        if (column.IsNumeric)
        {
            return [];
        }

        return column.UnsupportedType is { } type
            ? [UnsupportedType(survey, column, type).Refused()]
            : Cells(survey, column, decimals);
    }

    public static Issue UnsupportedType(Survey survey, SurveyColumn column, string type) => IssueCodes.UnsupportedColumnType.Warning(
        $"{Visible(survey.Source)}, column {Visible(column.Name)}",
        $"The column holds {type} values.",
        "An indicator holds numbers; such a column can only serve as an id or a group.",
        "Convert it to numbers where it is read from, if it is an indicator.");

    private static Issue Refused(this Issue issue) => issue with { Severity = Severity.Error };

    private static List<Issue> Cells(Survey survey, SurveyColumn column, OtherDecimals decimals)
    {
        var issues = new List<Issue>();
        int texts = 0;
        int infinite = 0;
        for (int row = 0; row < survey.RowCount; row++)
        {
            string cell = column.Text(row) ?? "";
            switch (column.Rules.Read(cell, out _))
            {
                case CellKind.NotFinite when infinite++ < Shown:
                    issues.Add(NotFinite(survey, column, row, cell));
                    break;
                case CellKind.Text when column.Rules.IsOtherDecimal(cell):
                    decimals.Add(column, row, cell);
                    break;
                case CellKind.Text when texts++ < Shown:
                    issues.Add(NotANumber(survey, column, row, cell));
                    break;
            }
        }

        string subject = $"{Visible(survey.Source)}, column {Visible(column.Name)}";
        if (texts > Shown)
        {
            issues.Add(IssueCodes.NotANumber.Error(subject, Count(texts - Shown, "more cell is not a number.", "more cells are not numbers.")));
        }

        if (infinite > Shown)
        {
            issues.Add(IssueCodes.NotFinite.Error(subject, Count(infinite - Shown, "more cell is not finite.", "more cells are not finite.")));
        }

        return issues;
    }

    private static Issue NotFinite(Survey survey, SurveyColumn column, int row, string cell) => IssueCodes.NotFinite.Error(
        $"{survey.RowSubject(row)}, column {Visible(column.Name)}",
        $"The cell '{Visible(cell)}' is not a finite number.",
        "An answer is a finite number of at most about 1.8e308 in absolute value.",
        "Correct the cell or leave it empty.");

    private static Issue NotANumber(Survey survey, SurveyColumn column, int row, string cell) => IssueCodes.NotANumber.Error(
        $"{survey.RowSubject(row)}, column {Visible(column.Name)}",
        $"The cell '{Visible(cell)}' is not a number.",
        Plain(column.Rules),
        "Correct the cell, or list its text in MissingMarkers if it means a missing answer.");

    public static string Plain(CellRules rules) => $"An indicator holds plain decimal numbers, such as 4 or 3{rules.DecimalSeparator}5.";

    public static string DecimalRemedy(CellRules rules) => rules.OtherDecimalSeparator == ','
        ? "If the comma marks decimals, set NumberCulture to a culture that writes them so, such as CultureInfo.GetCultureInfo(\"id-ID\"); if it marks thousands, remove it."
        : "If the point marks decimals, leave NumberCulture at CultureInfo.InvariantCulture; if it marks thousands, remove it.";
}

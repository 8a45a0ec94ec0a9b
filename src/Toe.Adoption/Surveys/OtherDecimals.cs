using Toe.Adoption.Validation;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Surveys;

/// <summary>
/// The cells of a survey's indicators that would be numbers with the other decimal mark: they have one cause and one remedy, and so one
/// issue however many they are.
/// </summary>
internal sealed class OtherDecimals(Survey survey)
{
    private const int NamedColumns = 5;

    private readonly List<SurveyColumn> columns = [];
    private string example = "";
    private string place = "";
    private int count;

    public void Add(SurveyColumn column, int row, string cell)
    {
        if (count++ == 0)
        {
            example = Visible(cell);
            place = $"{survey.RowSubject(row)}, column {Visible(column.Name)}";
        }

        if (columns.Count == 0 || columns[^1] != column)
        {
            columns.Add(column);
        }
    }

    public IEnumerable<Issue> ToIssues()
    {
        if (count == 0)
        {
            return [];
        }

        CellRules rules = columns[0].Rules;
        string names = string.Join(", ", columns.Take(NamedColumns).Select(column => Visible(column.Name)));
        string all = columns.Count == 1 ? "" : Invariant($" of {columns.Count} columns");
        return
        [
            IssueCodes.NotANumber.Error(
                count == 1 ? place : $"{Visible(survey.Source)}, column {names}{(columns.Count > NamedColumns ? ", ..." : "")}",
                count == 1
                    ? $"The cell '{example}' is not a number."
                    : Invariant($"{count} cells{all} have the decimal separator '{rules.OtherDecimalSeparator}'; the first is '{example}' ({place})."),
                IndicatorRules.Plain(rules),
                IndicatorRules.DecimalRemedy(rules)),
        ];
    }
}

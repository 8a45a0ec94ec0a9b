using System.Data;
using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>Answer sheets from a data reader: a database, a worksheet.</summary>
internal sealed class DataAnswerRows : IAnswerRows
{
    private readonly ScoringPlan plan;
    private readonly IDataReader reader;
    private readonly string source;
    private readonly SurveySettings settings;
    private readonly CellRules rules;
    private readonly int[] columns;
    private int row;

    public DataAnswerRows(ScoringPlan plan, IDataReader reader, string source, SurveySettings settings)
    {
        this.plan = plan;
        this.reader = reader;
        this.source = Text.Visible(source);
        this.settings = settings;
        rules = new CellRules(settings);
        string[] names = [.. Enumerable.Range(0, reader.FieldCount).Select(i => reader.GetName(i) ?? "")];
        columns = AnswerColumns.Match(plan, this.source, names, Issues);
    }

    public List<Issue> Issues { get; } = [];

    public string Subject(int line) => Text.Invariant($"{source}, row {line}");

    public bool Read(Span<double> answers, out int line, ref List<Issue>? issues)
    {
        line = ++row;
        if (!reader.Read())
        {
            return false;
        }

        if (row > settings.MaximumRows)
        {
            Issues.Add(IssueCodes.LimitExceeded.Error(
                source,
                Text.Invariant($"There are more than {settings.MaximumRows} rows."),
                "A table stays within SurveySettings.MaximumRows.",
                "Raise the limit if the table is what you meant."));
            return false;
        }

        answers.Fill(ScoreKernel.Missing);
        for (int i = 0; i < columns.Length; i++)
        {
            if (columns[i] != AnswerColumns.Unread && !IsMissing(i, out double number))
            {
                if (columns[i] >= 0 && plan.Items[columns[i]].Offers(number))
                {
                    answers[columns[i]] = number;
                }
                else
                {
                    SheetFiller.Take(plan, columns[i], number, Subject(line), answers, ref issues);
                }
            }
        }

        return true;
    }

    // A value that is neither a number nor the text of one becomes NaN, which no scale has.
    private bool IsMissing(int column, out double number)
    {
        object? value = reader.GetValue(column);
        number = double.NaN;
        if (value is string text)
        {
            return rules.Read(text, out number) == CellKind.Missing || plan.IsDontKnow(columns[column], text);
        }

        if (value is null or DBNull || !CellNumber.TryRead(value, out number))
        {
            return value is null or DBNull;
        }

        return double.IsNaN(number) || rules.IsMissingCode(number);
    }
}

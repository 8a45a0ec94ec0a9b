using Toe.Adoption.Collections;

namespace Toe.Adoption.Surveys;

/// <summary>Finds which rows a missing-data rule uses.</summary>
internal static class MissingRows
{
    /// <returns>The summary, and the rows used where they are not all.</returns>
    public static (MissingDataSummary Summary, int[]? Rows) Treat(
        IReadOnlyList<SurveyColumn> columns, int rowCount, MissingDataRule rule)
    {
        MissingAnswers[] byIndicator =
            [.. columns.Where(column => column.MissingCount > 0).Select(column => new MissingAnswers(column.Name, column.MissingCount))];
        int empty = 0;
        List<int>? kept = null;
        if (byIndicator.Length > 0)
        {
            kept = [];
            int[] missing = MissingPerRow(columns, rowCount);
            for (int row = 0; row < rowCount; row++)
            {
                bool isEmpty = missing[row] == columns.Count;
                empty += isEmpty ? 1 : 0;
                if (!isEmpty && (missing[row] == 0 || rule != MissingDataRule.CasewiseDeletion))
                {
                    kept.Add(row);
                }
            }
        }

        var summary = new MissingDataSummary
        {
            Rule = rule,
            RowsRead = rowCount,
            RowsUsed = kept?.Count ?? rowCount,
            EmptyRows = empty,
            AnswersMissing = byIndicator.Sum(item => (long)item.Count),
            ByIndicator = byIndicator.ToValueList(),
        };
        return (summary, kept is null || kept.Count == rowCount ? null : [.. kept]);
    }

    private static int[] MissingPerRow(IReadOnlyList<SurveyColumn> columns, int rowCount)
    {
        int[] missing = new int[rowCount];
        foreach (SurveyColumn column in columns)
        {
            ReadOnlySpan<double> values = column.Numbers;
            for (int row = 0; row < rowCount; row++)
            {
                missing[row] += double.IsNaN(values[row]) ? 1 : 0;
            }
        }

        return missing;
    }
}

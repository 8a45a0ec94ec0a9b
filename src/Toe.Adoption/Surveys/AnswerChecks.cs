using System.Globalization;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Numerics;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Surveys;

/// <summary>What must hold of the answers before they are worth estimating from.</summary>
internal static class AnswerChecks
{
    private const int FewestRows = 3;

    // Of the rows that answer anything. A usual limit for the share that may be missing before a case or an item is in doubt.
    private const double ManyMissing = 0.15;

    /// <summary>Every indicator is a numeric column.</summary>
    public static List<Issue> Columns(Survey survey, ValueList<string> indicators)
    {
        List<Issue> issues = [];
        var decimals = new OtherDecimals(survey);
        foreach (string indicator in indicators)
        {
            SurveyColumn? column = survey.FindColumn(indicator);
            if (column is null)
            {
                issues.Add(IssueCodes.UnknownIndicator.Error(
                    $"{survey.Source}, indicator {indicator}",
                    "There is no such column.",
                    remedy: NearestName.Suggest(indicator, survey.Columns.Select(c => c.Name))));
            }
            else
            {
                issues.AddRange(column.NumericProblems(survey, decimals));
            }
        }

        return [.. decimals.ToIssues(), .. issues];
    }

    /// <summary>What is missing is allowed by the rule, and enough rows remain.</summary>
    public static IEnumerable<Issue> Missing(Survey survey, MissingDataSummary missing)
    {
        MissingAnswers[] partly = [.. missing.ByIndicator.Where(item => item.Count < missing.RowsRead)];
        foreach (MissingAnswers item in missing.ByIndicator.Where(item => item.Count == missing.RowsRead))
        {
            yield return IssueCodes.EmptyColumn.Error(
                $"{survey.Source}, column {item.Indicator}", "It has no answers at all.", remedy: "Remove the indicator from the model.");
        }

        if (missing.Rule == MissingDataRule.Refuse && partly.Length > 0)
        {
            string where = string.Join(", ", partly.Take(8).Select(item => Text.Invariant($"{item.Indicator} ({item.Count})")));
            yield return IssueCodes.MissingAnswers.Error(
                survey.Source,
                $"{Text.Count(partly.Sum(item => (long)item.Count), "answer is missing", "answers are missing")}: {where}{(partly.Length > 8 ? ", ..." : "")}.",
                "The missing-data rule is to refuse them.",
                "Choose casewise deletion, mean replacement or pairwise moments.");
        }

        // What an empty column or a refusal has explained is not said again: that no row is complete, for one.
        if (missing.ByIndicator.Count > partly.Length || (missing.Rule == MissingDataRule.Refuse && partly.Length > 0))
        {
            yield break;
        }

        if (missing.RowsUsed < FewestRows)
        {
            yield return IssueCodes.TooFewRows.Error(
                survey.Source,
                $"{missing.RowsUsed} of {Text.Count(missing.RowsRead, "row is", "rows are")} usable.",
                Text.Invariant($"Correlations need at least {FewestRows}."),
                missing.RowsUsed < missing.RowsRead ? "Choose another missing-data rule." : "Collect more answers.");
        }

        if (missing.AnswersMissing > 0)
        {
            yield return Treated(survey, missing);
        }

        // Rows that answer nothing are nobody's: they say nothing about a column.
        int answering = missing.RowsRead - missing.EmptyRows;
        foreach (MissingAnswers item in partly.Where(item => item.Count - missing.EmptyRows > ManyMissing * answering))
        {
            int unanswered = item.Count - missing.EmptyRows;
            yield return IssueCodes.ManyMissingAnswers.Warning(
                $"{survey.Source}, column {item.Indicator}",
                Text.Invariant($"{unanswered} of {answering} rows ({100.0 * unanswered / answering:0.#} %) do not answer it."),
                Text.Invariant($"Up to {100 * ManyMissing:0} %: what a rule makes of more than that weighs on the estimate."),
                "Find out why, and compare the estimates by two rules, or without the indicator.");
        }
    }

    private static Issue Treated(Survey survey, MissingDataSummary missing)
    {
        string done = missing.Rule switch
        {
            MissingDataRule.CasewiseDeletion => $"{Text.Count(missing.RowsRead - missing.RowsUsed, "row was", "rows were")} left out",
            MissingDataRule.MeanReplacement when missing.AnswersMissing == 1 => "it was replaced by the mean of its indicator",
            MissingDataRule.MeanReplacement => "they were replaced by the means of their indicators",
            _ => "each correlation uses the rows that answer both indicators",
        };
        string empty = missing.EmptyRows > 0 && missing.Rule != MissingDataRule.CasewiseDeletion
            ? $", and {(missing.EmptyRows == 1 ? "1 row without any answer was" : Text.Invariant($"{missing.EmptyRows} rows without any answer were"))} left out"
            : "";
        return IssueCodes.MissingTreated.Information(
            survey.Source, $"{Text.Count(missing.AnswersMissing, "answer is missing", "answers are missing")}; {done}{empty}.");
    }

    /// <summary>Every indicator varies; suspicious values are flagged.</summary>
    public static IEnumerable<Issue> Values(Answers answers)
    {
        for (int j = 0; j < answers.Indicators.Count; j++)
        {
            string subject = $"{answers.Survey.Source}, column {answers.Indicators[j]}";
            ColumnStatistics column = answers.Statistics[j];
            if (column.Observed == 0)
            {
                yield return IssueCodes.EmptyColumn.Error(
                    subject, "No row that is used answers it.", remedy: "Remove the indicator or choose another missing-data rule.");
            }
            else if (column.IsConstant)
            {
                yield return IssueCodes.ConstantIndicator.Error(
                    subject,
                    Text.Invariant($"Every answer is {column.Least:R}."),
                    "An indicator varies.",
                    "Remove it from the model.");
            }
            else
            {
                if (IsNearlyConstant(answers.Column(j), column))
                {
                    yield return IssueCodes.NearlyConstantIndicator.Warning(
                        subject, "All answers but one are the same.", remedy: "Its weight hangs on a single row; consider removing it.");
                }

                if (SuspectedCode(answers.Column(j), column) is { } code)
                {
                    yield return IssueCodes.SuspectedMissingCode.Warning(
                        subject,
                        Text.Invariant($"The value {code:R} lies far from all other answers and looks like a missing-data code."),
                        remedy: Text.Invariant($"If it is one, declare {code:R} as a missing code."));
                }
            }
        }
    }

    // Two distinct values leave an edge of the range to the majority. A usual column is settled after a few rows.
    private static bool IsNearlyConstant(ReadOnlySpan<double> values, ColumnStatistics column)
    {
        int aboveLeast = 0;
        int belowGreatest = 0;
        foreach (double value in values)
        {
            aboveLeast += value > column.Least ? 1 : 0;
            belowGreatest += value < column.Greatest ? 1 : 0;
            if (aboveLeast > 1 && belowGreatest > 1)
            {
                return false;
            }
        }

        return column.Observed > 3;
    }

    // -9, -99, 99, 999 ... at the edge of a column of whole numbers, at least as far from the rest as the rest is wide.
    private static double? SuspectedCode(ReadOnlySpan<double> values, ColumnStatistics column)
    {
        if (!column.IsWhole)
        {
            return null;
        }

        foreach (double edge in new[] { column.Least, column.Greatest })
        {
            if (!IsNines(Math.Abs(edge)))
            {
                continue;
            }

            double low = double.PositiveInfinity;
            double high = double.NegativeInfinity;
            foreach (double value in values)
            {
                if (value != edge && !double.IsNaN(value))
                {
                    low = Math.Min(low, value);
                    high = Math.Max(high, value);
                }
            }

            double distance = edge < low ? low - edge : edge - high;
            if (distance > 1 && distance >= high - low)
            {
                return edge;
            }
        }

        return null;
    }

    private static bool IsNines(double value) =>
        value is 9 or 99 or 999 or 9999 or 99999;
}

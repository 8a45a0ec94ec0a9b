using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Numerics;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>Whether the answers of new rows can be of the question that the model was estimated from.</summary>
internal static class ScoreChecks
{
    // On a rating scale no answer lies that far out; what does is a missing-data code, a typing error or another scale.
    private const double MostDeviations = 6;

    /// <summary>
    /// The columns are numeric. A construct whose columns are not all there has no scores, which is said; with none left, that is an error.
    /// </summary>
    public static List<Issue> Columns(PlsFit fit, Survey survey)
    {
        List<Issue> issues = AnswerChecks.Columns(survey, fit.Plan.Indicators.Where(name => survey.FindColumn(name) is not null).ToValueList());
        bool isAnyWhole = false;
        foreach (Block block in fit.Plan.Blocks)
        {
            string[] indicators = [.. fit.Plan.Indicators.Skip(block.Start).Take(block.Count)];
            string[] absent = [.. indicators.Where(name => survey.FindColumn(name) is null)];
            isAnyWhole |= absent.Length == 0;
            if (absent.Length == indicators.Length)
            {
                issues.Add(IssueCodes.UnknownIndicator.Information(
                    $"{survey.Source}, construct {block.Name}",
                    $"There is no column {string.Join(", ", absent)}: the construct has no scores."));
            }
            else if (absent.Length > 0)
            {
                // Some of a block: rather a misspelling than a question that was left out.
                issues.Add(IssueCodes.UnknownIndicator.Warning(
                    $"{survey.Source}, construct {block.Name}",
                    $"There is no column {string.Join(", ", absent)}: the construct has no scores.",
                    "A score needs all columns of its construct.",
                    NearestName.Suggest(absent[0], survey.Columns.Select(column => column.Name))));
            }
        }

        return isAnyWhole
            ? issues
            : [.. AnswerChecks.Columns(survey, fit.Plan.Indicators)];
    }

    /// <summary>The answers that lie far from the mean and outside the answers of the estimate, one issue per column.</summary>
    public static IEnumerable<Issue> Outlying(PlsFit fit, int indicator, Survey survey, SurveyColumn? column)
    {
        if (column is null)
        {
            return [];
        }

        double mean = fit.Moments.Mean(column.Name);
        double deviation = fit.Moments.StandardDeviation(column.Name);
        ColumnStatistics? observed = fit.Answers?.Statistics[indicator];
        ReadOnlySpan<double> values = column.Numbers;
        int first = -1;
        int further = 0;
        for (int row = 0; row < values.Length; row++)
        {
            // A missing answer compares false.
            bool isFar = Math.Abs(values[row] - mean) > MostDeviations * deviation;
            if (isFar && (observed is not { } range || values[row] < range.Least || values[row] > range.Greatest))
            {
                further += first < 0 ? 0 : 1;
                first = first < 0 ? row : first;
            }
        }

        return first < 0 ? [] : [IssueCodes.OutlyingAnswer.Warning(
            $"{survey.RowSubject(first)}, column {column.Name}",
            Text.Invariant($"The answer {values[first]:R} lies {Math.Abs(values[first] - mean) / deviation:0.#} standard deviations from the mean of the estimate")
                + (further == 0 ? "." : Text.Invariant($"; {further} more of the column {(further == 1 ? "lies" : "lie")} as far out.")),
            observed is { } seen
                ? Text.Invariant($"The answers of the estimate lie from {seen.Least:R} to {seen.Greatest:R}.")
                : Text.Invariant($"Answers lie within {MostDeviations:0} deviations of {mean:0.##}."),
            "Correct the answer, or declare it as a missing code; its scores are not to be relied on.")];
    }
}

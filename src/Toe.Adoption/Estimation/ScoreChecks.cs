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

    /// <summary>The answers that lie far from the mean and outside the answers of the estimate, one issue per column.</summary>
    public static Issue? Outlying(PlsFit fit, int indicator, Survey survey, SurveyColumn column)
    {
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

        return first < 0 ? null : IssueCodes.OutlyingAnswer.Warning(
            $"{survey.RowSubject(first)}, column {column.Name}",
            Text.Invariant($"The answer {values[first]:R} lies {Math.Abs(values[first] - mean) / deviation:0.#} standard deviations from the mean of the estimate")
                + (further == 0 ? "." : Text.Invariant($"; {further} more of the column {(further == 1 ? "lies" : "lie")} as far out.")),
            observed is { } seen
                ? Text.Invariant($"The answers of the estimate lie from {seen.Least:R} to {seen.Greatest:R}.")
                : Text.Invariant($"Answers lie within {MostDeviations:0} deviations of {mean:0.##}."),
            "Correct the answer, or declare it as a missing code; its scores are not to be relied on.");
    }
}

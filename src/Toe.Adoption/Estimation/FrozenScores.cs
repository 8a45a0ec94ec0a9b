using Toe.Adoption.Collections;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>Scores rows with the weights, means and deviations of an estimate.</summary>
internal static class FrozenScores
{
    public static ConstructScores OfEstimate(PlsFit fit, Answers answers)
    {
        bool replace = answers.Missing.Rule == MissingDataRule.MeanReplacement;
        double[][] used = Compute(fit, answers.Column, answers.Rows, replace);
        int[]? rows = answers.SurveyRows;
        return rows is null
            ? Name(fit, used, answers.Rows)
            : Name(fit, [.. used.Select(column => Spread(column, rows, answers.Survey.RowCount))], answers.Survey.RowCount);
    }

    public static Validated<ConstructScores> OfSurvey(PlsFit fit, Survey survey)
    {
        List<Issue> issues = ScoreChecks.Columns(fit, survey);
        if (!fit.Moments.HasMeans || !fit.Moments.HasDeviations)
        {
            issues.Add(IssueCodes.InvalidMoments.Error(
                "moments",
                "They were given without means or deviations.",
                "Scores are deviations from the means of the estimate, in its standard deviations.",
                "Give the covariances together with the means, or estimate from the survey."));
        }

        if (issues.Any(issue => issue.Severity == Severity.Error))
        {
            return Validated.Refused<ConstructScores>(issues);
        }

        SurveyColumn?[] columns = [.. fit.Plan.Indicators.Select(survey.FindColumn)];
        bool replace = fit.Settings.Missing == MissingDataRule.MeanReplacement;
        double[] absent = [.. Enumerable.Repeat(double.NaN, survey.RowCount)];
        double[][] scores = Compute(fit, j => columns[j] is { } column ? column.Numbers : absent, survey.RowCount, replace);
        BlankIncompleteBlocks(fit, columns, scores);
        BlankEmptyRows([.. columns.OfType<SurveyColumn>()], scores);
        issues.AddRange(columns.SelectMany((column, j) => ScoreChecks.Outlying(fit, j, survey, column)));
        return Validated.Valid(Name(fit, scores, survey.RowCount), issues);
    }

    // A question that was put to nobody has no mean to stand in for it: mean replacement is for the answers of a question.
    private static void BlankIncompleteBlocks(PlsFit fit, SurveyColumn?[] columns, double[][] scores)
    {
        for (int k = 0; k < scores.Length; k++)
        {
            Block block = fit.Plan.Blocks[k];
            if (columns.Skip(block.Start).Take(block.Count).Contains(null))
            {
                Array.Fill(scores[k], double.NaN);
            }
        }
    }

    // A row without any answer is nobody's: not even mean replacement scores it, as it does not enter an estimate.
    private static void BlankEmptyRows(SurveyColumn[] columns, double[][] scores)
    {
        for (int row = 0; row < scores[0].Length; row++)
        {
            if (Array.TrueForAll(columns, column => double.IsNaN(column.Numbers[row])))
            {
                Array.ForEach(scores, score => score[row] = double.NaN);
            }
        }
    }

    private static ConstructScores Name(PlsFit fit, double[][] columns, int rowCount) =>
        new(fit.Plan.Blocks.Select(block => block.Name).ToValueList(), columns, rowCount);

    private delegate ReadOnlySpan<double> ColumnSource(int indicator);

    private static double[][] Compute(PlsFit fit, ColumnSource source, int rows, bool replaceMissing)
    {
        var scores = new double[fit.Plan.Blocks.Length][];
        for (int k = 0; k < scores.Length; k++)
        {
            scores[k] = new double[rows];
            Block block = fit.Plan.Blocks[k];
            for (int j = block.Start; j < block.End; j++)
            {
                IndicatorEstimate indicator = fit.Indicators[j];
                ReadOnlySpan<double> values = source(j);
                double rest = fit.Answers?.RestsOfMeans[j] ?? 0;
                double mean = fit.Moments.Mean(indicator.Indicator);
                double standard = fit.Moments.StandardDeviation(indicator.Indicator);
                for (int i = 0; i < rows; i++)
                {
                    double deviation = replaceMissing && double.IsNaN(values[i]) ? 0 : values[i] - mean - rest;
                    scores[k][i] += deviation / standard * indicator.Weight;
                }
            }
        }

        return scores;
    }

    private static double[] Spread(double[] used, int[] rows, int rowCount)
    {
        double[] all = new double[rowCount];
        Array.Fill(all, double.NaN);
        for (int i = 0; i < rows.Length; i++)
        {
            all[rows[i]] = used[i];
        }

        return all;
    }
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Assessment;

/// <summary>Transforms the rows of a survey so that their correlations are exactly those that a model implies: X S^-1/2 Sigma^1/2.</summary>
internal static class ImpliedRows
{
    public static Validated<Answers> Of(PlsFit fit, Answers answers, double[] sample, double[] implied, string model)
    {
        int order = fit.Plan.Indicators.Count;
        if (SymmetricPower.Of(sample, order, -0.5) is not { } whitening)
        {
            return Validated.Refused<Answers>(NotDefinite("indicator correlations", "Some indicators determine others: there is nothing to transform by."));
        }

        if (SymmetricPower.Of(implied, order, 0.5) is not { } coloring)
        {
            return Validated.Refused<Answers>(NotDefinite($"implied correlations, {model}", "No population has the correlations that the model implies."));
        }

        double[] transform = Product(whitening, coloring, order);
        double[][] standardized = [.. Enumerable.Range(0, order).Select(j => Standardize(answers, j))];
        double[][] columns = new double[order][];
        for (int j = 0; j < order; j++)
        {
            columns[j] = new double[answers.Rows];
            for (int k = 0; k < order; k++)
            {
                double share = transform[(k * order) + j];
                for (int row = 0; row < answers.Rows; row++)
                {
                    columns[j][row] += share * standardized[k][row];
                }
            }
        }

        return ArraySurvey.Create("transformed rows", fit.Plan.Indicators, columns)
            .Then(survey => Answers.Collect(survey, fit.Plan.Indicators, MissingDataRule.Refuse));
    }

    private static Issue NotDefinite(string subject, string found) =>
        IssueCodes.NotPositiveDefinite.Error(subject, found, "The exact-fit test needs a positive definite matrix.", "Look at the flags of the estimate first.");

    // A replaced answer deviates by nothing.
    private static double[] Standardize(Answers answers, int indicator)
    {
        ColumnStatistics column = answers.Statistics[indicator];
        double[] values = answers.Column(indicator).ToArray();
        double squares = 0;
        for (int row = 0; row < values.Length; row++)
        {
            values[row] = double.IsNaN(values[row]) ? 0 : (values[row] - column.Mean) * column.Scale;
            squares += values[row] * values[row];
        }

        double deviation = Math.Sqrt(squares / (values.Length - 1));
        for (int row = 0; row < values.Length; row++)
        {
            values[row] /= deviation;
        }

        return values;
    }

    private static double[] Product(double[] a, double[] b, int order)
    {
        double[] product = new double[order * order];
        for (int i = 0; i < order; i++)
        {
            for (int k = 0; k < order; k++)
            {
                for (int j = 0; j < order; j++)
                {
                    product[(i * order) + j] += a[(i * order) + k] * b[(k * order) + j];
                }
            }
        }

        return product;
    }
}

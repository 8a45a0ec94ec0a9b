using Toe.Adoption.Numerics;

namespace Toe.Adoption.Surveys;

/// <summary>Makes the moments of answers: in one pass where they are complete, through the moment table where they are not.</summary>
internal static class AnswerMoments
{
    public static Moments Of(Answers answers)
    {
        int order = answers.Indicators.Count;
        var comoments = new ScalarLane[order * order];
        var reference = new ScalarLane[order];
        if (answers.IsComplete)
        {
            FromOnePass(answers, comoments, reference);
        }
        else
        {
            FromTable(answers, comoments, reference);
        }

        return new Moments(
            answers.Indicators,
            answers.Rows,
            [.. answers.Statistics.Select(column => column.Mean)],
            [.. answers.Statistics.Select(column => column.Scale)],
            [.. comoments.Select(lane => lane[0])],
            [.. reference.Select(lane => lane[0])])
        {
            IsPairwise = !answers.IsComplete && answers.Missing.Rule == MissingDataRule.Pairwise,
        };
    }

    private static void FromOnePass(Answers answers, ScalarLane[] comoments, ScalarLane[] reference)
    {
        int order = answers.Indicators.Count;
        double[] sums = Gram.Compute(
            order,
            answers.Rows,
            (column, firstRow, rows, buffer, stride) => ScaledColumn.Load(answers, column, firstRow, rows, buffer, stride));
        ScalarLane At(int j, int k) => ScalarLane.Of(sums[(j * (order + 1)) + k]);
        ScalarLane n = ScalarLane.Of(answers.Rows);
        for (int j = 0; j < order; j++)
        {
            // The very operations of MomentTable, so that a resample that draws each row once gives the estimate's bits.
            ScalarLane mean = At(j, order) / n;
            reference[j] = At(j, j);
            for (int k = j; k < order; k++)
            {
                comoments[(j * order) + k] = At(j, k) - (mean * At(k, order));
            }
        }
    }

    private static void FromTable(Answers answers, ScalarLane[] comoments, ScalarLane[] reference)
    {
        int[] counts = new int[answers.Rows * ProductSums.Batch];
        Array.Fill(counts, 1);
        double[] sums = new double[answers.Table.Sums.PaddedCount * ProductSums.Batch];
        answers.Table.Sums.Sum(counts, sums, answers.Table.Sums.CreateScratch());
        answers.Table.Assemble<ScalarLane>(sums, ProductSums.Batch, 0, comoments, reference);
    }
}

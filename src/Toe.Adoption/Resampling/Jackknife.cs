using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Resampling;

/// <summary>The estimates that leave one row out, by subtracting its products from the sums of all rows.</summary>
internal static class Jackknife
{
    public static ReplicateStore Run(PlsPlan plan, MomentTable full, int? threads, CancellationToken cancellation)
    {
        double[] totals = Totals(full.Sums);
        return Plan(plan, full, threads).Execute(
            (worker, first, store) =>
            {
                Downdate(full.Sums, totals, first, worker.Sums);
                worker.Estimate(first, store);
            },
            progress: null,
            cancellation);
    }

    /// <summary>One replicate for each row, of all other rows.</summary>
    public static ReplicateRun Plan(PlsPlan plan, MomentTable full, int? threads) =>
        new(plan, full.WithRows(full.Sums.Rows - 1), full.Sums.Rows, threads);

    /// <summary>
    /// a = sum d^3 / (6 (sum d^2)^1.5) with d the mean of the leave-one-out values minus each. [Efron1987]
    /// Null where leaving a row out gives no estimate: then nothing says how the parameter bends there.
    /// </summary>
    public static double? Acceleration(ReplicateStore leftOut, int parameter)
    {
        foreach (EstimateOutcome outcome in leftOut.Outcomes)
        {
            if (ReplicateIssues.IsFailure(outcome))
            {
                return null;
            }
        }

        return Acceleration(leftOut.Of(parameter));
    }

    /// <summary>The same of values that leave one row out each; null where one is not defined.</summary>
    public static double? Acceleration(ReadOnlySpan<double> values)
    {
        double sum = 0;
        foreach (double value in values)
        {
            if (!double.IsFinite(value))
            {
                return null;
            }

            sum += value;
        }

        double mean = sum / values.Length;
        double squares = 0;
        double cubes = 0;
        foreach (double value in values)
        {
            double deviation = mean - value;
            squares += deviation * deviation;
            cubes += deviation * deviation * deviation;
        }

        return squares > 0 ? cubes / (6 * squares * Math.Sqrt(squares)) : 0;
    }

    private static double[] Totals(ProductSums products)
    {
        int[] counts = new int[products.Rows * ProductSums.Batch];
        Array.Fill(counts, 1);
        double[] sums = new double[products.PaddedCount * ProductSums.Batch];
        products.Sum(counts, sums, products.CreateScratch());
        return sums;
    }

    private static void Downdate(ProductSums products, double[] totals, int first, Span<double> sums)
    {
        for (int product = 0; product < products.Count; product++)
        {
            for (int r = 0; r < ProductSums.Batch; r++)
            {
                int at = (product * ProductSums.Batch) + r;
                int row = Math.Min(first + r, products.Rows - 1);
                sums[at] = totals[at] - products.Product(row, product);
            }
        }
    }
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Resampling;

/// <summary>The estimates that leave one row out.</summary>
internal static class Jackknife
{
    public static ReplicateStore Run(PlsPlan plan, MomentTable full, int? threads, CancellationToken cancellation)
    {
        var leaving = new LeaveOneOut(full.Sums);
        return Plan(plan, full, threads).Execute(
            (worker, first, store) =>
            {
                leaving.Sum(first, worker.Sums);
                worker.Estimate(first, store);
            },
            progress: null,
            cancellation);
    }

    /// <summary>One replicate for each row, of all other rows.</summary>
    public static ReplicateRun Plan(PlsPlan plan, MomentTable full, int? threads) =>
        new(plan, full.WithRows(full.Sums.Rows - 1), full.Sums.Rows, threads);

    /// <summary>How many rows leave no settled estimate when they are left out.</summary>
    public static int Unsettled(ReplicateStore leftOut)
    {
        int unsettled = 0;
        foreach (EstimateOutcome outcome in leftOut.Outcomes)
        {
            unsettled += ReplicateIssues.IsEstimated(outcome) ? 0 : 1;
        }

        return unsettled;
    }

    /// <summary>
    /// a = sum d^3 / (6 (sum d^2)^1.5) with d the mean of the leave-one-out values minus each. [Efron1987]
    /// Null where leaving a row out gives no settled estimate: then nothing says how the parameter bends there.
    /// </summary>
    public static double? Acceleration(ReplicateStore leftOut, int parameter) =>
        Unsettled(leftOut) > 0 ? null : Acceleration(leftOut.Of(parameter));

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
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Assessment;

/// <summary>The statistics of all resamples, and what became of each.</summary>
internal sealed class StatisticStore(int statistics, int replicates)
{
    private readonly double[] values = new double[checked(statistics * replicates)];

    public EstimateOutcome[] Outcomes { get; } = new EstimateOutcome[replicates];

    /// <summary>Where the numbers of a resample stand.</summary>
    public Span<double> Of(int replicate) => values.AsSpan(replicate * statistics, statistics);

    /// <summary>Whether a resample gave an estimate that settled, admissible or not.</summary>
    public bool IsEstimated(int replicate) => ReplicateIssues.IsEstimated(Outcomes[replicate]);

    /// <summary>Whether a resample counts.</summary>
    public bool IsUsable(int replicate, InadmissibleReplicates rule) => Outcomes[replicate] == EstimateOutcome.Usable
        || (rule == InadmissibleReplicates.Keep && ReplicateIssues.IsInadmissible(Outcomes[replicate]));

    /// <summary>
    /// How the standard error of a statistic changes with it, for accelerated intervals; of a store whose resamples leave one row out each. Null where leaving a row out gives no settled
    /// estimate, or none of the statistic.
    /// </summary>
    public double? Acceleration(int statistic)
    {
        double[] left = new double[replicates];
        for (int r = 0; r < replicates; r++)
        {
            left[r] = IsEstimated(r) ? Of(r)[statistic] : double.NaN;
        }

        return Jackknife.Acceleration(left);
    }

    /// <summary>The finite values of a statistic among the resamples that count.</summary>
    public double[] Usable(int statistic, InadmissibleReplicates rule)
    {
        List<double> usable = new(replicates);
        for (int r = 0; r < replicates; r++)
        {
            double value = Of(r)[statistic];
            if (IsUsable(r, rule) && double.IsFinite(value))
            {
                usable.Add(value);
            }
        }

        return [.. usable];
    }
}

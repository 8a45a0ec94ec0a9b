using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Resampling;

/// <summary>How a bootstrap is run. How each resample is estimated is not said here: it is as the estimate was.</summary>
public sealed record BootstrapSettings
{
    /// <summary>The seed. Replicate r draws from a stream of its own, keyed by (seed, r): results do not depend on threads, and the first 500 of 5,000 are a run of 500.</summary>
    public required long Seed { get; init; }

    /// <summary>The number of resamples.</summary>
    /// <value>10,000; at least 2</value>
    public int Resamples
    {
        get;
        init => field = value >= 2
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Resamples), value, "A bootstrap takes at least 2 resamples.");
    }

    = 10_000;

    /// <summary>The confidence level of the intervals in the table of estimates.</summary>
    /// <value>0.95; above 0 and below 1</value>
    public double Level
    {
        get;
        init => field = ConfidenceLevel.Check(value, nameof(Level));
    }

    = 0.95;

    /// <summary>The method of the intervals in the table of estimates; others are asked for with <see cref="BootstrapResult.Interval"/>.</summary>
    /// <value><see cref="IntervalMethod.Percentile"/></value>
    public IntervalMethod Method
    {
        get;
        init => field = Guard.Defined(value, nameof(Method));
    }

    /// <summary>
    /// What is done with inadmissible resamples. Resamples that failed or whose weights did not settle are left out whatever is said here,
    /// also where an estimate that did not settle is only flagged (<see cref="PlsSettings.RefuseUnconverged"/> is false).
    /// </summary>
    /// <value><see cref="InadmissibleReplicates.Drop"/></value>
    public InadmissibleReplicates Inadmissible
    {
        get;
        init => field = Guard.Defined(value, nameof(Inadmissible));
    }

    /// <summary>The largest number of threads; no result depends on it.</summary>
    /// <value>null: all processors</value>
    public int? Threads
    {
        get;
        init => field = value is null or >= 1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Threads), value, "At least one thread does the work.");
    }

    /// <summary>The most memory that the resamples may take, in bytes: a run that would need more is refused before it begins.</summary>
    /// <value>2 GiB</value>
    public long MaximumMemory
    {
        get;
        init => field = value > 0
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaximumMemory), value, "The limit is a positive number of bytes.");
    }

    = 2L << 30;
}

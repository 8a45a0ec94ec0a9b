using System.Runtime.ExceptionServices;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Assessment;

/// <summary>Computes further statistics of every resample. Resamples are the same, and computed alike, whichever thread takes them.</summary>
/// <param name="plan">What is estimated of each resample.</param>
/// <param name="table">The products of its rows.</param>
/// <param name="sum">Sums the products of some resamples in a worker: of how many, from the first on.</param>
/// <param name="replicates">Their number.</param>
/// <param name="threads">The most threads; null: all processors.</param>
internal sealed class StatisticRun(PlsPlan plan, MomentTable table, Action<StatisticWorker, int, int> sum, int replicates, int? threads)
{
    /// <summary>Of resamples that are drawn.</summary>
    public StatisticRun(PlsPlan plan, MomentTable table, IResampleSource source, int replicates, int? threads)
        : this(plan, table, (worker, first, count) => worker.Draw(source, first, count), replicates, threads)
    {
    }

    /// <summary>Of all rows but one, for each row.</summary>
    public static StatisticRun LeavingOut(PlsPlan plan, MomentTable full, int rows, int? threads)
    {
        var leaving = new Lazy<LeaveOneOut>(() => new LeaveOneOut(full.Sums));
        return new(plan, full.WithRows(rows - 1), (worker, first, _) => leaving.Value.Sum(first, worker.Sums), rows, threads);
    }

    /// <summary>The memory that the results and the workers take, about.</summary>
    public long Bytes(int statistics) => (sizeof(double) * (long)statistics * replicates)
        + ((threads ?? Environment.ProcessorCount) * BatchWorker.BytesFor(plan, table));

    /// <param name="statistics">How many numbers a resample gives.</param>
    /// <param name="statistic">Writes the numbers of a resample.</param>
    /// <param name="progress">Told about every hundredth of the work.</param>
    /// <param name="cancellation">Looked at before each batch.</param>
    public StatisticStore Execute(
        int statistics, Action<ReplicateView, Span<double>> statistic, IProgress<BootstrapProgress>? progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var store = new StatisticStore(statistics, replicates);
        var reporter = new ProgressReporter(progress, replicates);
        int batches = ((replicates - 1) / ProductSums.Batch) + 1;
        int workers = Math.Min(threads ?? Environment.ProcessorCount, batches);
        int next = -1;
        try
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, (_, loop) =>
            {
                StatisticWorker? worker = null;
                for (int taken = Interlocked.Increment(ref next);
                    taken < batches && !loop.IsStopped && !loop.IsExceptional;
                    taken = Interlocked.Increment(ref next))
                {
                    cancellation.ThrowIfCancellationRequested();
                    worker ??= new StatisticWorker(plan, table);
                    int first = taken * ProductSums.Batch;
                    int count = Math.Min(ProductSums.Batch, replicates - first);
                    sum(worker, first, count);
                    worker.Compute(first, count, statistic, store);
                    reporter.Add(count);
                }
            });
        }
        catch (AggregateException failures) when (failures.InnerExceptions.Count > 0)
        {
            // One failure surfaces, as itself: several threads may have met the same one.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        cancellation.ThrowIfCancellationRequested();
        return store;
    }
}

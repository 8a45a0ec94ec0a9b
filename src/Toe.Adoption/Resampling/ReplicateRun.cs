using System.Runtime.ExceptionServices;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Resampling;

/// <summary>
/// Hands batches of replicates to threads, each with a worker of its own, by an atomic counter. Each replicate is the same whoever
/// computes it; threads share nothing but the store.
/// </summary>
internal sealed class ReplicateRun(PlsPlan plan, MomentTable table, int replicates, int? threads)
{
    private readonly int batches = Batches(replicates);
    private readonly int workers = Math.Min(threads ?? Environment.ProcessorCount, Batches(replicates));

    /// <summary>The memory of the results and of all workers.</summary>
    public long Bytes => ReplicateStore.BytesFor(plan.Layout.Count, replicates) + (workers * BatchWorker.BytesFor(plan, table));

    /// <param name="batch">Computes one batch: given a worker, its first replicate and where the results go.</param>
    /// <param name="progress">Told about every hundredth of the work.</param>
    /// <param name="cancellation">Looked at before each batch.</param>
    public ReplicateStore Execute(
        Action<BatchWorker, int, ReplicateStore> batch, IProgress<BootstrapProgress>? progress, CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var store = new ReplicateStore(plan.Layout.Count, replicates);
        var reporter = new ProgressReporter(progress, replicates);
        int next = -1;
        try
        {
            Parallel.For(0, workers, new ParallelOptions { MaxDegreeOfParallelism = workers }, (_, loop) =>
            {
                BatchWorker? worker = null;
                for (int taken = Interlocked.Increment(ref next);
                    taken < batches && !loop.IsStopped && !loop.IsExceptional;
                    taken = Interlocked.Increment(ref next))
                {
                    cancellation.ThrowIfCancellationRequested();
                    worker ??= new BatchWorker(plan, table);
                    int first = taken * ProductSums.Batch;
                    batch(worker, first, store);
                    reporter.Add(Math.Min(ProductSums.Batch, replicates - first));
                }
            });
        }
        catch (AggregateException failures) when (failures.InnerExceptions.Count > 0)
        {
            // One failure surfaces, as itself: several threads may have met the same one.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        // Also when the last batch was done by then: who cancels gets no result.
        cancellation.ThrowIfCancellationRequested();
        return store;
    }

    // In this form the greatest number of replicates does not overflow.
    private static int Batches(int replicates) => ((replicates - 1) / ProductSums.Batch) + 1;
}

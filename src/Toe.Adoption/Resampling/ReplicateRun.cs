using System.Runtime.ExceptionServices;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Resampling;

/// <summary>Hands batches of replicates to threads. Each replicate is the same whoever computes it; threads share nothing but the store.</summary>
internal static class ReplicateRun
{
    public static ReplicateStore Execute(
        PlsPlan plan,
        MomentTable table,
        IResampleSource source,
        int replicates,
        int? threads,
        IProgress<BootstrapProgress>? progress,
        CancellationToken cancellation)
    {
        cancellation.ThrowIfCancellationRequested();
        var store = new ReplicateStore(plan.Layout.Count, replicates);
        var reporter = new ProgressReporter(progress, replicates);
        int batches = (replicates + ProductSums.Batch - 1) / ProductSums.Batch;
        var options = new ParallelOptions
        {
            MaxDegreeOfParallelism = threads ?? Environment.ProcessorCount,
            CancellationToken = cancellation,
        };
        try
        {
            Parallel.For(
                0,
                batches,
                options,
                () => new BatchWorker(plan, table),
                (batch, _, worker) =>
                {
                    int first = batch * ProductSums.Batch;
                    worker.Resample(source, first, store);
                    reporter.Add(Math.Min(ProductSums.Batch, replicates - first));
                    return worker;
                },
                _ => { });
        }
        catch (AggregateException failures) when (failures.InnerExceptions.Count > 0)
        {
            // One failure surfaces, as itself: several threads may have met the same one.
            ExceptionDispatchInfo.Throw(failures.InnerExceptions[0]);
        }

        return store;
    }
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Resampling;

/// <summary>
/// Estimates sixteen replicates at a time, in two groups of eight lanes. All its memory is allocated once: a replicate allocates nothing.
/// </summary>
internal sealed class BatchWorker
{
    private readonly MomentTable table;
    private readonly PlsKernel<VectorLane> kernel;
    private readonly AlignedArray<int> counts;
    private readonly double[] sums;
    private readonly ProductScratch scratch;
    private readonly AlignedArray<VectorLane> comoments;
    private readonly AlignedArray<VectorLane> reference;
    private readonly AlignedArray<VectorLane> outputs;

    public BatchWorker(PlsPlan plan, MomentTable table)
    {
        this.table = table;
        kernel = new PlsKernel<VectorLane>(plan);
        counts = new AlignedArray<int>(table.Sums.Rows * ProductSums.Batch);
        scratch = table.Sums.CreateScratch();
        sums = new double[table.Sums.PaddedCount * ProductSums.Batch];
        comoments = new(plan.Indicators.Count * plan.Indicators.Count);
        reference = new(plan.Indicators.Count);
        outputs = new(plan.Layout.Count);
    }

    /// <summary>The sums of products of sixteen replicates, as <see cref="ProductSums.Sum"/> lays them out.</summary>
    public Span<double> Sums => sums;

    /// <summary>Draws sixteen resamples, sums their moments and estimates them.</summary>
    public void Resample(IResampleSource source, int first, ReplicateStore store)
    {
        Span<int> counts = this.counts.Span;
        counts.Clear();
        int last = Math.Min(store.Replicates, first + ProductSums.Batch);
        for (int replicate = first; replicate < first + ProductSums.Batch; replicate++)
        {
            // The padding of the last batch repeats its last replicate, so that no lane runs on nothing.
            source.Count(Math.Min(replicate, last - 1), counts[(replicate - first)..], ProductSums.Batch);
        }

        table.Sums.Sum(counts, sums, scratch);
        Estimate(first, store);
    }

    /// <summary>Estimates sixteen replicates from the sums.</summary>
    public void Estimate(int first, ReplicateStore store)
    {
        for (int group = 0; group < ProductSums.Batch; group += VectorLane.LaneCount)
        {
            table.Assemble<VectorLane>(sums, ProductSums.Batch, group, comoments, reference);
            kernel.Run(comoments, reference, outputs);
            store.Store(first + group, outputs, kernel.Outcomes);
        }
    }
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Resampling;

/// <summary>Estimates sixteen replicates at a time, one in each lane. All its memory is allocated once: a replicate allocates nothing.</summary>
internal sealed class BatchWorker
{
    private readonly MomentTable table;
    private readonly PlsKernel<VectorLane> kernel;
    private readonly int[] counts;
    private readonly double[] sums;
    private readonly ProductScratch scratch;
    private readonly AlignedArray<VectorLane> comoments;
    private readonly AlignedArray<VectorLane> reference;
    private readonly AlignedArray<VectorLane> outputs;

    public BatchWorker(PlsPlan plan, MomentTable table)
    {
        this.table = table;
        kernel = new PlsKernel<VectorLane>(plan);
        counts = new int[table.Sums.Rows * ProductSums.Batch];
        sums = new double[table.Sums.PaddedCount * ProductSums.Batch];
        scratch = table.Sums.CreateScratch();
        comoments = new(plan.Indicators.Count * plan.Indicators.Count);
        reference = new(plan.Indicators.Count);
        outputs = new(plan.Layout.Count);
    }

    /// <summary>The sums of products of sixteen replicates, as <see cref="ProductSums.Sum"/> lays them out.</summary>
    public Span<double> Sums => sums;

    /// <summary>About how much memory a worker takes: what grows with the rows, the products and the square of the indicators.</summary>
    public static long BytesFor(PlsPlan plan, MomentTable table) => ProductSums.Batch * (
        (table.Sums.Rows * (long)(sizeof(int) + sizeof(short)))
        + (sizeof(double) * (table.Sums.PaddedCount + (3L * plan.Indicators.Count * plan.Indicators.Count) + plan.Layout.Count)));

    /// <summary>Draws sixteen resamples, sums their moments and estimates them.</summary>
    public void Resample(IResampleSource source, int first, ReplicateStore store)
    {
        Span<int> drawn = counts;
        drawn.Clear();
        int last = Math.Min(store.Replicates, first + ProductSums.Batch);
        for (int replicate = first; replicate < first + ProductSums.Batch; replicate++)
        {
            // The padding of the last batch repeats its last replicate, so that no lane runs on nothing.
            source.Count(Math.Min(replicate, last - 1), drawn[(replicate - first)..], ProductSums.Batch);
        }

        table.Sums.Sum(drawn, sums, scratch);
        Estimate(first, store);
    }

    /// <summary>Estimates sixteen replicates from the sums.</summary>
    public void Estimate(int first, ReplicateStore store)
    {
        table.Assemble<VectorLane>(sums, ProductSums.Batch, 0, comoments, reference);
        kernel.Run(comoments, reference, outputs);
        store.Store(first, outputs, kernel.Outcomes);
    }
}

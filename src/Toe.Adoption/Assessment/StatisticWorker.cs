using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Assessment;

/// <summary>Sums the products of sixteen resamples at a time and estimates them one by one, so that a statistic may ask for all of the estimate.</summary>
internal sealed class StatisticWorker
{
    private readonly MomentTable table;
    private readonly PlsKernel<ScalarLane> kernel;
    private readonly ReplicateView view;
    private readonly int[] counts;
    private readonly double[] sums;
    private readonly ProductScratch scratch;
    private readonly ScalarLane[] comoments;
    private readonly ScalarLane[] reference;
    private readonly ScalarLane[] outputs;

    public StatisticWorker(PlsPlan plan, MomentTable table)
    {
        this.table = table;
        kernel = new PlsKernel<ScalarLane>(plan);
        view = new ReplicateView(plan);
        counts = new int[table.Sums.Rows * ProductSums.Batch];
        sums = new double[table.Sums.PaddedCount * ProductSums.Batch];
        scratch = table.Sums.CreateScratch();
        comoments = new ScalarLane[view.Comoments.Length];
        reference = new ScalarLane[plan.Indicators.Count];
        outputs = new ScalarLane[plan.Layout.Count];
    }

    /// <summary>The sums of products of sixteen resamples, as <see cref="ProductSums.Sum"/> lays them out.</summary>
    public Span<double> Sums => sums;

    /// <summary>Draws resamples and sums their products.</summary>
    public void Draw(IResampleSource source, int first, int count)
    {
        counts.AsSpan().Clear();
        for (int lane = 0; lane < ProductSums.Batch; lane++)
        {
            source.Count(first + Math.Min(lane, count - 1), counts.AsSpan(lane), ProductSums.Batch);
        }

        table.Sums.Sum(counts, sums, scratch);
    }

    /// <summary>Estimates as many of the sixteen as there are, and their statistics.</summary>
    public void Compute(int first, int count, Action<ReplicateView, Span<double>> statistic, StatisticStore store)
    {
        for (int lane = 0; lane < count; lane++)
        {
            table.Assemble<ScalarLane>(sums, ProductSums.Batch, lane, comoments, reference);
            kernel.Run(comoments, reference, outputs);
            store.Outcomes[first + lane] = kernel.Outcomes[0];
            if (store.IsEstimated(first + lane))
            {
                Copy(comoments, view.Comoments);
                Copy(kernel.Correlations, view.Correlations);
                Copy(kernel.Measurement.ConstructCorrelations, view.Constructs);
                Copy(outputs, view.Parameters);
                statistic(view, store.Of(first + lane));
            }
        }
    }

    private static void Copy(ReadOnlySpan<ScalarLane> from, double[] to)
    {
        for (int i = 0; i < to.Length; i++)
        {
            to[i] = from[i][0];
        }
    }
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;

namespace Toe.Adoption.Resampling;

/// <summary>The parameters of all replicates, each replicate in its own place: whoever computes it, whenever.</summary>
internal sealed class ReplicateStore
{
    private readonly int stride;
    private readonly double[][] values;
    private readonly EstimateOutcome[] outcomes;
    private readonly int[] culprits;

    public ReplicateStore(int parameters, int replicates)
    {
        Replicates = replicates;
        stride = checked((int)PaddedLength(replicates));
        values = new double[parameters][];
        for (int p = 0; p < parameters; p++)
        {
            // Every place is written before it is read. On the pinned heap these arrays neither fill the youngest generation, whose
            // collections would then take more time than the resamples, nor are they moved.
            values[p] = GC.AllocateUninitializedArray<double>(stride, pinned: true);
        }

        outcomes = new EstimateOutcome[stride];
        culprits = new int[stride];
    }

    public int Replicates { get; }

    public ReadOnlySpan<EstimateOutcome> Outcomes => outcomes.AsSpan(0, Replicates);

    public int Culprit(int replicate) => culprits[replicate];

    /// <summary>The most resamples that an array holds, with the padding of the last batch.</summary>
    public static int MostReplicates => Array.MaxLength - ProductSums.Batch;

    /// <summary>The memory that a store takes, in 64 bits: also for numbers of resamples that no array could hold.</summary>
    public static long BytesFor(int parameters, int replicates) =>
        PaddedLength(replicates) * ((parameters * (long)sizeof(double)) + (2 * sizeof(int)));

    public ReadOnlySpan<double> Of(int parameter) => values[parameter].AsSpan(0, Replicates);

    /// <summary>Stores one batch of replicates from the first on; those beyond the end fall into the padding.</summary>
    public void Store(int first, ReadOnlySpan<VectorLane> outputs, LaneOutcomes<VectorLane> results)
    {
        for (int p = 0; p < values.Length; p++)
        {
            outputs[p].Store(values[p].AsSpan(first, VectorLane.LaneCount));
        }

        for (int lane = 0; lane < VectorLane.LaneCount; lane++)
        {
            outcomes[first + lane] = results[lane];
            culprits[first + lane] = results.Culprit(lane);
        }
    }

    private static long PaddedLength(int replicates) =>
        ((long)replicates + ProductSums.Batch - 1) / ProductSums.Batch * ProductSums.Batch;
}

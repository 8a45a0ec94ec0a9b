using Toe.Adoption.Numerics;

namespace Toe.Adoption.Estimation;

/// <summary>
/// The weights that the iteration starts from: equal ones, signed as the indicators correlate with the one that correlates most with all
/// of its block. With indicators that point one way these are the usual ones. An indicator the wrong way round only turns its own sign, so
/// that the iteration takes the same way to the same fixed point, where equal weights might lead to another.
/// </summary>
internal static class StartWeights<TLane>
    where TLane : unmanaged, ILane<TLane>
{
    /// <param name="block">The block; weights that are not estimated are 1 throughout.</param>
    /// <param name="correlations">Indicator correlations, order x order.</param>
    /// <param name="order">The number of indicators of the model.</param>
    /// <param name="weights">The weights of the block; overwritten.</param>
    public static void Set(Block block, ReadOnlySpan<TLane> correlations, int order, Span<TLane> weights)
    {
        TLane one = TLane.Of(1);
        weights.Fill(one);
        if (!block.IsEstimated)
        {
            return;
        }

        TLane most = TLane.Of(0);
        for (int i = 0; i < weights.Length; i++)
        {
            ReadOnlySpan<TLane> row = correlations.Slice(((block.Start + i) * order) + block.Start, weights.Length);
            TLane sum = TLane.Of(0);
            foreach (TLane correlation in row)
            {
                sum += TLane.Abs(correlation);
            }

            TLane isMore = TLane.Not(TLane.AtMost(sum, most));
            most = TLane.Select(isMore, sum, most);
            for (int j = 0; j < weights.Length; j++)
            {
                TLane sign = TLane.Select(TLane.AtMost(TLane.Of(0), row[j]), one, -one);
                weights[j] = TLane.Select(isMore, sign, weights[j]);
            }
        }
    }
}

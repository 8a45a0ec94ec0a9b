using Toe.Adoption.Numerics;

namespace Toe.Adoption.Estimation;

/// <summary>What follows from the loadings of a block alone.</summary>
internal static class LoadingReliability
{
    /// <summary>Composite reliability and average variance extracted.</summary>
    public static (TLane RhoC, TLane Ave) Of<TLane>(ReadOnlySpan<TLane> loadings)
        where TLane : unmanaged, ILane<TLane>
    {
        TLane sum = TLane.Of(0);
        TLane squares = TLane.Of(0);
        foreach (TLane loading in loadings)
        {
            sum += loading;
            squares += loading * loading;
        }

        TLane items = TLane.Of(loadings.Length);
        return (sum * sum / ((sum * sum) + (items - squares)), squares / items);
    }
}

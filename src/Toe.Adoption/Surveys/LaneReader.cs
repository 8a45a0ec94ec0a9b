using Toe.Adoption.Numerics;

namespace Toe.Adoption.Surveys;

/// <summary>Reads sums that lie side by side for several resamples, a lane's width at a time.</summary>
internal readonly ref struct LaneReader<TLane>(ReadOnlySpan<double> sums, int stride, int first)
    where TLane : unmanaged, ILane<TLane>
{
    private readonly ReadOnlySpan<double> sums = sums;

    public TLane this[int product] => TLane.Load(sums[((product * stride) + first)..]);
}

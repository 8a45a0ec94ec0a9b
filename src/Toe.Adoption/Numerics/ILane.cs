namespace Toe.Adoption.Numerics;

/// <summary>
/// A number in one or several lanes. Algorithms are written once over it and then run on one problem (<see cref="ScalarLane"/>)
/// or on eight side by side (<see cref="VectorLane"/>). Every operation is IEEE 754 per lane, without fused multiply-add and
/// without sums across lanes, so a lane's bits depend neither on the processor nor on its neighbors.
/// </summary>
/// <remarks>Masks are lanes whose bits are all one (true) or all zero (false).</remarks>
internal interface ILane<TSelf>
    where TSelf : unmanaged, ILane<TSelf>
{
    static abstract int Width { get; }

    static abstract TSelf Of(double value);

    static abstract TSelf Load(ReadOnlySpan<double> values);

    void Store(Span<double> values);

    double this[int lane] { get; }

    static abstract TSelf operator +(TSelf a, TSelf b);

    static abstract TSelf operator -(TSelf a, TSelf b);

    static abstract TSelf operator -(TSelf a);

    static abstract TSelf operator *(TSelf a, TSelf b);

    static abstract TSelf operator /(TSelf a, TSelf b);

    static abstract TSelf Sqrt(TSelf a);

    static abstract TSelf Abs(TSelf a);

    static abstract TSelf Max(TSelf a, TSelf b);

    /// <summary>True where a is at most b; false where either is not a number.</summary>
    static abstract TSelf AtMost(TSelf a, TSelf b);

    static abstract TSelf And(TSelf a, TSelf b);

    static abstract TSelf Or(TSelf a, TSelf b);

    static abstract TSelf Not(TSelf a);

    static abstract TSelf Select(TSelf mask, TSelf whenTrue, TSelf whenFalse);

    static abstract bool Any(TSelf mask);

    static abstract bool IsTrue(TSelf mask, int lane);
}

using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Toe.Adoption.Numerics;

/// <summary>
/// Sixteen lanes: two 512-bit vectors, which narrower processors execute in halves or quarters with the same bits. Two, because the loops
/// over indicators are so short that with one vector each costs as much as what it computes.
/// </summary>
internal readonly struct VectorLane(Vector512<double> low, Vector512<double> high) : ILane<VectorLane>
{
    public const int LaneCount = 16;

    private const int Half = LaneCount / 2;

    private readonly Vector512<double> low = low;
    private readonly Vector512<double> high = high;

    public static int Width => LaneCount;

    public double this[int lane] => lane < Half ? low.GetElement(lane) : high.GetElement(lane - Half);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Of(double value) => new(Vector512.Create(value), Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Load(ReadOnlySpan<double> values) => new(Vector512.Create(values), Vector512.Create(values[Half..]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(Span<double> values)
    {
        low.CopyTo(values);
        high.CopyTo(values[Half..]);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator +(VectorLane a, VectorLane b) => new(a.low + b.low, a.high + b.high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator -(VectorLane a, VectorLane b) => new(a.low - b.low, a.high - b.high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator -(VectorLane a) => new(-a.low, -a.high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator *(VectorLane a, VectorLane b) => new(a.low * b.low, a.high * b.high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator /(VectorLane a, VectorLane b) => new(a.low / b.low, a.high / b.high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Sqrt(VectorLane a) => new(Vector512.Sqrt(a.low), Vector512.Sqrt(a.high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Abs(VectorLane a) => new(Vector512.Abs(a.low), Vector512.Abs(a.high));

    // Not Vector512.Max, whose answer for NaN is the processor's: the second where either is not a number.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Max(VectorLane a, VectorLane b) => new(
        Vector512.ConditionalSelect(Vector512.GreaterThan(a.low, b.low), a.low, b.low),
        Vector512.ConditionalSelect(Vector512.GreaterThan(a.high, b.high), a.high, b.high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane AtMost(VectorLane a, VectorLane b) =>
        new(Vector512.LessThanOrEqual(a.low, b.low), Vector512.LessThanOrEqual(a.high, b.high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane And(VectorLane a, VectorLane b) => new(a.low & b.low, a.high & b.high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Or(VectorLane a, VectorLane b) => new(a.low | b.low, a.high | b.high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Not(VectorLane a) => new(~a.low, ~a.high);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Select(VectorLane mask, VectorLane whenTrue, VectorLane whenFalse) =>
        new(
            Vector512.ConditionalSelect(mask.low, whenTrue.low, whenFalse.low),
            Vector512.ConditionalSelect(mask.high, whenTrue.high, whenFalse.high));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(VectorLane mask) => (mask.low | mask.high).AsInt64() != Vector512<long>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTrue(VectorLane mask, int lane) =>
        (lane < Half ? mask.low.AsInt64().GetElement(lane) : mask.high.AsInt64().GetElement(lane - Half)) != 0;
}

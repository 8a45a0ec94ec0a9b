using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;

namespace Toe.Adoption.Numerics;

/// <summary>Sixteen lanes: two 512-bit vectors, which narrower processors execute in halves or quarters with the same bits.</summary>
internal readonly struct VectorLane(Vector512<double> a, Vector512<double> b) : ILane<VectorLane>
{
    public const int LaneCount = 16;

    private readonly Vector512<double> x = a;
    private readonly Vector512<double> y = b;

    public static int Width => LaneCount;

    public double this[int lane] => lane < 8 ? x.GetElement(lane) : y.GetElement(lane - 8);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Of(double value) => new(Vector512.Create(value), Vector512.Create(value));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Load(ReadOnlySpan<double> values) => new(Vector512.Create(values), Vector512.Create(values[8..]));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Store(Span<double> values) { x.CopyTo(values); y.CopyTo(values[8..]); }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator +(VectorLane a, VectorLane b) => new(a.x + b.x, a.y + b.y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator -(VectorLane a, VectorLane b) => new(a.x - b.x, a.y - b.y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator -(VectorLane a) => new(-a.x, -a.y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator *(VectorLane a, VectorLane b) => new(a.x * b.x, a.y * b.y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane operator /(VectorLane a, VectorLane b) => new(a.x / b.x, a.y / b.y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Sqrt(VectorLane a) => new(Vector512.Sqrt(a.x), Vector512.Sqrt(a.y));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Abs(VectorLane a) => new(Vector512.Abs(a.x), Vector512.Abs(a.y));

    // Not Vector512.Max, whose answer for NaN is the processor's: the second where either is not a number.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Max(VectorLane a, VectorLane b) =>
        new(Vector512.ConditionalSelect(Vector512.GreaterThan(a.x, b.x), a.x, b.x), Vector512.ConditionalSelect(Vector512.GreaterThan(a.y, b.y), a.y, b.y));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane AtMost(VectorLane a, VectorLane b) => new(Vector512.LessThanOrEqual(a.x, b.x), Vector512.LessThanOrEqual(a.y, b.y));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane And(VectorLane a, VectorLane b) => new(a.x & b.x, a.y & b.y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Or(VectorLane a, VectorLane b) => new(a.x | b.x, a.y | b.y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Not(VectorLane a) => new(~a.x, ~a.y);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static VectorLane Select(VectorLane mask, VectorLane whenTrue, VectorLane whenFalse) =>
        new(Vector512.ConditionalSelect(mask.x, whenTrue.x, whenFalse.x), Vector512.ConditionalSelect(mask.y, whenTrue.y, whenFalse.y));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Any(VectorLane mask) => (mask.x | mask.y).AsInt64() != Vector512<long>.Zero;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsTrue(VectorLane mask, int lane) => (lane < 8 ? mask.x.AsInt64().GetElement(lane) : mask.y.AsInt64().GetElement(lane - 8)) != 0;
}

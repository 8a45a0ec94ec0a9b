using System.Runtime.CompilerServices;

namespace Toe.Adoption.Numerics;

/// <summary>One lane: a double.</summary>
internal readonly struct ScalarLane(double value) : ILane<ScalarLane>
{
    private readonly double value = value;

    public static int Width => 1;

    public double this[int lane] => value;

    public static ScalarLane Of(double value) => new(value);

    public static ScalarLane Load(ReadOnlySpan<double> values) => new(values[0]);

    public void Store(Span<double> values) => values[0] = value;

    public static ScalarLane operator +(ScalarLane a, ScalarLane b) => new(a.value + b.value);

    public static ScalarLane operator -(ScalarLane a, ScalarLane b) => new(a.value - b.value);

    public static ScalarLane operator -(ScalarLane a) => new(-a.value);

    public static ScalarLane operator *(ScalarLane a, ScalarLane b) => new(a.value * b.value);

    public static ScalarLane operator /(ScalarLane a, ScalarLane b) => new(a.value / b.value);

    public static ScalarLane Sqrt(ScalarLane a) => new(Math.Sqrt(a.value));

    public static ScalarLane Abs(ScalarLane a) => new(Math.Abs(a.value));

    // As the vector's comparison and selection: the second where either is not a number.
    public static ScalarLane Max(ScalarLane a, ScalarLane b) => a.value > b.value ? a : b;

    public static ScalarLane AtMost(ScalarLane a, ScalarLane b) => Mask(a.value <= b.value);

    public static ScalarLane And(ScalarLane a, ScalarLane b) => OfBits(Bits(a) & Bits(b));

    public static ScalarLane Or(ScalarLane a, ScalarLane b) => OfBits(Bits(a) | Bits(b));

    public static ScalarLane Not(ScalarLane a) => OfBits(~Bits(a));

    public static ScalarLane Select(ScalarLane mask, ScalarLane whenTrue, ScalarLane whenFalse) =>
        Bits(mask) != 0 ? whenTrue : whenFalse;

    public static bool Any(ScalarLane mask) => Bits(mask) != 0;

    public static bool IsTrue(ScalarLane mask, int lane) => Bits(mask) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ScalarLane Mask(bool condition) => OfBits(condition ? -1L : 0L);

    private static long Bits(ScalarLane a) => BitConverter.DoubleToInt64Bits(a.value);

    private static ScalarLane OfBits(long bits) => new(BitConverter.Int64BitsToDouble(bits));
}

using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;

namespace Toe.Adoption.Numerics;

/// <summary>
/// An array. Of vectors, it begins at a cache line and is never moved: a vector that straddles two lines takes two accesses, and in
/// an array that begins elsewhere every vector does.
/// </summary>
internal sealed class AlignedArray<T>
    where T : unmanaged
{
    private const int CacheLine = 64;

    private readonly byte[] bytes;
    private readonly int offset;

    public AlignedArray(int length)
    {
        Length = length;
        if (Unsafe.SizeOf<T>() < CacheLine)
        {
            bytes = new byte[checked(length * Unsafe.SizeOf<T>())];
            return;
        }

        bytes = GC.AllocateArray<byte>(checked((length * Unsafe.SizeOf<T>()) + CacheLine), pinned: true);
        nint address = Marshal.UnsafeAddrOfPinnedArrayElement(bytes, 0);
        offset = (int)(-address & (CacheLine - 1));
    }

    public int Length { get; }

    public Span<T> Span => MemoryMarshal.Cast<byte, T>(bytes.AsSpan(offset, Length * Unsafe.SizeOf<T>()));

    public ref T this[int index]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get
        {
            if (unchecked((uint)index >= (uint)Length))
            {
                ThrowOutside();
            }

            return ref Unsafe.Add(ref First, index);
        }
    }

    public static implicit operator Span<T>(AlignedArray<T> array) => array.Span;

    public static implicit operator ReadOnlySpan<T>(AlignedArray<T> array) => array.Span;

    public Span<T> AsSpan(int start, int length) => Span.Slice(start, length);

    private ref T First => ref Unsafe.As<byte, T>(ref Unsafe.Add(ref MemoryMarshal.GetArrayDataReference(bytes), offset));

    private static void ThrowOutside() => throw new ArgumentOutOfRangeException("index");
}

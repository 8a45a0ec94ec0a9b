using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Toe.Adoption.Numerics;

/// <summary>
/// The sums of <see cref="ProductSums"/> for whole numbers of a usual size, such as answers on a scale: exact in 32 bits, two rows and
/// sixteen resamples in one multiplication of 16-bit numbers.
/// </summary>
internal sealed class WholeProductSums
{
    /// <summary>How many products are summed together.</summary>
    public const int Tile = 16;

    private const int Batch = ProductSums.Batch;
    private const int ChunkRows = RowBlocks.ChunkRows;

    private readonly short[][] columns;
    private readonly (int First, int Second)[] products;
    private readonly int rows;
    private readonly int pairs;

    private WholeProductSums(short[][] columns, (int First, int Second)[] products, int rows)
    {
        this.columns = columns;
        this.products = products;
        this.rows = rows;
        pairs = (rows + 1) / 2;
    }

    /// <summary>The counts of two rows side by side, and the products of a chunk.</summary>
    public int ScratchLength => (pairs * 2 * Batch) + (Tile * ChunkRows);

    /// <returns>Null where numbers are not whole, a sum might not fit, or the processor has no such multiplication.</returns>
    public static WholeProductSums? TryCreate(double[][] columns, (int First, int Second)[] products, int rows)
    {
        if (!Avx2.IsSupported || rows > short.MaxValue)
        {
            return null;
        }

        double[] largest = new double[columns.Length];
        for (int j = 0; j < columns.Length; j++)
        {
            foreach (double value in columns[j])
            {
                if (value != Math.Floor(value))
                {
                    return null;
                }

                largest[j] = Math.Max(largest[j], Math.Abs(value));
            }
        }

        double product = products.Max(pair => largest[pair.First] * largest[pair.Second]);
        return product <= short.MaxValue && largest.Max() <= short.MaxValue && product * rows <= int.MaxValue
            ? new WholeProductSums([.. columns.Select(column => Array.ConvertAll(column, value => (short)value))], products, rows)
            : null;
    }

    public void Sum(ReadOnlySpan<int> counts, Span<double> sums, Span<short> scratch)
    {
        Span<short> paired = scratch[..(pairs * 2 * Batch)];
        Span<short> tile = scratch[paired.Length..];
        Pair(counts, MemoryMarshal.Cast<short, int>(paired));
        Span<int> totals = stackalloc int[Tile * Batch];
        for (int first = 0; first < products.Length; first += Tile)
        {
            totals.Clear();
            for (int chunk = 0; chunk < rows; chunk += ChunkRows)
            {
                int length = Math.Min(ChunkRows, rows - chunk);
                for (int t = 0; t < Tile; t++)
                {
                    (int a, int b) = products[first + t];
                    Multiply(columns[a].AsSpan(chunk, length), columns[b].AsSpan(chunk, length), tile.Slice(t * ChunkRows, ChunkRows));
                }

                AddTile(
                    ref MemoryMarshal.GetReference(MemoryMarshal.Cast<short, int>(tile)),
                    ref MemoryMarshal.GetReference(paired[(chunk * Batch)..]),
                    (length + 1) / 2,
                    ref MemoryMarshal.GetReference(totals));
            }

            Widen(totals, sums.Slice(first * Batch, totals.Length));
        }
    }

    // The counts of rows 2i and 2i + 1 become the low and high half of one number; a last row without partner gets a count of zero.
    private void Pair(ReadOnlySpan<int> counts, Span<int> paired)
    {
        for (int pair = 0; pair < pairs; pair++)
        {
            Vector512<int> even = Vector512.Create(counts.Slice(2 * pair * Batch, Batch));
            Vector512<int> odd = (2 * pair) + 1 < rows ? Vector512.Create(counts.Slice(((2 * pair) + 1) * Batch, Batch)) : default;
            (even | (odd << 16)).CopyTo(paired[(pair * Batch)..]);
        }
    }

    private static void Multiply(ReadOnlySpan<short> a, ReadOnlySpan<short> b, Span<short> result)
    {
        int i = 0;
        for (; i <= a.Length - Vector512<short>.Count; i += Vector512<short>.Count)
        {
            (Vector512.Create(a[i..]) * Vector512.Create(b[i..])).CopyTo(result[i..]);
        }

        for (; i < a.Length; i++)
        {
            result[i] = (short)(a[i] * b[i]);
        }

        if (i < result.Length)
        {
            result[i] = 0;
        }
    }

    private static void Widen(ReadOnlySpan<int> totals, Span<double> sums)
    {
        for (int i = 0; i < totals.Length; i++)
        {
            sums[i] = totals[i];
        }
    }

    // Sixteen accumulators in registers, one product each.
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTile(ref int tile, ref short counts, int pairs, ref int totals)
    {
        const int Stride = ChunkRows / 2;
        Vector512<int> s0 = default, s1 = default, s2 = default, s3 = default, s4 = default, s5 = default, s6 = default, s7 = default;
        Vector512<int> s8 = default, s9 = default, sa = default, sb = default, sc = default, sd = default, se = default, sf = default;
        for (int i = 0; i < pairs; i++)
        {
            Vector512<short> count = Vector512.LoadUnsafe(ref counts, (nuint)(i * 2 * Batch));
            ref int product = ref Unsafe.Add(ref tile, i);
            s0 += MultiplyAdd(count, product);
            s1 += MultiplyAdd(count, Unsafe.Add(ref product, Stride));
            s2 += MultiplyAdd(count, Unsafe.Add(ref product, 2 * Stride));
            s3 += MultiplyAdd(count, Unsafe.Add(ref product, 3 * Stride));
            s4 += MultiplyAdd(count, Unsafe.Add(ref product, 4 * Stride));
            s5 += MultiplyAdd(count, Unsafe.Add(ref product, 5 * Stride));
            s6 += MultiplyAdd(count, Unsafe.Add(ref product, 6 * Stride));
            s7 += MultiplyAdd(count, Unsafe.Add(ref product, 7 * Stride));
            s8 += MultiplyAdd(count, Unsafe.Add(ref product, 8 * Stride));
            s9 += MultiplyAdd(count, Unsafe.Add(ref product, 9 * Stride));
            sa += MultiplyAdd(count, Unsafe.Add(ref product, 10 * Stride));
            sb += MultiplyAdd(count, Unsafe.Add(ref product, 11 * Stride));
            sc += MultiplyAdd(count, Unsafe.Add(ref product, 12 * Stride));
            sd += MultiplyAdd(count, Unsafe.Add(ref product, 13 * Stride));
            se += MultiplyAdd(count, Unsafe.Add(ref product, 14 * Stride));
            sf += MultiplyAdd(count, Unsafe.Add(ref product, 15 * Stride));
        }

        Add(ref totals, 0, s0);
        Add(ref totals, 1, s1);
        Add(ref totals, 2, s2);
        Add(ref totals, 3, s3);
        Add(ref totals, 4, s4);
        Add(ref totals, 5, s5);
        Add(ref totals, 6, s6);
        Add(ref totals, 7, s7);
        Add(ref totals, 8, s8);
        Add(ref totals, 9, s9);
        Add(ref totals, 10, sa);
        Add(ref totals, 11, sb);
        Add(ref totals, 12, sc);
        Add(ref totals, 13, sd);
        Add(ref totals, 14, se);
        Add(ref totals, 15, sf);
    }

    // Two products of one row each, times the two counts of sixteen resamples, added.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<int> MultiplyAdd(Vector512<short> counts, int products)
    {
        Vector512<short> both = Vector512.Create(products).AsInt16();
        return Avx512BW.IsSupported
            ? Avx512BW.MultiplyAddAdjacent(counts, both)
            : Vector512.Create(
                Avx2.MultiplyAddAdjacent(counts.GetLower(), both.GetLower()), Avx2.MultiplyAddAdjacent(counts.GetUpper(), both.GetUpper()));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref int totals, int product, Vector512<int> sum)
    {
        nuint at = (nuint)(product * Batch);
        (Vector512.LoadUnsafe(ref totals, at) + sum).StoreUnsafe(ref totals, at);
    }
}

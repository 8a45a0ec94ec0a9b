using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace Toe.Adoption.Numerics;

/// <summary>
/// Weighted sums over rows of products of two columns, for sixteen vectors of row counts at once: the moments of sixteen resamples.
/// In matrix words (16 x n counts) times (n x m products), in register tiles of sixteen resamples by eight products.
/// </summary>
internal sealed class ProductSums
{
    /// <summary>How many count vectors one call takes.</summary>
    public const int Batch = VectorLane.LaneCount;

    private const int Tile = 8;
    private const int Half = Batch / 2;

    private readonly double[][] columns;
    private readonly (int First, int Second)[] products;
    private readonly WholeProductSums? whole;

    public ProductSums(double[][] columns, IReadOnlyList<(int First, int Second)> products, int rows)
    {
        this.columns = columns;
        Rows = rows;
        Count = products.Count;

        // The last tile is filled up with repetitions, so that the kernels have no remainder.
        PaddedCount = (products.Count + WholeProductSums.Tile - 1) / WholeProductSums.Tile * WholeProductSums.Tile;
        this.products = [.. products, .. Enumerable.Repeat(products[0], PaddedCount - products.Count)];
        whole = WholeProductSums.TryCreate(columns, this.products, rows);
    }

    public int Rows { get; }

    public int Count { get; }

    /// <summary>The number of products that <see cref="Sum"/> writes, a multiple of the tile.</summary>
    public int PaddedCount { get; }

    /// <summary>One product of one row.</summary>
    public double Product(int row, int product) =>
        columns[products[product].First][row] * columns[products[product].Second][row];

    /// <summary>Sums the products of all rows, each row counted as often as its sixteen counts say.</summary>
    /// <param name="counts">Rows x 16, row-major; the counts of one vector add up to no more than the number of rows.</param>
    /// <param name="sums">PaddedCount x 16, row-major; overwritten.</param>
    /// <param name="scratch">Space to work in, one per thread.</param>
    public void Sum(ReadOnlySpan<int> counts, Span<double> sums, ProductScratch scratch)
    {
        // Sums of whole numbers are exact in any order and any arithmetic that holds them: the fastest gives the bits of the other.
        if (whole is not null)
        {
            whole.Sum(counts, sums, scratch.Whole);
        }
        else
        {
            SumInOrder(counts, sums, scratch.Real);
        }
    }

    /// <summary>Space for one thread to work in.</summary>
    public ProductScratch CreateScratch() => new(whole is null ? ScratchLength : 0, whole?.ScratchLength ?? 0);

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private void SumInOrder(ReadOnlySpan<int> counts, Span<double> sums, Span<double> scratch)
    {
        Span<double> tile = scratch[..(Tile * RowBlocks.ChunkRows)];
        Span<double> runSums = scratch.Slice(Tile * RowBlocks.ChunkRows, Tile * Batch);
        for (int first = 0; first < PaddedCount; first += Tile)
        {
            Span<double> totals = sums.Slice(first * Batch, Tile * Batch);
            totals.Clear();
            for (int run = 0; run < Rows; run += RowBlocks.RunRows)
            {
                runSums.Clear();
                int runEnd = Math.Min(Rows, run + RowBlocks.RunRows);
                for (int chunk = run; chunk < runEnd; chunk += RowBlocks.ChunkRows)
                {
                    int rows = Math.Min(RowBlocks.ChunkRows, runEnd - chunk);
                    for (int t = 0; t < Tile; t++)
                    {
                        (int a, int b) = products[first + t];
                        Columns.Multiply(
                            columns[a].AsSpan(chunk, rows), columns[b].AsSpan(chunk, rows), tile.Slice(t * RowBlocks.ChunkRows, rows));
                    }

                    MultiplyTile(
                        ref MemoryMarshal.GetReference(tile),
                        ref MemoryMarshal.GetReference(counts.Slice(chunk * Batch, rows * Batch)),
                        rows,
                        ref MemoryMarshal.GetReference(runSums));
                }

                for (int i = 0; i < totals.Length; i++)
                {
                    totals[i] += runSums[i];
                }
            }
        }
    }

    private static int ScratchLength => (Tile * RowBlocks.ChunkRows) + (Tile * Batch);

    // Sixteen accumulators in registers: eight products by two vectors of counts; multiply and add stay separate (see ILane).
    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void MultiplyTile(ref double tile, ref int counts, int rows, ref double sums)
    {
        Vector512<double> a0 = default, a1 = default, a2 = default, a3 = default, a4 = default, a5 = default, a6 = default, a7 = default;
        Vector512<double> b0 = default, b1 = default, b2 = default, b3 = default, b4 = default, b5 = default, b6 = default, b7 = default;
        for (nuint i = 0; i < (nuint)rows; i++)
        {
            Vector512<double> a = Counts(ref counts, i * Batch);
            Vector512<double> b = Counts(ref counts, (i * Batch) + Half);
            Vector512<double> p = Product(ref tile, i);
            a0 += a * p;
            b0 += b * p;
            p = Product(ref tile, i + RowBlocks.ChunkRows);
            a1 += a * p;
            b1 += b * p;
            p = Product(ref tile, i + (2 * RowBlocks.ChunkRows));
            a2 += a * p;
            b2 += b * p;
            p = Product(ref tile, i + (3 * RowBlocks.ChunkRows));
            a3 += a * p;
            b3 += b * p;
            p = Product(ref tile, i + (4 * RowBlocks.ChunkRows));
            a4 += a * p;
            b4 += b * p;
            p = Product(ref tile, i + (5 * RowBlocks.ChunkRows));
            a5 += a * p;
            b5 += b * p;
            p = Product(ref tile, i + (6 * RowBlocks.ChunkRows));
            a6 += a * p;
            b6 += b * p;
            p = Product(ref tile, i + (7 * RowBlocks.ChunkRows));
            a7 += a * p;
            b7 += b * p;
        }

        Add(ref sums, 0, a0, b0);
        Add(ref sums, 1, a1, b1);
        Add(ref sums, 2, a2, b2);
        Add(ref sums, 3, a3, b3);
        Add(ref sums, 4, a4, b4);
        Add(ref sums, 5, a5, b5);
        Add(ref sums, 6, a6, b6);
        Add(ref sums, 7, a7, b7);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Counts(ref int counts, nuint at)
    {
        Vector256<int> narrow = Vector256.LoadUnsafe(ref counts, at);
        return Avx512F.IsSupported
            ? Avx512F.ConvertToVector512Double(narrow)
            : Vector512.ConvertToDouble(Vector512.Create(Vector256.WidenLower(narrow), Vector256.WidenUpper(narrow)));
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static Vector512<double> Product(ref double tile, nuint index) => Vector512.Create(Unsafe.Add(ref tile, index));

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref double sums, nuint product, Vector512<double> a, Vector512<double> b)
    {
        nuint at = product * Batch;
        (Vector512.LoadUnsafe(ref sums, at) + a).StoreUnsafe(ref sums, at);
        (Vector512.LoadUnsafe(ref sums, at + Half) + b).StoreUnsafe(ref sums, at + Half);
    }
}

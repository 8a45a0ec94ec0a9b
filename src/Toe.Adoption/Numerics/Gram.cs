using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics;

namespace Toe.Adoption.Numerics;

/// <summary>
/// The sums over all rows, each counted once, of products of every two columns: what <see cref="ProductSums"/> gives for counts of
/// one, bit for bit, but eight products side by side instead of eight resamples. One pass over the data.
/// </summary>
internal static class Gram
{
    private const int TileRows = 4;
    private const int TileColumns = 2 * 8;

    /// <summary>Loads one chunk of a column, brought to scale, into every stride-th place of a buffer.</summary>
    public delegate void ChunkLoader(int column, int firstRow, int rows, Span<double> buffer, int stride);

    /// <summary>The products of <paramref name="columns"/> columns and of each with 1 (in the last row and column).</summary>
    /// <param name="columns">The number of columns.</param>
    /// <param name="rows">The number of rows.</param>
    /// <param name="load">Loads them.</param>
    /// <param name="products">The products that are asked for, first at most second; all where null. Others may stay zero.</param>
    /// <returns>(columns + 1) x (columns + 1) sums, row-major, of which the upper triangle is filled.</returns>
    public static double[] Compute(int columns, int rows, ChunkLoader load, IEnumerable<(int First, int Second)>? products = null)
    {
        int order = columns + 1;
        int stride = (order + TileColumns - 1) / TileColumns * TileColumns;
        (int Row, int Column)[] tiles = Tiles(order, stride, products);
        int runs = RowBlocks.RunCount(rows);
        var runSums = new double[runs][];
        Parallel.For(0, runs, new ParallelOptions { MaxDegreeOfParallelism = runs == 1 ? 1 : -1 }, run =>
        {
            int first = run * RowBlocks.RunRows;
            runSums[run] = SumRun(columns, stride, tiles, first, Math.Min(rows, first + RowBlocks.RunRows), load);
        });

        double[] total = new double[stride * stride];
        foreach (double[] sums in runSums)
        {
            for (int i = 0; i < total.Length; i++)
            {
                total[i] += sums[i];
            }
        }

        double[] result = new double[order * order];
        for (int j = 0; j < order; j++)
        {
            total.AsSpan((j * stride) + j, order - j).CopyTo(result.AsSpan((j * order) + j));
        }

        return result;
    }

    private static (int Row, int Column)[] Tiles(int order, int stride, IEnumerable<(int First, int Second)>? products)
    {
        HashSet<(int, int)>? asked = products?
            .Select(product => (product.First / TileRows * TileRows, product.Second / TileColumns * TileColumns))
            .ToHashSet();
        List<(int, int)> tiles = [];
        for (int j = 0; j < order; j += TileRows)
        {
            for (int k = j / TileColumns * TileColumns; k < stride; k += TileColumns)
            {
                if (asked is null || asked.Contains((j, k)))
                {
                    tiles.Add((j, k));
                }
            }
        }

        return [.. tiles];
    }

    private static double[] SumRun(int columns, int stride, (int Row, int Column)[] tiles, int first, int end, ChunkLoader load)
    {
        double[] sums = new double[stride * stride];
        double[] chunk = new double[RowBlocks.ChunkRows * stride];
        for (int i = 0; i < RowBlocks.ChunkRows; i++)
        {
            chunk[(i * stride) + columns] = 1;
        }

        for (int row = first; row < end; row += RowBlocks.ChunkRows)
        {
            int rows = Math.Min(RowBlocks.ChunkRows, end - row);
            for (int column = 0; column < columns; column++)
            {
                load(column, row, rows, chunk.AsSpan(column), stride);
            }

            foreach ((int j, int k) in tiles)
            {
                AddTile(ref MemoryMarshal.GetArrayDataReference(chunk), rows, stride, j, k, ref sums[(j * stride) + k]);
            }
        }

        return sums;
    }

    [MethodImpl(MethodImplOptions.AggressiveOptimization)]
    private static void AddTile(ref double chunk, int rows, int stride, int j, int k, ref double sums)
    {
        Vector512<double> a0 = default, a1 = default, a2 = default, a3 = default;
        Vector512<double> b0 = default, b1 = default, b2 = default, b3 = default;
        nuint at = 0;
        for (int i = 0; i < rows; i++, at += (nuint)stride)
        {
            Vector512<double> a = Vector512.LoadUnsafe(ref chunk, at + (nuint)k);
            Vector512<double> b = Vector512.LoadUnsafe(ref chunk, at + (nuint)k + 8);
            Vector512<double> x = Vector512.Create(Unsafe.Add(ref chunk, at + (nuint)j));
            a0 += a * x;
            b0 += b * x;
            x = Vector512.Create(Unsafe.Add(ref chunk, at + (nuint)j + 1));
            a1 += a * x;
            b1 += b * x;
            x = Vector512.Create(Unsafe.Add(ref chunk, at + (nuint)j + 2));
            a2 += a * x;
            b2 += b * x;
            x = Vector512.Create(Unsafe.Add(ref chunk, at + (nuint)j + 3));
            a3 += a * x;
            b3 += b * x;
        }

        Add(ref sums, 0, a0, b0);
        Add(ref sums, (nuint)stride, a1, b1);
        Add(ref sums, 2 * (nuint)stride, a2, b2);
        Add(ref sums, 3 * (nuint)stride, a3, b3);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void Add(ref double sums, nuint at, Vector512<double> a, Vector512<double> b)
    {
        (Vector512.LoadUnsafe(ref sums, at) + a).StoreUnsafe(ref sums, at);
        (Vector512.LoadUnsafe(ref sums, at + 8) + b).StoreUnsafe(ref sums, at + 8);
    }
}

using Toe.Adoption.Numerics;

namespace Toe.Adoption.Resampling;

/// <summary>
/// The sums of a jackknife: each is of all rows but one, by subtracting its products from the sums of all rows. So the work grows with the rows, not with their square.
/// Several threads may ask at a time.
/// </summary>
internal sealed class LeaveOneOut(ProductSums products)
{
    private readonly Lazy<double[]> totals = new(() =>
    {
        int[] counts = new int[products.Rows * ProductSums.Batch];
        Array.Fill(counts, 1);
        double[] sums = new double[products.PaddedCount * ProductSums.Batch];
        products.Sum(counts, sums, products.CreateScratch());
        return sums;
    });

    /// <summary>The sums without each of sixteen rows from the first on, as <see cref="ProductSums.Sum"/> lays them out; beyond the end the last row repeats.</summary>
    public void Sum(int first, Span<double> sums)
    {
        double[] all = totals.Value;
        for (int product = 0; product < products.Count; product++)
        {
            for (int r = 0; r < ProductSums.Batch; r++)
            {
                int at = (product * ProductSums.Batch) + r;
                int row = Math.Min(first + r, products.Rows - 1);
                sums[at] = all[at] - products.Product(row, product);
            }
        }
    }
}

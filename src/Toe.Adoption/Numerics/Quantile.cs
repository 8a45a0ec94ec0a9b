namespace Toe.Adoption.Numerics;

/// <summary>Sample quantiles of type 7 [HyndmanFan1996], by selection instead of a full sort.</summary>
internal static class Quantile
{
    /// <summary>
    /// The quantile at probability p: linear between the order statistics at (n - 1) p. Reorders the values, so that later calls
    /// on the same span are cheaper and still right.
    /// </summary>
    public static double Of(Span<double> values, double p)
    {
        double position = (values.Length - 1) * p;
        int index = (int)Math.Floor(position);
        double fraction = position - index;
        double below = Select(values, index);
        if (fraction == 0 || index + 1 >= values.Length)
        {
            return below;
        }

        // Selection leaves everything above the index at least as large: the next order statistic is the smallest of them.
        double above = double.PositiveInfinity;
        foreach (double value in values[(index + 1)..])
        {
            above = value < above ? value : above;
        }

        return below + (fraction * (above - below));
    }

    // Quickselect with a median-of-three pivot and a three-way partition; falls back to sorting when it degenerates.
    private static double Select(Span<double> values, int index)
    {
        int low = 0;
        int high = values.Length - 1;
        for (int round = 0; low < high; round++)
        {
            if (high - low < 16 || round > 64)
            {
                values[low..(high + 1)].Sort();
                break;
            }

            double pivot = MedianOfThree(values[low], values[(low + high) >>> 1], values[high]);
            int i = low;
            int j = high;
            while (i <= j)
            {
                while (values[i] < pivot)
                {
                    i++;
                }

                while (values[j] > pivot)
                {
                    j--;
                }

                if (i <= j)
                {
                    (values[i], values[j]) = (values[j], values[i]);
                    i++;
                    j--;
                }
            }

            if (index <= j)
            {
                high = j;
            }
            else if (index >= i)
            {
                low = i;
            }
            else
            {
                break;
            }
        }

        return values[index];
    }

    private static double MedianOfThree(double a, double b, double c) =>
        a < b
            ? (b < c ? b : a < c ? c : a)
            : (a < c ? a : b < c ? c : b);
}

namespace Toe.Adoption.Assessment;

/// <summary>Tetrads of a block: differences of products of covariances, which vanish where one common factor causes four indicators.</summary>
internal static class Tetrads
{
    /// <summary>The fewest indicators of a block that has tetrads.</summary>
    public const int FewestIndicators = 4;

    // Of rows that are scaled to length 1: what is left of a row that others span is rounding.
    private const double Dependent = 1e-9;

    /// <summary>
    /// A set of p(p - 3)/2 tetrads of p indicators of which none follows from the others under one factor. Quadruples a &lt; b &lt; c &lt; d are taken in order, each as
    /// (a,b,c,d), (a,c,d,b), (a,d,b,c), and one is kept if its derivatives with respect to the covariances, at a one-factor covariance with loadings from .5 to .9, are
    /// independent of those kept before.
    /// </summary>
    public static (int G, int H, int I, int J)[] NonRedundant(int indicators)
    {
        List<(int, int, int, int)> kept = [];
        List<double[]> basis = [];
        int rank = indicators * (indicators - 3) / 2;
        foreach ((int g, int h, int i, int j) in All(indicators).TakeWhile(_ => kept.Count < rank))
        {
            double[] row = Derivative(indicators, g, h, i, j);
            if (Reduce(row, basis))
            {
                basis.Add(row);
                kept.Add((g, h, i, j));
            }
        }

        return [.. kept];
    }

    /// <summary>The difference s_gh s_ij - s_gi s_hj.</summary>
    public static double Of(Func<int, int, double> covariance, (int G, int H, int I, int J) tetrad) =>
        (covariance(tetrad.G, tetrad.H) * covariance(tetrad.I, tetrad.J)) - (covariance(tetrad.G, tetrad.I) * covariance(tetrad.H, tetrad.J));

    private static IEnumerable<(int, int, int, int)> All(int count)
    {
        for (int a = 0; a < count; a++)
        {
            for (int b = a + 1; b < count; b++)
            {
                for (int c = b + 1; c < count; c++)
                {
                    for (int d = c + 1; d < count; d++)
                    {
                        yield return (a, b, c, d);
                        yield return (a, c, d, b);
                        yield return (a, d, b, c);
                    }
                }
            }
        }
    }

    private static double[] Derivative(int count, int g, int h, int i, int j)
    {
        double Loading(int k) => 0.5 + (0.4 * k / (count - 1));
        double Covariance(int k, int l) => Loading(k) * Loading(l);
        // A covariance has a place for each pair: 01, 02, 12, 03, ...
        double[] row = new double[count * (count - 1) / 2];
        void Add(int k, int l, double value) => row[(Math.Max(k, l) * (Math.Max(k, l) - 1) / 2) + Math.Min(k, l)] += value;
        Add(g, h, Covariance(i, j));
        Add(i, j, Covariance(g, h));
        Add(g, i, -Covariance(h, j));
        Add(h, j, -Covariance(g, i));
        return row;
    }

    // Takes what the basis spans off the row, twice against rounding, and scales the rest; false where nothing is left.
    private static bool Reduce(double[] row, List<double[]> basis)
    {
        Scale(row);
        foreach (double[] member in basis.Concat(basis))
        {
            double share = Dot(row, member);
            for (int k = 0; k < row.Length; k++)
            {
                row[k] -= share * member[k];
            }
        }

        return Scale(row) > Dependent;
    }

    private static double Scale(double[] row)
    {
        double length = Math.Sqrt(Dot(row, row));
        for (int k = 0; length > 0 && k < row.Length; k++)
        {
            row[k] /= length;
        }

        return length;
    }

    private static double Dot(double[] a, double[] b)
    {
        double sum = 0;
        for (int k = 0; k < a.Length; k++)
        {
            sum += a[k] * b[k];
        }

        return sum;
    }
}

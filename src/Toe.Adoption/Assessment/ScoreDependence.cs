using Toe.Adoption.Numerics;

namespace Toe.Adoption.Assessment;

/// <summary>How far the other variables of a correlation matrix, which may be singular, determine one of them: regression on those of them that do not follow from others.</summary>
internal static class ScoreDependence
{
    private const double Smallest = Ldl<ScalarLane>.SmallestPivot;

    // Coefficients of standardized variables: less is rounding.
    private const double Negligible = 1e-6;

    /// <summary>1 - R2 of a variable on all others, 0 where they determine it, and those that do; null where the matrix has a negative eigenvalue.</summary>
    public static (double Unexplained, int[] DeterminedBy)? Of(int order, int variable, Func<int, int, double> correlation)
    {
        List<int> basis = [];
        List<double[]> factor = [];
        foreach (int other in Enumerable.Range(0, order).Where(other => other != variable))
        {
            double[] row = Row(factor, basis, other, correlation);
            double pivot = 1 - row.Sum(x => x * x);
            if (pivot < -Smallest)
            {
                return null;
            }

            if (pivot > Smallest)
            {
                factor.Add([.. row, Math.Sqrt(pivot)]);
                basis.Add(other);
            }
            else if (Enumerable.Range(0, order).Any(l => l != other && Math.Abs(Left(factor, basis, row, other, l, correlation)) > Math.Sqrt(Smallest)))
            {
                return null; // what follows from others correlates with nothing that these leave, unless an eigenvalue is negative
            }
        }

        double[] last = Row(factor, basis, variable, correlation);
        double rest = 1 - last.Sum(x => x * x);
        return rest < -Smallest ? null
            : rest > Smallest ? (rest, [])
            : (0, [.. basis.Zip(Coefficients(factor, last)).Where(pair => Math.Abs(pair.Second) > Negligible).Select(pair => pair.First)]);
    }

    // What the basis leaves of the correlation of two variables.
    private static double Left(List<double[]> factor, List<int> basis, double[] row, int k, int l, Func<int, int, double> correlation) =>
        basis.Contains(l) ? 0 : correlation(k, l) - row.Zip(Row(factor, basis, l, correlation), (x, y) => x * y).Sum();

    // The next row of the lower factor, but its diagonal.
    private static double[] Row(List<double[]> factor, List<int> basis, int variable, Func<int, int, double> correlation)
    {
        double[] row = new double[basis.Count];
        for (int i = 0; i < row.Length; i++)
        {
            double sum = correlation(basis[i], variable);
            for (int j = 0; j < i; j++)
            {
                sum -= factor[i][j] * row[j];
            }

            row[i] = sum / factor[i][i];
        }

        return row;
    }

    private static double[] Coefficients(List<double[]> factor, double[] row)
    {
        double[] coefficients = [.. row];
        for (int i = row.Length - 1; i >= 0; i--)
        {
            for (int j = i + 1; j < row.Length; j++)
            {
                coefficients[i] -= factor[j][i] * coefficients[j];
            }

            coefficients[i] /= factor[i][i];
        }

        return coefficients;
    }
}

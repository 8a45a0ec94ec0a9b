using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Reference;

/// <summary>Rows whose sample covariances are those of a population, exactly but for rounding.</summary>
internal static class Rows
{
    /// <summary>Random rows, made uncorrelated and then correlated as wanted, about random means.</summary>
    public static Survey WithCovariances(Population population)
    {
        int order = population.Indicators.Length;
        int rows = (2 * order) + 30;
        var random = new Random(population.Seed);
        double[][] columns =
            [.. Enumerable.Range(0, order).Select(_ => Centered([.. Enumerable.Range(0, rows).Select(_ => random.NextDouble())]))];
        double[,] wanted = Root(population.Covariances());
        double[][] independent = Orthonormal(columns);
        return Survey.FromColumns(
            "population",
            population.Indicators.Select((name, j) =>
            {
                double mean = random.NextDouble() * 10;
                return (name, Enumerable.Range(0, rows).Select(row =>
                    mean + (Math.Sqrt(rows - 1) * Enumerable.Range(0, j + 1).Sum(k => wanted[j, k] * independent[k][row]))).ToArray());
            })).Value;
    }

    private static double[] Centered(double[] column)
    {
        double mean = column.Average();
        return [.. column.Select(value => value - mean)];
    }

    // Gram and Schmidt, twice, so that rounding does not matter.
    private static double[][] Orthonormal(double[][] columns)
    {
        List<double[]> found = [];
        foreach (double[] column in columns)
        {
            double[] rest = column;
            foreach (double[] other in found.Concat(found).ToArray())
            {
                double product = Product(rest, other);
                rest = [.. rest.Zip(other, (a, b) => a - (product * b))];
            }

            double length = Math.Sqrt(Product(rest, rest));
            found.Add([.. rest.Select(value => value / length)]);
        }

        return [.. found];
    }

    private static double Product(double[] a, double[] b) => a.Zip(b, (x, y) => x * y).Sum();

    // The lower triangular root of a positive definite matrix.
    private static double[,] Root(double[,] matrix)
    {
        int order = matrix.GetLength(0);
        double[,] root = new double[order, order];
        for (int i = 0; i < order; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double rest = matrix[i, j] - Enumerable.Range(0, j).Sum(k => root[i, k] * root[j, k]);
                root[i, j] = i == j ? Math.Sqrt(rest) : rest / root[j, j];
            }
        }

        return root;
    }
}

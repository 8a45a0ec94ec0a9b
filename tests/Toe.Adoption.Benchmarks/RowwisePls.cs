namespace Toe.Adoption.Benchmarks;

/// <summary>
/// The baseline: PLS Mode A with the path scheme as a textbook writes it, in plain loops over rows. Each resample gathers its rows,
/// standardizes them and iterates on the n x p matrix.
/// </summary>
internal sealed class RowwisePls(int[][] blocks, int[][] predecessors, double tolerance)
{
    private readonly int[][] successors =
        [.. Enumerable.Range(0, blocks.Length).Select(k => Enumerable.Range(0, blocks.Length).Where(l => predecessors[l].Contains(k)).ToArray())];

    /// <summary>The path coefficients of the gathered rows, by target and predecessor.</summary>
    public double[][] Estimate(double[][] columns, ReadOnlySpan<int> rows)
    {
        int n = rows.Length;
        double[][] z = new double[columns.Length][];
        for (int j = 0; j < columns.Length; j++)
        {
            z[j] = new double[n];
            for (int i = 0; i < n; i++)
            {
                z[j][i] = columns[j][rows[i]];
            }

            Standardize(z[j]);
        }

        double[] weights = new double[columns.Length];
        Array.Fill(weights, 1);
        double[][] scores = Scores(z, weights, n);
        for (int iteration = 0; iteration < 1000; iteration++)
        {
            double[] next = new double[weights.Length];
            for (int k = 0; k < blocks.Length; k++)
            {
                double[] proxy = InnerProxy(k, scores, n);
                foreach (int j in blocks[k])
                {
                    next[j] = Correlation(z[j], proxy);
                }
            }

            scores = Scores(z, next, n);
            double change = next.Zip(weights, (a, b) => Math.Abs(a - b)).Max();
            weights = next;
            if (change < tolerance)
            {
                break;
            }
        }

        return [.. Enumerable.Range(0, blocks.Length).Select(k => Regress(k, scores))];
    }

    private double[][] Scores(double[][] z, double[] weights, int n)
    {
        double[][] scores = new double[blocks.Length][];
        for (int k = 0; k < blocks.Length; k++)
        {
            double[] score = new double[n];
            foreach (int j in blocks[k])
            {
                for (int i = 0; i < n; i++)
                {
                    score[i] += z[j][i] * weights[j];
                }
            }

            double size = Standardize(score);
            foreach (int j in blocks[k])
            {
                weights[j] /= size;
            }

            scores[k] = score;
        }

        return scores;
    }

    private double[] InnerProxy(int k, double[][] scores, int n)
    {
        double[] proxy = new double[n];
        double[] coefficients = Regress(k, scores);
        for (int p = 0; p < coefficients.Length; p++)
        {
            AddScaled(proxy, scores[predecessors[k][p]], coefficients[p]);
        }

        foreach (int l in successors[k])
        {
            AddScaled(proxy, scores[l], Correlation(scores[k], scores[l]));
        }

        return proxy;
    }

    private double[] Regress(int k, double[][] scores)
    {
        int[] sources = predecessors[k];
        int order = sources.Length;
        double[,] matrix = new double[order, order + 1];
        for (int a = 0; a < order; a++)
        {
            for (int b = 0; b < order; b++)
            {
                matrix[a, b] = Correlation(scores[sources[a]], scores[sources[b]]);
            }

            matrix[a, order] = Correlation(scores[sources[a]], scores[k]);
        }

        for (int pivot = 0; pivot < order; pivot++)
        {
            for (int row = 0; row < order; row++)
            {
                if (row != pivot)
                {
                    double factor = matrix[row, pivot] / matrix[pivot, pivot];
                    for (int column = pivot; column <= order; column++)
                    {
                        matrix[row, column] -= factor * matrix[pivot, column];
                    }
                }
            }
        }

        return [.. Enumerable.Range(0, order).Select(row => matrix[row, order] / matrix[row, row])];
    }

    private static void AddScaled(double[] sum, double[] values, double factor)
    {
        for (int i = 0; i < sum.Length; i++)
        {
            sum[i] += factor * values[i];
        }
    }

    private static double Correlation(double[] a, double[] b)
    {
        double sum = 0;
        for (int i = 0; i < a.Length; i++)
        {
            sum += a[i] * b[i];
        }

        return sum / (a.Length - 1);
    }

    private static double Standardize(double[] values)
    {
        double mean = 0;
        foreach (double value in values)
        {
            mean += value;
        }

        mean /= values.Length;
        double squares = 0;
        for (int i = 0; i < values.Length; i++)
        {
            values[i] -= mean;
            squares += values[i] * values[i];
        }

        double deviation = Math.Sqrt(squares / (values.Length - 1));
        for (int i = 0; i < values.Length; i++)
        {
            values[i] /= deviation;
        }

        return deviation;
    }
}

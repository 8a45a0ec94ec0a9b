namespace Toe.Adoption.Scoring;

/// <summary>The principal eigenvector of a positive matrix by power iteration, which Perron's theorem lets converge from any positive start.</summary>
internal static class PerronVector
{
    private const int MostIterations = 100_000;
    private const double Settled = 1e-15;

    public static (double[] Vector, double Eigenvalue) Of(double[] matrix, int n)
    {
        // Geometric means of the rows are the eigenvector of consistent comparisons, and near it otherwise.
        var vector = new double[n];
        for (int i = 0; i < n; i++)
        {
            double logs = 0;
            for (int j = 0; j < n; j++)
            {
                logs += Math.Log(matrix[(i * n) + j]);
            }

            vector[i] = Math.Exp(logs / n);
        }

        Normalize(vector);
        var next = new double[n];
        double eigenvalue = 0;
        for (int iteration = 0; iteration < MostIterations; iteration++)
        {
            for (int i = 0; i < n; i++)
            {
                next[i] = 0;
                for (int j = 0; j < n; j++)
                {
                    next[i] += matrix[(i * n) + j] * vector[j];
                }
            }

            eigenvalue = Normalize(next);
            double change = 0;
            for (int i = 0; i < n; i++)
            {
                change = Math.Max(change, Math.Abs((next[i] / vector[i]) - 1));
            }

            (vector, next) = (next, vector);
            if (change <= Settled)
            {
                break;
            }
        }

        return (vector, eigenvalue);
    }

    private static double Normalize(double[] vector)
    {
        double sum = 0;
        foreach (double entry in vector)
        {
            sum += entry;
        }

        for (int i = 0; i < vector.Length; i++)
        {
            vector[i] /= sum;
        }

        return sum;
    }
}

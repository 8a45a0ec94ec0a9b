namespace Toe.Adoption.Scoring;

/// <summary>
/// The principal eigenvector of a positive matrix A by power iteration on A + cI, which has the same vectors. With c near the principal eigenvalue,
/// eigenvalues of the same size in other directions, which comparisons that go round have, fall behind at once.
/// </summary>
internal static class PerronVector
{
    private const int MostIterations = 100_000;

    // The sums of a step are right to some last bits; with less change than that, there is no next step.
    private const double Settled = 4e-15;

    /// <summary>The vector, with sum 1, and its eigenvalue; a vector of null where it does not settle.</summary>
    public static (double[]? Vector, double Eigenvalue) Of(double[] matrix, int n)
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
        double shift = 0;
        for (int iteration = 0; iteration < MostIterations; iteration++)
        {
            for (int i = 0; i < n; i++)
            {
                next[i] = shift * vector[i];
                for (int j = 0; j < n; j++)
                {
                    next[i] += matrix[(i * n) + j] * vector[j];
                }
            }

            // The sum of vector is 1, so that of next is the eigenvalue of what was multiplied with.
            double eigenvalue = Normalize(next) - shift;
            double change = 0;
            for (int i = 0; i < n; i++)
            {
                change = Math.Max(change, Math.Abs((next[i] / vector[i]) - 1));
            }

            (vector, next) = (next, vector);
            if (change <= Settled)
            {
                return (vector, eigenvalue);
            }

            shift = eigenvalue;
        }

        return (null, shift);
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

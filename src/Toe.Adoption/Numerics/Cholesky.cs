namespace Toe.Adoption.Numerics;

/// <summary>The factorization A = C C' of a positive definite matrix (row-major).</summary>
internal static class Cholesky
{
    /// <summary>The lower factor; null where the matrix is singular or not positive definite.</summary>
    public static double[]? Factor(ReadOnlySpan<double> matrix, int order)
    {
        double[] factor = new double[order * order];
        for (int i = 0; i < order; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = matrix[(i * order) + j];
                for (int k = 0; k < j; k++)
                {
                    sum -= factor[(i * order) + k] * factor[(j * order) + k];
                }

                if (i == j && !(sum > Ldl<ScalarLane>.SmallestPivot))
                {
                    return null;
                }

                factor[(i * order) + j] = i == j ? Math.Sqrt(sum) : sum / factor[(j * order) + j];
            }
        }

        return factor;
    }

    /// <summary>C^-1 B C'^-1 of a symmetric matrix B: its eigenvalues are those of A^-1 B.</summary>
    public static double[] Whiten(ReadOnlySpan<double> factor, ReadOnlySpan<double> matrix, int order)
    {
        double[] result = matrix.ToArray();
        SolveColumns(factor, result, order);
        Transpose(result, order);
        SolveColumns(factor, result, order);
        return result;
    }

    /// <summary>The logarithm of the determinant of A.</summary>
    public static double LogDeterminant(ReadOnlySpan<double> factor, int order)
    {
        double sum = 0;
        for (int i = 0; i < order; i++)
        {
            sum += Math.Log(factor[(i * order) + i]);
        }

        return 2 * sum;
    }

    private static void SolveColumns(ReadOnlySpan<double> factor, Span<double> matrix, int order)
    {
        for (int i = 0; i < order; i++)
        {
            Span<double> row = matrix.Slice(i * order, order);
            for (int k = 0; k < i; k++)
            {
                double share = factor[(i * order) + k];
                ReadOnlySpan<double> above = matrix.Slice(k * order, order);
                for (int j = 0; j < order; j++)
                {
                    row[j] -= share * above[j];
                }
            }

            for (int j = 0; j < order; j++)
            {
                row[j] /= factor[(i * order) + i];
            }
        }
    }

    private static void Transpose(Span<double> matrix, int order)
    {
        for (int i = 0; i < order; i++)
        {
            for (int j = 0; j < i; j++)
            {
                (matrix[(i * order) + j], matrix[(j * order) + i]) = (matrix[(j * order) + i], matrix[(i * order) + j]);
            }
        }
    }
}

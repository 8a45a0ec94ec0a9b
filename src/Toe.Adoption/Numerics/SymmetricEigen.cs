using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Toe.Adoption.Numerics;

/// <summary>Eigenvalues and powers of symmetric matrices (row-major), by Math.NET; no type of it leaves this file.</summary>
internal static class SymmetricEigen
{
    /// <summary>The eigenvalues, rising.</summary>
    public static double[] Values(ReadOnlySpan<double> matrix, int order) => [.. Decompose(matrix, order).EigenValues.Select(value => value.Real).Order()];

    /// <summary>The symmetric power of a positive definite matrix, such as its root or inverse root; null where it is not positive definite.</summary>
    public static double[]? Power(ReadOnlySpan<double> matrix, int order, double exponent)
    {
        Evd<double> eigen = Decompose(matrix, order);
        double[] values = [.. eigen.EigenValues.Select(value => value.Real)];
        if (!(values.Min() > Ldl<ScalarLane>.SmallestPivot))
        {
            return null;
        }

        double[] powers = [.. values.Select(value => Math.Pow(value, exponent))];
        double[] power = new double[order * order];
        for (int i = 0; i < order; i++)
        {
            for (int j = 0; j <= i; j++)
            {
                double sum = 0;
                for (int k = 0; k < order; k++)
                {
                    sum += eigen.EigenVectors[i, k] * powers[k] * eigen.EigenVectors[j, k];
                }

                power[(i * order) + j] = sum;
                power[(j * order) + i] = sum;
            }
        }

        return power;
    }

    private static Evd<double> Decompose(ReadOnlySpan<double> matrix, int order) =>
        new DenseMatrix(order, order, matrix.ToArray()).Evd(Symmetricity.Symmetric);
}

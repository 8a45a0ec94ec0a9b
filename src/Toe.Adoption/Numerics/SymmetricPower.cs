using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using MathNet.Numerics.LinearAlgebra.Factorization;

namespace Toe.Adoption.Numerics;

/// <summary>Powers of symmetric matrices (row-major), by Math.NET; no type of it leaves this file.</summary>
internal static class SymmetricPower
{
    /// <summary>The symmetric power of a positive definite matrix, such as its root or inverse root; null where it is not positive definite.</summary>
    public static double[]? Of(ReadOnlySpan<double> matrix, int order, double exponent)
    {
        Evd<double> eigen = new DenseMatrix(order, order, matrix.ToArray()).Evd(Symmetricity.Symmetric);
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
}

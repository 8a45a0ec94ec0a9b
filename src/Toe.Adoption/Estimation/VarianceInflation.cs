using Toe.Adoption.Numerics;

namespace Toe.Adoption.Estimation;

/// <summary>Variance inflation factors: the diagonal of an inverse correlation matrix.</summary>
internal static class VarianceInflation
{
    /// <returns>The factors; null for all where the matrix is singular or not positive definite.</returns>
    public static double?[] Of(int order, Func<int, int, double> correlation)
    {
        var matrix = new ScalarLane[order * order];
        for (int i = 0; i < order; i++)
        {
            for (int j = 0; j < order; j++)
            {
                matrix[(i * order) + j] = ScalarLane.Of(i == j ? 1 : correlation(i, j));
            }
        }

        bool regular = ScalarLane.IsTrue(Ldl<ScalarLane>.Factor(matrix, order), 0);
        var factors = new double?[order];
        var column = new ScalarLane[order];
        for (int i = 0; regular && i < order; i++)
        {
            Array.Fill(column, ScalarLane.Of(0));
            column[i] = ScalarLane.Of(1);
            Ldl<ScalarLane>.Solve(matrix, order, column);
            factors[i] = column[i][0];
        }

        // Below 1 the matrix is not positive definite, and the factors mean nothing.
        return factors.All(factor => factor >= 1 - 1e-9) ? factors : new double?[order];
    }
}

using FsCheck.Xunit;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using Toe.Adoption.Numerics;

namespace Toe.Adoption.Tests.Properties;

/// <summary>Eigenvalues of symmetric matrices, against those of another library and those that are known.</summary>
[Properties(MaxTest = 200)]
public class EigenvalueProperties
{
    [Property]
    public void Eigenvalues_are_those_of_another_library(int draw, byte size)
    {
        var random = new Random(draw);
        int order = 1 + (size % 40);
        double[] matrix = Draw(random, order, rank: 1 + random.Next(order));
        double[] expected = [.. new DenseMatrix(order, order, matrix).Evd(Symmetricity.Symmetric).EigenValues.Select(value => value.Real).Order()];
        double[] found = SymmetricEigenvalues.Of(matrix, order);
        double tolerance = 1e-12 * expected.Max(Math.Abs);
        Assert.All(expected.Zip(found), pair => Assert.Equal(pair.First, pair.Second, tolerance));
        Assert.Equal(matrix.Where((_, i) => i % (order + 1) == 0).Sum(), found.Sum(), tolerance * order);
    }

    [Fact]
    public void Known_eigenvalues_are_found()
    {
        Assert.Equal([-3, 0, 2], SymmetricEigenvalues.Of([2, 0, 0, 0, -3, 0, 0, 0, 0], 3));
        Assert.Equal([4], SymmetricEigenvalues.Of([4], 1));
        Assert.Empty(SymmetricEigenvalues.Of([], 0));

        // 2 on the diagonal, -1 beside it: 2 - 2 cos(k pi / (n + 1)).
        const int order = 25;
        double[] path = [.. Enumerable.Range(0, order * order).Select(i => Math.Abs((i / order) - (i % order)) switch { 0 => 2.0, 1 => -1.0, _ => 0.0 })];
        double[] found = SymmetricEigenvalues.Of(path, order);
        Assert.All(found.Index(), value => Assert.Equal(2 - (2 * Math.Cos((value.Index + 1) * Math.PI / (order + 1))), value.Item, 1e-14));

        // Equal correlations: 1 - r, many times, and 1 + (n - 1) r.
        double[] equal = [.. Enumerable.Range(0, order * order).Select(i => i / order == i % order ? 1 : 0.3)];
        Assert.All(SymmetricEigenvalues.Of(equal, order).Index(), value => Assert.Equal(value.Index < order - 1 ? 0.7 : 1 + (24 * 0.3), value.Item, 1e-14));
    }

    [Fact]
    public void A_matrix_with_what_is_no_number_has_no_eigenvalues() =>
        Assert.All(SymmetricEigenvalues.Of([double.NaN, 0, 0, 0, 1, 0, 0, 0, 2], 3), value => Assert.Equal(double.NaN, value));

    // Of both signs, with eigenvalues of 0 where the rank is less than the order.
    private static double[] Draw(Random random, int order, int rank)
    {
        double[] matrix = new double[order * order];
        for (int k = 0; k < rank; k++)
        {
            double[] vector = [.. Enumerable.Range(0, order).Select(_ => (random.NextDouble() * 2) - 1)];
            double sign = random.Next(4) == 0 ? -1 : 1;
            for (int i = 0; i < matrix.Length; i++)
            {
                matrix[i] += sign * vector[i / order] * vector[i % order];
            }
        }

        return matrix;
    }
}

using Toe.Adoption.Numerics;

namespace Toe.Adoption.Assessment;

/// <summary>How far sample and implied correlations are apart, by the four distances. What is not defined is not a number.</summary>
internal readonly record struct Misfit(double Srmr, double SquaredEuclidean, double Geodesic, double MaximumLikelihood)
{
    public static Misfit Of(ReadOnlySpan<double> sample, ReadOnlySpan<double> implied, int order)
    {
        double squares = 0;
        for (int i = 0; i < order; i++)
        {
            for (int j = 0; j < i; j++)
            {
                double residual = sample[(i * order) + j] - implied[(i * order) + j];
                squares += residual * residual;
            }
        }

        // The diagonal is without residual, but counts among the elements.
        double srmr = Math.Sqrt(squares / (order * (order + 1.0) / 2));
        if (Cholesky.Factor(sample, order) is not { } factor)
        {
            return new Misfit(srmr, squares, double.NaN, double.NaN);
        }

        double geodesic = 0;
        double likelihood = 0;
        foreach (double value in SymmetricEigenvalues.Of(Cholesky.Whiten(factor, implied, order), order))
        {
            double logarithm = value > Ldl<ScalarLane>.SmallestPivot ? Math.Log(value) : double.NaN;
            geodesic += logarithm * logarithm / 2;
            likelihood += (1 / value) - 1 + logarithm;
        }

        return new Misfit(srmr, squares, geodesic, likelihood);
    }
}

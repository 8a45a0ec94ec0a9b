using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Tests.Reference;

/// <summary>
/// Regressions of the constructs of a model on their predecessors, from any correlations: the textbook route, by elimination, which
/// shares nothing with the library.
/// </summary>
internal sealed class Regression(AdoptionModel model, Func<string, string, double> correlation)
{
    public static Regression OnScores(PlsFit fit) => new(fit.Model, (a, b) => fit.ScoreCorrelations[a, b]);

    public Numbers Paths() => new(Equations().SelectMany(equation =>
        equation.Sources.Zip(Solve(equation.Sources, equation.Target), (source, slope) => (source, equation.Target, (double?)slope))));

    public Numbers RSquared() => Numbers.Vector(Equations().Select(equation =>
        (equation.Target, (double?)Explained(equation.Sources, equation.Target))));

    /// <summary>Variance inflation of each source among the sources of its target.</summary>
    public Numbers Vif() => OfPaths((source, others, _) => 1 / (1 - Explained(others, source)));

    /// <summary>What leaving the source out takes from the coefficient of determination, correlations held fixed.</summary>
    public Numbers FSquared() => OfPaths((source, others, target) =>
    {
        double with = Explained([.. others, source], target);
        return (with - Explained(others, target)) / (1 - with);
    });

    /// <summary>Solves a linear system by elimination with pivoting.</summary>
    public static double[] Solve(double[,] matrix, double[] right)
    {
        int order = right.Length;
        var a = (double[,])matrix.Clone();
        double[] b = [.. right];
        for (int i = 0; i < order; i++)
        {
            int pivot = Enumerable.Range(i, order - i).MaxBy(row => Math.Abs(a[row, i]));
            for (int k = 0; k < order; k++)
            {
                (a[i, k], a[pivot, k]) = (a[pivot, k], a[i, k]);
            }

            (b[i], b[pivot]) = (b[pivot], b[i]);
            for (int row = i + 1; row < order; row++)
            {
                double factor = a[row, i] / a[i, i];
                for (int k = i; k < order; k++)
                {
                    a[row, k] -= factor * a[i, k];
                }

                b[row] -= factor * b[i];
            }
        }

        for (int i = order - 1; i >= 0; i--)
        {
            for (int k = i + 1; k < order; k++)
            {
                b[i] -= a[i, k] * b[k];
            }

            b[i] /= a[i, i];
        }

        return b;
    }

    private IEnumerable<(string[] Sources, string Target)> Equations() =>
        model.Paths.GroupBy(path => path.To, (target, paths) => (paths.Select(path => path.From).ToArray(), target));

    private Numbers OfPaths(Func<string, string[], string, double> value) => new(
        from equation in Equations()
        from source in equation.Sources
        select (source, equation.Target, (double?)value(source, [.. equation.Sources.Where(other => other != source)], equation.Target)));

    private double[] Solve(string[] sources, string target)
    {
        double[,] matrix = new double[sources.Length, sources.Length];
        for (int i = 0; i < sources.Length; i++)
        {
            for (int k = 0; k < sources.Length; k++)
            {
                matrix[i, k] = i == k ? 1 : correlation(sources[i], sources[k]);
            }
        }

        return Solve(matrix, [.. sources.Select(source => correlation(source, target))]);
    }

    private double Explained(string[] sources, string target) =>
        sources.Zip(Solve(sources, target), (source, slope) => slope * correlation(source, target)).Sum();
}

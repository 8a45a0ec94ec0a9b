using BenchmarkDotNet.Attributes;
using MathNet.Numerics.LinearAlgebra;
using MathNet.Numerics.LinearAlgebra.Double;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Benchmarks;

/// <summary>The test of exact fit on all cores; and the eigenvalues that its distances need, for as many matrices of the same order, beside those of Math.NET on as many cores.</summary>
[MemoryDiagnoser]
public class ExactFitBenchmarks
{
    private const int Resamples = 1_000;

    private PlsFit fit = null!;
    private double[] correlations = null!;
    private int order;

    [GlobalSetup]
    public void Setup()
    {
        fit = Pls.Estimate(EcsiModel.Create(), EcsiModel.Answers()).Value;
        order = fit.Indicators.Count;
        correlations = [.. Enumerable.Range(0, order * order).Select(i =>
            fit.Moments.Correlation(fit.Indicators[i / order].Indicator, fit.Indicators[i % order].Indicator))];
        double[] theirs = [.. Decompose().Order()];
        double[] ours = SymmetricEigenvalues.Of(correlations, order);
        if (theirs.Zip(ours, (a, b) => Math.Abs(a - b)).Max() > 1e-12)
        {
            throw new InvalidOperationException("The eigenvalues differ.");
        }
    }

    [Benchmark(Baseline = true, Description = "Math.NET, 2 x 1,000 matrices")]
    public double Theirs()
    {
        double[] least = new double[2 * Resamples];
        Parallel.For(0, least.Length, i => least[i] = Decompose().Min());
        return least.Sum();
    }

    [Benchmark(Description = "eigenvalues alone, 2 x 1,000 matrices")]
    public double Ours()
    {
        double[] least = new double[2 * Resamples];
        Parallel.For(0, least.Length, i => least[i] = SymmetricEigenvalues.Of(correlations, order)[0]);
        return least.Sum();
    }

    [Benchmark(Description = "ExactFit.Test, 2 x 1,000 resamples")]
    public object Test() => ExactFit.Test(fit, new BootstrapSettings { Seed = 1, Resamples = Resamples }).Value.Saturated;

    private double[] Decompose() =>
        [.. new DenseMatrix(order, order, [.. correlations]).Evd(Symmetricity.Symmetric).EigenValues.Select(value => value.Real)];
}

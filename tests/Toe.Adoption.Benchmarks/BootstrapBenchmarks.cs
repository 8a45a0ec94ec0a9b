using BenchmarkDotNet.Attributes;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Benchmarks;

/// <summary>10,000 resamples of the ECSI model on all cores, with standard errors and percentile intervals of every parameter.</summary>
[MemoryDiagnoser]
public class BootstrapBenchmarks
{
    private const int Resamples = 10_000;

    private PlsFit fit = null!;
    private RowwisePls baseline = null!;
    private double[][] columns = null!;

    [GlobalSetup]
    public void Setup()
    {
        AdoptionModel model = EcsiModel.Create();
        Survey survey = EcsiModel.Answers();
        fit = Pls.Estimate(model, survey).Value;
        baseline = Baseline.For(model, 1e-7);
        columns = Baseline.Columns(model, survey);
        Baseline.Check(baseline, columns, fit);
    }

    [Benchmark(Baseline = true, Description = "rows, plain loops (paths only)")]
    public double Rowwise()
    {
        int n = columns[0].Length;
        double[] sums = new double[Resamples];
        Parallel.For(0, Resamples, replicate =>
        {
            var stream = new RandomStream(1, replicate);
            int[] rows = new int[n];
            for (int i = 0; i < n; i++)
            {
                rows[i] = stream.NextBelow(n);
            }

            sums[replicate] = baseline.Estimate(columns, rows).Sum(paths => paths.Sum());
        });
        return sums[^1];
    }

    [Benchmark(Description = "Bootstrap.Run, all estimates")]
    public object Library() => Bootstrap.Run(fit, new BootstrapSettings { Seed = 1, Resamples = Resamples }).Value.Estimates;

    [Benchmark(Description = "the same with BCa intervals")]
    public object Accelerated() => Bootstrap
        .Run(fit, new BootstrapSettings { Seed = 1, Resamples = Resamples, Method = IntervalMethod.BiasCorrectedAccelerated })
        .Value.Estimates;
}

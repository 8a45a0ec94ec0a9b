using BenchmarkDotNet.Attributes;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;
using static Toe.Adoption.Measurement;

namespace Toe.Adoption.Benchmarks;

/// <summary>One estimate from 1,000,000 rows of 30 indicators, with everything that an estimate checks and returns.</summary>
[MemoryDiagnoser]
public class EstimateBenchmarks
{
    private const int Rows = 1_000_000;

    private AdoptionModel model = null!;
    private Survey survey = null!;
    private RowwisePls baseline = null!;
    private double[][] columns = null!;
    private int[] all = null!;

    [GlobalSetup]
    public void Setup()
    {
        string[] names = ["A", "B", "C", "D", "E"];
        model = AdoptionModel.Create(
            "large",
            names.Select(name => Construct.Outcome(name, name, Composite(Items(name, 6), WeightingMode.ModeA))),
            [new("A", "C"), new("B", "C"), new("C", "D"), new("C", "E"), new("D", "E")]);
        survey = Synthetic.Survey(Rows, [.. names.Select(name => Items(name, 6))], likert: false);
        baseline = Baseline.For(model, 1e-7);
        columns = Baseline.Columns(model, survey);
        all = [.. Enumerable.Range(0, Rows)];
        Baseline.Check(baseline, columns, Pls.Estimate(model, survey).Value);
    }

    [Benchmark(Baseline = true, Description = "rows, plain loops (paths only)")]
    public object Rowwise() => baseline.Estimate(columns, all);

    [Benchmark(Description = "Pls.Estimate")]
    public object Library() => Pls.Estimate(model, survey).Value;

    [Benchmark(Description = "merely summing the memory")]
    public double Sum()
    {
        double sum = 0;
        foreach (double[] column in columns)
        {
            foreach (double value in column)
            {
                sum += value;
            }
        }

        return sum;
    }
}

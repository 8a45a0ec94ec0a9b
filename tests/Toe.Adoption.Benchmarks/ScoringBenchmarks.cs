using BenchmarkDotNet.Attributes;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Benchmarks;

/// <summary>One sheet of 30 items in ten constructs and three dimensions. Target: 5 microseconds, allocating nothing but its result.</summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private ReadinessScorer scorer = null!;
    private PlainScoring plain = null!;
    private AnswerSheet sheet = null!;

    [GlobalSetup]
    public void Setup()
    {
        Instrument instrument = ScoringInstrument.Thirty;
        scorer = ReadinessScorer.Create(instrument);
        plain = new PlainScoring(instrument);
        sheet = new AnswerSheet(instrument.Items.Select((item, i) => KeyValuePair.Create(item.Id, (double?)((i * 7 % 5) + 1))));
        plain.Check(scorer.Score(sheet).Value, sheet.Answers);
    }

    [Benchmark(Baseline = true, Description = "dictionaries and LINQ (values only)")]
    public object Plain() => plain.Score(sheet.Answers);

    [Benchmark(Description = "ReadinessScorer.Score")]
    public object Library() => scorer.Score(sheet);
}

using System.Globalization;
using System.Text;
using BenchmarkDotNet.Attributes;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Benchmarks;

/// <summary>A CSV file of 1,000,000 sheets of 30 items (60 MB, in the cache of the system). Target: 3 seconds on two cores.</summary>
[MemoryDiagnoser]
public class SheetFileBenchmarks
{
    private const int Sheets = 1_000_000;

    private readonly string path = Path.GetTempFileName();
    private ReadinessScorer scorer = null!;
    private PlainScoring plain = null!;

    [GlobalSetup]
    public void Setup()
    {
        Instrument instrument = ScoringInstrument.Thirty;
        scorer = ReadinessScorer.Create(instrument);
        plain = new PlainScoring(instrument);
        using (var file = new StreamWriter(path, append: false, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false)))
        {
            file.Write(string.Join(',', instrument.Items.Select(item => item.Id)) + '\n');
            var random = new Random(1);
            for (int i = 0; i < Sheets; i++)
            {
                for (int j = 0; j < 30; j++)
                {
                    file.Write((char)('1' + random.Next(5)));
                    file.Write(j < 29 ? ',' : '\n');
                }
            }
        }

        if (!(Math.Abs(Plain() - Library()) < 1e-4))
        {
            throw new InvalidOperationException("The baseline gives another sum of indices than the library.");
        }
    }

    [GlobalCleanup]
    public void Cleanup() => File.Delete(path);

    [Benchmark(Baseline = true, Description = "Split, dictionaries and LINQ on all processors (values only)")]
    public double Plain()
    {
        string[] ids = File.ReadLines(path).First().Split(',');
        return File.ReadLines(path).Skip(1).AsParallel().AsOrdered()
            .Select(line => plain.Score(ids.Zip(line.Split(','), (id, cell) => KeyValuePair.Create(id, Answer(cell))).ToDictionary()))
            .Sum(score => score.Overall ?? 0);
    }

    [Benchmark(Description = "ReadinessScorer.ScoreCsv")]
    public double Library()
    {
        double sum = 0;
        long scored = scorer.ScoreCsv(path, row => sum += row.Overall ?? 0).Value.Scored;
        return scored == Sheets ? sum : throw new InvalidOperationException($"{scored} sheets are scored.");
    }

    private static double? Answer(string cell) => cell.Length == 0 ? null : double.Parse(cell, NumberStyles.Float, CultureInfo.InvariantCulture);
}

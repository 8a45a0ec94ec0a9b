using System.Text;
using BenchmarkDotNet.Attributes;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Benchmarks;

/// <summary>
/// Scoring of sheets of 30 items in ten constructs and three dimensions. Targets: one sheet in 5 microseconds, allocating nothing but its result;
/// 1,000,000 sheets of CSV in 3 seconds on two cores.
/// </summary>
[MemoryDiagnoser]
public class ScoringBenchmarks
{
    private const int Sheets = 1_000_000;

    private ReadinessScorer scorer = null!;
    private AnswerSheet sheet = null!;
    private MemoryStream csv = null!;

    [GlobalSetup]
    public void Setup()
    {
        Instrument instrument = ScoringInstrument.Thirty;
        scorer = ReadinessScorer.Create(instrument);
        sheet = new AnswerSheet(instrument.Items.Select((item, i) => KeyValuePair.Create(item.Id, (double?)((i * 7 % 5) + 1))));
        var text = new StringBuilder(Sheets * 61).AppendJoin(',', instrument.Items.Select(item => item.Id)).Append('\n');
        var random = new Random(1);
        for (int i = 0; i < Sheets; i++)
        {
            for (int j = 0; j < 30; j++)
            {
                text.Append((char)('1' + random.Next(5))).Append(j < 29 ? ',' : '\n');
            }
        }

        csv = new MemoryStream(Encoding.ASCII.GetBytes(text.ToString()));
    }

    [Benchmark(Description = "one sheet of 30 items")]
    public object One() => scorer.Score(sheet);

    [Benchmark(Description = "1,000,000 sheets of CSV")]
    public double Million()
    {
        csv.Position = 0;
        double sum = 0;
        scorer.ScoreCsv(csv, "sheets.csv", row => sum += row.Overall ?? 0);
        return sum;
    }
}

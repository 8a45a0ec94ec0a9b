using System.Runtime.InteropServices;
using System.Text;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;
using Toe.Adoption.Validation;
using static Toe.Adoption.Tests.Instruments.Drafts;

namespace Toe.Adoption.Tests.Scoring;

/// <summary>Scoring allocates what its result holds and nothing else.</summary>
[Collection(AloneCollection.Name)]
public class ScoringAllocationTests
{
    // Ten constructs of three items in three dimensions.
    private static readonly Instrument Thirty = Instrument.Create(Valid with
    {
        Dimensions = [.. Enumerable.Range(0, 3).Select(d => new InstrumentDimension($"dim{d}", Both($"Dimension {d}", $"Dimensi {d}")))],
        Constructs =
        [
            .. Enumerable.Range(0, 10).Select(k => new InstrumentConstruct
            {
                Id = $"K{k}",
                Dimension = $"dim{k % 3}",
                Name = Both($"Construct {k}", $"Konstruk {k}"),
                Items = [Item($"K{k}_1"), Item($"K{k}_2"), Item($"K{k}_3")],
            }),
        ],
        AttentionChecks = [],
        InterviewTopics = [],
    });

    [Fact]
    public void A_sheet_allocates_its_result_alone()
    {
        ReadinessScorer scorer = ReadinessScorer.Create(Thirty);
        var sheet = new AnswerSheet(Thirty.Items.Select(item => KeyValuePair.Create(item.Id, (double?)2)));
        ReadinessScore score = scorer.Score(sheet).Value;
        Assert.Equal(10, score.Gaps.Count);
        Assert.Equal(Of(() => Copy(scorer, score)), Of(() => scorer.Score(sheet)));
    }

    // A copy of all that a result of its own holds: what it must allocate.
    private static Validated<ReadinessScore> Copy(ReadinessScorer scorer, ReadinessScore score)
    {
        var dimensions = new DimensionScore[score.Dimensions.Count];
        for (int d = 0; d < dimensions.Length; d++)
        {
            dimensions[d] = score.Dimensions[d] with { };
        }

        var constructs = new ConstructScore[score.Constructs.Count];
        for (int k = 0; k < constructs.Length; k++)
        {
            constructs[k] = score.Constructs[k] with { };
        }

        var gaps = new Gap[score.Gaps.Count];
        for (int g = 0; g < gaps.Length; g++)
        {
            gaps[g] = score.Gaps[g] with { };
        }

        ReadinessScore copy = score with
        {
            Dimensions = new(ImmutableCollectionsMarshal.AsImmutableArray(dimensions)),
            Constructs = new(ImmutableCollectionsMarshal.AsImmutableArray(constructs)),
            Gaps = new(ImmutableCollectionsMarshal.AsImmutableArray(gaps)),
            Trace = new ScoreTrace(scorer.Plan, [new double[scorer.Plan.Items.Length]]),
        };
        return new Validated<ReadinessScore>(copy, []);
    }

    private static long Of(Func<Validated<ReadinessScore>> work)
    {
        work();
        long before = GC.GetAllocatedBytesForCurrentThread();
        for (int i = 0; i < 100; i++)
        {
            work();
        }

        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    [Fact]
    public void A_row_of_a_table_allocates_nothing()
    {
        long small = OfRows(10_000);
        long large = OfRows(60_000);
        // The scanner remembers the line of each record: an int, in a list that doubles.
        Assert.InRange((large - small) / 50_000.0, 0, 16);
    }

    private static long OfRows(int rows)
    {
        ReadinessScorer scorer = ReadinessScorer.Create(Thirty);
        string row = string.Join(',', Enumerable.Repeat("2", 30)) + "\n";
        string csv = string.Join(',', Thirty.Items.Select(item => item.Id)) + "\n" + string.Concat(Enumerable.Repeat(row, rows));
        using var stream = new MemoryStream(Encoding.ASCII.GetBytes(csv));
        double sum = 0;
        long before = GC.GetTotalAllocatedBytes(precise: true);
        scorer.ScoreCsv(stream, "sheets.csv", one => sum += one.Overall ?? 0);
        long allocated = GC.GetTotalAllocatedBytes(precise: true) - before;
        Assert.Equal(50.0 * rows, sum);
        return allocated;
    }
}

using Toe.Adoption.Numerics;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>Scores the rows of a table: blocks of rows on all cores, handed over in the order of the table by the calling thread.</summary>
internal static class BatchScoring
{
    public static Validated<BatchSummary> Run(ScoringPlan plan, IAnswerRows source, Action<ScoredRow> each, CancellationToken token)
    {
        if (HasError(source.Issues))
        {
            return Validated.Refused<BatchSummary>(source.Issues);
        }

        ScoreBlock[] blocks = [.. Enumerable.Range(0, Math.Min(Environment.ProcessorCount, 16) * 2).Select(_ => new ScoreBlock(plan))];
        var counts = new Tally();
        bool more = true;
        while (more)
        {
            int filled = 0;
            while (more && filled < blocks.Length)
            {
                token.ThrowIfCancellationRequested();
                more = blocks[filled++].Fill(source);
            }

            Parallel.For(0, filled, block => blocks[block].Score(source));
            foreach (ScoreBlock block in blocks.AsSpan(0, filled))
            {
                token.ThrowIfCancellationRequested();
                Deliver(block, each, counts);
            }
        }

        return HasError(source.Issues)
            ? Validated.Refused<BatchSummary>(source.Issues)
            : Validated.Valid(counts.Summary(), source.Issues);
    }

    private static void Deliver(ScoreBlock block, Action<ScoredRow> each, Tally counts)
    {
        for (int row = 0; row < block.Count; row++)
        {
            counts.Add(block, row);
            each(new ScoredRow(block, row, counts.Sheets));
        }
    }

    private static bool HasError(List<Issue> issues) => issues.Exists(issue => issue.Severity == Severity.Error);

    private sealed class Tally
    {
        private long scored;
        private long refused;
        private DoubleDouble sum;

        public long Sheets { get; private set; }

        public void Add(ScoreBlock block, int row)
        {
            Sheets++;
            if (block.IsRefused(row))
            {
                refused++;
            }
            else if (!double.IsNaN(block.Overall(row)))
            {
                scored++;
                sum += DoubleDouble.Of(block.Overall(row));
            }
        }

        public BatchSummary Summary() => new(
            Sheets, scored, Sheets - scored - refused, refused, scored == 0 ? null : (sum / DoubleDouble.Of(scored)).High);
    }
}

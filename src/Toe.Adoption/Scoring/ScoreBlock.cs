using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>Some thousand rows and their scores, in memory that is used again for the next.</summary>
internal sealed class ScoreBlock
{
    public const int Rows = 1024;

    private readonly ScoringPlan plan;
    private readonly double[] answers;
    private readonly double[] values;
    private readonly int[] lines = new int[Rows];
    private readonly int[] bands = new int[Rows];
    private readonly int[] answered = new int[Rows];
    private readonly int[] asked = new int[Rows];
    private readonly List<Issue>?[] issues = new List<Issue>?[Rows];
    private readonly PartResult[] parts;
    private readonly int width;

    public ScoreBlock(ScoringPlan plan)
    {
        this.plan = plan;
        width = plan.Constructs.Length + plan.Dimensions.Length + 1;
        answers = new double[Rows * plan.Items.Length];
        values = new double[Rows * width];
        parts = new PartResult[width - 1];
    }

    public ScoringPlan Plan => plan;

    public int Count { get; private set; }

    /// <summary>Reads rows until the block is full or there are no more.</summary>
    public bool Fill(IAnswerRows source)
    {
        for (Count = 0; Count < Rows; Count++)
        {
            issues[Count] = null;
            if (!source.Read(Answers(Count), out lines[Count], ref issues[Count]))
            {
                return false;
            }
        }

        return true;
    }

    public void Score(IAnswerRows source)
    {
        for (int row = 0; row < Count; row++)
        {
            if (IsRefused(row))
            {
                values.AsSpan(row * width, width).Fill(double.NaN);
                bands[row] = -1;
                answered[row] = 0;
                asked[row] = 0;
                continue;
            }

            if (plan.Skips.Length > 0 && SheetFiller.ApplySkips(plan, Answers(row)) is >= 0 and int conflict)
            {
                (issues[row] ??= []).Add(SheetFiller.Conflict(plan, source.Subject(lines[row]), conflict));
            }

            ScoreRow(row);
        }
    }

    public Span<double> Answers(int row) => answers.AsSpan(row * plan.Items.Length, plan.Items.Length);

    public int Line(int row) => lines[row];

    public bool IsRefused(int row) => issues[row] is { } found && found.Exists(issue => issue.Severity == Severity.Error);

    public IReadOnlyList<Issue> Issues(int row) => issues[row] ?? (IReadOnlyList<Issue>)[];

    public int Answered(int row) => answered[row];

    public int Asked(int row) => asked[row];

    public double Overall(int row) => values[(row * width) + width - 1];

    public double Construct(int row, int construct) => values[(row * width) + construct];

    public double Dimension(int row, int dimension) => values[(row * width) + plan.Constructs.Length + dimension];

    /// <summary>The position of the band and whether a gate lowered it; -1 without an index.</summary>
    public (int Position, bool IsGated) Band(int row) => bands[row] < 0 ? (-1, false) : (bands[row] >> 1, (bands[row] & 1) == 1);

    private void ScoreRow(int row)
    {
        Span<PartResult> constructs = parts.AsSpan(0, plan.Constructs.Length);
        Span<PartResult> dimensions = parts.AsSpan(plan.Constructs.Length);
        ScoreKernel.ScoreConstructs(plan, Answers(row), constructs);
        ScoreKernel.ScoreDimensions(plan, constructs, dimensions);
        PartResult index = ScoreKernel.ScoreIndex(plan, dimensions);
        Span<double> numbers = values.AsSpan(row * width, width);
        int given = 0;
        int wanted = 0;
        for (int i = 0; i < parts.Length; i++)
        {
            numbers[i] = parts[i].IsScored ? parts[i].Value.High : double.NaN;
            given += i < constructs.Length ? parts[i].Answered : 0;
            wanted += i < constructs.Length ? parts[i].Asked : 0;
        }

        numbers[^1] = index.IsScored ? index.Value.High : double.NaN;
        answered[row] = given;
        asked[row] = wanted;
        (int band, bool gated) = Level.PositionOf(plan, constructs, dimensions, index);
        bands[row] = band < 0 ? -1 : (band << 1) | (gated ? 1 : 0);
    }
}

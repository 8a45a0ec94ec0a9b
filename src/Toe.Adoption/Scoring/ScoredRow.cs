using Toe.Adoption.Collections;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>
/// The scores of one sheet of a table, as a view of memory that the next sheets use again: read what is needed and let it go, or keep <see cref="ToScore"/>.
/// </summary>
public readonly ref struct ScoredRow
{
    private readonly ScoreBlock block;
    private readonly int row;

    internal ScoredRow(ScoreBlock block, int row, long number)
    {
        this.block = block;
        this.row = row;
        Number = number;
    }

    /// <summary>The number of the sheet, from 1.</summary>
    public long Number { get; }

    /// <summary>The line of the file that it begins at, or the row of the table, from 1.</summary>
    public int Line => block.Line(row);

    /// <summary>Whether the sheet could be scored at all: no answer is wrong. Too few answers are not wrong.</summary>
    public bool IsValid => !block.IsRefused(row);

    /// <summary>What is wrong with the answers or noteworthy.</summary>
    public ValueList<Issue> Issues => block.Issues(row).ToValueList();

    /// <summary>The index, 0 to 100; null where it is not scorable or the sheet is refused.</summary>
    public double? Overall => OrNull(block.Overall(row));

    /// <summary>The level; null without an index.</summary>
    public ReadinessBand? Band => block.Band(row).Position is >= 0 and int at ? block.Plan.Settings.Bands.Bands[at] : null;

    /// <summary>Whether a gate holds the level below that of the index.</summary>
    public bool IsGated => block.Band(row).IsGated;

    /// <summary>Answers given.</summary>
    public int Answered => block.Answered(row);

    /// <summary>Items asked.</summary>
    public int Asked => block.Asked(row);

    /// <summary>The value of a construct; a barrier's is its burden. Null where it is not scorable.</summary>
    /// <param name="position">The position of the construct in the instrument, from 0.</param>
    public double? Construct(int position)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)position, (uint)block.Plan.Constructs.Length, nameof(position));
        return OrNull(block.Construct(row, position));
    }

    /// <summary>The value of a dimension. Null where it is not scorable.</summary>
    /// <param name="position">The position of the dimension in the instrument, from 0.</param>
    public double? Dimension(int position)
    {
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)position, (uint)block.Plan.Dimensions.Length, nameof(position));
        return OrNull(block.Dimension(row, position));
    }

    /// <summary>The whole result, to keep: the same that scoring the sheet alone gives.</summary>
    /// <exception cref="InvalidOperationException">The sheet is refused.</exception>
    public ReadinessScore ToScore() => IsValid
        ? ScoreBuilder.Build(block.Plan, [block.Answers(row).ToArray()])
        : throw new InvalidOperationException("The sheet is refused: see its issues.");

    private static double? OrNull(double value) => double.IsNaN(value) ? null : value;
}

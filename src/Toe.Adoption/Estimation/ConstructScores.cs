using Toe.Adoption.Collections;

namespace Toe.Adoption.Estimation;

/// <summary>Construct scores of the rows of a survey: standardised indicators times weights, so of mean 0 and deviation 1 (divisor n - 1) over the rows of the estimate.</summary>
public sealed class ConstructScores
{
    private readonly double[][] columns;

    internal ConstructScores(ValueList<string> constructs, double[][] columns, int rowCount)
    {
        Constructs = constructs;
        this.columns = columns;
        RowCount = rowCount;
    }

    /// <summary>The constructs, in model order.</summary>
    public ValueList<string> Constructs { get; }

    /// <summary>The rows of the survey, whether they have scores or not.</summary>
    public int RowCount { get; }

    /// <summary>The score of a row; null where the row was left out or lacks an answer that the score needs.</summary>
    public double? Value(int row, string construct)
    {
        double value = Column(construct)[row];
        return double.IsNaN(value) ? null : value;
    }

    /// <summary>The scores of a construct, one per row.</summary>
    public IReadOnlyList<double?> Of(string construct) =>
        [.. Column(construct).Select(value => double.IsNaN(value) ? (double?)null : value)];

    private double[] Column(string construct)
    {
        for (int k = 0; k < Constructs.Count; k++)
        {
            if (string.Equals(Constructs[k], construct, StringComparison.Ordinal))
            {
                return columns[k];
            }
        }

        throw new ArgumentException($"There is no construct '{construct}'.", nameof(construct));
    }
}

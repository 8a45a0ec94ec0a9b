using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Estimation;

/// <summary>
/// Construct scores of the rows of a survey: indicators, standardized by the means and deviations of the estimate, times weights.
/// </summary>
/// <remarks>
/// Over the rows of the estimate they have mean 0 and deviation 1 (divisor n - 1). Under pairwise moments only about so: the weights are
/// scaled by correlations that each have rows of their own, and a score needs all answers of its block. Scores of other rows have
/// whatever mean and deviation these rows have on the scale of the estimate.
/// </remarks>
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
    /// <param name="row">The row, from 0.</param>
    /// <param name="construct">The construct.</param>
    /// <exception cref="ArgumentOutOfRangeException">There is no such row.</exception>
    /// <exception cref="ArgumentException">There is no such construct; the message says which there are.</exception>
    public double? this[int row, string construct]
    {
        get
        {
            double[] column = Column(construct);
            if (row < 0 || row >= RowCount)
            {
                throw new ArgumentOutOfRangeException(
                    nameof(row), row, RowCount == 0 ? "There are no rows." : Text.Invariant($"Rows are counted from 0 to {RowCount - 1}."));
            }

            return double.IsNaN(column[row]) ? null : column[row];
        }
    }

    /// <summary>The scores of a construct, one per row.</summary>
    /// <exception cref="ArgumentException">There is no such construct; the message says which there are.</exception>
    public IReadOnlyList<double?> Of(string construct) =>
        [.. Column(construct).Select(value => double.IsNaN(value) ? (double?)null : value)];

    private double[] Column(string construct)
    {
        ArgumentNullException.ThrowIfNull(construct);
        for (int k = 0; k < Constructs.Count; k++)
        {
            if (string.Equals(Constructs[k], construct, StringComparison.Ordinal))
            {
                return columns[k];
            }
        }

        throw UnknownName.Error("construct", construct, Constructs, nameof(construct));
    }
}

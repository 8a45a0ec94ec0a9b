using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Estimation;

/// <summary>A matrix whose rows and columns are asked for by name; equal to another with the same names and entries.</summary>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed class NamedMatrix : IEquatable<NamedMatrix>, INotebookView
{
    private readonly ValueList<double> values;
    private readonly Dictionary<string, int> rowAt;
    private readonly Dictionary<string, int> columnAt;

    internal NamedMatrix(string title, ValueList<string> rows, ValueList<string> columns, ReadOnlySpan<double> values)
    {
        Title = title;
        Rows = rows;
        Columns = columns;
        this.values = ValueList.Create(values);
        rowAt = Positions(rows);
        columnAt = Positions(columns);
    }

    /// <summary>What the matrix holds, such as <c>Cross-loadings</c>.</summary>
    public string Title { get; }

    /// <summary>The same matrix under another title.</summary>
    internal NamedMatrix Titled(string title) => new(title, Rows, Columns, values.AsSpan());

    /// <summary>The names of the rows, in order.</summary>
    public ValueList<string> Rows { get; }

    /// <summary>The names of the columns, in order.</summary>
    public ValueList<string> Columns { get; }

    /// <summary>The entry in a row and a column.</summary>
    /// <exception cref="ArgumentException">There is no such row or column; the message says which there are.</exception>
    public double this[string row, string column] =>
        values[(At(rowAt, row, nameof(row)) * Columns.Count) + At(columnAt, column, nameof(column))];

    /// <summary>The entry in a row and a column, by position.</summary>
    public double this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfNegative(row);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(row, Rows.Count);
            ArgumentOutOfRangeException.ThrowIfNegative(column);
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual(column, Columns.Count);
            return values[(row * Columns.Count) + column];
        }
    }

    /// <summary>The matrix as a table, a row for each of its rows.</summary>
    public Table ToTable() => Table.Create(
        Title,
        [Column.Left(""), .. Columns.Select(Column.Right)],
        Enumerable.Range(0, Rows.Count).Select(row => (ValueList<Cell>)
            [Rows[row], .. Enumerable.Range(0, Columns.Count).Select(column => Cell.Coefficient(this[row, column]))]));

    /// <summary>The table as text.</summary>
    public override string ToString() => ToTable().ToString();

    string INotebookView.ToNotebookHtml() => NotebookTables.Of(ToTable());

    /// <inheritdoc />
    public bool Equals(NamedMatrix? other) =>
        other is not null && Rows.Equals(other.Rows) && Columns.Equals(other.Columns) && values.Equals(other.values);

    /// <inheritdoc />
    public override bool Equals(object? obj) => Equals(obj as NamedMatrix);

    /// <inheritdoc />
    public override int GetHashCode() => HashCode.Combine(Rows, Columns, values);

    private static Dictionary<string, int> Positions(ValueList<string> names)
    {
        var at = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (string name in names)
        {
            at.Add(name, at.Count);
        }

        return at;
    }

    private static int At(Dictionary<string, int> positions, string name, string parameter)
    {
        ArgumentNullException.ThrowIfNull(name, parameter);
        return positions.TryGetValue(name, out int at) ? at : throw UnknownName.Error(parameter, name, positions.Keys, parameter);
    }
}

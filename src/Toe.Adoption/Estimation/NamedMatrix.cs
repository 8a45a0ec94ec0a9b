using Toe.Adoption.Collections;

namespace Toe.Adoption.Estimation;

/// <summary>A matrix whose rows and columns are asked for by name.</summary>
public sealed class NamedMatrix : IEquatable<NamedMatrix>
{
    private readonly ValueList<double> values;
    private readonly Dictionary<string, int> rowAt;
    private readonly Dictionary<string, int> columnAt;

    internal NamedMatrix(ValueList<string> rows, ValueList<string> columns, ReadOnlySpan<double> values)
    {
        Rows = rows;
        Columns = columns;
        this.values = ValueList.Create(values);
        rowAt = Positions(rows);
        columnAt = Positions(columns);
    }

    /// <summary>The names of the rows, in order.</summary>
    public ValueList<string> Rows { get; }

    /// <summary>The names of the columns, in order.</summary>
    public ValueList<string> Columns { get; }

    /// <summary>The entry in a row and a column.</summary>
    /// <exception cref="ArgumentException">There is no such row or column.</exception>
    public double this[string row, string column] =>
        values[(At(rowAt, row, nameof(row)) * Columns.Count) + At(columnAt, column, nameof(column))];

    /// <summary>The entry in a row and a column, by position.</summary>
    public double this[int row, int column]
    {
        get
        {
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)row, (uint)Rows.Count, nameof(row));
            ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)column, (uint)Columns.Count, nameof(column));
            return values[(row * Columns.Count) + column];
        }
    }

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

    private static int At(Dictionary<string, int> positions, string name, string parameter) =>
        positions.TryGetValue(name, out int at)
            ? at
            : throw new ArgumentException($"There is no {parameter} '{name}'.", parameter);
}

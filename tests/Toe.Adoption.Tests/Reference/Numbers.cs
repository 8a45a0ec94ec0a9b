using System.Collections;
using System.Globalization;
using System.Text.Json;

namespace Toe.Adoption.Tests.Reference;

/// <summary>Numbers by row and column name; null where a program gave none. A vector has the column "".</summary>
internal sealed class Numbers : IEnumerable<(string Row, string Column, double? Value)>
{
    private readonly Dictionary<(string Row, string Column), double?> values = [];

    public Numbers(IEnumerable<(string Row, string Column, double? Value)> entries)
    {
        foreach ((string row, string column, double? value) in entries)
        {
            values.Add((row, column), value);
        }
    }

    public int Count => values.Count;

    public double? this[string row, string column = ""] => values[(row, column)];

    public static Numbers Vector(IEnumerable<(string Name, double? Value)> entries) =>
        new(entries.Select(entry => (entry.Name, "", entry.Value)));

    /// <summary>An object of numbers; R writes one without members as an empty array.</summary>
    public static Numbers Vector(JsonElement json) => json.ValueKind == JsonValueKind.Array
        ? new([])
        : Vector(json.EnumerateObject().Select(member => (member.Name, Number(member.Value))));

    /// <summary>Two arrays of the same length: names and numbers.</summary>
    public static Numbers Vector(JsonElement names, JsonElement values) =>
        Vector(names.EnumerateArray().Zip(values.EnumerateArray(), (name, value) => (name.GetString()!, Number(value))));

    /// <summary>An object of objects of numbers: rows of columns.</summary>
    public static Numbers Nested(JsonElement json) => new(
        from row in json.EnumerateObject()
        from cell in row.Value.EnumerateObject()
        select (row.Name, cell.Name, Number(cell.Value)));

    /// <summary>A matrix <c>{"rows", "cols", "values"}</c>; rows without names are counted from 1.</summary>
    public static Numbers Matrix(JsonElement json, bool countRows = false)
    {
        string[] columns = Names(json.GetProperty("cols"));
        JsonElement[] rows = [.. json.GetProperty("values").EnumerateArray()];
        string[] names = json.GetProperty("rows").ValueKind == JsonValueKind.Null || countRows
            ? [.. rows.Select((_, i) => (i + 1).ToString(CultureInfo.InvariantCulture))]
            : Names(json.GetProperty("rows"));
        return new(rows.SelectMany((row, i) => row.EnumerateArray().Select((cell, k) => (names[i], columns[k], Number(cell)))));
    }

    /// <summary>
    /// The lower triangle of a symmetric quantity, each pair named in ordinal order, so that it does not matter which of the two
    /// a program lists first.
    /// </summary>
    public static Numbers Pairs(JsonElement matrix)
    {
        string[] order = Names(matrix.GetProperty("cols"));
        Numbers all = Matrix(matrix);
        return new(
            from later in Enumerable.Range(0, order.Length)
            from earlier in Enumerable.Range(0, later)
            select Pair(order[later], order[earlier], all[order[later], order[earlier]]));
    }

    public static (string Row, string Column, double? Value) Pair(string first, string second, double? value) =>
        string.CompareOrdinal(first, second) <= 0 ? (first, second, value) : (second, first, value);

    public static string[] Names(JsonElement array) => [.. array.EnumerateArray().Select(name => name.GetString()!)];

    public Numbers Transposed() => new(this.Select(entry => (entry.Column, entry.Row, entry.Value)));

    public Numbers Where(Func<string, string, bool> keep) => new(from entry in this where keep(entry.Row, entry.Column) select entry);

    public Numbers Times(double factor) => new(this.Select(entry => (entry.Row, entry.Column, entry.Value * factor)));

    public bool Has(string row, string column = "") => values.ContainsKey((row, column));

    /// <summary>The entries whose names both have: for a quantity that two programs define on different sets.</summary>
    public Numbers Only(Numbers other) => Where(other.Has);

    public IEnumerator<(string Row, string Column, double? Value)> GetEnumerator() =>
        values.Select(entry => (entry.Key.Row, entry.Key.Column, entry.Value)).GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private static double? Number(JsonElement json) => json.ValueKind == JsonValueKind.Null ? null : json.GetDouble();
}

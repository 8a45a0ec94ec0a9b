using Toe.Adoption.Tables;

namespace Toe.Adoption.Forms;

/// <summary>A worksheet: a row of column names and rows of texts. Empty cells are left out of the file, and so are columns without any cell.</summary>
internal sealed class Sheet(string name, IReadOnlyList<string> columns)
{
    private readonly List<IReadOnlyDictionary<string, string>> rows = [];

    /// <summary>All rows, the column names first.</summary>
    public XlsxSheet ToWorksheet()
    {
        string[] used = [.. columns.Where(column => rows.Exists(row => row.ContainsKey(column)))];
        return new(name, rows.Select(row => Array.ConvertAll(used, column => (XlsxCell)row.GetValueOrDefault(column, ""))).Prepend(Array.ConvertAll(used, column => (XlsxCell)column)));
    }

    public void Add(params IEnumerable<(string Column, string? Text)> cells)
    {
        var row = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach ((string column, string? text) in cells)
        {
            if (!string.IsNullOrEmpty(text))
            {
                row.Add(column, text);
            }
        }

        rows.Add(row);
    }
}

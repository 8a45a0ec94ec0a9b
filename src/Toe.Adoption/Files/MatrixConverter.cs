using System.Text.Json;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Files;

/// <summary>A matrix with named rows and columns as JSON.</summary>
internal sealed class MatrixConverter : DocumentConverter<NamedMatrix, MatrixDocument>
{
    protected override NamedMatrix FromDocument(MatrixDocument document)
    {
        if (document.Values.Count != document.Rows.Count || document.Values.Any(row => row.Count != document.Columns.Count))
        {
            throw new JsonException("A matrix has a list of values for each row, with a number for each column.");
        }

        foreach (ValueList<string> names in new[] { document.Rows, document.Columns })
        {
            if (names.Distinct(StringComparer.Ordinal).Count() != names.Count)
            {
                throw new JsonException("A row or column of a matrix is named twice.");
            }
        }

        return new NamedMatrix("Matrix", document.Rows, document.Columns, [.. document.Values.SelectMany(row => row)]);
    }

    protected override MatrixDocument ToDocument(NamedMatrix value) => new()
    {
        Rows = value.Rows,
        Columns = value.Columns,
        Values = Enumerable.Range(0, value.Rows.Count)
            .Select(row => Enumerable.Range(0, value.Columns.Count).Select(column => value[row, column]).ToValueList())
            .ToValueList(),
    };
}

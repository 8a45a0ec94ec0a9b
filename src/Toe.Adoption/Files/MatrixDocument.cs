using Toe.Adoption.Collections;

namespace Toe.Adoption.Files;

/// <summary>The JSON shape of a matrix: the names of its rows and columns, and a list of numbers for each row.</summary>
internal sealed record MatrixDocument
{
    public required ValueList<string> Rows { get; init; }

    public required ValueList<string> Columns { get; init; }

    public required ValueList<ValueList<double>> Values { get; init; }
}

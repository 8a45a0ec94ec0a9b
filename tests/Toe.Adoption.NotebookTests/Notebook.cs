using System.Text.Json;

namespace Toe.Adoption.NotebookTests;

/// <summary>The notebook file, read as .NET Interactive reads it.</summary>
internal static class Notebook
{
    public const string Path = "samples/notebooks/toe-study.ipynb";

    public static JsonElement Document { get; } = JsonDocument.Parse(Repository.Read(Path)).RootElement;

    public static JsonElement[] Cells { get; } = [.. Document.GetProperty("cells").EnumerateArray()];

    public static string TypeOf(JsonElement cell) => cell.GetProperty("cell_type").GetString()!;

    public static string SourceOf(JsonElement cell) => string.Concat(cell.GetProperty("source").EnumerateArray().Select(line => line.GetString()));

    /// <summary>The C# of the cells, without lines that are for the kernel.</summary>
    public static string[] Code { get; } =
    [
        .. Cells.Where(cell => TypeOf(cell) == "code").Select(cell => string.Join(
            '\n', SourceOf(cell).Split('\n').Where(line => !line.StartsWith("#r", StringComparison.Ordinal) && !line.StartsWith("#!", StringComparison.Ordinal)))),
    ];
}

namespace Toe.Adoption.Tables;

/// <summary>A worksheet: its name and its lines of cells.</summary>
internal sealed record XlsxSheet(string Name, IEnumerable<XlsxCell[]> Lines);

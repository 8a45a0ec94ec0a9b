namespace Toe.Adoption.Surveys;

/// <summary>What the text of a cell turned out to be.</summary>
internal enum CellKind
{
    Missing,
    Number,
    NotFinite,
    Text,
}

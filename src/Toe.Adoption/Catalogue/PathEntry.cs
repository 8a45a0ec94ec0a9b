namespace Toe.Adoption.Catalogue;

/// <summary>A path of <c>models.json</c>.</summary>
internal sealed record PathEntry(string From, string To, ExpectedSign Sign);

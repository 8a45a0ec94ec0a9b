using Toe.Adoption.Collections;

namespace Toe.Adoption.Catalogue;

/// <summary>The file <c>constructs.json</c>.</summary>
internal sealed record ConstructsDocument(string Schema, ValueList<ConstructEntry> Constructs);

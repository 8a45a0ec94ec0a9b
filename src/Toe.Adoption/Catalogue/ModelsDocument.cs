using Toe.Adoption.Collections;

namespace Toe.Adoption.Catalogue;

/// <summary>The file <c>models.json</c>.</summary>
internal sealed record ModelsDocument(string Schema, ValueList<ModelEntry> Models);

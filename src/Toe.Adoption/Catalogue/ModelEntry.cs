using Toe.Adoption.Collections;

namespace Toe.Adoption.Catalogue;

/// <summary>A model of <c>models.json</c>.</summary>
internal sealed record ModelEntry(string Id, string Description, ValueList<PathEntry> Paths, ValueList<SecondOrderConstruct> SecondOrder, string? Note = null);

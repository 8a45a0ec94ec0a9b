using Toe.Adoption.Collections;

namespace Toe.Adoption.Catalogue;

/// <summary>The file <c>advice.json</c>.</summary>
internal sealed record AdviceDocument(string Schema, ValueList<AdviceRule> Rules);

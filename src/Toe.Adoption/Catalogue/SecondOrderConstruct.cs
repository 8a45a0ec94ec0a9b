using Toe.Adoption.Collections;

namespace Toe.Adoption.Catalogue;

/// <summary>A construct that is made up of constructs, such as a dimension of its factors.</summary>
/// <param name="Id">The id.</param>
/// <param name="Constructs">The ids of the constructs that make it up.</param>
public sealed record SecondOrderConstruct(string Id, ValueList<string> Constructs);

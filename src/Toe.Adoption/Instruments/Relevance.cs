using Toe.Adoption.Collections;

namespace Toe.Adoption.Instruments;

/// <summary>A skip rule: the item is asked where another one was answered by one of some answers.</summary>
/// <param name="Item">The other item's id.</param>
/// <param name="Answers">The answers.</param>
public sealed record Relevance(string Item, ValueList<int> Answers);

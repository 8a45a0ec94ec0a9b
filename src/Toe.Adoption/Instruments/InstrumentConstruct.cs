using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Instruments;

/// <summary>A construct with the items that ask about it: a page of the form.</summary>
public sealed record InstrumentConstruct
{
    /// <summary>The id, such as <c>TM</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The id of its dimension.</summary>
    public required string Dimension { get; init; }

    /// <summary>The name.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>What is meant.</summary>
    public LocalizedText? Definition { get; init; }

    /// <summary>Whether it favors or hinders adoption. A barrier is scored as burden and enters its dimension reversed.</summary>
    public Polarity Polarity { get; init => field = Guard.Defined(value, nameof(Polarity)); } = Polarity.Driver;

    /// <summary>The items, at least one.</summary>
    public required ValueList<Item> Items { get; init; }
}

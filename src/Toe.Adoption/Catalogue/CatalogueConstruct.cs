using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Catalogue;

/// <summary>A construct of the catalogue: what it means, where it comes from, and the items of the project that ask about it.</summary>
public sealed record CatalogueConstruct
{
    internal CatalogueConstruct(ConstructEntry entry, InstrumentConstruct? asked, InstrumentDimension dimension)
    {
        Id = entry.Id;
        Key = entry.Key;
        Dimension = dimension;
        Name = asked?.Name ?? entry.Name!;
        Definition = asked?.Definition ?? entry.Definition!;
        Polarity = asked?.Polarity ?? Polarity.Driver;
        Items = asked?.Items ?? [];
        ExpectedSign = entry.ExpectedSign;
        Kind = entry.Measurement;
        Sources = entry.Sources;
        Note = entry.Note;
    }

    /// <summary>The id, such as <c>RA</c>: also the start of the ids of its items.</summary>
    public string Id { get; }

    /// <summary>The name.</summary>
    public LocalizedText Name { get; }

    /// <summary>What is meant, in own words.</summary>
    public LocalizedText Definition { get; }

    /// <summary>The dimension that it belongs to.</summary>
    public InstrumentDimension Dimension { get; }

    /// <summary>Whether it favors or hinders adoption.</summary>
    public Polarity Polarity { get; }

    /// <summary>The sign that studies expect of its path to adoption; none where they expect both, or for outcomes.</summary>
    public ExpectedSign ExpectedSign { get; }

    /// <summary>The studies that the construct comes from. Their items are not used.</summary>
    public ValueList<string> Sources { get; }

    /// <summary>The items, own wording and not validated; none for what is observed, such as the size of the firm.</summary>
    public ValueList<Item> Items { get; }

    /// <summary>What to know before it is used; null: nothing.</summary>
    public string? Note { get; }

    /// <summary>The name of its property in <see cref="ToeCatalogue"/>.</summary>
    internal string Key { get; }

    internal CatalogueMeasurement Kind { get; }

    /// <summary>The construct of a model. Its name is the id and its label the English name.</summary>
    /// <param name="measurement">
    /// How it is measured; null: by the items of the catalogue, as a common factor, or, for data readiness and AI use, whose items are parts
    /// and not signs of one thing, as a Mode B composite.
    /// </param>
    /// <exception cref="InvalidOperationException">It has no items, and no measurement is given.</exception>
    public Construct ToConstruct(Measurement? measurement = null)
    {
        Measurement by = measurement ?? OfItems();
        string label = Name.In("en");
        return Dimension.Id switch
        {
            _ when Kind == CatalogueMeasurement.Observed => Construct.Control(Id, label, by),
            "technology" when Polarity == Polarity.Barrier => Construct.Technology(Id, label, by).AsBarrier(),
            "technology" => Construct.Technology(Id, label, by),
            "organization" when Polarity == Polarity.Barrier => Construct.Organization(Id, label, by).AsBarrier(),
            "organization" => Construct.Organization(Id, label, by),
            "environment" when Polarity == Polarity.Barrier => Construct.Environment(Id, label, by).AsBarrier(),
            "environment" => Construct.Environment(Id, label, by),
            _ when Dimension.IsOutcome => Construct.Outcome(Id, label, by),
            _ when Polarity == Polarity.Barrier => Construct.Extended(Adoption.Dimension.Named(Dimension.Name.In("en")), Id, label, by).AsBarrier(),
            _ => Construct.Extended(Adoption.Dimension.Named(Dimension.Name.In("en")), Id, label, by),
        };
    }

    /// <summary>Id and English name.</summary>
    public override string ToString() => $"{Id} {Name.In("en")}";

    private Measurement OfItems()
    {
        if (Items.Count == 0)
        {
            throw new InvalidOperationException($"{Id} is observed and has no items: say how it is measured, such as Measurement.SingleItem(\"EMP\").");
        }

        IEnumerable<string> indicators = Items.Select(item => item.Id);
        return Kind == CatalogueMeasurement.Composite
            ? Measurement.Composite(indicators, WeightingMode.ModeB)
            : Measurement.Reflective(indicators);
    }
}

using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Catalogue;

/// <summary>
/// The constructs, items, models and advice that come with the library (<c>seeds/catalogue</c>). None of the items is validated yet, and
/// no native speaker has checked the Indonesian: <see cref="InstrumentDraft.Notice"/> says so wherever the items are shown.
/// </summary>
public static partial class ToeCatalogue
{
    private static readonly Lazy<CatalogueContent> Content = new(() => new CatalogueContent());

    /// <summary>All constructs and items as one instrument.</summary>
    public static Instrument Instrument => Content.Value.Instrument;

    /// <summary>The short readiness check that the sample app asks: 9 constructs, 42 questions at most, short constructs first.</summary>
    public static Instrument ReadinessCheck => Content.Value.ReadinessCheck;

    /// <summary>All constructs, also those that are observed and not asked.</summary>
    public static ValueList<CatalogueConstruct> Constructs => Content.Value.Constructs;

    /// <summary>The models to start from.</summary>
    public static ValueList<ModelTemplate> Models => Content.Value.Models;

    /// <summary>The advice rules.</summary>
    public static ValueList<AdviceRule> Advice => Content.Value.Advice;

    /// <summary>A construct by its id, for ids from data; in code, <c>ToeCatalogue.Technology.RelativeAdvantage</c> cannot be misspelt.</summary>
    /// <exception cref="ArgumentException">There is no such construct.</exception>
    public static CatalogueConstruct Construct(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Constructs.FirstOrDefault(construct => string.Equals(construct.Id, id, StringComparison.Ordinal))
            ?? throw UnknownName.Error("construct", id, Constructs.Select(construct => construct.Id), nameof(id));
    }

    /// <summary>A model by its id, such as <c>seed-core</c>.</summary>
    /// <exception cref="ArgumentException">There is no such model.</exception>
    public static ModelTemplate Model(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Models.FirstOrDefault(model => string.Equals(model.Id, id, StringComparison.Ordinal))
            ?? throw UnknownName.Error("model", id, Models.Select(model => model.Id), nameof(id));
    }

    private static CatalogueConstruct Find(string id) => Content.Value.Construct(id);
}

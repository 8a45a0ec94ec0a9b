using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Catalogue;

/// <summary>The constructs, items, models and advice that come with the library (<c>seeds/catalogue</c>). None of the items is validated yet.</summary>
public static partial class ToeCatalogue
{
    /// <summary>All constructs and items as one instrument.</summary>
    public static Instrument Instrument => throw new NotImplementedException();

    /// <summary>The short readiness check that the sample app asks: 9 constructs, 42 questions at most, short constructs first.</summary>
    public static Instrument ReadinessCheck => throw new NotImplementedException();

    /// <summary>The advice rules.</summary>
    public static ValueList<AdviceRule> Advice => throw new NotImplementedException();
}

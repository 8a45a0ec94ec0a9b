using Toe.Adoption.Collections;

namespace Toe.Adoption;

/// <summary>A block of one indicator: weight, loading and reliability are 1 by definition.</summary>
public sealed record SingleItem : Measurement
{
    internal SingleItem(ValueList<string> indicators)
        : base(indicators)
    {
    }

    /// <summary>The indicator.</summary>
    public string Indicator => Indicators[0];
}

namespace Toe.Adoption.Tables;

/// <summary>How a number shows. Each rule prints the rounding of the stored number and nothing else.</summary>
public enum NumberRule
{
    /// <summary>Mostly within -1 to 1, so without a leading zero: <c>.312</c>, <c>-.087</c>, <c>1.204</c>.</summary>
    Coefficient,

    /// <summary>A probability: <c>.032</c>; what is below the last printed digit shows as <c>&lt; .001</c>, never as <c>.000</c>.</summary>
    Probability,

    /// <summary>On any scale, with its leading zero: <c>5.310</c>, <c>0.250</c>.</summary>
    Plain,

    /// <summary>A whole number without group separators: <c>10000</c>.</summary>
    Count,
}

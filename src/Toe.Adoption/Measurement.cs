using System.Globalization;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;

namespace Toe.Adoption;

/// <summary>
/// How a construct is measured: the closed family of <see cref="Reflective"/>, <see cref="Composite"/> and <see cref="SingleItem"/>.
/// A block of one indicator is always a <see cref="SingleItem"/>, whichever factory made it.
/// </summary>
public abstract record Measurement
{
    private protected Measurement(ValueList<string> indicators) => Indicators = indicators;

    /// <summary>The indicators of the block: column names of the survey, in the order of the model.</summary>
    public ValueList<string> Indicators { get; }

    /// <summary>Whether one thing is meant to lie behind the indicators, so that they are to agree: of a common factor and of Mode A. A single item has no other to agree with.</summary>
    internal bool HasCommonCause => this is Adoption.Reflective or Adoption.Composite { Mode: WeightingMode.ModeA };

    /// <summary>A common factor: the indicators reflect the construct. Its plain PLS weights are Mode A unless said otherwise.</summary>
    public static Measurement Reflective(IEnumerable<string> indicators, WeightingMode mode = WeightingMode.ModeA)
    {
        Guard.Defined(mode, nameof(mode));
        return Make(indicators, list => new Reflective(list, mode));
    }

    /// <summary>A composite: the indicators make up the construct. It has no default mode, so that nobody estimates one by accident.</summary>
    public static Measurement Composite(IEnumerable<string> indicators, WeightingMode mode)
    {
        Guard.Defined(mode, nameof(mode));
        return Make(indicators, list => new Composite(list, mode));
    }

    /// <summary>A construct that is one indicator, taken as measured without error.</summary>
    public static Measurement SingleItem(string indicator)
    {
        ArgumentNullException.ThrowIfNull(indicator);
        return new SingleItem([indicator]);
    }

    /// <summary>Names of numbered items: <c>Items("RA", 3)</c> is RA1, RA2, RA3.</summary>
    public static ValueList<string> Items(string prefix, int count)
    {
        ArgumentNullException.ThrowIfNull(prefix);
        ArgumentOutOfRangeException.ThrowIfNegative(count);
        return Enumerable.Range(1, count).Select(i => string.Create(CultureInfo.InvariantCulture, $"{prefix}{i}")).ToValueList();
    }

    private static Measurement Make(IEnumerable<string> indicators, Func<ValueList<string>, Measurement> many)
    {
        ArgumentNullException.ThrowIfNull(indicators);
        ValueList<string> list = indicators.ToValueList();
        if (list.Contains(null))
        {
            throw new ArgumentException("An indicator is null.", nameof(indicators));
        }

        return list.Count == 1 ? new SingleItem(list) : many(list);
    }
}

using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Numerics;

namespace Toe.Adoption.Scoring;

/// <summary>An item as scoring sees it.</summary>
internal sealed class PlanItem(Item item, ResponseScale scale, int construct)
{
    private const int LargestTable = 101;

    // The few answers of a usual scale are converted once.
    private readonly DoubleDouble[] percents = (long)scale.Maximum - scale.Minimum < LargestTable
        ? [.. Enumerable.Range(0, (int)scale.Points).Select(at => Percent(scale.Minimum + at, scale.Minimum, scale.Maximum, item.IsReversed))]
        : [];

    public Item Item { get; } = item;

    public string Id { get; } = item.Id;

    public int Construct { get; } = construct;

    public int Minimum { get; } = scale.Minimum;

    public int Maximum { get; } = scale.Maximum;

    public bool IsReversed { get; } = item.IsReversed;

    public bool OffersDontKnow { get; } = scale.DontKnow is not null;

    /// <summary>Whether the scale has the answer: a whole number within its bounds.</summary>
    public bool Offers(double answer) => answer >= Minimum && answer <= Maximum && answer == Math.Truncate(answer);

    /// <summary>The answer from 0 to 100 of the scale.</summary>
    public DoubleDouble Percent(double answer) =>
        percents.Length > 0 ? percents[(int)answer - Minimum] : Percent(answer, Minimum, Maximum, IsReversed);

    /// <summary>Reversed first (minimum + maximum - answer), then (answer - minimum) / (maximum - minimum) x 100.</summary>
    public static DoubleDouble Percent(double answer, int minimum, int maximum, bool isReversed)
    {
        // Whole numbers below 2^40, so exact; as doubles, because the ends of a scale may be further apart than an int counts.
        double above = isReversed ? maximum - answer : answer - minimum;
        return DoubleDouble.Quotient(100 * above, (double)maximum - minimum);
    }
}

/// <summary>An attention check as scoring sees it: read, never scored.</summary>
internal sealed class PlanCheck(AttentionCheck check, ResponseScale scale)
{
    public string Id { get; } = check.Id;

    public int Minimum { get; } = scale.Minimum;

    public int Maximum { get; } = scale.Maximum;

    public bool OffersDontKnow { get; } = scale.DontKnow is not null;

    public bool Offers(double answer) => answer >= Minimum && answer <= Maximum && answer == Math.Truncate(answer);

    public bool IsPassedBy(double answer) => answer >= check.ExpectedMinimum && answer <= check.ExpectedMaximum;
}

/// <summary>A construct as scoring sees it: its items stand one after the other.</summary>
internal sealed class PlanConstruct(InstrumentConstruct construct, int dimension, int first)
{
    public string Id { get; } = construct.Id;

    public LocalizedText Name { get; } = construct.Name;

    public int Dimension { get; } = dimension;

    public string DimensionId { get; } = construct.Dimension;

    public Polarity Polarity { get; } = construct.Polarity;

    public bool IsBarrier { get; } = construct.Polarity == Polarity.Barrier;

    public int First { get; } = first;

    public int Count { get; } = construct.Items.Count;
}

/// <summary>A dimension as scoring sees it.</summary>
internal sealed class PlanDimension(InstrumentDimension dimension, int[] constructs, ValueList<string> ids)
{
    public string Id { get; } = dimension.Id;

    public LocalizedText Name { get; } = dimension.Name;

    public bool IsOutcome { get; } = dimension.IsOutcome;

    public int[] Constructs { get; } = constructs;

    public ValueList<string> Ids { get; } = ids;
}

/// <summary>An item that is asked only after some answers to another.</summary>
internal sealed record PlanSkip(int Item, int Decider, int[] Answers);

/// <summary>A gate with the positions of its subject (-1: not of that kind) and band.</summary>
internal sealed record PlanGate(Gate Gate, int Construct, int Dimension, int Band);

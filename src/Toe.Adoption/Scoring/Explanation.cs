using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;
using Toe.Adoption.Numerics;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Scoring;

/// <summary>
/// How a number came about: index from dimensions, dimension from constructs, construct from items (of each informant), item from an answer.
/// It holds everything that the number depends on, and <see cref="Recompute"/> computes it again from there.
/// </summary>
[TypeFormatterSource(typeof(NotebookFormatterSource))]
public sealed record Explanation : INotebookView
{
    internal Explanation()
    {
    }

    /// <summary>What the number is of: <c>index</c>, <c>dimension technology</c>, <c>construct TM</c> or <c>item TM2</c>; with several informants
    /// also <c>construct TM, informant 2</c> and <c>informant 2, item TM2</c>. <see cref="Find"/> takes it.</summary>
    public string Subject { get; internal init; } = "";

    /// <summary>Its name; an item's wording.</summary>
    public LocalizedText Name { get; internal init; } = null!;

    /// <summary>The number, 0 to 100; null where there is none.</summary>
    public double? Value { get; internal init; }

    /// <summary>The share in what it is part of, over the parts that have a value; 0 where it does not enter.</summary>
    public double Weight { get; internal init; }

    /// <summary>The weight before it is scaled to a share.</summary>
    public double GivenWeight { get; internal init; }

    /// <summary>Whether it enters what it is part of as 100 - value: the burden of a barrier.</summary>
    public bool EntersReversed { get; internal init; }

    /// <summary>How the number follows.</summary>
    public ExplanationStep Step { get; internal init; }

    /// <summary>The same in words, in English and Indonesian, or why there is no number.</summary>
    public LocalizedText Formula { get; internal init; } = null!;

    /// <summary>The answer to an item; null where it is missing, and for what is no item.</summary>
    public double? Answer { get; internal init; }

    /// <summary>The least answer of an item's scale; null for what is no item.</summary>
    public int? Minimum { get; internal init; }

    /// <summary>The greatest answer of an item's scale; null for what is no item.</summary>
    public int? Maximum { get; internal init; }

    /// <summary>Whether agreement speaks against the construct, so that the answer is turned round first.</summary>
    public bool IsReversed { get; internal init; }

    /// <summary>What the number follows from, in the order of the instrument.</summary>
    public ValueList<Explanation> Parts { get; internal init; } = [];

    /// <summary>The number, computed again from the answers and weights of the tree alone: equal to <see cref="Value"/> to the last bit.</summary>
    public double? Recompute() => Compute()?.High;

    /// <summary>The part with the given subject, at any depth.</summary>
    /// <exception cref="ArgumentException">There is none.</exception>
    public Explanation Find(string subject) =>
        All().FirstOrDefault(node => node.Subject == subject)
        ?? throw Internal.UnknownName.Error("part", subject, All().Select(node => node.Subject), nameof(subject));

    /// <summary>A table for each number that is a mean: its parts, their weights, values and products.</summary>
    /// <param name="language">The BCP 47 tag of the language of names.</param>
    public ValueList<Table> ToTables(string language = "en") => ExplanationTables.Of(this, language);

    /// <summary>The tables as text.</summary>
    public override string ToString() => string.Join('\n', ToTables());

    string INotebookView.ToNotebookHtml() => NotebookTables.Of(ToTables());

    internal IEnumerable<Explanation> All() => [this, .. Parts.SelectMany(part => part.All())];

    private DoubleDouble? Compute()
    {
        if (Value is null)
        {
            return null;
        }

        if (Step == ExplanationStep.Answer)
        {
            return PlanItem.Percent(Answer!.Value, Minimum!.Value, Maximum!.Value, IsReversed);
        }

        var mean = default(WeightedMean);
        foreach (Explanation part in Parts)
        {
            double weight = Step == ExplanationStep.InformantMean ? 1 : part.GivenWeight;
            if (weight > 0 && part.Compute() is { } value)
            {
                mean.Add(hasValue: true, part.EntersReversed ? DoubleDouble.Of(100) - value : value, weight);
            }
        }

        return mean.Value;
    }
}

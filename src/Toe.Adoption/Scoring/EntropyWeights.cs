using System.Collections.ObjectModel;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>
/// Weights from how much cases differ: what varies more between firms counts more. With p = x / sum of x over n cases,
/// E = -sum p ln p / ln n and w = (1 - E) / sum of (1 - E). What is the same in all cases has E = 1 and w = 0 exactly; where all is, there are no
/// weights. They describe the cases and not what matters to a firm. [Shannon1948]
/// </summary>
public sealed record EntropyWeights
{
    private EntropyWeights(ValueList<string> names, ValueList<double> entropies, ValueList<double> weights, int cases)
    {
        Names = names;
        Entropies = entropies;
        Weights = weights;
        Cases = cases;
    }

    /// <summary>What is weighted.</summary>
    public ValueList<string> Names { get; }

    /// <summary>The entropy of each, 0 to 1: 1 where all cases are the same.</summary>
    public ValueList<double> Entropies { get; }

    /// <summary>The weights, at least 0, with sum 1, in the order of the names.</summary>
    public ValueList<double> Weights { get; }

    /// <summary>The number of cases, n.</summary>
    public int Cases { get; }

    /// <summary>Weights from cases.</summary>
    /// <param name="names">What is weighted.</param>
    /// <param name="cases">A row for each case (firm) with a value of at least 0 for each name.</param>
    public static Validated<EntropyWeights> Create(ValueList<string> names, IReadOnlyList<ValueList<double>> cases)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(cases);
        List<Issue> faults = [.. Check(names, cases)];
        if (faults.Count > 0)
        {
            return Validated.Refused<EntropyWeights>(faults);
        }

        double[] differences = [.. Enumerable.Range(0, names.Count).Select(j => EntropyDeficit.Of([.. cases.Select(row => row[j])]))];
        double sum = differences.Sum();
        return sum > 0
            ? Validated.Valid(new EntropyWeights(names, [.. differences.Select(difference => 1 - difference)], [.. differences.Select(difference => difference / sum)], cases.Count))
            : Validated.Refused<EntropyWeights>(Fault("cases", "All cases are the same.", "Cases differ in one of the values at least."));
    }

    /// <summary>The weights by name, as a member of <see cref="IndicatorWeights"/>.</summary>
    public IReadOnlyDictionary<string, double> ToDictionary() =>
        new ReadOnlyDictionary<string, double>(Names.Zip(Weights).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));

    private static IEnumerable<Issue> Check(ValueList<string> names, IReadOnlyList<ValueList<double>> cases)
    {
        if (names.Count == 0 || names.Distinct(StringComparer.Ordinal).Count() != names.Count)
        {
            yield return Fault("names", "There is none, or one occurs twice.", "Names are unique.");
        }

        if (cases.Count < 2)
        {
            yield return Fault("cases", Text.Count(cases.Count, "case", "cases") + ".", "Entropy needs two cases at least.");
        }

        for (int i = 0; i < cases.Count; i++)
        {
            string subject = Text.Invariant($"case {i + 1}");
            if (cases[i].Count != names.Count)
            {
                yield return Fault(subject, Text.Count(cases[i].Count, "value", "values") + ".", Text.Invariant($"There are {names.Count} names."));
                yield break;
            }

            foreach (string name in names.Where((_, j) => !(cases[i][j] is >= 0 and <= 1e100)))
            {
                yield return Fault($"{subject}, {Text.Visible(name)}", "The value is negative or not finite.", "A value is a number of at least 0.");
            }
        }

        for (int j = 0; j < names.Count; j++)
        {
            if (cases.Count > 0 && cases.All(row => row[j] == 0))
            {
                yield return Fault(Text.Visible(names[j]), "It is 0 in all cases.", "Values sum to more than 0.");
            }
        }
    }

    private static Issue Fault(string subject, string found, string expected) =>
        IssueCodes.NoEntropyWeights.Error(subject, found, expected, "Correct the cases, or give the weights.");
}

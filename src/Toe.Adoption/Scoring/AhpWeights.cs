using System.Collections.ObjectModel;
using Toe.Adoption.Collections;
using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>
/// Weights from an expert's comparisons of every two things (the analytic hierarchy process): the principal eigenvector of the matrix of comparisons,
/// scaled to sum 1. [Saaty1980]
/// </summary>
public sealed record AhpWeights
{
    /// <summary>The consistency ratio up to which comparisons are accepted.</summary>
    public static double Accepted => 0.10;

    // Mean consistency index of random matrices by order; order 1 and 2 are always consistent. Rows 3 to 8 as in seeds/reference/index_examples.json.
    private static readonly double[] RandomIndex = [0, 0, 0, 0.58, 0.90, 1.12, 1.24, 1.32, 1.41];

    private AhpWeights(ValueList<string> names, ValueList<double> weights, double greatestEigenvalue)
    {
        Names = names;
        Weights = weights;
        GreatestEigenvalue = greatestEigenvalue;
        int n = names.Count;
        ConsistencyIndex = n < 3 ? 0 : Math.Max(0, (greatestEigenvalue - n) / (n - 1));
        ConsistencyRatio = n < 3 ? 0 : ConsistencyIndex / RandomIndex[n];
    }

    /// <summary>What was compared.</summary>
    public ValueList<string> Names { get; }

    /// <summary>The weights, above 0, with sum 1, in the order of the names.</summary>
    public ValueList<double> Weights { get; }

    /// <summary>The principal eigenvalue, at least the number of things; equal to it where comparisons are fully consistent.</summary>
    public double GreatestEigenvalue { get; }

    /// <summary>CI = (eigenvalue - n) / (n - 1); 0 below three things.</summary>
    public double ConsistencyIndex { get; }

    /// <summary>CR = CI / mean CI of random comparisons of as many things; 0 below three things.</summary>
    public double ConsistencyRatio { get; }

    /// <summary>Weights from comparisons.</summary>
    /// <param name="names">What is compared: 1 to 8 ids.</param>
    /// <param name="comparisons">How many times as much the first counts as the second, above 0: each pair once, in either direction; the reverse follows.</param>
    /// <param name="acceptInconsistent">Whether a consistency ratio above 0.10 is a warning instead of a refusal. Comparisons without weights that settle are refused in any case.</param>
    public static Validated<AhpWeights> Create(
        ValueList<string> names, IEnumerable<(string First, string Second, double Ratio)> comparisons, bool acceptInconsistent = false)
    {
        ArgumentNullException.ThrowIfNull(names);
        ArgumentNullException.ThrowIfNull(comparisons);
        List<Issue> faults = [.. NameFaults(names)];
        if (faults.Count > 0)
        {
            return Validated.Refused<AhpWeights>(faults);
        }

        int n = names.Count;
        var matrix = new double[n * n];
        for (int i = 0; i < n; i++)
        {
            matrix[(i * n) + i] = 1;
        }

        foreach ((string first, string second, double ratio) in comparisons)
        {
            Set(names, matrix, first, second, ratio, faults);
        }

        faults.AddRange(
            from i in Enumerable.Range(0, n)
            from j in Enumerable.Range(i + 1, n - i - 1)
            where matrix[(i * n) + j] == 0 && faults.Count == 0
            select Fault(names[i], names[j], "They are not compared.", "Every two are compared once."));
        return faults.Count > 0 ? Validated.Refused<AhpWeights>(faults) : Solve(names, matrix, acceptInconsistent);
    }

    /// <summary>Weights from a full matrix of comparisons, row by row.</summary>
    /// <param name="names">What is compared: 1 to 8 ids.</param>
    /// <param name="matrix">Row i, column j: how many times as much i counts as j. The diagonal is 1, and each entry 1 / its mirror image (to 1e-9 of it).</param>
    /// <param name="acceptInconsistent">Whether a consistency ratio above 0.10 is a warning instead of a refusal. Comparisons without weights that settle are refused in any case.</param>
    public static Validated<AhpWeights> FromMatrix(ValueList<string> names, ReadOnlySpan<double> matrix, bool acceptInconsistent = false)
    {
        ArgumentNullException.ThrowIfNull(names);
        int n = names.Count;
        if (matrix.Length != (long)n * n)
        {
            throw new ArgumentException(Text.Invariant($"A matrix of {n} things has {(long)n * n} entries; there are {matrix.Length}."), nameof(matrix));
        }

        List<Issue> faults = [.. NameFaults(names)];
        for (int i = 0; i < n && faults.Count == 0; i++)
        {
            for (int j = i; j < n; j++)
            {
                double upper = matrix[(i * n) + j];
                double lower = matrix[(j * n) + i];
                if (!IsRatio(upper) || !IsRatio(lower))
                {
                    faults.Add(Fault(names[i], names[j], "The ratio is not above 0 and finite.", "A ratio says how many times as much the first counts."));
                }
                else if (Math.Abs((upper * lower) - 1) > 1e-9)
                {
                    faults.Add(Fault(
                        names[i], names[j], i == j ? "It is compared with itself and the ratio is not 1." : "The two ratios are not each other's reciprocal.",
                        "What counts three times as much in one direction counts a third in the other."));
                }
            }
        }

        return faults.Count > 0 ? Validated.Refused<AhpWeights>(faults) : Solve(names, matrix.ToArray(), acceptInconsistent);
    }

    /// <summary>The weights by name, as a member of <see cref="IndicatorWeights"/>.</summary>
    public IReadOnlyDictionary<string, double> ToDictionary() =>
        new ReadOnlyDictionary<string, double>(Names.Zip(Weights).ToDictionary(pair => pair.First, pair => pair.Second, StringComparer.Ordinal));

    private static IEnumerable<Issue> NameFaults(ValueList<string> names)
    {
        if (names.Count is < 1 or > 8)
        {
            yield return IssueCodes.InvalidComparisons.Error(
                "comparisons", Text.Invariant($"{names.Count} things are compared."), "1 to 8 are.", "Group them, and compare within groups.");
        }

        foreach (IGrouping<string, string> group in names.GroupBy(name => name, StringComparer.Ordinal).Where(group => group.Count() > 1))
        {
            yield return IssueCodes.InvalidComparisons.Error($"comparisons, {Text.Visible(group.Key)}", "It is named twice.", "Names are unique.");
        }
    }

    private static void Set(ValueList<string> names, double[] matrix, string first, string second, double ratio, List<Issue> faults)
    {
        int n = names.Count;
        int i = names.ToList().IndexOf(first);
        int j = names.ToList().IndexOf(second);
        if (i < 0 || j < 0)
        {
            faults.Add(Fault(first, second, $"There is no '{Text.Visible(i < 0 ? first : second)}' among what is compared.", ""));
        }
        else if (!IsRatio(ratio) || (i == j && ratio != 1))
        {
            faults.Add(Fault(first, second, "The ratio is not above 0 and finite, or not 1 with itself.", "A ratio says how many times as much the first counts."));
        }
        else if (i != j && matrix[(i * n) + j] != 0)
        {
            faults.Add(Fault(first, second, "They are compared twice.", "Every two are compared once; the reverse follows."));
        }
        else
        {
            matrix[(i * n) + j] = ratio;
            matrix[(j * n) + i] = 1 / ratio;
        }
    }

    // Within these bounds no product of the iteration overflows, and no expert means more.
    private static bool IsRatio(double ratio) => ratio is >= 1e-9 and <= 1e9;

    private static Validated<AhpWeights> Solve(ValueList<string> names, double[] matrix, bool acceptInconsistent)
    {
        (double[]? weights, double eigenvalue) = PerronVector.Of(matrix, names.Count);
        const string Remedy = "Go through the comparisons with the expert once more; if A counts more than B and B more than C, A counts more than C.";
        if (weights is null)
        {
            return Validated.Refused<AhpWeights>(IssueCodes.InconsistentComparisons.Error(
                "comparisons",
                "The weights do not settle: the comparisons contradict each other so far that they say little about which counts more.",
                "Comparisons are consistent enough to have weights.",
                Remedy));
        }

        var result = new AhpWeights(names, [.. weights], eigenvalue);
        if (result.ConsistencyRatio <= Accepted)
        {
            return Validated.Valid(result);
        }

        string found = Text.Invariant($"The consistency ratio is {result.ConsistencyRatio:0.000}.");
        const string Expected = "Comparisons are accepted up to 0.10.";
        return acceptInconsistent
            ? Validated.Valid(result, IssueCodes.InconsistentComparisons.Warning("comparisons", found, Expected, Remedy))
            : Validated.Refused<AhpWeights>(IssueCodes.InconsistentComparisons.Error("comparisons", found, Expected, Remedy));
    }

    private static Issue Fault(string first, string second, string found, string expected) => IssueCodes.InvalidComparisons.Error(
        $"comparison of {Text.Visible(first)} with {Text.Visible(second)}", found, expected, "Correct the comparison.");
}

using System.Globalization;
using System.Text.Json;
using Toe.Adoption.Collections;
using Toe.Adoption.Scoring;
using Toe.Adoption.Tests.Reference;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Scoring;

/// <summary>The worked numbers of <c>seeds/reference/index_examples.json</c>, to the ten decimals that stand there.</summary>
public class WorkedNumbersTests
{
    private const double Printed = 5.1e-11;

    private static readonly JsonElement Examples = ReferenceFolder.Seeds.Read("index_examples");

    [Fact]
    public void Weights_by_comparison_are_those_of_the_example()
    {
        JsonElement ahp = Examples.GetProperty("ahp");
        double[] matrix = [.. ahp.GetProperty("matrix").EnumerateArray().SelectMany(row => row.EnumerateArray()).Select(Ratio)];
        AhpWeights weights = AhpWeights.FromMatrix(["A", "B", "C"], matrix).Value;
        Assert.All(weights.Weights.Zip(Numbers(ahp, "weights")), pair => Assert.Equal(pair.Second, pair.First, Printed));
        Assert.Equal(ahp.GetProperty("lambdaMax").GetDouble(), weights.GreatestEigenvalue, Printed);
        Assert.Equal(ahp.GetProperty("CI").GetDouble(), weights.ConsistencyIndex, Printed);
        Assert.Equal(ahp.GetProperty("CR").GetDouble(), weights.ConsistencyRatio, Printed);
        AhpWeights same = AhpWeights.Create(["A", "B", "C"], [("A", "B", 3), ("A", "C", 5), ("C", "B", 1.0 / 3)]).Value;
        Assert.All(weights.Weights.Zip(same.Weights), pair => Assert.Equal(pair.Second, pair.First, 1e-15));
    }

    [Fact]
    public void The_random_indices_are_those_of_the_example()
    {
        foreach (JsonProperty row in Examples.GetProperty("ahp").GetProperty("RItable").EnumerateObject())
        {
            int n = int.Parse(row.Name, CultureInfo.InvariantCulture);
            ValueList<string> names = Enumerable.Range(0, n).Select(i => $"T{i}").ToValueList();
            AhpWeights weights = AhpWeights.Create(
                names,
                from i in Enumerable.Range(0, n) from j in Enumerable.Range(i + 1, n - i - 1) select (names[i], names[j], (i + j) % 2 == 0 ? 5.0 : 1.0 / 3),
                acceptInconsistent: true).Value;
            Assert.True(weights.ConsistencyIndex > 0);
            Assert.Equal(row.Value.GetDouble(), weights.ConsistencyIndex / weights.ConsistencyRatio, 1e-12);
        }
    }

    [Fact]
    public void Weights_by_entropy_are_those_of_the_example()
    {
        JsonElement entropy = Examples.GetProperty("entropy");
        ValueList<double>[] cases = [.. entropy.GetProperty("matrix").EnumerateArray().Select(row => row.EnumerateArray().Select(x => x.GetDouble()).ToValueList())];
        EntropyWeights weights = EntropyWeights.Create(["A", "B", "C"], cases).Value;
        Assert.All(weights.Entropies.Zip(Numbers(entropy, "E")), pair => Assert.Equal(pair.Second, pair.First, Printed));
        Assert.All(weights.Weights.Zip(Numbers(entropy, "weights")), pair => Assert.Equal(pair.Second, pair.First, Printed));
    }

    [Fact]
    public void The_percent_of_the_scale_is_that_of_the_example() => Assert.All(
        Examples.GetProperty("pomp").EnumerateArray(),
        example => Assert.Equal(
            example.GetProperty("pomp").GetDouble(),
            PlanItem.Percent(
                example.GetProperty("raw").GetDouble(), example.GetProperty("min").GetInt32(), example.GetProperty("max").GetInt32(), isReversed: false).High,
            1e-12));

    [Fact]
    public void Comparisons_that_contradict_each_other_are_refused_unless_told_otherwise()
    {
        (string, string, double)[] circle = [("A", "B", 5), ("B", "C", 5), ("C", "A", 5)];
        Validated<AhpWeights> refused = AhpWeights.Create(["A", "B", "C"], circle);
        Assert.Equal(IssueCodes.InconsistentComparisons.Code, Assert.Single(refused.Errors).Code);
        Validated<AhpWeights> accepted = AhpWeights.Create(["A", "B", "C"], circle, acceptInconsistent: true);
        Assert.Equal(IssueCodes.InconsistentComparisons.Code, Assert.Single(accepted.Warnings).Code);
        Assert.All(accepted.Value.Weights, weight => Assert.Equal(1.0 / 3, weight, 1e-12));
    }

    [Fact]
    public void Comparisons_that_are_missing_or_double_or_not_positive_are_refused_by_name()
    {
        Validated<AhpWeights> missing = AhpWeights.Create(["A", "B", "C"], [("A", "B", 2), ("A", "C", 2)]);
        Assert.Equal("comparison of B with C", Assert.Single(missing.Errors).Subject);
        Validated<AhpWeights> wrong = AhpWeights.Create(["A", "B"], [("A", "B", 2), ("B", "A", 2), ("A", "X", 1), ("A", "B", -1), ("A", "B", double.NaN)]);
        Assert.Equal(4, wrong.Errors.Count);
        Assert.False(AhpWeights.Create([], []).IsValid);
        Assert.False(AhpWeights.Create(["A", "A"], [("A", "A", 1)]).IsValid);
    }

    private static double Ratio(JsonElement entry) =>
        entry.ValueKind == JsonValueKind.Number ? entry.GetDouble() : 1 / double.Parse(entry.GetString()![2..], NumberStyles.Float, CultureInfo.InvariantCulture);

    private static IEnumerable<double> Numbers(JsonElement parent, string name) => parent.GetProperty(name).EnumerateArray().Select(number => number.GetDouble());
}

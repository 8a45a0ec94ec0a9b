using FsCheck.Xunit;
using Toe.Adoption.Collections;
using Toe.Adoption.Scoring;
using Toe.Adoption.Tests.Properties;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Scoring;

/// <summary>Invariant 74 and what else must hold of weights by comparison and by entropy.</summary>
[Properties(MaxTest = 300)]
public class AhpProperties
{
    [Property] // 74
    public void Consistent_comparisons_give_their_weights_back_with_a_ratio_of_0(int draw)
    {
        var random = new Random(draw);
        double[] weights = [.. Enumerable.Range(0, random.Next(1, 9)).Select(_ => random.NextDouble() + 0.01)];
        double sum = weights.Sum();
        AhpWeights ahp = AhpWeights.Create(Names(weights.Length), Pairs(weights.Length).Select(p => (N(p.I), N(p.J), weights[p.I] / weights[p.J]))).Value;
        Assert.All(ahp.Weights.Zip(weights), pair => Assert.Equal(pair.Second / sum, pair.First, 1e-14));
        Assert.Equal(0, ahp.ConsistencyRatio, 1e-13);
        Assert.Equal(1, ahp.Weights.Sum(), 1e-14);
    }

    [Property] // 74
    public void Renaming_the_things_moves_their_weights_along(int draw)
    {
        var random = new Random(draw);
        int n = random.Next(3, 9);
        int[] order = Enumerable.Range(0, n).Shuffled(random);
        double[,] ratios = Draw(random, n);
        AhpWeights one = Of(n, (i, j) => ratios[i, j]);
        AhpWeights other = Of(n, (i, j) => ratios[order[i], order[j]]);
        Assert.Equal(one.GreatestEigenvalue, other.GreatestEigenvalue, 1e-11);
        Assert.All(Enumerable.Range(0, n), i => Assert.Equal(one.Weights[order[i]], other.Weights[i], 1e-12));
        Assert.True(one.GreatestEigenvalue >= n - 1e-12);
    }

    [Property] // 74
    public void Ratios_that_are_not_reciprocal_are_refused_by_name(int draw)
    {
        var random = new Random(draw);
        int n = random.Next(2, 9);
        double[,] ratios = Draw(random, n);
        double[] matrix = [.. from i in Enumerable.Range(0, n) from j in Enumerable.Range(0, n) select ratios[i, j]];
        Assert.True(AhpWeights.FromMatrix(Names(n), matrix, acceptInconsistent: true).IsValid);
        int row = random.Next(n);
        int column = random.Next(n);
        matrix[(row * n) + column] *= 1.01;
        Issue issue = Assert.Single(AhpWeights.FromMatrix(Names(n), matrix, acceptInconsistent: true).Errors);
        Assert.True(issue.Is(IssueCodes.InvalidComparisons));
        Assert.Contains($"{N(Math.Min(row, column))} with {N(Math.Max(row, column))}", issue.Subject, StringComparison.Ordinal);
    }

    [Property]
    public void Weights_by_entropy_sum_to_1_and_do_not_depend_on_the_order_of_cases(int draw)
    {
        var random = new Random(draw);
        int names = random.Next(1, 6);
        ValueList<double>[] cases = [.. Enumerable.Range(0, random.Next(2, 10)).Select(_ => Enumerable.Range(0, names).Select(_ => (double)random.Next(1, 101)).ToValueList())];
        Validated<EntropyWeights> weights = EntropyWeights.Create(Names(names), cases);
        if (weights.TryGetValue(out EntropyWeights? value))
        {
            Assert.Equal(1, value.Weights.Sum(), 1e-12);
            EntropyWeights other = EntropyWeights.Create(Names(names), cases.Shuffled(random)).Value;
            Assert.All(value.Weights.Zip(other.Weights), pair => Assert.Equal(pair.First, pair.Second, 1e-9));
        }
        else
        {
            Assert.All(weights.Errors, issue => Assert.True(issue.Is(IssueCodes.NoEntropyWeights)));
        }
    }

    [Theory]
    [InlineData(2)]
    [InlineData(1_000)]
    [InlineData(100_000)]
    public void Cases_that_are_all_the_same_give_no_weights_however_many_there_are(int count)
    {
        ValueList<double> one = [62.5, 33.3, 0.1, 1.0 / 3];
        Issue issue = Assert.Single(EntropyWeights.Create(Names(4), [.. Enumerable.Repeat(one, count)]).Errors);
        Assert.Equal((IssueCodes.NoEntropyWeights.Code, "cases", "All cases are the same."), (issue.Code, issue.Subject, issue.Found));
    }

    [Fact]
    public void What_is_the_same_in_all_cases_has_a_weight_of_exactly_0()
    {
        ValueList<double>[] cases = [.. Enumerable.Range(0, 100_000).Select(i => (ValueList<double>)[0.1, 1 + (1e-9 * (i % 2))])];
        EntropyWeights weights = EntropyWeights.Create(Names(2), cases).Value;
        Assert.Equal<ValueList<double>>([0, 1], weights.Weights);
        Assert.Equal(1, weights.Entropies[0]);
    }

    [Fact]
    public void Small_differences_are_weighed_by_their_squares()
    {
        // With values of 1 -+ d, half of each, 1 - E is d^2 / (2 ln n) + O(d^4).
        ValueList<double>[] cases = [.. Enumerable.Range(0, 1000).Select(i => (ValueList<double>)[1 + (i % 2 == 0 ? 1e-8 : -1e-8), 1 + (i % 2 == 0 ? 2e-8 : -2e-8)])];
        EntropyWeights weights = EntropyWeights.Create(Names(2), cases).Value;
        Assert.Equal(0.2, weights.Weights[0], 1e-7);
    }

    [Fact]
    public void Comparisons_that_go_round_settle_all_the_same()
    {
        double[] matrix =
        [
            1, 1e6, 1, 1e-6,
            1e-6, 1, 1e6, 3,
            1, 1e-6, 1, 1e6,
            1e6, 1.0 / 3, 1e-6, 1,
        ];
        AhpWeights ahp = AhpWeights.FromMatrix(Names(4), matrix, acceptInconsistent: true).Value;
        Assert.All(Enumerable.Range(0, 4), i => Assert.Equal(
            1, Enumerable.Range(0, 4).Sum(j => matrix[(i * 4) + j] * ahp.Weights[j]) / (ahp.GreatestEigenvalue * ahp.Weights[i]), 1e-12));
    }

    [Fact]
    public void Comparisons_whose_weights_do_not_settle_are_refused_even_where_inconsistent_ones_are_accepted()
    {
        // Two circles that hardly touch: which of them weighs more stays open for some thousand million steps.
        static double Ratio(int i, int j) => (i, j) switch
        {
            (0, 1) or (1, 2) or (3, 4) or (4, 5) => 1e9,
            (0, 2) or (3, 5) => 1e-9,
            (0, 3) => 5,
            _ => 1,
        };
        Issue issue = Assert.Single(AhpWeights.Create(Names(6), Pairs(6).Select(p => (N(p.I), N(p.J), Ratio(p.I, p.J))), acceptInconsistent: true).Errors);
        Assert.True(issue.Is(IssueCodes.InconsistentComparisons));
        Assert.StartsWith("The weights do not settle", issue.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Too_many_things_are_refused_before_anything_is_made_of_them()
    {
        // A matrix of 100,000 things would take 80 GB.
        Issue issue = Assert.Single(AhpWeights.Create(Names(100_000), []).Errors);
        Assert.Equal("100000 things are compared.", issue.Found);
    }

    private static string N(int i) => $"T{i}";

    private static ValueList<string> Names(int n) => Enumerable.Range(0, n).Select(N).ToValueList();

    private static IEnumerable<(int I, int J)> Pairs(int n) =>
        from i in Enumerable.Range(0, n) from j in Enumerable.Range(i + 1, n - i - 1) select (i, j);

    private static AhpWeights Of(int n, Func<int, int, double> ratio) =>
        AhpWeights.Create(Names(n), Pairs(n).Select(p => (N(p.I), N(p.J), ratio(p.I, p.J))), acceptInconsistent: true).Value;

    private static double[,] Draw(Random random, int n)
    {
        var ratios = new double[n, n];
        for (int i = 0; i < n; i++)
        {
            ratios[i, i] = 1;
            for (int j = i + 1; j < n; j++)
            {
                int scale = random.Next(1, 10);
                ratios[i, j] = random.Next(2) == 0 ? scale : 1.0 / scale;
                ratios[j, i] = 1 / ratios[i, j];
            }
        }

        return ratios;
    }
}

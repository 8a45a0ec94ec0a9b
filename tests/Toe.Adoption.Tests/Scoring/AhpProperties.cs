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

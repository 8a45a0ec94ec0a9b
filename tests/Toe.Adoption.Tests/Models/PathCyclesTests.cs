using FsCheck.Xunit;

namespace Toe.Adoption.Tests.Models;

public class PathCyclesTests
{
    [Fact]
    public void A_chain_of_a_hundred_thousand_does_not_exhaust_the_stack()
    {
        List<StructuralPath> chain = [.. Enumerable.Range(0, 100_000).Select(i => new StructuralPath($"C{i}", $"C{i + 1}"))];
        Assert.Null(PathCycles.FindCycle(chain));
        List<string>? cycle = PathCycles.FindCycle([.. chain, new("C100000", "C0")]);
        Assert.Equal(100_002, cycle?.Count);
    }

    [Fact]
    public void A_self_path_is_no_cycle() => Assert.Null(PathCycles.FindCycle([new("A", "A"), new("A", "B")]));

    [Fact]
    public void No_paths_have_no_cycle() => Assert.Null(PathCycles.FindCycle([]));

    [Fact]
    public void Two_ways_to_one_construct_are_no_cycle() =>
        Assert.Null(PathCycles.FindCycle([new("A", "B"), new("A", "C"), new("B", "D"), new("C", "D"), new("A", "D")]));

    [Property(MaxTest = 500)]
    public void A_cycle_is_found_exactly_where_one_is(byte[] bytes)
    {
        List<(int From, int To)> edges = [.. (bytes ?? []).Select(b => (From: b / 8 % 8, To: b % 8)).Where(edge => edge.From != edge.To)];
        List<string>? cycle = PathCycles.FindCycle(edges.Select(edge => new StructuralPath($"{edge.From}", $"{edge.To}")));
        Assert.Equal(IsCyclic(edges), cycle is not null);
        if (cycle is not null)
        {
            Assert.Equal(cycle[0], cycle[^1]);
            Assert.Equal(cycle.Count - 1, cycle.Distinct().Count());
            Assert.All(cycle.Zip(cycle.Skip(1)), step => Assert.Contains(edges, edge => ($"{edge.From}", $"{edge.To}") == step));
        }
    }

    // By the transitive closure, which shares nothing with a depth-first search.
    private static bool IsCyclic(List<(int From, int To)> edges)
    {
        bool[,] reach = new bool[8, 8];
        edges.ForEach(edge => reach[edge.From, edge.To] = true);
        for (int k = 0; k < 8; k++)
        {
            for (int i = 0; i < 8; i++)
            {
                for (int j = 0; j < 8; j++)
                {
                    reach[i, j] |= reach[i, k] && reach[k, j];
                }
            }
        }

        return Enumerable.Range(0, 8).Any(i => reach[i, i]);
    }
}

using FsCheck;
using FsCheck.Fluent;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Tests.Reference;

/// <summary>What the blocks of a random population are.</summary>
internal enum BlockKind
{
    FactorA,
    FactorB,
    Composite,
    Single,
}

/// <summary>Random recursive path models of 3 to 6 constructs with random admissible parameters.</summary>
internal static class Populations
{
    /// <summary>Populations whose blocks are drawn from the kinds given.</summary>
    public static Arbitrary<Population> Of(params BlockKind[] kinds) => Models(kinds).ToArbitrary();

    private static Gen<double> Between(double low, double high) =>
        Gen.Choose(0, 1_000_000).Select(i => low + ((high - low) * i / 1_000_000));

    private static Gen<double[]> Between(double low, double high, int count) => Between(low, high).ArrayOf(count);

    private static Gen<Population> Models(BlockKind[] kinds) =>
        from count in Gen.Choose(3, 6)
        from exogenous in Gen.Choose(1, Math.Min(3, count - 1))
        from structure in Structures(count, exogenous)
        from blocks in Gen.CollectToArray(Enumerable.Range(0, count), k => Gen.Elements(kinds).SelectMany(kind => Blocks(kind, k)))
        from order in Gen.Shuffle(Enumerable.Range(0, count))
        from logs in Between(-3, 3, blocks.Sum(block => block.Loadings.Length))
        from scheme in Gen.Elements(InnerScheme.Path, InnerScheme.Factor, InnerScheme.Centroid)
        from seed in Gen.Choose(0, int.MaxValue - 1)
        select new Population(blocks, [.. order], structure.Slopes, structure.Correlations, [.. logs.Select(Math.Exp)])
        {
            Scheme = scheme,
            Seed = seed,
        };

    // Exogenous constructs first; each has a successor, each other construct a predecessor. The slopes are scaled to a drawn R2.
    private static Gen<(double[,] Slopes, double[,] Correlations)> Structures(int count, int exogenous)
    {
        Gen<(double[,] Slopes, double[,] Correlations)> drawn =
            from shared in Between(-0.7, 0.7, exogenous)
            from links in Gen.Elements(true, false).ArrayOf(count * count)
            from sizes in Between(0.15, 0.8, count * count)
            from signs in Gen.Elements(1, 1, -1).ArrayOf(count * count)
            from explained in Between(0.1, 0.85, count)
            select Structure(exogenous, shared, links, [.. sizes.Zip(signs, (size, sign) => size * sign)], explained);
        return drawn.Where(structure => IsIdentified(structure.Slopes, structure.Correlations));
    }

    private static (double[,] Slopes, double[,] Correlations) Structure(
        int exogenous, double[] shared, bool[] links, double[] slopes, double[] explained)
    {
        int count = explained.Length;
        double[,] paths = new double[count, count];
        double[,] correlations = new double[count, count];
        for (int to = 0; to < count; to++)
        {
            correlations[to, to] = 1;
            for (int k = 0; k < to && to < exogenous; k++)
            {
                correlations[to, k] = correlations[k, to] = shared[to] * shared[k];
            }

            if (to < exogenous)
            {
                continue;
            }

            int[] sources =
            [
                .. from source in Enumerable.Range(0, to)
                   let lacksSuccessor = to == count - 1 && Enumerable.Range(0, count).All(k => paths[source, k] == 0)
                   where links[(source * count) + to] || lacksSuccessor
                   select source,
            ];
            sources = sources.Length == 0 ? [to - 1] : sources;
            double raw = sources.Sum(a => sources.Sum(b => slopes[(a * count) + to] * slopes[(b * count) + to] * correlations[a, b]));
            double scale = Math.Sqrt(explained[to] / raw);
            foreach (int source in sources)
            {
                paths[source, to] = slopes[(source * count) + to] * scale;
            }

            for (int k = 0; k < to; k++)
            {
                correlations[to, k] = correlations[k, to] = sources.Sum(source => paths[source, to] * correlations[source, k]);
            }
        }

        return (paths, correlations);
    }

    // PLS weighs an indicator by its covariance with the neighbors: those must not all be uncorrelated with the construct. Sizes of
    // slopes beyond 2 come from nearly collinear predecessors, where ten digits cannot be asked for.
    private static bool IsIdentified(double[,] slopes, double[,] correlations)
    {
        int[] all = [.. Enumerable.Range(0, slopes.GetLength(0))];
        bool IsNeighbor(int k, int l) => slopes[k, l] != 0 || slopes[l, k] != 0;
        return slopes.Cast<double>().All(slope => Math.Abs(slope) < 2)
            && all.All(k => all.Any(l => IsNeighbor(k, l) && Math.Abs(correlations[k, l]) > 0.1));
    }

    private static Gen<PopulationBlock> Blocks(BlockKind kind, int k) => kind switch
    {
        BlockKind.Single => Gen.Constant(new PopulationBlock(Measurement.SingleItem($"x{k}_1"), new double[,] { { 1 } }, [1], [1])),
        BlockKind.Composite => Composites(k),
        _ => Factors(k, kind == BlockKind.FactorA ? WeightingMode.ModeA : WeightingMode.ModeB),
    };

    // In one block of four with at least three indicators the last one is reversed.
    private static Gen<PopulationBlock> Factors(int k, WeightingMode mode) =>
        from count in Gen.Choose(2, 5)
        from sizes in Between(0.5, 0.95, count)
        from reversed in Gen.Elements(true, false, false, false)
        select Factor(Measurement.Reflective(Names(k, count), mode), reversed && count > 2 ? [.. sizes[..^1], -sizes[^1] / 2] : sizes);

    private static PopulationBlock Factor(Measurement measurement, double[] loadings)
    {
        double[,] within = Within(loadings);
        bool isModeA = measurement is Reflective { Mode: WeightingMode.ModeA };
        double[] weights = [.. loadings.Select(loading => isModeA ? loading : loading / (1 - (loading * loading)))];
        return new(measurement, within, loadings, Standardize(weights, within));
    }

    private static Gen<PopulationBlock> Composites(int k)
    {
        Gen<PopulationBlock> drawn =
            from count in Gen.Choose(2, 5)
            from common in Between(-0.4, 0.8, count)
            from sizes in Between(0.2, 1, count)
            from signs in Gen.Elements(1, 1, 1, -1).ArrayOf(count)
            let measurement = Measurement.Composite(Names(k, count), WeightingMode.ModeB)
            select Composite(measurement, Within(common), [.. sizes.Zip(signs, (size, sign) => size * sign)]);

        // The library turns scores to a positive sum of loadings: here it must be clear which way that is.
        return drawn.Where(block => block.Loadings.Sum() > 0.1);
    }

    private static PopulationBlock Composite(Measurement measurement, double[,] within, double[] raw)
    {
        double[] weights = Standardize(raw, within);
        return new(measurement, within, Times(within, weights), weights);
    }

    // Unit diagonal, products of the values elsewhere: positive definite for values within -1 and 1.
    private static double[,] Within(double[] values)
    {
        double[,] within = new double[values.Length, values.Length];
        for (int i = 0; i < values.Length; i++)
        {
            for (int j = 0; j < values.Length; j++)
            {
                within[i, j] = i == j ? 1 : values[i] * values[j];
            }
        }

        return within;
    }

    private static double[] Standardize(double[] weights, double[,] within)
    {
        double deviation = Math.Sqrt(Times(within, weights).Zip(weights, (a, b) => a * b).Sum());
        return [.. weights.Select(weight => weight / deviation)];
    }

    private static double[] Times(double[,] matrix, double[] vector) =>
        [.. Enumerable.Range(0, vector.Length).Select(i => Enumerable.Range(0, vector.Length).Sum(j => matrix[i, j] * vector[j]))];

    private static string[] Names(int k, int count) => [.. Enumerable.Range(1, count).Select(i => $"x{k}_{i}")];
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Reference;

/// <summary>A block of a population: how the construct is measured, and the correlations that follow.</summary>
/// <param name="Measurement">The measurement.</param>
/// <param name="Within">Correlations of its indicators.</param>
/// <param name="Loadings">Correlations of indicators and construct.</param>
/// <param name="Weights">Weights of the scores of variance 1 that the mode of the block has in the population.</param>
internal sealed record PopulationBlock(Measurement Measurement, double[,] Within, double[] Loadings, double[] Weights)
{
    /// <summary>The squared correlation of score and construct.</summary>
    public double Reliability { get; } = Math.Pow(Weights.Zip(Loadings, (weight, loading) => weight * loading).Sum(), 2);
}

/// <summary>A recursive path model with known parameters, and what follows from them.</summary>
/// <param name="Blocks">The blocks, predecessors before successors.</param>
/// <param name="Order">The order in which the model declares them.</param>
/// <param name="Slopes">The path from a construct (row) to a later one (column); 0 where there is none.</param>
/// <param name="Correlations">The correlations of the constructs.</param>
/// <param name="Deviations">The standard deviations of the indicators, block by block.</param>
internal sealed record Population(
    PopulationBlock[] Blocks, int[] Order, double[,] Slopes, double[,] Correlations, double[] Deviations)
{
    public InnerScheme Scheme { get; init; }

    public int Seed { get; init; }

    public AdoptionModel Model { get; } = AdoptionModel.Create(
        "population",
        Order.Select(k => Construct.Outcome(Name(k), Name(k), Blocks[k].Measurement)),
        from source in Enumerable.Range(0, Blocks.Length)
        from target in Enumerable.Range(0, Blocks.Length)
        where Slopes[source, target] != 0
        select new StructuralPath(Name(source), Name(target)));

    public string[] Indicators { get; } = [.. Blocks.SelectMany(block => block.Measurement.Indicators)];

    public PlsSettings Settings => new() { Scheme = Scheme, Tolerance = 1e-12 };

    public Moments Moments => Moments.FromCovariances(Indicators, Covariances(), 1000).Value;

    public static string Name(int k) => $"C{k}";

    /// <summary>The covariances that the parameters imply.</summary>
    public double[,] Covariances()
    {
        (int Block, int Item)[] at =
        [
            .. from block in Blocks.Index()
               from item in Enumerable.Range(0, block.Item.Loadings.Length)
               select (block.Index, item),
        ];
        double[,] covariances = new double[at.Length, at.Length];
        for (int i = 0; i < at.Length; i++)
        {
            for (int j = 0; j < at.Length; j++)
            {
                (int k, int l) = (at[i].Block, at[j].Block);
                double correlation = k == l
                    ? Blocks[k].Within[at[i].Item, at[j].Item]
                    : Blocks[k].Loadings[at[i].Item] * Blocks[l].Loadings[at[j].Item] * Correlations[k, l];
                covariances[i, j] = correlation * Deviations[i] * Deviations[j];
            }
        }

        return covariances;
    }

    public Numbers Paths() => new(
        from source in Enumerable.Range(0, Blocks.Length)
        from target in Enumerable.Range(0, Blocks.Length)
        where Slopes[source, target] != 0
        select (Name(source), Name(target), (double?)Slopes[source, target]));

    /// <summary>The variance of each endogenous construct that its predecessors explain, of 1.</summary>
    public Numbers RSquared() => Numbers.Vector(
        from target in Enumerable.Range(0, Blocks.Length)
        let explained = Enumerable.Range(0, Blocks.Length).Sum(source => Slopes[source, target] * Correlations[source, target])
        where explained != 0
        select (Name(target), (double?)explained));

    /// <summary>The sum of the powers of the slopes: effects along paths of any length.</summary>
    public Numbers TotalEffects()
    {
        int[] all = [.. Enumerable.Range(0, Blocks.Length)];
        double[,] total = new double[all.Length, all.Length];
        var power = (double[,])Slopes.Clone();
        foreach (int _ in all)
        {
            double[,] next = new double[all.Length, all.Length];
            foreach (int source in all)
            {
                foreach (int target in all)
                {
                    total[source, target] += power[source, target];
                    next[source, target] = all.Sum(k => power[source, k] * Slopes[k, target]);
                }
            }

            power = next;
        }

        return new(from source in all from target in all select (Name(source), Name(target), (double?)total[source, target]));
    }

    public Numbers Loadings() => OfIndicators(block => block.Loadings);

    public Numbers Weights() => OfIndicators(block => block.Weights);

    /// <summary>A quantity of every two constructs.</summary>
    public Numbers OfPairs(Func<int, int, double> value) => new(
        from k in Enumerable.Range(0, Blocks.Length)
        from l in Enumerable.Range(0, Blocks.Length)
        select (Name(k), Name(l), (double?)(k == l ? 1 : value(k, l))));

    public override string ToString() => $"{Model}, {Scheme}, seed {Seed}";

    private Numbers OfIndicators(Func<PopulationBlock, double[]> values) => new(Blocks.Index().SelectMany(block =>
        block.Item.Measurement.Indicators.Zip(values(block.Item), (name, value) => (name, Name(block.Index), (double?)value))));
}

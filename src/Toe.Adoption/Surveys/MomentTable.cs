using Toe.Adoption.Numerics;

namespace Toe.Adoption.Surveys;

/// <summary>
/// The products of columns whose sums over a resample are its moments, and how co-moments are put together from those sums.
/// With complete answers these are the products of every two indicators and the indicators themselves. With missing answers the
/// columns hold 0 where an answer is missing, presence columns (1 or 0) join them, and each pair carries its own counts and sums:
/// so the missing-data rule is applied within every resample.
/// </summary>
internal sealed class MomentTable
{
    // A sum of squared deviations this small beside the sum of squares is rounding noise: on their shared rows one of a pair does not vary.
    private const double NoVariation = 1e-13;

    private readonly int order;
    private readonly int rows;
    private readonly MissingDataRule rule;
    private readonly ProductIndex index;

    private readonly Lazy<ProductSums> sums;

    private MomentTable(int order, int rows, MissingDataRule rule, Lazy<ProductSums> sums, ProductIndex index)
    {
        this.order = order;
        this.rows = rows;
        this.rule = rule;
        this.index = index;
        this.sums = sums;
    }

    /// <summary>The products of all rows, for sums over resamples. Their columns fill memory when they are first asked for.</summary>
    public ProductSums Sums => sums.Value;

    public static MomentTable Of(Answers answers)
    {
        ProductIndex index = new(answers);
        int rows = answers.Rows;
        MissingDataRule rule = answers.IsComplete ? MissingDataRule.Refuse : answers.Missing.Rule;
        return new MomentTable(answers.Indicators.Count, rows, rule, new Lazy<ProductSums>(() => MakeSums(index, rows)), index);
    }

    /// <summary>The same products for sums over another number of rows, such as all but one.</summary>
    public MomentTable WithRows(int count) => new(order, count, rule, sums, index);

    /// <summary>The sums of the products over all rows, each counted once: in one pass over the answers, without their columns in memory.</summary>
    public double[] SumOnce()
    {
        // The column of ones is the last of both.
        int columns = index.Columns;
        double[] all = Gram.Compute(columns - 1, rows, index.Load, index.Products);
        return [.. index.Products.Select(product => all[(product.First * columns) + product.Second])];
    }

    /// <summary>Puts the co-moments of the resample in some lanes together.</summary>
    /// <param name="sums">Sums of the products, <paramref name="stride"/> resamples each.</param>
    /// <param name="stride">How many resamples the sums hold side by side.</param>
    /// <param name="first">The first resample to take.</param>
    /// <param name="comoments">order x order; the upper triangle is written.</param>
    /// <param name="reference">Second moments about the shift, against which a co-moment that is rounding noise is recognized.</param>
    public void Assemble<TLane>(ReadOnlySpan<double> sums, int stride, int first, Span<TLane> comoments, Span<TLane> reference)
        where TLane : unmanaged, ILane<TLane>
    {
        var read = new LaneReader<TLane>(sums, stride, first);
        for (int j = 0; j < order; j++)
        {
            reference[j] = read[index.Square(j, j)];
        }

        switch (rule)
        {
            case MissingDataRule.MeanReplacement:
                AssembleMeanReplaced(read, comoments);
                break;
            case MissingDataRule.Pairwise:
                AssemblePairwise(read, comoments);
                break;
            default:
                AssembleComplete(read, comoments);
                break;
        }
    }

    private static ProductSums MakeSums(ProductIndex index, int rows)
    {
        double[][] columns = new double[index.Columns][];
        for (int column = 0; column < columns.Length; column++)
        {
            columns[column] = new double[rows];
            index.Load(column, 0, rows, columns[column], 1);
        }

        return new ProductSums(columns, index.Products, rows);
    }

    private void AssembleComplete<TLane>(LaneReader<TLane> read, Span<TLane> comoments)
        where TLane : unmanaged, ILane<TLane>
    {
        TLane n = TLane.Of(rows);
        for (int j = 0; j < order; j++)
        {
            TLane mean = read[index.Sum(j)] / n;
            for (int k = j; k < order; k++)
            {
                comoments[(j * order) + k] = read[index.Square(j, k)] - (mean * read[index.Sum(k)]);
            }
        }
    }

    // A replaced answer deviates by nothing: only rows that answer both indicators count, about the means of all answers.
    private void AssembleMeanReplaced<TLane>(LaneReader<TLane> read, Span<TLane> comoments)
        where TLane : unmanaged, ILane<TLane>
    {
        for (int j = 0; j < order; j++)
        {
            TLane meanJ = read[index.Sum(j)] / read[index.Presence(j, j)];
            for (int k = j; k < order; k++)
            {
                TLane meanK = read[index.Sum(k)] / read[index.Presence(k, k)];
                comoments[(j * order) + k] = read[index.Square(j, k)]
                    - (meanJ * read[index.SumWhere(k, j)])
                    - (meanK * read[index.SumWhere(j, k)])
                    + (meanJ * meanK * read[index.Presence(j, k)]);
            }
        }
    }

    // Each correlation is taken over its own rows; the co-moments carry it, so that correlations computed from them give it back.
    private void AssemblePairwise<TLane>(LaneReader<TLane> read, Span<TLane> comoments)
        where TLane : unmanaged, ILane<TLane>
    {
        for (int j = 0; j < order; j++)
        {
            TLane n = read[index.Presence(j, j)];
            TLane sum = read[index.Sum(j)];
            TLane variance = (read[index.Square(j, j)] - (sum * sum / n)) / (n - TLane.Of(1));
            comoments[(j * order) + j] = variance * TLane.Of(rows - 1);
        }

        for (int j = 0; j < order; j++)
        {
            for (int k = j + 1; k < order; k++)
            {
                TLane n = read[index.Presence(j, k)];
                TLane sumJ = read[index.SumWhere(j, k)];
                TLane sumK = read[index.SumWhere(k, j)];
                TLane shared = read[index.Square(j, k)] - (sumJ * sumK / n);
                TLane ownJ = read[index.SquareWhere(j, k)] - (sumJ * sumJ / n);
                TLane ownK = read[index.SquareWhere(k, j)] - (sumK * sumK / n);
                TLane varies = TLane.And(
                    TLane.Not(TLane.AtMost(ownJ, read[index.SquareWhere(j, k)] * TLane.Of(NoVariation))),
                    TLane.Not(TLane.AtMost(ownK, read[index.SquareWhere(k, j)] * TLane.Of(NoVariation))));
                TLane correlation = TLane.Select(varies, shared / TLane.Sqrt(ownJ * ownK), TLane.Of(double.NaN));
                comoments[(j * order) + k] =
                    correlation * TLane.Sqrt(comoments[(j * order) + j] * comoments[(k * order) + k]);
            }
        }
    }
}

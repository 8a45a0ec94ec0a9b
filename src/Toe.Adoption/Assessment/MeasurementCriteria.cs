using Toe.Adoption.Estimation;

namespace Toe.Adoption.Assessment;

/// <summary>The criteria of one estimate or resample in a row: HTMT2 of every pair, congruence of every pair, tetrads of every block that has them.</summary>
internal sealed class MeasurementCriteria
{
    private readonly double[] scales;
    private readonly double rows;

    public MeasurementCriteria(PlsFit fit)
    {
        Plan = fit.Plan;
        Pairs = fit.Plan.Layout.HtmtPairs;
        rows = fit.SampleSize - 1;
        scales = [.. fit.Plan.Indicators.Select(name => fit.Moments.Scale(name))];
        foreach (Block block in fit.Plan.Blocks.Where(block => block.Count >= Adoption.Assessment.Tetrads.FewestIndicators))
        {
            Tetrads.AddRange(Adoption.Assessment.Tetrads.NonRedundant(block.Count).Select(tetrad => (block, tetrad)));
        }
    }

    public PlsPlan Plan { get; }

    public (int First, int Second)[] Pairs { get; }

    public List<(Block Block, (int G, int H, int I, int J) Tetrad)> Tetrads { get; } = [];

    public int Count => (2 * Pairs.Length) + Tetrads.Count;

    public int FirstCongruence => Pairs.Length;

    public int FirstTetrad => 2 * Pairs.Length;

    public void Compute(ReplicateView view, Span<double> results)
    {
        int order = Plan.Indicators.Count;
        double[] diagonal = Congruence.Diagonal(Plan, view.Parameters);
        for (int i = 0; i < Pairs.Length; i++)
        {
            (int a, int b) = Pairs[i];
            results[i] = MeanCorrelation.Ratio(view.Correlations, order, Plan.Blocks[a], Plan.Blocks[b], Averaging.Geometric);
            results[FirstCongruence + i] = Congruence.Of(view.Constructs, diagonal, a, b);
        }

        for (int i = 0; i < Tetrads.Count; i++)
        {
            int start = Tetrads[i].Block.Start;
            results[FirstTetrad + i] = Adoption.Assessment.Tetrads.Of((j, k) => Covariance(view, start + j, start + k), Tetrads[i].Tetrad);
        }
    }

    private double Covariance(ReplicateView view, int j, int k) =>
        view.Comoments[(Math.Min(j, k) * Plan.Indicators.Count) + Math.Max(j, k)] / rows / scales[j] / scales[k];
}

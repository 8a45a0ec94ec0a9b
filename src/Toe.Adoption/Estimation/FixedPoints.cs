using Toe.Adoption.Internal;
using Toe.Adoption.Numerics;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>
/// Iterates from other start weights and tells whether they settle elsewhere: then the estimate is one of several, and which one it is
/// is a matter of the start.
/// </summary>
internal static class FixedPoints
{
    /// <summary>Beyond this number of indicators the iterations would cost more than the estimate is worth.</summary>
    public const int MostIndicators = 300;

    private const int Starts = 16;

    // Far above what the default tolerance leaves of the way to a fixed point.
    private const double Apart = 1e-4;

    public static IEnumerable<Issue> Check(
        PlsPlan plan, ReadOnlySpan<ScalarLane> comoments, ReadOnlySpan<ScalarLane> reference, PlsKernel<ScalarLane> found)
    {
        if (plan.Indicators.Count > MostIndicators
            || found.Outcomes[0] == EstimateOutcome.NotConverged
            || plan.Blocks.All(block => !block.IsEstimated || block.IsSingle))
        {
            return [];
        }

        ScalarLane[] usual = UsualStart(plan, found.Correlations);
        var start = new ScalarLane[usual.Length];
        var outputs = new ScalarLane[plan.Layout.Count];
        var kernel = new PlsKernel<ScalarLane>(plan);
        var random = new RandomStream(0, 0);
        int elsewhere = 0;
        double farthest = 0;
        for (int run = 0; run < Starts; run++)
        {
            foreach (Block block in plan.Blocks)
            {
                for (int j = block.Start; j < block.End; j++)
                {
                    // From a twentieth to the whole of the usual weight.
                    double share = (1 + random.NextBelow(20)) / 20.0;
                    start[j] = block.IsEstimated ? usual[j] * ScalarLane.Of(share) : usual[j];
                }
            }

            kernel.Run(comoments, reference, outputs, start);
            double distance = Distance(plan, found.Weighting.Weights, kernel.Weighting.Weights);
            if (kernel.Outcomes[0] != EstimateOutcome.NotConverged && distance > Apart)
            {
                elsewhere++;
                farthest = Math.Max(farthest, distance);
            }
        }

        return elsewhere == 0 ? [] : [IssueCodes.SeveralFixedPoints.Warning(
            $"model {plan.Model.Name}",
            Text.Invariant($"From {elsewhere} of {Starts} other start weights the weights settle elsewhere, up to {farthest:0.##} from here."),
            "The weights settle at one point, wherever they start.",
            "Another program may report other numbers. The sample may be too small for the model, or a block is no one thing: look at its loadings.")];
    }

    private static ScalarLane[] UsualStart(PlsPlan plan, ReadOnlySpan<ScalarLane> correlations)
    {
        var start = new ScalarLane[plan.Indicators.Count];
        foreach (Block block in plan.Blocks)
        {
            StartWeights<ScalarLane>.Set(block, correlations, start.Length, start.AsSpan(block.Start, block.Count));
        }

        return start;
    }

    // The sign of a block is a matter of orientation, which may turn on rounding.
    private static double Distance(PlsPlan plan, ReadOnlySpan<ScalarLane> a, ReadOnlySpan<ScalarLane> b)
    {
        double farthest = 0;
        foreach (Block block in plan.Blocks)
        {
            double same = 0;
            double turned = 0;
            for (int j = block.Start; j < block.End; j++)
            {
                same = Math.Max(same, Math.Abs(a[j][0] - b[j][0]));
                turned = Math.Max(turned, Math.Abs(a[j][0] + b[j][0]));
            }

            farthest = Math.Max(farthest, Math.Min(same, turned));
        }

        return farthest;
    }
}

using Toe.Adoption.Estimation;

namespace Toe.Adoption.Assessment;

/// <summary>One estimated resample, as a statistic sees it. Its arrays are overwritten by the next one.</summary>
internal sealed class ReplicateView(PlsPlan plan)
{
    public PlsPlan Plan { get; } = plan;

    /// <summary>Co-moments of scaled indicators, order x order, upper triangle.</summary>
    public double[] Comoments { get; } = new double[plan.Indicators.Count * plan.Indicators.Count];

    /// <summary>Indicator correlations, order x order.</summary>
    public double[] Correlations { get; } = new double[plan.Indicators.Count * plan.Indicators.Count];

    /// <summary>Construct correlations that paths are estimated from.</summary>
    public double[] Constructs { get; } = new double[plan.Blocks.Length * plan.Blocks.Length];

    /// <summary>The parameters of the layout.</summary>
    public double[] Parameters { get; } = new double[plan.Layout.Count];
}

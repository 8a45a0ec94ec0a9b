using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tests.BadInputs;

namespace Toe.Adoption.Tests.Assessment;

/// <summary>Estimates of the healthy baseline and their bootstraps, made once.</summary>
internal static class Assessed
{
    public static BootstrapSettings Settings { get; } = new() { Seed = 2026, Resamples = 400 };

    private static readonly Lazy<PlsFit> LazyFit = new(() => Baseline.Estimate(Baseline.Survey()).Value);

    private static readonly Lazy<PlsFit> LazyConsistent =
        new(() => Baseline.Estimate(Baseline.Survey(), new PlsSettings { Consistent = true }).Value);

    private static readonly Lazy<PlsFit> LazyModeB =
        new(() => Pls.Estimate(Baseline.Model(WeightingMode.ModeB), Baseline.Survey()).Value);

    private static readonly Lazy<BootstrapResult> LazyBootstrap = new(() => Bootstrap.Run(Fit, Settings).Value);

    // Four indicators have tetrads.
    private static readonly Lazy<PlsFit> LazyFour = new(() => Pls.Estimate(
        Baseline.Model(items: Measurement.Items("RA", 4)),
        Baseline.With("RA4", (row, _) => Baseline.Answers()["RA1"][row] + (row % 3))).Value);

    public static PlsFit Four => LazyFour.Value;

    public static PlsFit Fit => LazyFit.Value;

    public static PlsFit Consistent => LazyConsistent.Value;

    public static PlsFit ModeB => LazyModeB.Value;

    public static BootstrapResult Resampled => LazyBootstrap.Value;
}

using Toe.Adoption.Collections;

namespace Toe.Adoption.Assessment;

/// <summary>The exact-fit test of the saturated or of the estimated model.</summary>
public sealed record ExactFitModel
{
    /// <summary>SRMR, d_ULS, d_G and F_ML, in this order.</summary>
    public required ValueList<ExactFitEstimate> Estimates { get; init; }

    /// <summary>The number of resamples that count.</summary>
    public required int Usable { get; init; }

    /// <summary>The number of resamples that gave no settled estimate, and are left out.</summary>
    public required int Failed { get; init; }

    /// <summary>The number of resamples that gave an inadmissible estimate, left out or kept as the settings say.</summary>
    public required int Inadmissible { get; init; }

    /// <summary>One of the measures.</summary>
    public ExactFitEstimate Estimate(FitDistance distance) => Estimates.First(estimate => estimate.Distance == distance);
}

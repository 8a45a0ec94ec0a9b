using Toe.Adoption.Collections;

namespace Toe.Adoption.Assessment;

/// <summary>What an assessment takes into account beyond the estimate and its bootstrap. What is not given is reported as not applicable, with the reason.</summary>
public sealed record FurtherEvidence
{
    /// <summary>Resampled HTMT2, tetrads and congruence.</summary>
    public MeasurementBootstrapResult? Measurement { get; init; }

    /// <summary>The test of exact fit.</summary>
    public ExactFitResult? ExactFit { get; init; }

    /// <summary>Redundancy analyses of Mode B blocks.</summary>
    public ValueList<RedundancyAnalysis> Redundancies { get; init; } = [];
}

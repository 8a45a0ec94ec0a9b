namespace Toe.Adoption.Estimation;

/// <summary>What is estimated of a path.</summary>
public sealed record PathEstimate
{
    // Coefficients of standardized scores: what is smaller is no number but what is left of one.
    private const double Rounding = 1e-12;

    /// <summary>The source.</summary>
    public required string From { get; init; }

    /// <summary>The target.</summary>
    public required string To { get; init; }

    /// <summary>The path coefficient: the regression coefficient of the standardized target on its predecessors.</summary>
    public required double Estimate { get; init; }

    /// <summary>The sign that the study expects.</summary>
    public required ExpectedSign Expected { get; init; }

    /// <summary>
    /// Effect size f2 = (R2 with - R2 without the source) / (1 - R2 with), construct correlations held fixed; at least 0.
    /// Null where R2 is 1 or inadmissible. [Cohen1988]
    /// </summary>
    public double? FSquared { get; init; }

    /// <summary>Variance inflation factor of the source among the predecessors of the target, at least 1; 1 for a single predecessor.
    /// Null where the correlations of the predecessors are not positive definite.</summary>
    public double? Vif { get; init; }

    /// <summary>Whether the sign is as expected; null without expectation. A path that is zero up to rounding (1e-12) has no sign, and so not the expected one.</summary>
    public bool? IsAsExpected => Expected == ExpectedSign.None ? null : HasSign && Expected == (Estimate > 0 ? ExpectedSign.Positive : ExpectedSign.Negative);

    /// <summary>Whether the path is not zero up to rounding.</summary>
    internal bool HasSign => IsSigned(Estimate);

    /// <summary>Whether a coefficient is not zero up to rounding.</summary>
    internal static bool IsSigned(double coefficient) => Math.Abs(coefficient) > Rounding;
}

using Toe.Adoption.Collections;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Files;

/// <summary>What a model file keeps of a bootstrap: how it went, and what it says about every parameter.</summary>
public sealed record BootstrapSummary
{
    /// <summary>The resamples asked for, at least 2.</summary>
    public required int Resamples { get; init; }

    /// <summary>Those that gave no estimate, or one that did not settle; they are left out.</summary>
    public required int Failed { get; init; }

    /// <summary>Those that gave an inadmissible one.</summary>
    public required int Inadmissible { get; init; }

    /// <summary>What was done with these.</summary>
    public required InadmissibleReplicates InadmissibleRule { get; init; }

    /// <summary>Those that count: all but the failed and, where they are dropped, the inadmissible ones.</summary>
    public required int Usable { get; init; }

    /// <summary>The seed; null where the resamples were given.</summary>
    public required long? Seed { get; init; }

    /// <summary>The confidence level of the intervals, above 0 and below 1.</summary>
    public required double Level { get; init; }

    /// <summary>The method of the intervals.</summary>
    public required IntervalMethod Method { get; init; }

    /// <summary>How long the run took; null where it was not measured.</summary>
    public double? ElapsedMilliseconds { get; init; }

    /// <summary>
    /// Every parameter with its standard error and interval: paths, total, indirect and specific indirect effects, weights, loadings, R2,
    /// HTMT, Cronbach's alpha, rho_A, rho_C and AVE, as <see cref="BootstrapResult.Estimates"/> lists them.
    /// </summary>
    public required ValueList<BootstrapEstimate> Estimates { get; init; }
}

using Toe.Adoption.Resampling;

namespace Toe.Adoption.Files;

/// <summary>What a model file keeps of a bootstrap beside the standard errors and intervals.</summary>
public sealed record BootstrapSummary
{
    /// <summary>The resamples asked for.</summary>
    public required int Resamples { get; init; }

    /// <summary>Those that gave no estimate, or one that did not settle.</summary>
    public required int Failed { get; init; }

    /// <summary>Those that gave an inadmissible one.</summary>
    public required int Inadmissible { get; init; }

    /// <summary>Those that count.</summary>
    public required int Usable { get; init; }

    /// <summary>The seed; null where the resamples were given.</summary>
    public required long? Seed { get; init; }

    /// <summary>The confidence level of the intervals.</summary>
    public required double Level { get; init; }

    /// <summary>The method of the intervals.</summary>
    public required IntervalMethod Method { get; init; }

    /// <summary>How long the run took; null where it was not measured.</summary>
    public double? ElapsedMilliseconds { get; init; }
}

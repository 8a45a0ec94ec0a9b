using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Estimation;

/// <summary>How a model is estimated. The settings are stored in the result and reused by all that follows, such as the bootstrap.</summary>
public sealed record PlsSettings
{
    /// <summary>The settings that are used when none are given.</summary>
    public static PlsSettings Default { get; } = new();

    /// <summary>The inner weighting scheme.</summary>
    /// <value><see cref="InnerScheme.Path"/></value>
    public InnerScheme Scheme
    {
        get;
        init => field = Guard.Defined(value, nameof(Scheme));
    }

    /// <summary>Whether common factors are corrected for measurement error (consistent PLS, PLSc). [DijkstraHenseler2015]</summary>
    /// <value>false</value>
    public bool Consistent { get; init; }

    /// <summary>
    /// How near the weights must be to the fixed point: both the last change of any standardized weight and the distance that is
    /// estimated to remain (from the rate at which the last changes shrink) are at most this.
    /// </summary>
    /// <value>1e-10; from 1e-14 to 0.1</value>
    public double Tolerance
    {
        get;
        init => field = value is >= 1e-14 and <= 0.1
            ? value
            : throw new ArgumentOutOfRangeException(nameof(Tolerance), value, "The tolerance lies between 1e-14 and 0.1.");
    }

    = 1e-10;

    /// <summary>After how many iterations the weights are given up as not converging.</summary>
    /// <value>1000; from 1 to 1,000,000</value>
    public int MaximumIterations
    {
        get;
        init => field = value is >= 1 and <= 1_000_000
            ? value
            : throw new ArgumentOutOfRangeException(nameof(MaximumIterations), value, "The limit lies between 1 and 1,000,000.");
    }

    = 1000;

    /// <summary>Whether an estimate that did not converge is refused instead of flagged.</summary>
    /// <value>false</value>
    public bool RefuseUnconverged { get; init; }

    /// <summary>What is done about missing answers.</summary>
    /// <value><see cref="MissingDataRule.Refuse"/></value>
    public MissingDataRule Missing
    {
        get;
        init => field = Guard.Defined(value, nameof(Missing));
    }
}

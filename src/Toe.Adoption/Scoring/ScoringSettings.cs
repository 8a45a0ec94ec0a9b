using Toe.Adoption.Catalogue;
using Toe.Adoption.Collections;

namespace Toe.Adoption.Scoring;

/// <summary>How answers become scores. A wrong setting is told by <see cref="ReadinessScorer.Validate"/>, with all others.</summary>
public sealed record ScoringSettings
{
    /// <summary>The settings that are used when none are given.</summary>
    public static ScoringSettings Default { get; } = new();

    /// <summary>How much items, constructs and dimensions count.</summary>
    /// <value>Equal by default.</value>
    public IndicatorWeights Weights { get; init; } = IndicatorWeights.Equal;

    /// <summary>Which share of a construct's asked items must be answered, 0 to 1: ceiling(share x asked), at least one.</summary>
    /// <value>2/3 by default.</value>
    public double MinimumItemShare { get; init; } = 2.0 / 3;

    /// <summary>Which share of a dimension's asked constructs must be scored, 0 to 1: ceiling(share x asked), at least one.</summary>
    /// <value>0.5 by default.</value>
    public double MinimumConstructShare { get; init; } = 0.5;

    /// <summary>Which share of the asked dimensions that enter the index must be scored, 0 to 1: ceiling(share x asked), at least one.</summary>
    /// <value>0.5 by default.</value>
    public double MinimumDimensionShare { get; init; } = 0.5;

    /// <summary>What a driver should reach, 0 to 100; the burden of a barrier should not exceed 100 - target.</summary>
    /// <value>60 by default.</value>
    public double Target { get; init; } = 60;

    /// <summary>The levels.</summary>
    /// <value>Four quarters by default.</value>
    public ReadinessBands Bands { get; init; } = ReadinessBands.Quarters;

    /// <summary>Advice; a rule about a construct that the instrument does not ask about never fires.</summary>
    /// <value>None by default.</value>
    public ValueList<AdviceRule> Advice { get; init; } = [];

    /// <summary>Conditions of levels.</summary>
    /// <value>None by default.</value>
    public ValueList<Gate> Gates { get; init; } = [];

    /// <summary>How many of the gaps are priorities, at least 0.</summary>
    /// <value>3 by default.</value>
    public int MostPriorities { get; init; } = 3;

    /// <summary>What happens to answers to items that the instrument lacks.</summary>
    /// <value><see cref="UnknownAnswers.Refuse"/> by default.</value>
    public UnknownAnswers UnknownAnswers { get; init; }
}

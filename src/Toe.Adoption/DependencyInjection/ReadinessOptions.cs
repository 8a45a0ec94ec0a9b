using System.ComponentModel.DataAnnotations;
using Microsoft.Extensions.Options;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.DependencyInjection;

/// <summary>
/// What a host binds from its configuration to set up a <see cref="Scoring.ReadinessScorer"/>. Every value has a default: an empty section scores
/// the readiness check of the catalogue with equal weights.
/// </summary>
/// <remarks>
/// All faults are found together when the host starts: numbers out of range, an instrument that cannot be read (with all of its own faults),
/// weights, bands and gates that name what the instrument does not hold.
/// </remarks>
public sealed class ReadinessOptions
{
    /// <summary>The id of an instrument of the catalogue; null: the readiness check. Leave it out where <see cref="InstrumentFile"/> is given.</summary>
    public string? Instrument { get; set; }

    /// <summary>The path of an instrument file of your own; relative paths count from the current directory.</summary>
    public string? InstrumentFile { get; set; }

    /// <summary>The score from 0 to 100 that every construct should reach; gaps are counted to it.</summary>
    /// <value>60</value>
    [Range(0d, 100d)]
    public double Target { get; set; } = 60;

    /// <summary>The share of a construct's items that must be answered for the construct to be scored.</summary>
    /// <value>2/3</value>
    [Range(0d, 1d)]
    public double MinimumItemShare { get; set; } = 2.0 / 3;

    /// <summary>The share of a dimension's constructs that must be scored for the dimension to be scored.</summary>
    /// <value>0.5</value>
    [Range(0d, 1d)]
    public double MinimumConstructShare { get; set; } = 0.5;

    /// <summary>The share of the dimensions that must be scored for the overall score.</summary>
    /// <value>0.5</value>
    [Range(0d, 1d)]
    public double MinimumDimensionShare { get; set; } = 0.5;

    /// <summary>Which levels scores are sorted into: <c>quarters</c>, <c>five-levels</c>, or the id that you give to your own <see cref="Bands"/>,
    /// which are called <c>own</c> without one.</summary>
    /// <value><c>quarters</c></value>
    [Required(ErrorMessage = "The field {0} is empty. Write quarters, five-levels or a name of your own together with Bands.")]
    public string Levels { get; set; } = "quarters";

    /// <summary>Levels of your own, from 0 on; none: those that <see cref="Levels"/> names.</summary>
    [ValidateEnumeratedItems]
    public IList<BandOptions> Bands { get; } = [];

    /// <summary>Weights; none: everything counts the same.</summary>
    [ValidateObjectMembers]
    public WeightOptions? Weights { get; set; }

    /// <summary>Levels that a firm may not exceed while a construct or dimension is weak.</summary>
    [ValidateEnumeratedItems]
    public IList<GateOptions> Gates { get; } = [];

    /// <summary>Whether the advice of the catalogue is given.</summary>
    /// <value>true</value>
    public bool Advice { get; set; } = true;

    /// <summary>How many priority areas a result lists at most.</summary>
    /// <value>3</value>
    [Range(0, 1000)]
    public int MostPriorities { get; set; } = 3;

    /// <summary>What happens to answers to items that the instrument lacks.</summary>
    /// <value><see cref="Scoring.UnknownAnswers.Refuse"/></value>
    public UnknownAnswers UnknownAnswers { get; set; } = UnknownAnswers.Refuse;

    /// <summary>How many comparable firms there must be before anything about them is shown.</summary>
    /// <value>10</value>
    [Range(3, 1_000_000)]
    public int MinimumGroupSize { get; set; } = 10;
}

// Skeleton of issue 3: the owner of Scoring/ splits it into one type per file and documents it.
#pragma warning disable
using Toe.Adoption.Catalogue;
using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>One informant's answers: item id to answer. null = "don't know"; an absent item = not answered. Both are missing.</summary>
public sealed class AnswerSheet
{
    public AnswerSheet(IEnumerable<KeyValuePair<string, double?>> answers) => throw new NotImplementedException(); // duplicate id: ArgumentException

    /// <summary>The version of the instrument that was answered; null: not told.</summary>
    public string? InstrumentVersion { get; init; }
    public IReadOnlyDictionary<string, double?> Answers => throw new NotImplementedException();
}

/// <summary>Level names: half-open, lower bound inclusive; 100 belongs to the last.</summary>
public sealed record ReadinessBand(double From, string Id, LocalizedText Name, LocalizedText Sentence);

public sealed record ReadinessBands(string Id, ValueList<ReadinessBand> Bands, LocalizedText? Note)
{
    public static ReadinessBands Quarters => throw new NotImplementedException(); // EXPERIENCE 4.1
    public static ReadinessBands FiveLevels => throw new NotImplementedException(); // INDI-4.0-like 0-4 with its note "not an official INDI 4.0 assessment"
}

/// <summary>Weights of items in constructs, constructs in dimensions, dimensions in the index; absent = equal. A plain record that estimation or a person makes.</summary>
public sealed record IndicatorWeights
{
    public required string Source { get; init; } // shown: "Weights come from {source}"
    public IReadOnlyDictionary<string, double> Items { get; init; }
    public IReadOnlyDictionary<string, double> Constructs { get; init; }
    public IReadOnlyDictionary<string, double> Dimensions { get; init; }
    public static IndicatorWeights Equal => throw new NotImplementedException();
}

public sealed record ScoringSettings
{
    public IndicatorWeights Weights { get; init; }
    public double MinimumItemShare { get; init; } = 2.0 / 3; // of a construct's items: ceiling(share x asked) answers are needed
    public double MinimumConstructShare { get; init; } = 0.5; // of a dimension's constructs
    public double MinimumDimensionShare { get; init; } = 0.5; // of the dimensions that count
    public double Target { get; init; } = 60;
    public ReadinessBands Bands { get; init; }
    public ValueList<AdviceRule> Advice { get; init; } = [];
    public ValueList<Gate> Gates { get; init; } = [];
    public int MostPriorities { get; init; } = 3;
}

/// <summary>A construct or dimension that must reach a score before the level may be above a band: "no level above X while Y is below Z".</summary>
public sealed record Gate(string Subject, double Minimum, string HighestBand);

public sealed class ReadinessScorer
{
    public static ReadinessScorer Create(Instrument instrument, ScoringSettings? settings = null) => throw new NotImplementedException(); // wrong settings: ArgumentException with all faults
    public Instrument Instrument => throw new NotImplementedException();
    public ScoringSettings Settings => throw new NotImplementedException();
    public Validated<ReadinessScore> Score(AnswerSheet sheet) => throw new NotImplementedException(); // issues: answer out of range, unknown item ... subject "item TM2"
    public Validated<ReadinessScore> Score(IReadOnlyList<AnswerSheet> informants) => throw new NotImplementedException(); // several informants of one firm
}

public enum ScoreState { Scored, NotScorable }

/// <summary>A value from 0 to 100, or the reason why there is none.</summary>
public abstract record ScoredPart
{
    public required string Id { get; init; }
    public required LocalizedText Name { get; init; }
    public required double? Value { get; init; } // null: not scorable; a barrier's value is its burden
    public required int Answered { get; init; } // answers used
    public required int Asked { get; init; }
    public required int Needed { get; init; } // answers (constructs, dimensions) needed
    public required double Weight { get; init; } // share within the parent, over what is scored
    public double? Spread { get; init; } // several informants: greatest - least
    public bool IsScored => Value is not null;
}

public sealed record ConstructScore : ScoredPart
{
    public required string Dimension { get; init; }
    public required Polarity Polarity { get; init; }
    public double? Contribution { get; init; } // value for a driver, 100 - burden for a barrier
}

public sealed record DimensionScore : ScoredPart
{
    public required bool IsOutcome { get; init; }
    public required ValueList<string> Constructs { get; init; }
}

/// <summary>How far a construct is from the target; ordered by gap x weight, greatest first.</summary>
public sealed record Gap(string Construct, LocalizedText Name, string Dimension, Polarity Polarity, double Value, double Target, double Points, double Weight, double Priority);

public sealed record FiredAdvice(AdviceRule Rule, LocalizedText ConstructName, double Value); // "Shown because {area} is {n}, below {threshold}"

public sealed record ReadinessScore
{
    public required string InstrumentId { get; init; }
    public required string InstrumentVersion { get; init; }
    public required string InstrumentHash { get; init; }
    public required double? Overall { get; init; }
    public required ReadinessBand? Band { get; init; }
    public required bool IsGated { get; init; }
    public required int Answered { get; init; }
    public required int Asked { get; init; }
    public required int Informants { get; init; }
    public required ValueList<DimensionScore> Dimensions { get; init; }
    public required ValueList<ConstructScore> Constructs { get; init; }
    public required ValueList<Gap> Gaps { get; init; }
    public required ValueList<FiredAdvice> Advice { get; init; }
    public required string WeightSource { get; init; }
    public Explanation Explain() => throw new NotImplementedException(); // every number back to answers and weights
}

public sealed record Explanation; // a tree: number, formula in words, parts with weights and answers; ToTables()

/// <summary>Scores of comparable firms.</summary>
public sealed class PeerTable
{
    public static PeerTable Create(IEnumerable<PeerScore> peers, int minimumGroupSize = 10) => throw new NotImplementedException();
    public PeerComparison Compare(ReadinessScore score, IReadOnlyDictionary<string, string>? filter = null) => throw new NotImplementedException(); // midrank percentile, n, filter, or the reason why not shown
}
public sealed record PeerScore(double Overall, IReadOnlyDictionary<string, string> Profile);
public sealed record PeerComparison(int Count, int Needed, double? Percentile, IReadOnlyDictionary<string, string> Filter);

using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;

namespace Toe.Adoption.Scoring;

/// <summary>How ready a firm is: the index, its dimensions and constructs, what is furthest from its target, and what to do. Only the library makes one.</summary>
public sealed record ReadinessScore
{
    internal ReadinessScore()
    {
    }

    /// <summary>The id of the instrument.</summary>
    public string InstrumentId { get; internal init; } = "";

    /// <summary>The version of the instrument.</summary>
    public string InstrumentVersion { get; internal init; } = "";

    /// <summary>The hash of the instrument.</summary>
    public string InstrumentHash { get; internal init; } = "";

    /// <summary>The index, 0 to 100: the weighted mean of the dimensions that are not outcomes. Null where it is not scorable, never 0.</summary>
    public double? Overall { get; internal init; }

    /// <summary>Whether there is an index, and if not, why.</summary>
    public ScoreState State { get; internal init; }

    /// <summary>How many of the dimensions that enter the index have a value.</summary>
    public int DimensionsScored { get; internal init; }

    /// <summary>How many dimensions that enter the index were asked about.</summary>
    public int DimensionsAsked { get; internal init; }

    /// <summary>How many of them are needed for an index.</summary>
    public int DimensionsNeeded { get; internal init; }

    /// <summary>The level; null without an index.</summary>
    public ReadinessBand? Band { get; internal init; }

    /// <summary>Whether a gate holds the level below that of the index.</summary>
    public bool IsGated { get; internal init; }

    /// <summary>Answers given, of all informants.</summary>
    public int Answered { get; internal init; }

    /// <summary>Items asked, of all informants.</summary>
    public int Asked { get; internal init; }

    /// <summary>How many people answered.</summary>
    public int Informants { get; internal init; }

    /// <summary>The dimensions, in the order of the instrument.</summary>
    public ValueList<DimensionScore> Dimensions { get; internal init; } = [];

    /// <summary>The constructs, in the order of the instrument.</summary>
    public ValueList<ConstructScore> Constructs { get; internal init; } = [];

    /// <summary>All constructs of the index that are off their target, by gap x weight, the greatest first.</summary>
    public ValueList<Gap> Gaps { get; internal init; } = [];

    /// <summary>The advice that fired: on the greatest gap first.</summary>
    public ValueList<FiredAdvice> Advice { get; internal init; } = [];

    /// <summary>Where the weights come from.</summary>
    public string WeightSource { get; internal init; } = "";

    /// <summary>The first of the gaps, as many as the settings say.</summary>
    public ValueList<Gap> Priorities => Gaps.Take(Settings.MostPriorities).ToValueList();

    /// <summary>The settings that it was computed with.</summary>
    public ScoringSettings Settings => Trace.Plan.Settings;

    /// <summary>
    /// A hash of those settings that move the index: the shares that must be answered, and the weights. Indices of one instrument are comparable where it
    /// is the same.
    /// </summary>
    public string SettingsHash => SettingsFingerprint.Of(Trace.Plan);

    /// <summary>The constructs and dimensions without a value; each says why.</summary>
    public ValueList<ScoredPart> NotScorable => [.. Dimensions.Where(part => !part.IsScored), .. Constructs.Where(part => !part.IsScored)];

    /// <summary>The ids of the items that were asked and that no informant answered, in the order of the instrument.</summary>
    public ValueList<string> Unanswered => Trace.Unanswered();

    /// <summary>Why there is no index, in English and Indonesian; null where there is one.</summary>
    public LocalizedText? Reason => Overall is not null ? null : LocalizedText.Of(
        ("en", Text.Invariant($"There are too few answers for an overall score: {DimensionsScored} of {DimensionsAsked} dimensions scored, {DimensionsNeeded} needed. The areas that could be scored are below.")),
        ("id", Text.Invariant($"Jawaban belum cukup untuk nilai keseluruhan: {DimensionsScored} dari {DimensionsAsked} dimensi dihitung, perlu {DimensionsNeeded}. Bidang yang sudah bisa dihitung ada di bawah.")));

    internal ScoreTrace Trace { get; init; } = null!;

    /// <summary>How every number came about, down to answers and weights.</summary>
    public Explanation Explain() => Explanations.Of(Trace);

    /// <summary>The dimension with the given id.</summary>
    /// <exception cref="ArgumentException">There is none; the message says which there are.</exception>
    public DimensionScore Dimension(string id) =>
        Dimensions.FirstOrDefault(part => part.Id == id) ?? throw UnknownName.Error("dimension", id, Dimensions.Select(part => part.Id), nameof(id));

    /// <summary>The construct with the given id.</summary>
    /// <exception cref="ArgumentException">There is none; the message says which there are.</exception>
    public ConstructScore Construct(string id) =>
        Constructs.FirstOrDefault(part => part.Id == id) ?? throw UnknownName.Error("construct", id, Constructs.Select(part => part.Id), nameof(id));
}

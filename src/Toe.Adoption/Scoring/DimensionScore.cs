using Toe.Adoption.Collections;

namespace Toe.Adoption.Scoring;

/// <summary>The score of a dimension: the weighted mean of what its constructs contribute.</summary>
public sealed record DimensionScore : ScoredPart
{
    internal DimensionScore()
    {
    }

    /// <summary>Whether it is an outcome, which is shown and does not enter the index.</summary>
    public bool IsOutcome { get; internal init; }

    /// <summary>The ids of its constructs, in the order of the instrument.</summary>
    public ValueList<string> Constructs { get; internal init; } = [];

    /// <summary>How many of its constructs have a value. Constructs without weight do not count.</summary>
    public int ConstructsScored { get; internal init; }

    /// <summary>How many of its constructs were asked about. Constructs without weight do not count.</summary>
    public int ConstructsAsked { get; internal init; }

    /// <summary>How many of its constructs are needed for a value.</summary>
    public int ConstructsNeeded { get; internal init; }

    private protected override (int Have, int Of, int Needed) Parts => (ConstructsScored, ConstructsAsked, ConstructsNeeded);

    private protected override string UnitEnglish => "areas scored";

    private protected override string UnitIndonesian => "bidang dihitung";
}

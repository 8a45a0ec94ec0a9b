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

    private protected override string UnitEnglish => "areas scored";

    private protected override string UnitIndonesian => "bidang dihitung";
}

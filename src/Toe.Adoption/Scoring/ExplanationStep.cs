namespace Toe.Adoption.Scoring;

/// <summary>How a number of an <see cref="Explanation"/> follows from its parts.</summary>
public enum ExplanationStep
{
    /// <summary>An answer from 0 to 100 of its scale.</summary>
    Answer,

    /// <summary>The weighted mean of the parts that have a value.</summary>
    WeightedMean,

    /// <summary>The mean of the informants whose answers suffice.</summary>
    InformantMean,
}

namespace Toe.Adoption.Assessment;

/// <summary>What the effect size f2 leaves out with a path.</summary>
public enum FSquaredVariant
{
    /// <summary>The predecessor in one regression, construct correlations held fixed. [Cohen1988]</summary>
    Fixed,

    /// <summary>The path of the model, which is estimated anew with all its weights.</summary>
    Reestimated,
}

namespace Toe.Adoption.Resampling;

/// <summary>What is done with resamples whose estimate is inadmissible, such as a corrected correlation above 1.</summary>
public enum InadmissibleReplicates
{
    /// <summary>They are left out and counted.</summary>
    Drop,

    /// <summary>They are kept and counted.</summary>
    Keep,
}

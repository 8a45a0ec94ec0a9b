namespace Toe.Adoption.Resampling;

/// <summary>
/// What is done with resamples whose estimate is inadmissible, such as a corrected correlation above 1. Resamples that gave no estimate, or
/// whose weights did not settle, are not among them: they are always left out.
/// </summary>
public enum InadmissibleReplicates
{
    /// <summary>They are left out and counted.</summary>
    Drop,

    /// <summary>They are kept and counted.</summary>
    Keep,
}

namespace Toe.Adoption;

/// <summary>The sign that a study expects of a path. It drives a flag in the results and never constrains an estimate.</summary>
public enum ExpectedSign
{
    /// <summary>No expectation.</summary>
    None,

    /// <summary>The source drives the target.</summary>
    Positive,

    /// <summary>The source hinders the target.</summary>
    Negative,
}

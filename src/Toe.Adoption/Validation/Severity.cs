namespace Toe.Adoption.Validation;

/// <summary>How much an <see cref="Issue"/> weighs.</summary>
public enum Severity
{
    /// <summary>Something was done that a reader should know, such as rows that were left out.</summary>
    Information,

    /// <summary>The result is usable but flagged: read the issue before you rely on it.</summary>
    Warning,

    /// <summary>The input is refused: there is no result.</summary>
    Error,
}

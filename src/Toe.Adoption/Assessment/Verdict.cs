namespace Toe.Adoption.Assessment;

/// <summary>What a guideline says about a value. There is no verdict on a model as a whole: that is the reader's.</summary>
public enum Verdict
{
    /// <summary>The value is within the guideline.</summary>
    Met,

    /// <summary>The value is near its limit, or the value and its interval are on different sides of it.</summary>
    Borderline,

    /// <summary>The value is outside the guideline.</summary>
    NotMet,

    /// <summary>The criterion does not apply here or its value is not defined; the reason says why.</summary>
    NotApplicable,
}

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>What is wrong with a field of the form.</summary>
internal enum FieldFault
{
    /// <summary>Nobody said whether the answers may be stored.</summary>
    ConsentMissing,

    /// <summary>Not a whole number.</summary>
    NotWhole,

    /// <summary>Outside the range of the question.</summary>
    OutOfRange,

    /// <summary>A text is too long.</summary>
    TooLong,

    /// <summary>Not one of the answers that the form offers, or several of them.</summary>
    NotOffered,

    /// <summary>No question has an answer.</summary>
    NothingAnswered,
}

/// <summary>A fault and the name of its field.</summary>
internal sealed record FieldError(string Field, FieldFault Fault);

namespace Toe.Adoption.Instruments;

/// <summary>What kind of answer a profile question takes.</summary>
public enum ProfileKind
{
    /// <summary>One of several choices.</summary>
    Choice,

    /// <summary>Any number of several choices: the answer is their ids in the order of the question, with a blank between.</summary>
    MultipleChoice,

    /// <summary>A whole number.</summary>
    Number,

    /// <summary>A short text.</summary>
    Text,
}

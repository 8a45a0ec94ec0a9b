namespace Toe.Adoption.Scoring;

/// <summary>What happens to an answer to an item that the instrument lacks. It never changes a score.</summary>
public enum UnknownAnswers
{
    /// <summary>The sheet is refused.</summary>
    Refuse,

    /// <summary>The answer is ignored, and a warning reports it.</summary>
    Ignore,
}

namespace Toe.Adoption.Scoring;

/// <summary>Whether there is a score, and if not, why.</summary>
public enum ScoreState
{
    /// <summary>There is one.</summary>
    Scored,

    /// <summary>Too few answers (or parts with a score) for one.</summary>
    NotScorable,

    /// <summary>Skip rules asked nothing about it.</summary>
    NotAsked,
}

namespace Toe.Adoption.Surveys;

/// <summary>What is done about missing answers of the model's indicators. It is chosen, never guessed.</summary>
public enum MissingDataRule
{
    /// <summary>Missing answers are refused, with their columns and counts named.</summary>
    Refuse,

    /// <summary>Rows with a missing answer are left out (listwise deletion).</summary>
    CasewiseDeletion,

    /// <summary>A missing answer is replaced by its indicator's mean; a resample uses its own means.</summary>
    MeanReplacement,

    /// <summary>Each correlation is taken over the rows that answer both indicators (pairwise deletion).</summary>
    Pairwise,
}

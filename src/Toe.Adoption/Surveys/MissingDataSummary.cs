using Toe.Adoption.Collections;

namespace Toe.Adoption.Surveys;

/// <summary>What was missing among the answers of a model's indicators, and what was done about it.</summary>
public sealed record MissingDataSummary
{
    /// <summary>The rule that was declared.</summary>
    public required MissingDataRule Rule { get; init; }

    /// <summary>The rows read.</summary>
    public required int RowsRead { get; init; }

    /// <summary>The rows used.</summary>
    public required int RowsUsed { get; init; }

    /// <summary>The rows left out because they answer no indicator of the model, under any rule.</summary>
    public required int EmptyRows { get; init; }

    /// <summary>The missing answers among all rows read.</summary>
    public required long AnswersMissing { get; init; }

    /// <summary>The indicators with missing answers, in model order.</summary>
    public required ValueList<MissingAnswers> ByIndicator { get; init; }
}

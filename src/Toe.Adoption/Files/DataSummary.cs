using Toe.Adoption.Surveys;

namespace Toe.Adoption.Files;

/// <summary>What a model file keeps of the data: enough to recognize them, no answers.</summary>
public sealed record DataSummary
{
    /// <summary>The SHA-256 of the survey's columns and values; null where moments were given.</summary>
    public string? Hash { get; init; }

    /// <summary>The rows used.</summary>
    public required long Rows { get; init; }

    /// <summary>What was missing; null where moments were given.</summary>
    public MissingDataSummary? Missing { get; init; }
}

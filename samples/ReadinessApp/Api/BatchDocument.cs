using System.Text.Json.Serialization;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>Results in the order of the firms that were sent.</summary>
internal sealed record BatchDocument
{
    public required IReadOnlyList<BatchResult> Results { get; init; }
}

/// <summary>A score, or what was wrong with the answers.</summary>
internal sealed record BatchResult
{
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public ScoreDocument? Score { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<IssueDocument>? Issues { get; init; }
}

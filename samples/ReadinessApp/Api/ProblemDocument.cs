using System.Text.Json.Serialization;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>Problem details of RFC 9457.</summary>
internal sealed record ProblemDocument
{
    public string Type { get; init; } = "about:blank";

    public required string Title { get; init; }

    public required int Status { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public IReadOnlyList<IssueDocument>? Issues { get; init; }

    /// <summary>By which the operator finds a failure in the log.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Reference { get; init; }
}

using Toe.Adoption.Validation;

namespace Toe.Adoption.Files;

/// <summary>The JSON shape of an issue.</summary>
internal sealed record IssueDocument
{
    public required string Code { get; init; }

    public required Severity Severity { get; init; }

    public required string Subject { get; init; }

    public required string Found { get; init; }

    // Generated code sets a member that is missing to null, whatever default its record gives it.
    public string? Expected { get; init; }

    public string? Remedy { get; init; }

    /// <summary>Put together of the three, for readers that show it.</summary>
    public string? Message { get; init; }
}

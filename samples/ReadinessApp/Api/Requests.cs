using System.ComponentModel;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

// These types describe the API to OpenAPI. Bodies themselves are read by AnswerSheet.Parse, which refuses more than a serializer would.

/// <summary>The answers of one person, or of several people of one firm.</summary>
internal sealed record ScoreRequest
{
    [Description("The version of the instrument that was answered; answers to another version are refused.")]
    public string? InstrumentVersion { get; init; }

    [Description("Answer by item id; null is \"don't know\". Left out where informants are given.")]
    public Dictionary<string, double?>? Answers { get; init; }

    [Description("Instead of answers: the sheets of several people of one firm.")]
    public IReadOnlyList<SheetRequest>? Informants { get; init; }
}

/// <summary>The answers of one person.</summary>
internal sealed record SheetRequest
{
    public string? InstrumentVersion { get; init; }

    public required Dictionary<string, double?> Answers { get; init; }
}

/// <summary>Many firms.</summary>
internal sealed record BatchRequest
{
    [Description("One entry for each firm, each as in POST /api/scores.")]
    public required IReadOnlyList<ScoreRequest> Firms { get; init; }
}

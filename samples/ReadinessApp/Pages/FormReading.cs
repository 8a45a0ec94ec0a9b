using Toe.Adoption.Collections;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>What a posted form says. Where there are errors the answers are not to be scored.</summary>
internal sealed record FormReading
{
    public static FormReading Empty { get; } = new();

    /// <summary>The known fields as they came, by name: the form is shown again with them, and downloads carry them.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>The answers to items; null where the answer is "don't know". Unanswered items are absent.</summary>
    public IReadOnlyDictionary<string, double?> Answers { get; init; } = new Dictionary<string, double?>();

    /// <summary>The answers to attention checks.</summary>
    public IReadOnlyDictionary<string, int> Checks { get; init; } = new Dictionary<string, int>();

    /// <summary>The answers about the firm, by question: the id of a choice, digits, or text.</summary>
    public IReadOnlyDictionary<string, string> Profile { get; init; } = new Dictionary<string, string>();

    /// <summary>The firm's name; null where it was not told.</summary>
    public string? FirmName { get; init; }

    /// <summary>Whether the answers may be stored.</summary>
    public bool MayStore { get; init; }

    public ValueList<FieldError> Errors { get; init; } = [];

    public AnswerSheet ToSheet(string instrumentVersion) => new(Answers) { InstrumentVersion = instrumentVersion };
}

using System.Text.Json.Serialization;
using Toe.Adoption.Instruments;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.ReadinessApp.Api;

/// <summary>
/// What is wrong with answers: a code, the item where it is one of the instrument, what the item allows, and the fault in words where these are the library's alone. What may name
/// what was sent (an unknown item, a member of the JSON) stays here.
/// </summary>
internal sealed record IssueDocument
{
    public required string Code { get; init; }

    public required string Title { get; init; }

    /// <summary>What was found, such as that a text is no JSON from a line and byte on.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Detail { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Item { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Informant { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Minimum { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public int? Maximum { get; init; }

    /// <summary>A body without a list of firms.</summary>
    public static IssueDocument NoFirms { get; } = new()
    {
        Code = IssueCodes.UnreadableAnswers.Code,
        Title = IssueCodes.UnreadableAnswers.Title,
        Detail = "A batch is {\"firms\": [sheet, ...]}, with a sheet such as {\"answers\": {item: whole number or null}}.",
    };

    public static IssueDocument Of(Issue issue, Instrument instrument)
    {
        Item? item = ItemOf(issue.Subject, instrument);
        ResponseScale? scale = item is null ? null : instrument.ScaleOf(item.Id);
        return new IssueDocument
        {
            Code = issue.Code,
            Title = IssueCodes.All.FirstOrDefault(issue.Is)?.Title ?? "",
            Detail = WithoutNames.Any(issue.Is) ? issue.Found : null,
            Item = item?.Id,
            Informant = InformantOf(issue.Subject),
            Minimum = scale?.Minimum,
            Maximum = scale?.Maximum,
        };
    }

    // Found by the reader of sheets, in words of its own: names and answers stand in the subject alone.
    private static readonly IssueCode[] WithoutNames =
        [IssueCodes.UnreadableAnswers, IssueCodes.UnknownAnswer, IssueCodes.DuplicateAnswer, IssueCodes.NoAnswerSheet, IssueCodes.LimitExceeded];

    // Only the instrument's own ids pass: whatever else a subject holds may have been sent.
    private static Item? ItemOf(string subject, Instrument instrument) =>
        instrument.Items.FirstOrDefault(item => subject == $"item {item.Id}" || subject.EndsWith($", item {item.Id}", StringComparison.Ordinal));

    private static int? InformantOf(string subject)
    {
        const string Lead = "informant ";
        string digits = subject.StartsWith(Lead, StringComparison.Ordinal) ? string.Concat(subject[Lead.Length..].TakeWhile(char.IsAsciiDigit)) : "";
        return int.TryParse(digits, System.Globalization.NumberStyles.None, System.Globalization.CultureInfo.InvariantCulture, out int number) ? number : null;
    }
}

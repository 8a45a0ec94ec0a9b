namespace Toe.Adoption.Assessment;

/// <summary>Compares a value with a limit.</summary>
internal static class Judge
{
    /// <summary>At least the limit is met, at least the borderline limit borderline.</summary>
    public static Finding AtLeast(this Finding finding, FindingWords words, Guideline limit, Guideline? borderline = null) => finding with
    {
        Guideline = words.Say(FindingWords.AtLeast, words.Limit(limit.Limit)),
        Limit = limit.Limit,
        Source = limit.Source,
        Verdict = finding.Value switch
        {
            null => Verdict.NotApplicable,
            { } value when value >= limit.Limit => Verdict.Met,
            { } value when value >= borderline?.Limit => Verdict.Borderline,
            _ => Verdict.NotMet,
        },
        Reason = finding.Value is null && finding.Reason.Length == 0 ? words.Say(FindingWords.Undefined) : finding.Reason,
    };

    /// <summary>At most the limit is met, at most the borderline limit borderline.</summary>
    public static Finding AtMost(this Finding finding, FindingWords words, Guideline limit, Guideline? borderline = null) => finding with
    {
        Guideline = words.Say(FindingWords.AtMost, words.Limit(limit.Limit)),
        Limit = limit.Limit,
        Source = limit.Source,
        Verdict = finding.Value switch
        {
            null => Verdict.NotApplicable,
            { } value when value <= limit.Limit => Verdict.Met,
            { } value when value <= borderline?.Limit => Verdict.Borderline,
            _ => Verdict.NotMet,
        },
        Reason = finding.Value is null && finding.Reason.Length == 0 ? words.Say(FindingWords.Undefined) : finding.Reason,
    };

    /// <summary>The same finding where the criterion does not apply.</summary>
    public static Finding NotApplicable(this Finding finding, string reason) =>
        finding with { Verdict = Verdict.NotApplicable, Reason = reason };

    /// <summary>A finding without verdict yet.</summary>
    public static Finding About(Criterion criterion, params string[] constructs) =>
        new() { Criterion = criterion, Constructs = [.. constructs], Verdict = Verdict.NotApplicable };
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Assessment;

/// <summary>Compares a value with a limit.</summary>
internal static class Judge
{
    private const double LeastRounding = 1e-9;

    /// <summary>At least the limit is met, at least the borderline limit borderline; so is a value whose interval reaches below the limit.</summary>
    public static Finding AtLeast(this Finding finding, FindingWords words, Guideline limit, Guideline? borderline = null) => finding.Compared(
        words,
        FindingWords.AtLeast,
        limit,
        finding.Value switch
        {
            null => Verdict.NotApplicable,
            { } value when value >= limit.Limit => Verdict.Met,
            { } value when value >= borderline?.Limit => Verdict.Borderline,
            _ => Verdict.NotMet,
        },
        finding.Interval?.Lower < limit.Limit);

    /// <summary>At most the limit is met, at most the borderline limit borderline; so is a value whose interval reaches above the limit.</summary>
    public static Finding AtMost(this Finding finding, FindingWords words, Guideline limit, Guideline? borderline = null) => finding.Compared(
        words,
        FindingWords.AtMost,
        limit,
        finding.Value switch
        {
            null => Verdict.NotApplicable,
            { } value when value <= limit.Limit => Verdict.Met,
            { } value when value <= borderline?.Limit => Verdict.Borderline,
            _ => Verdict.NotMet,
        },
        finding.Interval?.Upper > limit.Limit);

    /// <summary>
    /// Whether an estimate differs from zero: met where p is at most the level and the interval excludes zero, borderline where the two do not agree, as happens with skewed
    /// resamples and with intervals of another level.
    /// </summary>
    public static Finding DiffersFromZero(this Finding finding, FindingWords words, Guideline level, BootstrapEstimate resampled)
    {
        bool? excludes = resampled.Interval is { } interval ? !interval.Contains(0) : null;
        bool isSignificant = resampled.PValue <= level.Limit;
        bool agrees = excludes is null || excludes == isSignificant;
        return finding with
        {
            Interval = resampled.Interval,
            Guideline = words.Say(FindingWords.ProbabilityAtMost, words.Limit(level.Limit)),
            Limit = level.Limit,
            Source = level.Source,
            Verdict = !agrees ? Verdict.Borderline : isSignificant ? Verdict.Met : Verdict.NotMet,
            Reason = agrees
                ? words.Say(FindingWords.ProbabilityIs, words.Probability(resampled))
                : words.Say(FindingWords.IntervalDisagrees, words.Probability(resampled), words.Say(excludes == true ? FindingWords.Excludes : FindingWords.Includes)),
        };
    }

    /// <summary>
    /// A difference of two correlations that is judged by its sign is borderline where it is 0 up to rounding: at most ten times what weights are settled to, and at least 1e-9.
    /// Values that are compared with a guideline are compared as they are.
    /// </summary>
    public static Finding UnlessEqual(this Finding judged, FindingWords words, PlsFit fit) => Math.Abs(judged.Value ?? 1) > Math.Max(LeastRounding, 10 * fit.Settings.Tolerance)
        ? judged
        : judged with { Verdict = Verdict.Borderline, Reason = words.Say(FindingWords.Equal) };

    /// <summary>The same finding where the criterion does not apply.</summary>
    public static Finding NotApplicable(this Finding finding, string reason) =>
        finding with { Verdict = Verdict.NotApplicable, Reason = reason };

    /// <summary>A finding without verdict yet.</summary>
    public static Finding About(Criterion criterion, params string[] constructs) =>
        new() { Criterion = criterion, Constructs = [.. constructs], Verdict = Verdict.NotApplicable };

    private static Finding Compared(this Finding finding, FindingWords words, Phrase guideline, Guideline limit, Verdict verdict, bool reachesBeyond) => finding with
    {
        Guideline = words.Say(guideline, words.Limit(limit.Limit)),
        Limit = limit.Limit,
        Source = limit.Source,
        Verdict = verdict == Verdict.Met && reachesBeyond ? Verdict.Borderline : verdict,
        Reason = finding.Reason.Length > 0 ? finding.Reason
            : finding.Value is null ? words.Say(FindingWords.Undefined)
            : verdict == Verdict.Met && reachesBeyond ? words.Say(FindingWords.ReachesBeyond)
            : "",
    };
}

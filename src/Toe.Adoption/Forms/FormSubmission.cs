using System.Collections.ObjectModel;
using Toe.Adoption.Collections;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Forms;

/// <summary>One returned form. Its answers are personal data.</summary>
public sealed class FormSubmission
{
    internal FormSubmission(string subject) => Subject = subject;

    /// <summary>Where a person finds it: <c>answers.csv, line 18</c>.</summary>
    public string Subject { get; }

    /// <summary>The answers to items, by id; null is "don't know", and an item that is absent was not answered.</summary>
    public IReadOnlyDictionary<string, double?> Answers { get; internal init; } = ReadOnlyDictionary<string, double?>.Empty;

    /// <summary>The answers to attention checks, by id, as those to items.</summary>
    public IReadOnlyDictionary<string, double?> AttentionChecks { get; internal init; } = ReadOnlyDictionary<string, double?>.Empty;

    /// <summary>The ids of the attention checks whose answer was not that of somebody who reads; an unanswered check is none of them.</summary>
    public ValueList<string> FailedAttentionChecks { get; internal init; } = [];

    /// <summary>What was said about the firm, by question: the id of a choice, a whole number in invariant digits, or a text; unanswered questions are absent.</summary>
    public IReadOnlyDictionary<string, string> Profile { get; internal init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>What the form wrote itself, by column: such as <c>start</c>, <c>end</c>, <c>_id</c>, <c>_uuid</c>, <c>_submission_time</c>.</summary>
    public IReadOnlyDictionary<string, string> Metadata { get; internal init; } = ReadOnlyDictionary<string, string>.Empty;

    /// <summary>The version of the instrument that the form says was answered; null where it does not say.</summary>
    public string? InstrumentVersion { get; internal init; }

    /// <summary>When the form was opened; null where it is not known.</summary>
    public DateTimeOffset? Start { get; internal init; }

    /// <summary>When it was finished; null where it is not known.</summary>
    public DateTimeOffset? End { get; internal init; }

    /// <summary>How long it was open; null where start or end is not known. It includes pauses.</summary>
    public TimeSpan? Duration => End - Start;

    /// <summary>The answers as scoring takes them.</summary>
    public AnswerSheet ToAnswerSheet() => new(Answers) { InstrumentVersion = InstrumentVersion };

    /// <summary>Where it stands, and nothing of what was answered.</summary>
    public override string ToString() => Subject;
}

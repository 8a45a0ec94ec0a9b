using Toe.Adoption.Internal;

namespace Toe.Adoption.Validation;

/// <summary>
/// One thing that was found wrong or noteworthy, in a form that a person can act on:
/// where it is, what was found there, what was expected, and what to do about it.
/// </summary>
/// <remarks>
/// Names in it come from files that others wrote. Its texts are therefore each one line that hides nothing: control and formatting
/// characters, among them those that turn the direction of text, line ends and lone surrogates stand as escapes such as <c>\u202E</c>.
/// </remarks>
public sealed record Issue
{
    /// <summary>The stable code, such as <c>TOE2009</c>; every code is explained in <c>docs/issue-codes.md</c>.</summary>
    public required string Code { get; init; }

    /// <summary>How much it weighs.</summary>
    public required Severity Severity { get; init; }

    /// <summary>Where it is, as a path that a person can follow: <c>survey.csv, line 18, column TM3</c>.</summary>
    public required string Subject { get; init => field = Text.Escape(value); }

    /// <summary>What was found, as a sentence.</summary>
    public required string Found { get; init => field = Text.Escape(value); }

    /// <summary>What was expected instead, as a sentence; empty where it goes without saying.</summary>
    public string Expected { get; init => field = Text.Escape(value); } = "";

    /// <summary>What to do, as a sentence; empty where there is nothing to do.</summary>
    public string Remedy { get; init => field = Text.Escape(value); } = "";

    /// <summary>What was found, what was expected and what to do, in one line.</summary>
    public string Message => string.Join(' ', new[] { Found, Expected, Remedy }.Where(part => part.Length > 0));

    /// <summary>Whether it is of a kind: <c>issue.Is(IssueCodes.SmallSample)</c>.</summary>
    public bool Is(IssueCode code)
    {
        ArgumentNullException.ThrowIfNull(code);
        return string.Equals(Code, code.Code, StringComparison.Ordinal);
    }

    /// <summary>Code, subject and message in one line.</summary>
    public override string ToString() => $"{Code} {Subject}: {Message}";
}

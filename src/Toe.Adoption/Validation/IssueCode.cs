namespace Toe.Adoption.Validation;

/// <summary>A kind of issue: its stable code and its title in <c>docs/issue-codes.md</c>. <see cref="IssueCodes"/> holds all there are.</summary>
public sealed record IssueCode
{
    internal IssueCode(string code, string title)
    {
        Code = code;
        Title = title;
    }

    /// <summary>The code, such as <c>TOE2009</c>: 1xxx model, 2xxx survey, 3xxx estimation, 40xx resampling, 41xx forms, 42xx instruments, 5xxx scoring, 6xxx hosting.</summary>
    public string Code { get; }

    /// <summary>The title, such as <c>Cell is not a number</c>.</summary>
    public string Title { get; }

    internal Issue Error(string subject, string found, string expected = "", string remedy = "") =>
        At(Severity.Error, subject, found, expected, remedy);

    internal Issue Warning(string subject, string found, string expected = "", string remedy = "") =>
        At(Severity.Warning, subject, found, expected, remedy);

    internal Issue Information(string subject, string found, string expected = "", string remedy = "") =>
        At(Severity.Information, subject, found, expected, remedy);

    /// <summary>The code.</summary>
    public override string ToString() => Code;

    private Issue At(Severity severity, string subject, string found, string expected, string remedy) =>
        new() { Code = Code, Severity = severity, Subject = subject, Found = found, Expected = expected, Remedy = remedy };
}

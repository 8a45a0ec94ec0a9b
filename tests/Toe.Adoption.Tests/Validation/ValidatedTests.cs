using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Validation;

public class ValidatedTests
{
    private static readonly Issue Information = IssueCodes.MissingTreated.Information("a", "Information.");
    private static readonly Issue Warning = IssueCodes.SmallSample.Warning("b", "Warning.");
    private static readonly Issue Error = IssueCodes.Cycle.Error("c", "Error.", "No error.", "Mend it.");

    [Fact]
    public void Errors_by_subject_have_codes_and_what_was_expected_and_never_what_was_found()
    {
        Issue other = IssueCodes.AnswerOutOfScale.Error("c", "It is 4711.");
        Issue elsewhere = IssueCodes.AnswerOutOfScale.Error("d", "It is 4711.", "It is 1 to 5.", "Correct 4711.");
        IDictionary<string, string[]> errors = Validated.Refused<string>(Warning, Error, elsewhere, other).ToErrorDictionary();
        Assert.Equal(["c", "d"], errors.Keys);
        Assert.Equal(["TOE1009: No error.", "TOE5001: Answer outside the scale."], errors["c"]);
        Assert.Equal(["TOE5001: It is 1 to 5."], errors["d"]);
        Assert.Empty(Validated.Valid("x", Warning).ToErrorDictionary());
    }

    [Fact]
    public void A_warning_leaves_a_result_valid()
    {
        Validated<string> result = Validated.Valid("x", Information, Warning);
        Assert.True(result.IsValid);
        Assert.Equal("x", result.Value);
        Assert.True(result.TryGetValue(out string? value));
        Assert.Equal("x", value);
        Assert.Equal([Information, Warning], result.Issues);
        Assert.Equal("x", result.ToString());
    }

    [Fact]
    public void An_error_leaves_no_value_and_asking_for_it_lists_the_errors()
    {
        Validated<string> result = Validated.Refused<string>(Warning, Error);
        Assert.False(result.IsValid);
        Assert.False(result.TryGetValue(out string? value));
        Assert.Null(value);
        string message = Assert.Throws<InvalidOperationException>(() => result.Value).Message;
        Assert.Equal("TOE1009 c: Error. No error. Mend it.", message);
        Assert.Equal($"{Warning}{Environment.NewLine}{Error}", result.ToString());
    }

    [Fact]
    public void A_value_beside_an_error_and_neither_of_them_cannot_be_made()
    {
        Assert.Throws<ArgumentException>(() => Validated.Valid("x", Error));
        Assert.Throws<ArgumentException>(() => Validated.Refused<string>(Warning));
        Assert.Throws<ArgumentException>(() => Validated.Refused<string>());
        Assert.Throws<ArgumentException>(() => Validated.Valid<string>(null!));
    }

    [Fact]
    public void Then_keeps_the_issues_of_both_steps()
    {
        Validated<string> next = Validated.Valid("x", Warning).Then(value => Validated.Valid(value + "y", Information));
        Assert.Equal("xy", next.Value);
        Assert.Equal([Warning, Information], next.Issues);
        Assert.Equal([Warning, Error], Validated.Valid("x", Warning).Then(_ => Validated.Refused<string>(Error)).Issues);
    }

    [Fact]
    public void Then_is_not_called_after_a_refusal()
    {
        Validated<string> refused = Validated.Refused<string>(Error).Then<string>(_ => throw new InvalidOperationException("called"));
        Assert.Equal([Error], refused.Issues);
        Assert.Throws<ArgumentNullException>(() => refused.Then<string>(null!));
    }

    [Fact]
    public void An_issue_says_what_was_found_expected_and_to_do_and_leaves_out_what_is_empty()
    {
        Assert.Equal("Error. No error. Mend it.", Error.Message);
        Assert.Equal("TOE3012 b: Warning.", Warning.ToString());
        Assert.Equal((Severity.Information, Severity.Warning, Severity.Error), (Information.Severity, Warning.Severity, Error.Severity));
    }

    [Fact]
    public void Errors_and_warnings_are_asked_for_apart()
    {
        Validated<string> valid = Validated.Valid("x", Information, Warning);
        Assert.Empty(valid.Errors);
        Assert.Equal([Warning], valid.Warnings);
        Validated<string> refused = Validated.Refused<string>(Warning, Information, Error);
        Assert.Equal([Error], refused.Errors);
        Assert.Equal([Warning], refused.Warnings);
    }

    [Fact]
    public void An_issue_tells_its_kind()
    {
        Assert.True(Warning.Is(IssueCodes.SmallSample));
        Assert.False(Warning.Is(IssueCodes.Cycle));
        Assert.Throws<ArgumentNullException>(() => Warning.Is(null!));
    }

    [Fact]
    public void Nobody_else_makes_a_code() => Assert.Empty(typeof(IssueCode).GetConstructors());

    [Fact]
    public void Codes_are_unique_in_order_and_all_listed()
    {
        List<string> codes = [.. IssueCodes.All.Select(code => code.Code)];
        Assert.Equal(codes.Order(StringComparer.Ordinal).Distinct(), codes);
        Assert.Equal(typeof(IssueCodes).GetProperties().Count(property => property.PropertyType == typeof(IssueCode)), codes.Count);
        Assert.All(codes, code => Assert.Matches("^TOE[1-6][0-9]{3}$", code));
    }
}

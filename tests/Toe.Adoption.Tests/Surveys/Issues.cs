using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Surveys;

/// <summary>Shorthand of the survey tests.</summary>
internal static class Issues
{
    public static Survey Parsed(string text, CsvSettings? settings = null)
    {
        Validated<Survey> survey = Survey.ParseCsv(text, "survey.csv", settings);
        Assert.True(survey.IsValid, survey.ToString());
        return survey.Value;
    }

    public static SurveyColumn Column(this Survey survey, string name) => Assert.IsType<SurveyColumn>(survey.FindColumn(name));

    /// <summary>The numbers of a column, null where missing.</summary>
    public static IEnumerable<double?> NumbersOf(this Survey survey, string name) =>
        Enumerable.Range(0, survey.RowCount).Select(survey.Column(name).Number);

    public static IEnumerable<string?> TextsOf(this Survey survey, string name) =>
        Enumerable.Range(0, survey.RowCount).Select(survey.Column(name).Text);

    public static Issue[] Refused(string text, CsvSettings? settings = null)
    {
        Validated<Survey> survey = Survey.ParseCsv(text, "survey.csv", settings);
        Assert.False(survey.IsValid);
        return [.. survey.Issues];
    }

    /// <summary>Asserts one error with this code at this subject and returns it.</summary>
    public static Issue Single(Issue[] issues, IssueCode code, string subject)
    {
        Issue issue = Assert.Single(issues);
        Assert.Equal((code.Code, Severity.Error, subject), (issue.Code, issue.Severity, issue.Subject));
        Assert.NotEmpty(issue.Expected);
        Assert.NotEmpty(issue.Remedy);
        return issue;
    }

    public static Issue[] NumericProblems(this Survey survey, string name) => [.. AnswerChecks.Columns(survey, [name])];
}

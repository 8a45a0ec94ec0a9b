using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Surveys;

/// <summary>The first line <c>sep=;</c> that Excel writes and honors.</summary>
public class CsvStatedSeparatorTests
{
    [Theory]
    [InlineData("sep=;\na;b\n1;2\n")]
    [InlineData("SEP=;\r\na;b\r\n1;2\r\n")]
    [InlineData("\"sep=;\"\na;b\n1;2\n")]
    [InlineData("\uFEFFsep=;\na;b\n1;2\n")]
    [InlineData("sep=\t\na\tb\n1\t2\n")]
    [InlineData("sep=|\na|b\n1|2\n")]
    [InlineData("sep=;\na;\"b\"\n1;2")]
    public void A_stated_separator_is_honored_and_its_line_is_no_header(string text)
    {
        Survey survey = Issues.Parsed(text);
        Assert.Equal(["a", "b"], survey.Columns.Select(column => column.Name));
        Assert.Equal([2.0], survey.NumbersOf("b"));
        Assert.Equal("survey.csv, line 3", survey.RowSubject(0));
        Assert.Equal(Issues.Parsed("a,b\n1,2\n").DataHash, survey.DataHash);
    }

    [Fact]
    public void A_stated_separator_is_taken_before_a_more_frequent_one() =>
        Assert.Equal(["a,b", "c,d"], Issues.Parsed("sep=;\na,b;c,d\n1;2\n").Columns.Select(column => column.Name));

    [Fact]
    public void A_declared_separator_that_is_stated_too_is_right() =>
        Assert.Equal(2, Issues.Parsed("sep=;\na;b\n1;2\n", new CsvSettings { Separator = ';' }).Columns.Count);

    [Fact]
    public void A_stated_separator_that_contradicts_the_declared_one_is_refused()
    {
        Issue issue = Issues.Single(
            Issues.Refused("sep=;\na;b\n1;2\n", new CsvSettings { Separator = '\t' }), IssueCodes.WrongDialect, "survey.csv, line 1");
        Assert.Contains("sep=';'", issue.Found, StringComparison.Ordinal);
        Assert.Contains("(tab)", issue.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_stated_separator_that_is_not_in_the_header_is_refused()
    {
        Issue issue = Issues.Single(Issues.Refused("sep=;\na,b\n1,2\n"), IssueCodes.WrongDialect, "survey.csv, line 2");
        Assert.Contains("Correct the first line, or remove it", issue.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("sep=a\n1\n", "sep=a")]
    [InlineData("sep=\n1\n", "sep=")]
    [InlineData("separation\n1\n", "separation")]
    [InlineData("sep=x;y\n1;2\n", "sep=x")]
    public void Another_first_line_that_begins_so_is_a_header(string text, string name) =>
        Assert.Equal(name, Issues.Parsed(text).Columns[0].Name);

    [Theory]
    [InlineData("sep=;")]
    [InlineData("sep=;\n")]
    public void Nothing_after_the_statement_is_an_empty_survey(string text) =>
        Assert.Equal(IssueCodes.EmptySurvey.Code, Assert.Single(Issues.Refused(text)).Code);
}

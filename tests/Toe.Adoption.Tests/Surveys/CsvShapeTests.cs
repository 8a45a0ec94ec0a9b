using System.Globalization;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Surveys;

public class CsvShapeTests
{
    [Theory]
    [InlineData("a,b,c\n1,2,3\n1,2\n", 3, "2 fields", "3", "missing fields")]
    [InlineData("a,b,c\n1,2,3\nx\n", 3, "1 field.", "3", "missing fields")]
    [InlineData("a,b\n1,2,x\n", 2, "3 fields", "2", "quotation marks")]
    [InlineData("a,b\n1,2,\n", 2, "3 fields", "2", "")]
    [InlineData("a,b\n1,5,2\n", 2, "3 fields", "2", "decimal commas")]
    [InlineData("a,b\n\n\"x\ny\",2\n1\n", 5, "1 field.", "2", "missing fields")]
    public void Reading_refuses_a_row_with_too_many_or_too_few_fields(string text, int line, string found, string expected, string remedy)
    {
        Issue issue = Issues.Single(Issues.Refused(text), IssueCodes.RaggedRow, $"survey.csv, line {line}");
        Assert.Contains(found, issue.Found, StringComparison.Ordinal);
        Assert.Contains(expected, issue.Expected, StringComparison.Ordinal);
        Assert.Contains(remedy, issue.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_ragged_rows_are_listed_and_the_others_counted()
    {
        Issue[] issues = Issues.Refused("a,b\n" + string.Concat(Enumerable.Repeat("1\n", 25)));
        Assert.Equal(11, issues.Length);
        Assert.Equal("survey.csv, line 11", issues[9].Subject);
        Assert.Contains("15 more lines", issues[10].Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,\"2\n3,4\n5,6\n", 2)]
    [InlineData("a,b\n1,2\n\n\"x\ny\",2\n3,\"", 6)]
    [InlineData("a,\"b\n1,2\n", 1)]
    [InlineData("a,b\n\"\"\"\n", 2)]
    [InlineData("a,b\n1,2\n\"1\n2\n", 3)]
    public void An_unclosed_quotation_mark_is_named_by_the_line_where_it_opened(string text, int line)
    {
        Issue issue = Issues.Single(Issues.Refused(text), IssueCodes.UnclosedQuote, $"survey.csv, line {line}");
        Assert.Contains("never closed", issue.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1\n1,2\n3,\"4\n5\n6")]
    [InlineData("a,b\n1\n1,2\n\"4\"x,5\n6")]
    public void An_unclosed_quotation_mark_does_not_hide_the_ragged_rows_before_it(string text)
    {
        Issue[] issues = Issues.Refused(text);
        Assert.Equal(["survey.csv, line 2", "survey.csv, line 4"], issues.Select(issue => issue.Subject));
    }

    [Fact]
    public void A_quoted_cell_that_goes_on_is_refused()
    {
        Issue issue = Issues.Single(Issues.Refused("a,b\n1,\"2\"x\n"), IssueCodes.UnclosedQuote, "survey.csv, line 2");
        Assert.Contains("'x'", issue.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quotation_mark_inside_an_unquoted_cell_is_text()
    {
        Assert.Equal(["5\"x", "6"], Issues.Parsed("a,b\n5\"x,1\n6,2").TextsOf("a"));
    }

    [Fact]
    public void Duplicate_columns_are_named_with_their_positions()
    {
        Issue issue = Issues.Single(Issues.Refused("RA1,x,RA1,RA1\n1,2,3,4"), IssueCodes.DuplicateColumn, "survey.csv, line 1, column RA1");
        Assert.Contains("1, 3 and 4", issue.Found, StringComparison.Ordinal);
        Assert.Equal([1], Issues.Parsed("RA1,ra1\n1,2").NumbersOf("RA1"));
    }

    [Theory]
    [InlineData("a,,c\n1,2,3", 2)]
    [InlineData("a,b,\n1,2,\n", 3)]
    [InlineData("a,  \n1,2", 2)]
    [InlineData("a,\"b\u0001\"\n1,2", 2)]
    public void A_column_without_a_proper_name_is_refused(string text, int position)
    {
        Issues.Single(Issues.Refused(text), IssueCodes.InvalidName, $"survey.csv, line 1, column {position}");
    }

    [Fact]
    public void All_problems_of_header_and_rows_are_listed()
    {
        Issue[] issues = Issues.Refused("a,a,\n1\n1,2,3\n1,2\n");
        Assert.Equal(["TOE1001", "TOE2006", "TOE2004", "TOE2004"], issues.Select(issue => issue.Code));
    }

    [Theory]
    [InlineData("a,b\n1,2", "a")]
    [InlineData("a;b\n1;2", "a")]
    [InlineData("a\tb\n1\t2", "a")]
    [InlineData("\"x,y,z\";b\n1;2", "x,y,z")]
    [InlineData("\"x\n,,\";b\n1;2", null)]
    [InlineData("a,b;c\n1,2", "a")]
    [InlineData("a\n1", "a")]
    [InlineData("a\"x;b\n1;2", "a\"x")]
    [InlineData("\"a\"\"x,,,\";b\n1;2", "a\"x,,,")]
    public void The_separator_is_the_most_frequent_in_the_header_outside_quotation_marks(string text, string? first)
    {
        if (first is null)
        {
            Issue issue = Assert.Single(Issues.Refused(text)); // a line end in a name: two columns, of which the first has no proper name
            Assert.Equal(("TOE1001", "survey.csv, line 1, column 1"), (issue.Code, issue.Subject));
        }
        else
        {
            Assert.Equal([1], Issues.Parsed(text).NumbersOf(first));
        }
    }

    [Theory]
    [InlineData(',', "a;b\n1;2", "';'")]
    [InlineData(',', "a\tb\n1\t2", "tab")]
    [InlineData(';', "a,b\n1,2", "','")]
    public void A_declared_separator_that_does_not_fit_is_refused(char declared, string text, string remedy)
    {
        Issue issue = Issues.Single(
            Issues.Refused(text, new CsvSettings { Separator = declared }), IssueCodes.WrongDialect, "survey.csv, line 1");
        Assert.Contains(remedy, issue.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_quoted_name_may_hold_any_separator()
    {
        Assert.Equal([1], Issues.Parsed("\"a;b\"\n1", new CsvSettings { Separator = ',' }).NumbersOf("a;b"));
        Assert.Equal([1], Issues.Parsed("a|b\n1|2", new CsvSettings { Separator = '|' }).NumbersOf("a"));
    }

    [Fact]
    public void Decimal_commas_are_kept_as_text_with_a_warning_that_names_the_setting()
    {
        Validated<Survey> read = Survey.ParseCsv("id;a;b;c\nx;3,5;1;1,5\ny;4;2;NA\n", "survey.csv");
        Issue warning = Assert.Single(read.Issues);
        Assert.Equal(("TOE2008", Severity.Warning, "survey.csv, column a, c"), (warning.Code, warning.Severity, warning.Subject));
        Assert.Contains("NumberCulture", warning.Remedy, StringComparison.Ordinal);
        Assert.Equal(["3,5", "4"], read.Value.TextsOf("a"));
        Assert.Equal([1, 2], read.Value.NumbersOf("b"));
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    public void Decimal_commas_are_read_where_the_number_culture_has_them(string culture)
    {
        var settings = new CsvSettings { NumberCulture = CultureInfo.GetCultureInfo(culture) };
        Validated<Survey> read = Survey.ParseCsv("a;b\n3,5;007,50\n-1,25e2;1\n", "survey.csv", settings);
        Assert.Empty(read.Issues);
        Assert.Equal([3.5, -125], read.Value.NumbersOf("a"));
        Assert.Equal([7.5, 1], read.Value.NumbersOf("b"));
        Assert.Equal(["3.5", "-125"], read.Value.TextsOf("a"));
        Assert.Equal([3.5], Issues.Parsed("a,b\n\"3,5\",1", settings).NumbersOf("a"));

        Issue warning = Assert.Single(Survey.ParseCsv("a;b\n1.234;1", "survey.csv", settings).Issues);
        Assert.Contains("InvariantCulture", warning.Remedy, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a,b\n1,2\n3,4\n", "survey.csv, line 3", "MaximumRows")]
    [InlineData("a,b,c\n1,2,3\n", "survey.csv, line 1", "MaximumColumns")]
    [InlineData("a,b\n1,123456\n", "survey.csv, line 2", "MaximumCellLength")]
    [InlineData("a,b\n1,\"12345\"\"\"\n", "survey.csv, line 2", "MaximumCellLength")]
    [InlineData("a,b\n1,\"1234\n67\"\n", "survey.csv, line 3", "MaximumCellLength")]
    [InlineData("a,b\n1,\"12\n\n\n\n\n\n", "survey.csv, line 5", "MaximumCellLength")]
    public void What_exceeds_a_limit_is_refused(string text, string subject, string limit)
    {
        var settings = new CsvSettings { MaximumRows = 1, MaximumColumns = 2, MaximumCellLength = 5 };
        Issue issue = Issues.Single(Issues.Refused(text, settings), IssueCodes.LimitExceeded, subject);
        Assert.Contains(limit, issue.Expected, StringComparison.Ordinal);
        Issues.Parsed("a,b\n\"1\"\"345\",12345\n", settings);
    }

    [Fact]
    public void A_file_beyond_the_byte_limit_is_refused()
    {
        Issue issue = Assert.Single(Issues.Refused("a\n1\n2\n", new CsvSettings { MaximumBytes = 5 }));
        Assert.Equal("TOE2007", issue.Code);
        Issues.Parsed("a\n1\n2\n", new CsvSettings { MaximumBytes = 6 });
        Issues.Single([.. Survey.ReadCsv(new EndlessLine(), "endless").Issues], IssueCodes.LimitExceeded, "endless, line 1");
    }

    [Fact]
    public void A_thousand_columns_and_long_cells_are_no_problem()
    {
        string header = string.Join(',', Enumerable.Range(0, 1000).Select(i => $"c{i}"));
        string row = string.Join(',', Enumerable.Repeat(new string('x', 500), 1000));
        Survey survey = Issues.Parsed($"{header}\n{row}\n{row}\n");
        Assert.Equal((1000, 2), (survey.Columns.Count, survey.RowCount));
        Assert.Equal(500, survey.Column("c999").Text(1)!.Length);
    }

    // A line that never ends.
    private sealed class EndlessLine : MemoryStream
    {
        public override int Read(byte[] buffer, int offset, int count)
        {
            buffer.AsSpan(offset, count).Fill((byte)'x');
            return count;
        }
    }
}

using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Surveys;

public class CellTests
{
    [Theory]
    [InlineData("5", 5)]
    [InlineData(" 5 ", 5)]
    [InlineData("\"5\"", 5)]
    [InlineData("-3.5", -3.5)]
    [InlineData("+3.5", 3.5)]
    [InlineData(".5", 0.5)]
    [InlineData("5.", 5)]
    [InlineData("007", 7)]
    [InlineData("1e5", 1e5)]
    [InlineData("1.5E-3", 0.0015)]
    [InlineData("1e+2", 100)]
    [InlineData("123456789012", 123456789012)]
    [InlineData("4.9406564584124654E-324", double.Epsilon)]
    [InlineData("1.7976931348623157E+308", double.MaxValue)]
    public void Plain_and_exponent_notation_are_numbers(string cell, double number)
    {
        Assert.Equal([number], Issues.Parsed($"a,b\n{cell},1").NumbersOf("a"));
    }

    [Theory]
    [InlineData("\"1,234\"", "TOE2009")]
    [InlineData("0x10", "TOE2009")]
    [InlineData("T", "TOE2009")]
    [InlineData("TRUE", "TOE2009")]
    [InlineData("\u0661", "TOE2009")]
    [InlineData("1\u00A0000", "TOE2009")]
    [InlineData("\u00A05", "TOE2009")]
    [InlineData("$5", "TOE2009")]
    [InlineData("(5)", "TOE2009")]
    [InlineData("5%", "TOE2009")]
    [InlineData("\u22125", "TOE2009")]
    [InlineData("1e", "TOE2009")]
    [InlineData("e5", "TOE2009")]
    [InlineData("-", "TOE2009")]
    [InlineData("1.2.3", "TOE2009")]
    [InlineData("1 2", "TOE2009")]
    [InlineData("5-", "TOE2009")]
    [InlineData("-na-", "TOE2009")]
    [InlineData("na", "TOE2009")]
    [InlineData("Inf", "TOE2011")]
    [InlineData("-inf", "TOE2011")]
    [InlineData("Infinity", "TOE2011")]
    [InlineData("\u221E", "TOE2011")]
    [InlineData("1e999", "TOE2011")]
    [InlineData("-1e999", "TOE2011")]
    public void Anything_else_is_text_and_refused_as_an_indicator(string cell, string code)
    {
        Survey survey = Issues.Parsed($"a,b\n1,1\n{cell},1");
        Assert.False(survey.Column("a").IsNumeric);
        Assert.Equal(["1", cell.Trim('"')], survey.TextsOf("a"));
        Issue issue = Assert.Single(survey.NumericProblems("a"));
        Assert.Equal((code, Severity.Error, "survey.csv, line 3, column a"), (issue.Code, issue.Severity, issue.Subject));
        Assert.Contains(cell.Trim('"'), issue.Found, StringComparison.Ordinal);
        Assert.Throws<InvalidOperationException>(() => survey.Column("a").Number(0));
        Assert.Throws<InvalidOperationException>(() => survey.Column("a").Numbers.Length);
    }

    [Fact]
    public void The_first_three_cells_are_named_and_the_others_counted()
    {
        Survey survey = Issues.Parsed("a,b\n" + string.Concat(Enumerable.Repeat("x,1\n1,1\nInf,1\n", 5)));
        Issue[] issues = survey.NumericProblems("a");
        Assert.Equal(
            ["line 2", "line 4", "line 5", "line 7", "line 8", "line 10"],
            issues.Take(6).Select(issue => issue.Subject.Split(", ")[1]));
        Assert.Equal(["TOE2009", "TOE2011"], issues.Skip(6).Select(issue => issue.Code));
        Assert.All(issues.Skip(6), issue => Assert.StartsWith("2 more cells", issue.Found, StringComparison.Ordinal));
        Assert.Empty(survey.NumericProblems("b"));
    }

    [Fact]
    public void A_cell_that_looks_like_a_decimal_comma_names_the_setting()
    {
        Survey survey = Survey.ParseCsv("a;b\n3,5;1\nx;2", "survey.csv").Value;
        Issue[] issues = survey.NumericProblems("a");
        Assert.Contains("NumberCulture", issues[0].Remedy, StringComparison.Ordinal);
        Assert.DoesNotContain("NumberCulture", issues[1].Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_with_the_other_decimal_mark_have_one_issue_however_many_they_are()
    {
        string[] names = ["a", "b", "c", "d", "e", "f"];
        string csv = string.Join(';', names) + "\n1;2;3;4;5;6\n" + string.Concat(Enumerable.Repeat("1,5;2,5;3,5;x;5,5;6,5\n", 200));
        List<Issue> issues = AnswerChecks.Columns(Issues.Parsed(csv), [.. names]);
        Assert.Equal("survey.csv, column a, b, c, e, f", issues[0].Subject);
        Assert.Equal(
            "1000 cells of 5 columns have the decimal separator ','; the first is '1,5' (survey.csv, line 3, column a).", issues[0].Found);
        Assert.Equal(4, issues.Count(issue => issue.Subject.EndsWith("column d", StringComparison.Ordinal)));
        Assert.Equal(5, issues.Count);
        Issue one = Issues.Single([.. AnswerChecks.Columns(Issues.Parsed(csv), ["b"])], IssueCodes.NotANumber, "survey.csv, column b");
        Assert.Equal("200 cells have the decimal separator ','; the first is '2,5' (survey.csv, line 3, column b).", one.Found);
    }

    [Fact]
    public void Of_many_columns_with_the_other_decimal_mark_the_first_are_named()
    {
        string[] names = ["a", "b", "c", "d", "e", "f"];
        List<Issue> issues = AnswerChecks.Columns(Issues.Parsed("a;b;c;d;e;f\n1,5;2,5;3,5;4,5;5,5;6,5\n"), [.. names]);
        Assert.Equal("survey.csv, column a, b, c, d, e, ...", Assert.Single(issues).Subject);
    }

    [Theory]
    [InlineData("")]
    [InlineData("\"\"")]
    [InlineData("  ")]
    [InlineData("NA")]
    [InlineData(" NA ")]
    [InlineData("\"NA\"")]
    [InlineData("N/A")]
    [InlineData("NaN")]
    [InlineData(".")]
    public void Missing_markers_are_missing(string cell)
    {
        Survey survey = Issues.Parsed($"a,b,t\n1,x,x\n{cell},y,{cell}");
        Assert.Equal([1, null], survey.NumbersOf("a"));
        Assert.Equal(["x", null], survey.TextsOf("t"));
        Assert.Equal(1, survey.Column("a").MissingCount);
        Assert.Equal(1, survey.Column("t").MissingCount);
        Assert.Equal(0, survey.Column("b").MissingCount);
        Assert.Equal("a: numbers, 1 of 2 missing", survey.Column("a").ToString());
    }

    [Fact]
    public void Declared_markers_and_codes_replace_the_defaults()
    {
        var settings = new CsvSettings { MissingMarkers = ["-", "k.A."], MissingCodes = [-99, 9] };
        Survey survey = Issues.Parsed("a,b\n-99,1\n-99.0,k.A.\n9,-\n1,2", settings);
        Assert.Equal([null, null, null, 1], survey.NumbersOf("a"));
        Assert.Equal([1, null, null, 2], survey.NumbersOf("b"));
        Assert.False(Issues.Parsed("a,b\nNA,1", settings).Column("a").IsNumeric);
        Assert.Equal(Issues.Parsed("a\nNA\n1").DataHash, Issues.Parsed("a\n-99\n1", settings).DataHash);
    }

    [Fact]
    public void A_column_without_answers_is_numeric()
    {
        Survey survey = Issues.Parsed("a,b\nNA,1\n,2");
        Assert.True(survey.Column("a").IsNumeric);
        Assert.Equal(2, survey.Column("a").MissingCount);
        Assert.Equal([null, null], survey.TextsOf("a"));
    }

    [Fact]
    public void Ids_keep_their_text_even_when_the_first_of_them_look_like_numbers()
    {
        string[] ids = ["007", "1.50", " 5 ", "1e5", "12", "0.1", "-0", "+1", "0.30000000000000004", "123456789012345678", "A1"];
        Survey survey = Issues.Parsed("id,x\n" + string.Concat(ids.Select(id => $"{id},1\n")));
        Assert.Equal(ids, survey.TextsOf("id"));
    }

    [Fact]
    public void Numbers_show_as_the_shortest_invariant_text()
    {
        Assert.Equal(["7", "1.5", "-0", "1E+20", null], Issues.Parsed("a,b\n007,1\n1.50,1\n-0,1\n1e20,1\n,1").TextsOf("a"));
        Assert.Throws<ArgumentOutOfRangeException>(() => Issues.Parsed("a\n1").Column("a").Number(1));
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("de-DE")]
    [InlineData("tr-TR")]
    [InlineData("fa-IR")]
    [InlineData("")]
    public void Reading_is_the_same_in_every_culture(string culture)
    {
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Survey survey = Issues.Parsed("I,i,g\n3.5,-1e-3,\"3,5\"\n1,NA,INF\n0.5,7,-2\n");
            Assert.Equal([3.5, 1, 0.5], survey.NumbersOf("I"));
            Assert.Equal([-0.001, null, 7], survey.NumbersOf("i"));
            Assert.Equal(["3,5", "INF", "-2"], survey.TextsOf("g"));
            Assert.Equal(["3.5", "1", "0.5"], survey.TextsOf("I"));
            Assert.Equal("survey.csv, line 2", survey.RowSubject(0));
            Assert.Equal(["TOE2009", "TOE2011"], survey.NumericProblems("g").Select(issue => issue.Code));
            Assert.Equal("74411934", survey.DataHash[..8]);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Property(MaxTest = 500)]
    public Property Every_finite_number_survives_writing_and_reading_bit_by_bit() =>
        Prop.ForAll(Doubles(), Doubles(), (first, second) =>
        {
            double[] numbers = [first, second, -first, -0.0, double.Epsilon, double.MaxValue, double.MinValue, 123456789012, 1e-310];
            string lines = string.Concat(numbers.Select(number => number.ToString("R", CultureInfo.InvariantCulture) + "\n"));
            ReadOnlySpan<double> read = Issues.Parsed("a\n" + lines).Column("a").Numbers;
            for (int i = 0; i < numbers.Length; i++)
            {
                if (BitConverter.DoubleToInt64Bits(numbers[i]) != BitConverter.DoubleToInt64Bits(read[i]))
                {
                    return false;
                }
            }

            return true;
        });

    [Property(MaxTest = 300)]
    public Property Every_text_survives_quoting_and_reading() =>
        Prop.ForAll(Texts(), Texts(), (first, second) =>
        {
            string?[] cells = ["7", "01", first, second, "text"];
            string Quoted(string? cell) => $"\"{cell!.Replace("\"", "\"\"", StringComparison.Ordinal)}\",1\n";
            Survey survey = Issues.Parsed("a,b\n" + string.Concat(cells.Select(Quoted)));
            return survey.TextsOf("a").SequenceEqual(cells.Select(cell => cell!.Trim(' ', '\t') is "" or "." ? null : cell));
        });

    private static Arbitrary<double> Doubles() => Arb.From(
        ArbMap.Default.GeneratorFor<long>().SelectMany(high => ArbMap.Default.GeneratorFor<int>()
            .Select(low => BitConverter.Int64BitsToDouble(unchecked((high * 0x2545F4914F6CDD1D) ^ (low * 0x9E3779B97F4A7C1)))))
            .Where(double.IsFinite));

    private static Arbitrary<string> Texts() => Arb.From(
        Gen.Elements('a', '"', ',', ';', '\n', ' ', '\t', '1', '.', '#', '=', '\u00E9', '\u4E2D').ArrayOf().Select(characters => new string(characters)));
}

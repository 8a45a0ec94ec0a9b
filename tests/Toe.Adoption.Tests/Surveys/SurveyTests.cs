using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Surveys;

public class SurveyTests
{
    [Fact]
    public void Columns_of_numbers_are_copied_and_nan_is_missing()
    {
        double[] values = [1, double.NaN, 3];
        Survey survey = Survey.FromColumns("answers", ("a", values), ("b", [4, 5, 6])).Value;
        values[0] = 99;
        Assert.Equal([1, null, 3], survey.NumbersOf("a"));
        Assert.Equal(["a", "b"], survey.Columns.Select(column => column.Name));
        Assert.Equal("answers, row 3", survey.RowSubject(2));
        Assert.Equal(1, survey.Column("a").MissingCount);
        Assert.Null(survey.FindColumn("A"));
    }

    [Fact]
    public void Columns_of_different_lengths_are_misuse()
    {
        Assert.Contains("b has 1 values, a has 2", Assert.Throws<ArgumentException>(
            () => Survey.FromColumns("x", ("a", [1, 2]), ("b", [1]))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentNullException>(() => Survey.FromColumns("x", ("a", null!)));
        Assert.Throws<ArgumentNullException>(() => Survey.FromColumns("x", (null!, [1])));
    }

    [Fact]
    public void All_problems_of_columns_are_listed()
    {
        Validated<Survey> survey = Survey.FromColumns(
            "x", ("a", [1, double.PositiveInfinity]), ("a", [1, 2]), ("", [double.NegativeInfinity, 2]));
        Assert.Equal(
            [("TOE1001", "x, column 3"), ("TOE2006", "x, column a"), ("TOE2011", "x, row 2, column a"), ("TOE2011", "x, row 1, column ")],
            survey.Issues.Select(issue => (issue.Code, issue.Subject)));
        Assert.Contains("1 and 2", survey.Issues[1].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void Ten_infinite_values_are_listed_and_the_others_counted()
    {
        Validated<Survey> survey = Survey.FromColumns("x", ("a", [.. Enumerable.Repeat(double.PositiveInfinity, 12)]));
        Assert.Equal(11, survey.Issues.Count);
        Assert.StartsWith("2 more", survey.Issues[10].Found, StringComparison.Ordinal);
    }

    [Fact]
    public void No_columns_and_no_rows_are_refused()
    {
        Assert.Equal("TOE2003", Assert.Single(Survey.FromColumns("x").Issues).Code);
        Assert.Equal("TOE2003", Assert.Single(Survey.FromColumns("x", ("a", [])).Issues).Code);
    }

    [Fact]
    public void Records_become_rows()
    {
        (int? A, double B)[] records = [(1, 0.5), (null, double.NaN)];
        Survey survey = Survey.FromRecords("firms", records, ("a", record => record.A), ("b", record => record.B)).Value;
        Assert.Equal([1, null], survey.NumbersOf("a"));
        Assert.Equal([0.5, null], survey.NumbersOf("b"));
        Assert.Equal("firms, row 2", survey.RowSubject(1));
        Assert.Equal("TOE2011", Assert.Single(
            Survey.FromRecords("firms", records, ("a", record => record.A / 0.0)).Issues).Code);
    }

    [Fact]
    public void Where_keeps_the_subjects_of_rows()
    {
        Survey survey = Issues.Parsed("g,x\na,1\nb,2\n\na,3\n");
        Survey group = survey.Where(row => survey.Column("g").Text(row) == "a");
        Assert.Equal([1, 3], group.NumbersOf("x"));
        Assert.Equal(["a", "a"], group.TextsOf("g"));
        Assert.Equal(["survey.csv, line 2", "survey.csv, line 5"], Enumerable.Range(0, 2).Select(group.RowSubject));
        Assert.NotEqual(survey.DataHash, group.DataHash);
        Assert.Equal(survey.DataHash, survey.Where(_ => true).DataHash);
        Assert.Equal(0, survey.Where(_ => false).RowCount);
        Assert.Equal("survey.csv, line 5", group.Where(row => row == 1).RowSubject(0));
    }

    [Fact]
    public void Where_makes_a_text_column_numeric_when_only_numbers_are_left()
    {
        Survey survey = Issues.Parsed("id,x\n007,1\nA,2\n,3\n");
        Survey left = survey.Where(row => row != 1);
        Assert.Equal([7, null], left.NumbersOf("id"));
        Assert.Equal(["007", null], left.TextsOf("id"));
        Assert.Empty(left.NumericProblems("id"));
        Assert.Equal(["007"], left.Where(row => row == 0).TextsOf("id"));
        Assert.False(survey.Where(row => row < 2).Column("id").IsNumeric);
        Assert.Single(survey.Where(row => row < 2).NumericProblems("id"));
    }

    [Theory]
    [InlineData(1)]
    [InlineData(511)]
    [InlineData(512)]
    [InlineData(513)]
    [InlineData(1300)]
    public void The_hash_of_numbers_is_that_of_their_bytes_one_after_the_other(int rows)
    {
        double[] values = [.. Enumerable.Range(0, rows).Select(i => i % 7 == 3 ? double.NaN : i / 3.0)];
        using var bytes = new MemoryStream();
        using (var writer = new BinaryWriter(bytes))
        {
            writer.Write(rows);
            writer.Write(1); // columns
            writer.Write(2); // length of the name
            writer.Write(Encoding.Unicode.GetBytes("x1"));
            writer.Write(1); // numeric
            Array.ForEach(values, writer.Write);
        }

        Assert.Equal(
            Convert.ToHexStringLower(SHA256.HashData(bytes.ToArray())), Survey.FromColumns("survey", ("x1", values)).Value.DataHash);
    }

    [Fact]
    public void The_hash_depends_on_names_kinds_values_and_order()
    {
        string[] hashes =
        [
            .. new[] { "a,b\n1,2\n", "a,c\n1,2\n", "b,a\n1,2\n", "a,b\n2,1\n", "a,b\n1,x\n", "a,b\n1,NA\n", "ab,c\n1,2\n", "a,bc\n1,2\n", "a,b\n1,2\n1,2\n", "a\n1\n", "a,b\nx,yz\n", "a,b\nxy,z\n" }
                .Select(text => Issues.Parsed(text).DataHash),
        ];
        Assert.Equal(hashes.Length, hashes.Distinct(StringComparer.Ordinal).Count());
        Assert.All(hashes, hash => Assert.Matches("^[0-9a-f]{64}$", hash));
        Assert.Equal(hashes[0], Survey.FromColumns("other", ("a", [1]), ("b", [2])).Value.DataHash);
        double otherNaN = BitConverter.Int64BitsToDouble(0x7FF8_0000_0000_0001);
        Assert.Equal(Survey.FromColumns("x", ("a", [double.NaN])).Value.DataHash, Survey.FromColumns("x", ("a", [otherNaN])).Value.DataHash);
    }

    [Fact]
    public void Settings_refuse_what_makes_no_sense()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new CsvSettings { MaximumRows = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CsvSettings { MaximumColumns = -1 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CsvSettings { MaximumCellLength = 0 });
        Assert.Throws<ArgumentOutOfRangeException>(() => new CsvSettings { MaximumBytes = 0 });
        Assert.Throws<ArgumentException>(() => new CsvSettings { MissingCodes = [double.NaN] });
        Assert.Throws<ArgumentException>(() => new CsvSettings { MissingMarkers = [" NA"] });
        Assert.Throws<ArgumentNullException>(() => new CsvSettings { NumberCulture = null! });
        foreach (char separator in "\"\n\r\0a1.+-\u00E9")
        {
            Assert.Throws<ArgumentException>(() => new CsvSettings { Separator = separator });
        }

        var digits = (CultureInfo)CultureInfo.InvariantCulture.Clone();
        digits.NumberFormat.NumberDecimalSeparator = "::";
        Assert.Throws<ArgumentException>(() => new CsvSettings { NumberCulture = digits });
        Assert.Equal(new CsvSettings { MissingCodes = [-99], Separator = ';' }, new CsvSettings { MissingCodes = [-99], Separator = ';' });
        Assert.Equal(CsvSettings.Default, new CsvSettings());
    }
}

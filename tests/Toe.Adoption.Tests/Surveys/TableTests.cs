using System.Data;
using System.Globalization;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Surveys;

public class TableTests
{
    [Fact]
    public void Numbers_of_every_numeric_type_are_read()
    {
        object[] ones = [(sbyte)1, (byte)1, (short)1, (ushort)1, 1, 1u, 1L, 1UL, 1f, 1d, 1m];
        Survey survey = Survey.Read(Reader([.. ones.Select((one, i) => ($"c{i}", one.GetType()))], ones)).Value;
        Assert.All(survey.Columns, column => Assert.Equal(1, column.Number(0)));
        Assert.Equal("table, row 1", survey.RowSubject(0));
    }

    [Fact]
    public void Text_is_read_as_a_csv_cell_and_nulls_are_missing()
    {
        (string, Type)[] columns = [("a", typeof(string)), ("b", typeof(double)), ("g", typeof(string))];
        var settings = new SurveySettings { MissingCodes = [-99], NumberCulture = CultureInfo.GetCultureInfo("id-ID") };
        Survey survey = Survey.Read(
            Reader(columns, ["3,5", double.NaN, "x"], ["NA", DBNull.Value, "y"], [" 7", -99d, DBNull.Value]), "answers", settings).Value;
        Assert.Equal([3.5, null, 7], survey.NumbersOf("a"));
        Assert.Equal([null, null, null], survey.NumbersOf("b"));
        Assert.Equal(["x", "y", null], survey.TextsOf("g"));
        Assert.Equal("answers, row 3", survey.RowSubject(2));
    }

    public static TheoryData<object, string> UnsupportedValues() => new()
    {
        { true, "True" },
        { new DateTime(2026, 1, 2, 3, 4, 5, DateTimeKind.Unspecified), "2026-01-02T03:04:05.0000000" },
        { Guid.Empty, "00000000-0000-0000-0000-000000000000" },
        { new byte[] { 1 }, "4bf5122f344554c53bde2ebb8cd2b7e3d1600ad631c385a5d7cce23c7785459a" },
        { TimeSpan.FromDays(1), "1.00:00:00" },
    };

    [Theory]
    [MemberData(nameof(UnsupportedValues))]
    public void Other_types_are_flagged_when_read_and_refused_as_indicators(object value, string text)
    {
        Validated<Survey> read = Survey.Read(Reader([("a", typeof(double)), ("b", value.GetType())], [1d, value], [2d, DBNull.Value]));
        Issue warning = Assert.Single(read.Issues);
        Assert.Equal(("TOE2019", Severity.Warning, "table, column b"), (warning.Code, warning.Severity, warning.Subject));
        Assert.Contains(value.GetType().Name, warning.Found, StringComparison.Ordinal);
        Assert.Equal([text, null], read.Value.TextsOf("b"));
        Issue error = Assert.Single(read.Value.NumericProblems("b"));
        Assert.Equal(("TOE2019", Severity.Error), (error.Code, error.Severity));
        Assert.Empty(read.Value.NumericProblems("a"));
    }

    [Fact]
    public void Infinity_is_refused_as_an_indicator_by_row_and_column()
    {
        Survey survey = Survey.Read(
            Reader([("a", typeof(double))], [1.5], [double.NegativeInfinity], [double.PositiveInfinity])).Value;
        Assert.Equal(["1.5", "-Infinity", "Infinity"], survey.TextsOf("a"));
        Assert.Equal(
            [("TOE2011", "table, row 2, column a"), ("TOE2011", "table, row 3, column a")],
            survey.NumericProblems("a").Select(issue => (issue.Code, issue.Subject)));
    }

    [Fact]
    public void A_column_of_numbers_and_text_keeps_both()
    {
        Survey survey = Survey.Read(Reader([("a", typeof(object))], [1], ["x"], [2.5])).Value;
        Assert.Equal(["1", "x", "2.5"], survey.TextsOf("a"));
        Assert.Equal("table, row 2, column a", Assert.Single(survey.NumericProblems("a")).Subject);
    }

    [Fact]
    public void Empty_tables_bad_names_and_limits_are_refused()
    {
        (string, Type)[] one = [("a", typeof(string))];
        Assert.Equal("TOE2003", Assert.Single(Survey.Read(Reader([])).Issues).Code);
        Assert.Equal("TOE2003", Assert.Single(Survey.Read(Reader(one)).Issues).Code);
        Assert.Equal("TOE1001", Assert.Single(Survey.Read(Reader([(" ", typeof(string))], ["1"])).Issues).Code);
        Assert.Equal("TOE2007", Assert.Single(Survey.Read(Reader(one, ["1"], ["2"]), "t", new() { MaximumRows = 1 }).Issues).Code);
        Assert.Equal("TOE2007", Assert.Single(
            Survey.Read(Reader([("a", typeof(int)), ("b", typeof(int))], [1, 2]), "t", new() { MaximumColumns = 1 }).Issues).Code);
        Issue tooLong = Assert.Single(Survey.Read(Reader(one, ["1"], ["22"]), "t", new() { MaximumCellLength = 1 }).Issues);
        Assert.Equal(("TOE2007", "t, row 2, column a"), (tooLong.Code, tooLong.Subject));
    }

    [Fact]
    public void A_table_and_a_file_with_the_same_answers_have_the_same_hash()
    {
        Survey file = Issues.Parsed("a,g\n1.5,x\nNA,NA\n");
        Survey table = Survey.Read(
            Reader([("a", typeof(double)), ("g", typeof(string))], [1.5, "x"], [DBNull.Value, DBNull.Value])).Value;
        Assert.Equal(file.DataHash, table.DataHash);
    }

    private static DataTableReader Reader((string Name, Type Type)[] columns, params object[][] rows)
    {
        var table = new DataTable { Locale = CultureInfo.InvariantCulture };
        foreach ((string name, Type type) in columns)
        {
            table.Columns.Add(name, type);
        }

        foreach (object[] row in rows)
        {
            table.Rows.Add(row);
        }

        return table.CreateDataReader();
    }
}

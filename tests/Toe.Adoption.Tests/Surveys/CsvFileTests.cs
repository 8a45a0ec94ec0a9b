using System.Text;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Surveys;

public class CsvFileTests
{
    private const string Plain = "id,RA1,note\n1,5,a b\n2,NA,\n";

    public static TheoryData<string, byte[]> SameTables()
    {
        var data = new TheoryData<string, byte[]>();
        string quoted = "\"id\",\"RA1\",\"note\"\n\"1\",\"5\",\"a b\"\n\"2\",\"NA\",\"\"\n";
        foreach (string end in new[] { "\n", "\r\n", "\r" })
        {
            foreach (string text in new[] { Plain, quoted, Plain.TrimEnd('\n'), quoted.TrimEnd('\n'), "\n" + Plain + "\n\n", Plain.Replace("\n", "\n\n", StringComparison.Ordinal) })
            {
                byte[] bytes = Encoding.UTF8.GetBytes(text.Replace("\n", end, StringComparison.Ordinal));
                data.Add($"{end.Length}{(int)end[0]} {text.Length}", bytes);
                data.Add($"{end.Length}{(int)end[0]} {text.Length} BOM", [0xEF, 0xBB, 0xBF, .. bytes]);
            }
        }

        return data;
    }

    [Theory]
    [MemberData(nameof(SameTables))]
    public void Line_ends_quotes_and_byte_order_marks_do_not_change_the_table(string variant, byte[] bytes)
    {
        Assert.NotEmpty(variant);
        using var stream = new OneByteStream(bytes);
        Survey survey = Survey.ReadCsv(stream, "survey.csv").Value;
        Assert.Equal([1, 2], survey.NumbersOf("id"));
        Assert.Equal([5, null], survey.NumbersOf("RA1"));
        Assert.Equal(["a b", null], survey.TextsOf("note"));
        Assert.Equal(Issues.Parsed(Plain).DataHash, survey.DataHash);
    }

    [Fact]
    public void Line_ends_inside_quoted_cells_become_line_feeds_of_the_same_table()
    {
        string text = "note,x\n\"a\nb\",1\n\"c\"\"d\",2\n";
        Survey unix = Issues.Parsed(text);
        Survey windows = Issues.Parsed(text.Replace("\n", "\r\n", StringComparison.Ordinal));
        Assert.Equal(["a\nb", "c\"d"], windows.TextsOf("note"));
        Assert.Equal(unix.DataHash, windows.DataHash);
        Assert.Equal("survey.csv, line 2", windows.RowSubject(0));
        Assert.Equal("survey.csv, line 4", windows.RowSubject(1));
    }

    [Fact]
    public void Lines_are_counted_as_an_editor_counts_them()
    {
        Survey survey = Issues.Parsed("\n\na,b\n\n1,\"x\n\n\"\n   \n2,y\n");
        Assert.Equal(["survey.csv, line 5", "survey.csv, line 9"], Enumerable.Range(0, 2).Select(survey.RowSubject));
        Assert.Throws<ArgumentOutOfRangeException>(() => survey.RowSubject(2));
    }

    [Fact]
    public void A_leading_number_sign_is_data()
    {
        Assert.Equal(["#1", "2"], Issues.Parsed("id,x\n#1,2\n2,3").TextsOf("id"));
    }

    [Fact]
    public void In_one_column_a_missing_answer_is_marked_and_a_blank_line_is_none()
    {
        Assert.Equal([1, null, null, 2], Issues.Parsed("a\n1\nNA\n\n\"\"\n2\n").NumbersOf("a"));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n\n")]
    [InlineData("\uFEFF")]
    [InlineData("a,b")]
    [InlineData("a,b\n\n")]
    public void An_empty_file_and_a_lone_header_are_refused(string text)
    {
        Issues.Single(Issues.Refused(text), IssueCodes.EmptySurvey, "survey.csv");
    }

    [Theory]
    [InlineData(new byte[] { 0xFF, 0xFE, 0x61, 0x00 }, "survey.csv", "byte offset 0")]
    [InlineData(new byte[] { 0xFE, 0xFF, 0x00, 0x61 }, "survey.csv", "UTF-16")]
    [InlineData(new byte[] { 0x61, 0x00, 0x0A, 0x00 }, "survey.csv", "UTF-16")]
    [InlineData(new byte[] { 0x00, 0x61 }, "survey.csv", "byte offset 0")]
    [InlineData(new byte[] { 0x61, 0x0A, 0x31, 0x0A, 0xE9, 0x0A }, "survey.csv, line 3", "0xE9 at byte offset 4")]
    [InlineData(new byte[] { 0xEF, 0xBB, 0xBF, 0x61, 0x0A, 0xE2, 0x82 }, "survey.csv, line 2", "byte offset 5")]
    [InlineData(new byte[] { 0x61, 0x0A, 0xED, 0xA0, 0x80, 0x0A }, "survey.csv, line 2", "byte offset 2")]
    [InlineData(new byte[] { 0x61, 0x0A, 0x22, 0x31, 0x00, 0x0A }, "survey.csv, line 2", "zero byte at byte offset 4")]
    public void What_is_not_utf8_is_refused_with_the_byte_offset(byte[] bytes, string subject, string found)
    {
        foreach (Stream stream in new Stream[] { new MemoryStream(bytes), new OneByteStream(bytes) })
        {
            using (stream)
            {
                Issue issue = Issues.Single([.. Survey.ReadCsv(stream, "survey.csv").Issues], IssueCodes.NotUtf8, subject);
                Assert.Contains(found, issue.Found, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_bad_byte_deep_in_a_file_is_found_at_its_offset()
    {
        byte[] bytes = Encoding.UTF8.GetBytes("a\n" + string.Concat(Enumerable.Repeat("\u00E9\n", 100_000)));
        bytes[200_000] = 0xFF;
        using var stream = new MemoryStream(bytes);
        Issue issue = Assert.Single(Survey.ReadCsv(stream, "survey.csv").Issues);
        Assert.Contains("0xFF at byte offset 200000", issue.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_lone_surrogate_in_text_is_refused()
    {
        Issue issue = Issues.Single(Issues.Refused("a\nx\uD800y"), IssueCodes.NotUtf8, "survey.csv");
        Assert.Contains("character 4", issue.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_missing_file_and_a_folder_are_refused_without_a_path_or_a_trace()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Issue missing = Issues.Single([.. Survey.ReadCsv(Path.Combine(folder, "no.csv")).Issues], IssueCodes.UnreadableFile, "no.csv");
            Assert.DoesNotContain(folder, missing.ToString(), StringComparison.Ordinal);
            Issue nowhere = Assert.Single(Survey.ReadCsv(Path.Combine(folder, "no", "no.csv")).Issues);
            Assert.Equal("There is no such file.", nowhere.Found);
            Issue isFolder = Issues.Single([.. Survey.ReadCsv(folder).Issues], IssueCodes.UnreadableFile, Path.GetFileName(folder));
            Assert.Equal("It is a folder.", isFolder.Found);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_file_is_read_and_named_without_its_folder()
    {
        string folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            string path = Path.Combine(folder, "survey.csv");
            File.WriteAllText(path, Plain);
            Survey survey = Survey.ReadCsv(path).Value;
            Assert.Equal("survey.csv: 2 rows, 3 columns", survey.ToString());
            Assert.Equal("survey.csv, line 3", survey.RowSubject(1));
            Assert.Equal(Issues.Parsed(Plain).DataHash, survey.DataHash);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_stream_that_fails_is_an_issue_and_stays_open()
    {
        using var failing = new OneByteStream("a\n1\n"u8.ToArray()) { FailsAtEnd = true };
        Issues.Single([.. Survey.ReadCsv(failing, "upload").Issues], IssueCodes.UnreadableFile, "upload");
        using var good = new MemoryStream("a\n1\n"u8.ToArray());
        Assert.True(Survey.ReadCsv(good, "upload").IsValid);
        Assert.True(good.CanRead);
    }

    [Fact]
    public void Misuse_throws()
    {
        Assert.Throws<ArgumentException>(() => Survey.ReadCsv(""));
        Assert.Throws<ArgumentNullException>(() => Survey.ReadCsv(null!));
        Assert.Throws<ArgumentNullException>(() => Survey.ParseCsv(null!));
        Assert.Throws<ArgumentNullException>(() => Survey.ReadCsv((Stream)null!, "x"));
        Assert.Throws<ArgumentNullException>(() => Survey.Read(null!));
    }

    // Gives a byte at a time, so that every sequence is split between reads.
    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public bool FailsAtEnd { get; init; }

        public override int Read(byte[] buffer, int offset, int count) =>
            FailsAtEnd && Position == Length ? throw new IOException("gone") : base.Read(buffer, offset, Math.Min(1, count));
    }
}

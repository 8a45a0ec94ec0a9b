using System.Text;
using Toe.Adoption.Instruments;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Instruments;

/// <summary>What is no instrument file is refused with the place where a person finds it.</summary>
public class InstrumentRefusalTests
{
    private static readonly string Json = Instrument.Create(Drafts.Valid).ToJson();

    /// <summary>What is replaced, by what, the code, what was found, and the member.</summary>
    public static TheoryData<string, string, string, string, string> Contents => new()
    {
        { "\"minimum\": 0", "\"minimum\": 1e999", "TOE4201", "of another kind", "" },
        { "\"minimum\": 0", "\"minimum\": -1e999", "TOE4201", "of another kind", "" },
        { "\"minimum\": 0", "\"minimum\": 9007199254740993", "TOE4201", "of another kind", "" },
        { "\"minimum\": 0", "\"minimum\": 1e-999", "TOE4201", "of another kind", "" },
        { "\"minimum\": 0", "\"minimum\": 0.5", "TOE4201", "of another kind", "" },
        { "\"minimum\": 0", "\"minimum\": NaN", "TOE4201", "'N' is an invalid start", "" },
        { "\"minimum\": 0", "\"minimum\": \"0\"", "TOE4201", "of another kind", "" },
        { "\"minimum\": 0", "\"minimum\": 2147483648", "TOE4201", "of another kind", "" },
        { "\"minimum\": 0", "\"minimum\": null", "TOE4201", "of another kind", "" },
        { "\"minimum\": 0,", "", "TOE4201", "Members are missing: 'minimum'", "" },
        { "\"minimum\": 0", "\"minimum\": 0, \"minimum\": 0", "TOE4201", "The member 'minimum' is there twice.", "" },
        { "\"minimum\": 0", "\"minimum\": 0, \"points\": 11", "TOE1103", "The member 'points' is unknown.", "" },
        { "\"minimum\": 0", "\"Minimum\": 0", "TOE1103", "The member 'Minimum' is unknown.", "" },
        { "\"minimum\": 0", "\"$type\": \"x\", \"minimum\": 0", "TOE1103", "The member '$type' is unknown.", "" },
        { "\"minimum\": 0", "\"$ref\": \"#\", \"minimum\": 0", "TOE1103", "The member '$ref' is unknown.", "" },
        { "\"minimum\": 0", "/* c */ \"minimum\": 0", "TOE4201", "'/' is an invalid start", "" },
        { "\"minimum\": 0,", "\"minimum\": 0,,", "TOE4201", "',' is an invalid start", "" },
        { "\"status\": \"original\"", "\"status\": \"Original\"", "TOE4201", "One of original, unchecked, checked, backTranslated was expected.", ", languages" },
        { "\"status\": \"original\"", "\"status\": 0", "TOE4201", "One of original,", ", languages" },
        { "\"polarity\": \"barrier\"", "\"polarity\": \"driver, barrier\"", "TOE4201", "One of driver, barrier was expected.", ", constructs" },
        { "\"kind\": \"number\"", "\"kind\": 99", "TOE4201", "One of choice, multipleChoice, number, text was expected.", ", profile" },
        { "\"version\": \"1.0.0\"", "\"version\": null", "TOE4201", "It is null.", ", version" },
        { "\"version\": \"1.0.0\"", "\"version\": \"\\ud800\"", "TOE4201", "half a character", "" },
        { "\"en\": \"A small check\"", "\"en\": \"A\", \"EN\": \"B\"", "TOE4201", "A language occurs twice.", ", title" },
        { "\"en\": \"A small check\"", "\"en\": null", "TOE4201", "no string", ", title" },
        { "\"en\": \"A small check\"", "\"en\": {}", "TOE4201", "no string", ", title" },
        { "\"languages\": [", "\"languages\": [null, ", "TOE4201", "An item of an array is null.", ", languages" },
        { "\"schema\": \"toe-instrument/1\"", "\"schema\": \"toe-instrument/2\"", "TOE1102", "The file has schema \"toe-instrument/2\".", "" },
        { "\"schema\": \"toe-instrument/1\"", "\"schema\": 1", "TOE1102", "The file has schema 1.", "" },
        { "\"schema\": \"toe-instrument/1\",", "", "TOE1102", "does not name its schema", "" },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Content_that_does_not_fit_is_refused_where_it_is(string old, string replacement, string code, string found, string member)
    {
        int at = Json.IndexOf(old, StringComparison.Ordinal);
        Assert.True(at >= 0, old);
        Issue issue = Assert.Single(Instrument.Parse(Json[..at] + replacement + Json[(at + old.Length)..], "mine.json").Issues);
        Assert.Equal(code, issue.Code);
        Assert.Contains(found, issue.Found, StringComparison.Ordinal);
        Assert.StartsWith("mine.json", issue.Subject, StringComparison.Ordinal);
        Assert.Contains(member, issue.Subject, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(65)]
    [InlineData(5000)]
    public void Depth_is_refused_and_overflows_no_stack(int depth) =>
        Assert.Equal("TOE4201", Assert.Single(Instrument.Parse(new string('[', depth) + new string(']', depth)).Issues).Code);

    [Theory]
    [InlineData("")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("{} {}")]
    [InlineData("{\"schema\": \"toe-instrument/1\"} x")]
    public void What_is_no_object_alone_is_refused(string json) => Assert.False(Instrument.Parse(json).IsValid);

    [Fact]
    public void Every_part_of_a_file_is_refused()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Json.TrimEnd());
        for (int length = 0; length < bytes.Length; length += 7)
        {
            Assert.False(InstrumentFile.Parse(bytes[..length], "file").IsValid);
        }
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_refused()
    {
        byte[] bytes = Encoding.UTF8.GetBytes(Json);
        bytes[Json.IndexOf("A small check", StringComparison.Ordinal)] = 0xFF;
        Assert.Equal("TOE4201", Assert.Single(InstrumentFile.Parse(bytes, "file").Issues).Code);
    }

    [Fact]
    public void Half_a_character_is_refused()
    {
        Issue issue = Assert.Single(Instrument.Parse(Json.Replace("A small check", "\ud800", StringComparison.Ordinal)).Issues);
        Assert.Equal("TOE4201", issue.Code);
        Assert.Contains("lone surrogate", issue.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void A_byte_order_mark_is_no_fault() =>
        Assert.Equal(Instrument.Parse(Json).Value, InstrumentFile.Parse([0xEF, 0xBB, 0xBF, .. Encoding.UTF8.GetBytes(Json)], "file").Value);

    [Fact]
    public void A_label_of_10_MB_is_refused_and_not_quoted()
    {
        Issue issue = Assert.Single(Instrument.Parse(Json.Replace("A small check", new string('x', 10 << 20), StringComparison.Ordinal), "mine.json").Issues);
        Assert.Equal(("TOE2007", "mine.json, title, en"), (issue.Code, issue.Subject));
        Assert.DoesNotContain("xxx", issue.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_beyond_16_MB_is_refused_before_it_is_read()
    {
        string path = Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json");
        try
        {
            using (FileStream file = File.Create(path))
            {
                file.SetLength((16L << 20) + 1); // sparse
            }

            Assert.Equal("TOE2007", Assert.Single(Instrument.ReadFile(path).Issues).Code);
        }
        finally
        {
            File.Delete(path);
        }
    }

    [Fact]
    public void A_file_that_is_not_there_is_an_issue() =>
        Assert.Equal("TOE2001", Assert.Single(Instrument.ReadFile(Path.Combine(Path.GetTempPath(), $"{Guid.NewGuid():N}.json")).Issues).Code);

    [Fact]
    public void Faults_of_a_file_name_the_file()
    {
        string json = Json.Replace("\"defaultScale\": \"agree3\"", "\"defaultScale\": \"agree9\"", StringComparison.Ordinal);
        Assert.All(Instrument.Parse(json, "mine.json").Issues, issue => Assert.StartsWith("mine.json, ", issue.Subject, StringComparison.Ordinal));
    }
}

using System.Text;
using FsCheck.Xunit;
using Toe.Adoption.Files;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Files;

/// <summary>What is not a model file is refused with the place where a person finds it.</summary>
public class ModelFileRefusalTests
{
    private static readonly string Json = ModelFiles.Estimated.ToJson().ReplaceLineEndings("\n");

    /// <summary>What is replaced, by what, what the issue says was found, and the member that it names.</summary>
    public static TheoryData<string, string, string, string> Contents => new()
    {
        { "\"tolerance\": 1E-10", "\"tolerance\": 1e999", "A number is out of range.", ", settings" },
        { "\"level\": 0.95", "\"level\": -1e999", "A number is out of range.", ", bootstrap.level" },
        { "\"level\": 0.95", "\"level\": \"NaN\"", "A number was expected.", ", bootstrap.level" },
        { "\"level\": 0.95", "\"level\": \"0.95\"", "A number was expected.", ", bootstrap.level" },
        { "\"level\": 0.95", "\"level\": NaN", "'N' is an invalid start of a value.", "" },
        { "\"rows\": 420", "\"rows\": 9223372036854775808", "out of its range", ", data.rows" },
        { "\"rows\": 420", "\"rows\": 420.5", "of another kind", ", data.rows" },
        { "\"rows\": 420", "\"rows\": null", "of another kind", ", data.rows" },
        { "\"rows\": 420", "\"rows\": 420, \"rows\": 420", "The member 'rows' is there twice.", ", data.rows" },
        { "\"kind\": \"technology\"", "\"name\": \"x\"", "The member 'name' is there twice.", ", model" },
        { "\"data\": {", "/* comment */ \"data\": {", "'/' is an invalid start of a property name.", "" },
        { "\"rows\": 420,", "\"rows\": 420,,", "',' is an invalid start of a property name.", "" },
        { "\"scheme\": \"path\"", "\"scheme\": \"Path\"", "One of path, factor, centroid was expected.", ", settings" },
        { "\"scheme\": \"path\"", "\"scheme\": 0", "One of path, factor, centroid was expected.", ", settings" },
        { "\"method\": \"percentile\"", "\"method\": \"jackknife\"", "One of percentile, normal,", ", bootstrap.method" },
        { "\"mode\": \"modeA\"", "\"mode\": \"modeA, modeB\"", "One of modeA, modeB, unit was expected.", ", model" },
        { "\"libraryVersion\": \"", "\"libraryVersion\": null, \"x\": \"", "It is null.", ", libraryVersion" },
        { "\"RA1\"", "null", "An item of an array is null.", ", model" },
        { "\"label\": \"Relative", "\"label\": \"\\ud800Relative", "half a character", "" },
        { "\"toe-adoption-model\"", "\"\\ud800\"", "half a character", "" },
        { "\"schema\"", "\"\\ud800\": 1, \"schema\"", "half a character", "" },
        { "\"rows\": 420", "\"\\udc00\": 420", "half a character", "" },
        { "\"values\": [", "\"values\": [[1], ", "A matrix has a list of values for each row", ", crossLoadings" },
        { "\"through\": []", "\"through\": null", "It is null.", ", totalEffects" },
        { "\"inadmissibleRule\": \"drop\"", "\"inadmissibleRule\": \"left\"", "One of drop, keep was expected.", ", bootstrap.inadmissibleRule" },
        { "\"rows\": 420,", "", "Members are missing: 'rows'", ", data" },
        { "\"consistent\": false,", "", "Members are missing: 'consistent'", ", settings" },
        { "\"tolerance\": 1E-10", "\"tolerance\": 0", "The tolerance lies between 1e-14 and 0.1. It is 0.", ", settings" },
        { "\"maximumIterations\": 1000", "\"maximumIterations\": 0", "The limit lies between 1 and 1,000,000. It is 0.", ", settings" },
        { "\"from\": \"RelativeAdvantage\"", "\"from\": \"Nobody\"", "There is no construct Nobody", ", model" },
        { "\"polarity\": \"driver\"", "\"polarity\": null", "The construct RelativeAdvantage lacks its polarity.", ", model" },
        { "\"measurement\": \"reflective\"", "\"measurement\": \"singleItem\"", "The construct RelativeAdvantage has one indicator", ", model" },
        { "\"kind\": \"technology\",\n        \"dimension\": null", "\"kind\": \"extended\", \"dimension\": \"Technology\"", "use Construct.Technology.", ", model" },
    };

    [Theory]
    [MemberData(nameof(Contents))]
    public void Content_that_does_not_fit_is_refused_where_it_is(string old, string replacement, string found, string member)
    {
        string json = Json.With(old, replacement);
        Issue issue = Refused(json, IssueCodes.ModelFileContent);
        Assert.Contains(found, issue.Found, StringComparison.Ordinal);
        Assert.EndsWith(member, issue.Subject, StringComparison.Ordinal);

        // On its line, or (where a record is checked as a whole) at the end of that.
        int line = LineIn(issue.Subject);
        Assert.True(line >= Json.LineOf(old), issue.Subject);
        string[] lines = json.Split('\n');
        Assert.True(line == Json.LineOf(old) || lines[line - 1].Trim().TrimEnd(',') is "}" or "]", $"{issue.Subject}: {lines[line - 1]}");
    }

    [Theory]
    [InlineData("\"rows\": 420", "\"rows\": 420, \"Rows\": 420", "Rows", ", data.Rows")]
    [InlineData("\"data\"", "\"color\": 1, \"data\"", "color", ", color")]
    [InlineData("\"kind\"", "\"color\": 1, \"kind\"", "color", ", model")]
    [InlineData("\"data\"", "\"$type\": \"System.Object\", \"data\"", "$type", ", $type")]
    [InlineData("\"data\"", "\"$ref\": \"#\", \"data\"", "$ref", ", $ref")]
    public void A_member_that_the_schema_lacks_is_named(string old, string replacement, string name, string member)
    {
        Issue issue = Refused(Json.With(old, replacement), IssueCodes.UnknownMember);
        Assert.Equal($"The member '{name}' is unknown.", issue.Found);
        Assert.Equal($"file.json, line {Json.LineOf(old)}{member}", issue.Subject);
    }

    [Theory]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 2", "version 2")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": 1.0", "version 1.0")]
    [InlineData("\"schemaVersion\": 1", "\"schemaVersion\": \"1\"", "version \"1\"")]
    [InlineData("\"schemaVersion\": 1,", "", "does not name its schema")]
    [InlineData("\"schema\": \"toe-adoption-model\",", "", "does not name its schema")]
    [InlineData("\"toe-adoption-model\"", "\"toe-adoption-instrument\"", "toe-adoption-instrument")]
    [InlineData("\"toe-adoption-model\"", "7", "schema 7")]
    public void Another_schema_is_refused_with_the_one_that_is_read(string old, string replacement, string found)
    {
        Issue issue = Refused(Json.With(old, replacement), IssueCodes.UnknownSchema);
        Assert.Contains(found, issue.Found, StringComparison.Ordinal);
        Assert.Equal("This release reads toe-adoption-model version 1.", issue.Expected);
    }

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("null")]
    [InlineData("[]")]
    [InlineData("\"text\"")]
    [InlineData("{\"schema\": \"toe-adoption-model\", \"schemaVersion\": 1")]
    public void Text_that_is_no_JSON_object_is_refused(string json) => Refused(json, IssueCodes.ModelFileContent);

    [Fact]
    public void Half_a_character_in_the_text_itself_is_refused_and_not_replaced()
    {
        Issue issue = Refused(Json.With("Relative advantage", "Relative\ud800advantage"), IssueCodes.ModelFileContent);
        Assert.Contains("is a lone surrogate", issue.Found, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(" x")]
    [InlineData("{}")]
    [InlineData("\n// comment")]
    [InlineData("\0")]
    public void Nothing_may_follow_the_file(string rest) => Refused(Json + rest, IssueCodes.ModelFileContent);

    [Theory]
    [InlineData(17)]
    [InlineData(65)]
    [InlineData(100_000)]
    public void Depth_is_limited(int depth)
    {
        string nested = new string('[', depth) + new string(']', depth);
        Assert.Contains("depth", Refused(nested, IssueCodes.ModelFileContent).Found, StringComparison.Ordinal);
        Issue inside = Refused(Json.With("\"data\"", $"\"x\": {nested}, \"data\""), IssueCodes.ModelFileContent);
        Assert.Contains("depth", inside.Found, StringComparison.Ordinal);
        Assert.Equal(Json.LineOf("\"data\""), LineIn(inside.Subject));
    }

    [Theory]
    [InlineData("\uFEFF", "\n")]
    [InlineData("", "\n")]
    [InlineData("", "\r\n")]
    [InlineData("  ", "\r\n\r\n")]
    public void A_byte_order_mark_and_other_line_ends_are_read(string before, string end)
    {
        Validated<ModelFile> read = ModelFile.Parse(before + Json.ReplaceLineEndings(end) + end);
        Assert.True(read.IsValid, read.ToString());
        Assert.Equal(ModelFiles.Estimated, read.Value);
    }

    [Fact]
    public void Bytes_that_are_not_UTF_8_are_refused()
    {
        byte[] bytes = ModelFiles.Utf8(Json);
        bytes[Json.IndexOf("Relative advantage", StringComparison.Ordinal)] = 0xFF;
        Issue issue = Loaded(bytes);
        Assert.Equal(IssueCodes.ModelFileContent.Code, issue.Code);
        Assert.StartsWith("file.json, line ", issue.Subject, StringComparison.Ordinal);
        Assert.Equal(IssueCodes.ModelFileContent.Code, Loaded(Encoding.Unicode.GetBytes(Json)).Code);
    }

    [Property(MaxTest = 1000)]
    public void Damaged_bytes_are_read_or_refused_but_never_throw(int seed)
    {
        var random = new Random(seed);
        byte[] bytes = File.ReadAllBytes(ModelFiles.Fixture);
        for (int i = random.Next(4); i >= 0; i--)
        {
            bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
        }

        bytes = random.Next(3) == 0 ? bytes[..random.Next(bytes.Length)] : bytes;
        Validated<ModelFile> read = ModelFileReader.Parse(bytes, "file.json");
        Assert.All(read.Issues, issue => Assert.StartsWith("file.json", issue.Subject, StringComparison.Ordinal));
        Assert.NotEqual(read.IsValid, read.Issues.Count > 0);
        Assert.All(read.Issues, issue => Assert.DoesNotContain("Toe.Adoption.", issue.Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_file_that_is_not_there_and_a_folder_cannot_be_read()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            foreach (string path in new[] { Path.Combine(folder.FullName, "none.json"), folder.FullName })
            {
                Issue issue = Assert.Single(ModelFile.Load(path).Issues);
                Assert.Equal((IssueCodes.UnreadableFile.Code, Path.GetFileName(path)), (issue.Code, issue.Subject));
                Assert.Equal(Directory.Exists(path) ? "It is a folder." : "There is no such file.", issue.Found);
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_file_beyond_the_limit_is_not_read()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string path = Path.Combine(folder.FullName, "large.json");
            using (FileStream stream = File.Create(path))
            {
                stream.SetLength((64L << 20) + 1); // sparse
            }

            Issue issue = Assert.Single(ModelFile.Load(path).Issues);
            Assert.Equal((IssueCodes.LimitExceeded.Code, "large.json"), (issue.Code, issue.Subject));
            Assert.Equal("At most 67108864 bytes.", issue.Expected);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static Issue Refused(string json, IssueCode code)
    {
        Validated<ModelFile> read = ModelFile.Parse(json, "file.json");
        Assert.False(read.IsValid);
        Issue issue = Assert.Single(read.Issues);
        Assert.Equal((code.Code, Severity.Error), (issue.Code, issue.Severity));
        Assert.StartsWith("file.json", issue.Subject, StringComparison.Ordinal);
        Assert.NotEmpty(issue.Expected);
        Assert.NotEmpty(issue.Remedy);
        return issue;
    }

    private static Issue Loaded(byte[] bytes)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory();
        try
        {
            string path = Path.Combine(folder.FullName, "file.json");
            File.WriteAllBytes(path, bytes);
            return Assert.Single(ModelFile.Load(path).Issues);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static int LineIn(string subject) =>
        int.Parse(subject.Split(", line ")[1].Split(',')[0], System.Globalization.CultureInfo.InvariantCulture);
}

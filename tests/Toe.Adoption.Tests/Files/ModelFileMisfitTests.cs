using System.Text.Json.Nodes;
using FsCheck.Xunit;
using Toe.Adoption.Files;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Files;

/// <summary>Results that do not fit their model, their settings or each other are refused by name and place.</summary>
public class ModelFileMisfitTests
{
    /// <summary>Where a value is put, the value as JSON (nothing removes it), the place that the issue names, and what it says of it.</summary>
    public static TheoryData<string, string, string, string> Changes => new()
    {
        { "data.rows", "0", "data.rows", "It is 0. At least 1." },
        { "data.rows", "419", "data.missing.rowsUsed", "It is 420." },
        { "data.hash", "'abc'", "data.hash", "It is no SHA-256." },
        { "data.hash", "null", "data", "One of hash and missing is null." },
        { "data.missing.rule", "'pairwise'", "data.missing.rule", "It is Pairwise." },
        { "data.missing.rowsRead", "419", "data.missing.rowsRead", "It is 419." },
        { "data.missing.emptyRows", "1", "data.missing.emptyRows", "It is 1." },
        { "data.missing.answersMissing", "-1", "data.missing.answersMissing", "It is -1." },
        { "data.missing.byIndicator", "[{'indicator':'no','count':0}]", "data.missing.byIndicator[0]", "The model has no indicator no" },
        { "data.missing.byIndicator", "[{'indicator':'RA1','count':421}]", "data.missing.byIndicator[0].count", "It is 421." },
        { "convergence.iterations", "-1", "convergence.iterations", "It is -1." },
        { "convergence.iterations", "1001", "convergence.iterations", "It is 1001." },
        { "convergence.tolerance", "0.5", "convergence.tolerance", "It is 0.5." },
        { "convergence.lastChange", "-1", "convergence.lastChange", "It is -1." },
        { "convergence.lastChange", "0.1", "convergence.lastChange", "It is 0.1." },
        { "convergence.oscillates", "true", "convergence.oscillates", "It is true." },
        { "constructs.0.name", "'Nobody'", "constructs[0]", "The model has no construct Nobody." },
        { "constructs.0.name", "'Nobody'", "constructs", "The construct RelativeAdvantage is missing." },
        { "constructs.1.name", "'RelativeAdvantage'", "constructs[1]", "The construct RelativeAdvantage is there twice." },
        { "constructs.0", "", "constructs", "The construct RelativeAdvantage is missing." },
        { "constructs.0.rSquared", "0.5", "constructs[0].rSquared", "It is a number." },
        { "indicators.0.indicator", "'RA9'", "indicators[0]", "The model has no indicator RelativeAdvantage: RA9." },
        { "indicators.0.construct", "'Complexity'", "indicators[0]", "The model has no indicator Complexity: RA1." },
        { "indicators.1.indicator", "'RA1'", "indicators[1]", "The indicator RelativeAdvantage: RA1 is there twice." },
        { "indicators.1", "", "indicators", "The indicator RelativeAdvantage: RA2 is missing." },
        { "indicators.0.standardDeviation", "-1", "indicators[0].standardDeviation", "It is -1. At least 0." },
        { "indicators.0.weight", "0.25", "bootstrap.estimates", "and 0.25 in the results." },
        { "paths.0.to", "'Nobody'", "paths[0]", "The model has no path RelativeAdvantage -> Nobody." },
        { "paths.0", "", "paths", "The path RelativeAdvantage -> AdoptionIntention is missing." },
        { "paths.0.lower", "0.9", "paths[0].lower", "It is 0.9, above the upper end" },
        { "paths.0.lower", "null", "paths[0]", "One of lower and upper is null." },
        { "paths.0.standardError", "-0.1", "paths[0].standardError", "It is -0.1. At least 0." },
        { "paths.0.standardError", "0.1", "bootstrap.estimates[0]", "is not the one that its path has in paths." },
        { "paths.0.fSquared", "-0.1", "paths[0].fSquared", "It is -0.1." },
        { "paths.0.expected", "'negative'", "paths[0].expected", "It is Negative." },
        { "totalEffects.0.from", "'Nobody'", "totalEffects[0]", "The model has no total effect Nobody -> AdoptionIntention." },
        { "totalEffects.0.through", "['Complexity']", "totalEffects[0]", "The model has no total effect RelativeAdvantage -> Complexity -> AdoptionIntention." },
        { "totalEffects.0", "", "totalEffects", "The total effect RelativeAdvantage -> AdoptionIntention is missing." },
        { "specificIndirectEffects.0.through", "[]", "specificIndirectEffects[0]", "The model has no specific indirect effect" },
        { "indirectEffects.0", "", "indirectEffects", "is missing." },
        { "htmt.0.second", "'Nobody'", "htmt[0]", "The model has no pair RelativeAdvantage ~ Nobody." },
        { "htmt.0", "", "htmt", "is missing." },
        { "htmt.0.value", "-0.1", "htmt[0].value", "It is -0.1." },
        { "crossLoadings.rows.0", "'RA9'", "crossLoadings.rows[0]", "The model has no indicator RA9." },
        { "crossLoadings.columns.0", "'Nobody'", "crossLoadings.columns", "The construct RelativeAdvantage is missing." },
        { "scoreCorrelations.rows.0", "'Nobody'", "scoreCorrelations.rows[0]", "The model has no construct Nobody." },
        { "constructCorrelations.columns.0", "'Nobody'", "constructCorrelations.columns[0]", "The model has no construct Nobody." },
        { "bootstrap.resamples", "1", "bootstrap.resamples", "It is 1. At least 2." },
        { "bootstrap.failed", "101", "bootstrap.failed", "It is 101 of 100." },
        { "bootstrap.failed", "-1", "bootstrap.failed", "It is -1 of 100." },
        { "bootstrap.inadmissible", "101", "bootstrap.inadmissible", "It is 101 of 100." },
        { "bootstrap.inadmissible", "-1", "bootstrap.inadmissible", "It is -1 of 100." },
        { "bootstrap.usable", "99", "bootstrap.usable", "It is 99." },
        { "bootstrap.level", "0", "bootstrap.level", "It is 0." },
        { "bootstrap.level", "1", "bootstrap.level", "It is 1." },
        { "bootstrap.level", "95", "bootstrap.level", "It is 95." },
        { "bootstrap.elapsedMilliseconds", "-1", "bootstrap.elapsedMilliseconds", "It is -1." },
        { "bootstrap.estimates.0", "", "bootstrap.estimates", "The parameter RelativeAdvantage -> AdoptionIntention (Path) is missing." },
        { "bootstrap.estimates.0.kind", "'rSquared'", "bootstrap.estimates[0]", "The model has no parameter" },
        { "bootstrap.estimates.0.constructs", "[]", "bootstrap.estimates[0]", "The model has no parameter" },
        { "bootstrap.estimates.0.indicator", "'RA1'", "bootstrap.estimates[0]", "The model has no parameter" },
        { "bootstrap.estimates.0.estimate", "0.5", "bootstrap.estimates[0].estimate", "It is 0.5, and " },
        { "bootstrap.estimates.0.usable", "101", "bootstrap.estimates[0].usable", "It is 101." },
        { "bootstrap.estimates.0.usable", "1", "bootstrap.estimates[0]", "without two usable values" },
        { "bootstrap.estimates.0.standardError", "-1", "bootstrap.estimates[0].standardError", "It is -1." },
        { "bootstrap.estimates.0.p", "1.5", "bootstrap.estimates[0].p", "It is 1.5." },
        { "bootstrap.estimates.0.p", "null", "bootstrap.estimates[0]", "One of t and p is null." },
        { "bootstrap.estimates.0.upper", "-5", "bootstrap.estimates[0].lower", "above the upper end -5." },
        { "bootstrap", "null", "paths[0]", "the file has no bootstrap." },
    };

    [Theory]
    [MemberData(nameof(Changes))]
    public void Results_that_do_not_fit_are_refused_where_they_are(string at, string value, string place, string message)
    {
        Issue[] issues = Refused(ModelFiles.Estimated.Changed(root => Put(root, at, value.Replace('\'', '"'))));
        Assert.Contains(issues, issue =>
            issue.Subject.StartsWith($"file.json, {place}", StringComparison.Ordinal) && issue.Message.Contains(message, StringComparison.Ordinal));
    }

    [Fact]
    public void The_results_of_moments_have_no_bootstrap() => Assert.Contains(
        Refused(ModelFiles.Estimated.Changed(root => root["data"]!["hash"] = root["data"]!["missing"] = null)),
        issue => issue.Subject == "file.json, bootstrap" && issue.Found.Contains("no rows to draw", StringComparison.Ordinal));

    [Fact]
    public void An_estimate_that_did_not_settle_is_not_one_of_settings_that_refuse_it() => Assert.Contains(
        Refused(ModelFiles.Estimated.Changed(root =>
        {
            root["settings"]!["refuseUnconverged"] = true;
            root["convergence"]!["converged"] = false;
        })),
        issue => issue.Subject == "file.json, convergence.converged");

    [Fact]
    public void A_message_says_what_the_issue_says()
    {
        var issue = new Issue { Code = "TOE4002", Severity = Severity.Warning, Subject = "s", Found = "Found.", Remedy = "Remedy." };
        ModelFile file = ModelFiles.Estimated with { Issues = [issue] };
        foreach (string member in new[] { "message", "expected" })
        {
            Assert.Equal(file, ModelFile.Parse(file.Changed(root => root["issues"]![0]!.AsObject().Remove(member))).Value);
        }

        Issue refused = Assert.Single(ModelFile.Parse(file.Changed(root => root["issues"]![0]!["message"] = "Found.")).Issues);
        Assert.Equal(IssueCodes.ModelFileContent.Code, refused.Code);
        Assert.Contains("The message of an issue", refused.Found, StringComparison.Ordinal);
    }

    [Fact]
    public void The_order_of_rows_is_free()
    {
        string json = ModelFiles.Estimated.Changed(root =>
        {
            foreach (string list in new[] { "constructs", "indicators", "paths", "totalEffects", "htmt" })
            {
                JsonNode[] rows = [.. root[list]!.AsArray().Select(row => row!.DeepClone()).Reverse()];
                root[list] = new JsonArray(rows);
            }
        });
        Assert.True(ModelFile.Parse(json).IsValid);
    }

    [Fact]
    public void Many_constructs_without_their_pairs_are_refused_without_the_work_that_they_would_make()
    {
        string json = ModelFiles.Estimated.Changed(root =>
        {
            var constructs = root["model"]!["constructs"]!.AsArray();
            var paths = root["model"]!["paths"]!.AsArray();
            for (int i = 0; i < 20_000; i++)
            {
                constructs.Add(JsonNode.Parse(
                    $$"""{"name":"c{{i}}","label":"c{{i}}","kind":"control","measurement":"singleItem","indicators":["c{{i}}"]}"""));
                paths.Add(JsonNode.Parse($$"""{"from":"c{{i}}","to":"AdoptionIntention","expected":"none"}"""));
            }
        });
        Issue issue = Assert.Single(Refused(json));
        Assert.Equal("file.json, htmt", issue.Subject);
    }

    [Fact]
    public void No_more_than_a_thousand_problems_are_listed() => Assert.Equal(
        1000,
        Refused(ModelFiles.Estimated.Changed(root =>
        {
            JsonArray paths = root["paths"]!.AsArray();
            for (int i = 0; i < 2000; i++)
            {
                paths.Add(paths[0]!.DeepClone());
            }
        })).Length);

    /// <summary>Every member in turn becomes each of these.</summary>
    [Theory]
    [InlineData("null")]
    [InlineData("0")]
    [InlineData("-1")]
    [InlineData("1e999")]
    [InlineData("1e300")]
    [InlineData("\"x\"")]
    [InlineData("\"NaN\"")]
    [InlineData("\"\\ud800\"")]
    [InlineData("[]")]
    [InlineData("{}")]
    [InlineData("true")]
    [InlineData("false")]
    [InlineData("[null]")]
    [InlineData("")]
    public void Whatever_a_member_becomes_the_file_is_read_or_refused(string value)
    {
        string json = File.ReadAllText(ModelFiles.Fixture);
        JsonNode root = JsonNode.Parse(json)!;
        foreach (string at in Places(root, ""))
        {
            JsonNode changed = root.DeepClone();
            Put(changed, at, value.Length == 0 ? "" : "\"@\"");
            ReadOrRefused(changed.ToJsonString().Replace("\"@\"", value, StringComparison.Ordinal), $"{at} = {value}");
        }
    }

    [Property(MaxTest = 300)]
    public void Several_changes_at_once_are_read_or_refused(int seed)
    {
        var random = new Random(seed);
        JsonNode root = JsonNode.Parse(File.ReadAllText(ModelFiles.Fixture))!;
        string[] values = ["null", "0", "-1", "2", "0.5", "\"x\"", "[]", "{}", "true", ""];
        for (int i = random.Next(1, 5); i > 0; i--)
        {
            string[] places = [.. Places(root, "")];
            Put(root, places[random.Next(places.Length)], values[random.Next(values.Length)]);
        }

        ReadOrRefused(root.ToJsonString(), "");
    }

    [Fact]
    public void A_file_cut_off_anywhere_is_refused()
    {
        byte[] bytes = File.ReadAllBytes(ModelFiles.Fixture);
        int end = bytes.AsSpan().LastIndexOf((byte)'}');
        for (int length = 0; length <= end; length += 7)
        {
            Assert.False(ModelFileReader.Parse(bytes[..length], "file.json").IsValid, length.ToString(System.Globalization.CultureInfo.InvariantCulture));
        }
    }

    private static void ReadOrRefused(string json, string what)
    {
        Validated<ModelFile> read = ModelFile.Parse(json, "file.json");
        Assert.NotEqual(read.IsValid, read.Issues.Count > 0);
        if (read.IsValid)
        {
            Validated<ModelFile> again = ModelFile.Parse(read.Value.ToJson());
            Assert.True(again.IsValid && again.Value == read.Value, what);
        }
    }

    private static Issue[] Refused(string json)
    {
        Validated<ModelFile> read = ModelFile.Parse(json, "file.json");
        Assert.False(read.IsValid, "The file was read.");
        Assert.All(read.Issues, issue => Assert.Equal((IssueCodes.ModelFileResults.Code, Severity.Error), (issue.Code, issue.Severity)));
        return [.. read.Issues];
    }

    // Of a list, the first two items: the others are like them.
    private static IEnumerable<string> Places(JsonNode? node, string at)
    {
        IEnumerable<(string Key, JsonNode? Value)> children = node switch
        {
            JsonObject members => members.Select(member => (member.Key, member.Value)),
            JsonArray items => items.Take(2).Select((item, i) => (i.ToString(System.Globalization.CultureInfo.InvariantCulture), item)),
            _ => [],
        };
        foreach ((string key, JsonNode? value) in children.ToArray())
        {
            string place = at.Length == 0 ? key : $"{at}.{key}";
            yield return place;
            foreach (string inner in Places(value, place))
            {
                yield return inner;
            }
        }
    }

    private static void Put(JsonNode root, string at, string value)
    {
        string[] steps = at.Split('.');
        JsonNode parent = root;
        foreach (string step in steps[..^1])
        {
            parent = (parent is JsonArray items ? items[Index(step)] : parent[step])!;
        }

        JsonNode? put = value.Length == 0 ? null : JsonNode.Parse(value);
        switch (parent)
        {
            case JsonArray items when value.Length == 0:
                items.RemoveAt(Index(steps[^1]));
                break;
            case JsonArray items:
                items[Index(steps[^1])] = put;
                break;
            case JsonObject members when value.Length == 0:
                Assert.True(members.Remove(steps[^1]));
                break;
            default:
                parent[steps[^1]] = put;
                break;
        }
    }

    private static int Index(string step) => int.Parse(step, System.Globalization.CultureInfo.InvariantCulture);
}

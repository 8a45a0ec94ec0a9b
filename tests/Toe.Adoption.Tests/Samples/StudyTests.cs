using System.Text.Json;
using System.Text.RegularExpressions;
using Toe.Adoption.Estimation;
using Toe.Adoption.Files;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Samples;

public sealed partial class StudyTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("toe-study").FullName;

    private string Json => Path.Combine(folder, "out.json");

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void The_main_job_prints_its_tables_stores_its_result_and_reproduces_the_published_study()
    {
        var (code, output, error) = StudyProgram.Run("--json", Json);
        Assert.Equal(0, code);
        Assert.Contains("Measurement model (n = 420)", output, StringComparison.Ordinal);
        Assert.Contains("Structural paths (n = 420; percentile intervals, B = 10000)", output, StringComparison.Ordinal);
        Assert.Contains("all within 0.001", output, StringComparison.Ordinal);
        Assert.Contains(Json, output, StringComparison.Ordinal);
        Assert.Contains("10000 of 10000", error, StringComparison.Ordinal);
        Assert.Equal(10_000, ModelFile.Load(Json).Value.Bootstrap!.Resamples);
    }

    [Theory]
    [InlineData("path", InnerScheme.Path, false)]
    [InlineData("factor", InnerScheme.Factor, false)]
    [InlineData("centroid", InnerScheme.Centroid, true)]
    public void Estimates_are_the_library_s(string scheme, InnerScheme expected, bool consistent)
    {
        string[] arguments =
            ["estimate", "--data", StudyProgram.Survey, "--model", StudyProgram.Model, "--scheme", scheme, "--json", Json, .. consistent ? ["--consistent"] : Array.Empty<string>()];
        Assert.Equal(0, StudyProgram.Run(arguments).ExitCode);
        PlsFit fit = Pls.Estimate(
            ModelSyntax.ReadFile(StudyProgram.Model).Value,
            Survey.ReadCsv(StudyProgram.Survey).Value,
            new PlsSettings { Scheme = expected, Consistent = consistent }).Value;
        Assert.Equal(ModelFile.Of(fit), ModelFile.Load(Json).Value);
    }

    [Theory]
    [InlineData("casewise", 171)]
    [InlineData("mean", 420)]
    [InlineData("pairwise", 420)]
    public void Missing_answers_are_treated_as_asked_and_a_code_is_as_good_as_a_blank(string rule, int rows)
    {
        string coded = Path.Combine(folder, "coded.csv");
        File.WriteAllText(coded, BlankCell().Replace(File.ReadAllText(StudyProgram.Incomplete), "-99"));
        Assert.Equal(0, StudyProgram.Run("estimate", "--data", StudyProgram.Incomplete, "--model", StudyProgram.Model, "--missing", rule, "--json", Json).ExitCode);
        ModelFile blank = ModelFile.Load(Json).Value;
        Assert.Equal(
            0, StudyProgram.Run("estimate", "--data", coded, "--model", StudyProgram.Model, "--missing", rule, "--missing-code", "-99", "--json", Json).ExitCode);
        ModelFile code = ModelFile.Load(Json).Value;
        Assert.Equal(rows, blank.Data.Rows);
        Assert.Equal(blank.Paths, code.Paths);
        Assert.Equal(blank.Data, code.Data);
        Assert.Contains(blank.Issues, issue => issue.Code == Toe.Adoption.Validation.IssueCodes.MissingTreated.Code);
    }

    [Theory]
    [InlineData("en_US.UTF-8")]
    [InlineData("id_ID.UTF-8")]
    [InlineData("fa_IR.UTF-8")]
    public void The_same_seed_gives_the_same_file_in_every_language(string language)
    {
        string[] arguments =
            ["estimate", "--data", StudyProgram.Survey, "--model", StudyProgram.Model, "--bootstrap", "200", "--seed", "-7", "--tolerance", "1e-9", "--json", Json];
        Assert.Equal(0, StudyProgram.Run(arguments).ExitCode);
        ModelFile first = ModelFile.Load(Json).Value;
        Assert.Equal(0, StudyProgram.Run(language, arguments).ExitCode);
        ModelFile second = ModelFile.Load(Json).Value;
        Assert.Equal(WithoutTime(first), WithoutTime(second));
    }

    [Fact]
    public void The_result_has_the_members_that_other_programs_read()
    {
        StudyProgram.Run("estimate", "--data", StudyProgram.Survey, "--model", StudyProgram.Model, "--bootstrap", "200", "--seed", "1", "--json", Json);
        using JsonDocument document = JsonDocument.Parse(File.ReadAllText(Json));
        void Has(string list, params string[] members) =>
            Assert.All(members, member => Assert.True(document.RootElement.GetProperty(list)[0].TryGetProperty(member, out _), $"{list}.{member}"));
        Has("constructs", "name", "rSquared", "adjustedRSquared", "cronbachAlpha", "rhoA", "rhoC", "ave");
        Has("indicators", "construct", "indicator", "weight", "loading");
        Has("paths", "from", "to", "estimate", "standardError", "lower", "upper");
        Has("totalEffects", "from", "to", "estimate");
        Has("htmt", "first", "second", "value");
        Assert.True(document.RootElement.GetProperty("convergence").GetProperty("converged").GetBoolean());
        Assert.True(document.RootElement.GetProperty("convergence").GetProperty("iterations").GetInt32() > 0);
        Assert.Equal(JsonValueKind.Array, document.RootElement.GetProperty("issues").ValueKind);
        JsonElement bootstrap = document.RootElement.GetProperty("bootstrap");
        Assert.Equal(200, bootstrap.GetProperty("resamples").GetInt32());
        Assert.All(new[] { "failed", "seed", "elapsedMilliseconds" }, member => Assert.Equal(JsonValueKind.Number, bootstrap.GetProperty(member).ValueKind));
    }

    [Theory]
    [InlineData("TOE2001", "--data", "nothing.csv")]
    [InlineData("tolerance lies between", "--tolerance", "-1")]
    [InlineData("at least 2 resamples", "--bootstrap", "0")]
    [InlineData("not a whole number", "--bootstrap", "2.7")]
    [InlineData("'3,5' is not a number", "--tolerance", "3,5")]
    [InlineData("A confidence level", "--level", "1", "--bootstrap", "50")]
    [InlineData("--nonsense", "--nonsense")]
    [InlineData("there is no folder", "--json", "no/such/folder/out.json")]
    [InlineData("TOE2012", "--data", "INCOMPLETE")]
    public void What_cannot_be_done_is_refused_with_exit_code_2_and_a_reason(string reason, params string[] arguments)
    {
        string data = arguments is ["--data", "INCOMPLETE"] ? StudyProgram.Incomplete : StudyProgram.Survey;
        string[] rest = arguments is ["--data", "INCOMPLETE"] ? [] : arguments;
        string[] input = rest.Contains("--data") ? [] : ["--data", data];
        var (code, output, error) = StudyProgram.Run(["estimate", "--model", StudyProgram.Model, .. input, .. rest]);
        Assert.Equal(2, code);
        Assert.Contains(reason, error, StringComparison.Ordinal);
        Assert.DoesNotContain("   at ", error, StringComparison.Ordinal);
        Assert.Equal("", output.Trim());
    }

    [Fact]
    public void A_misspelt_column_and_a_bad_line_are_named()
    {
        string model = Path.Combine(folder, "model.txt");
        File.WriteAllText(model, "A =~ RA1 + RA2 + RA33\nY =~ AD1 + AD2\nY ~ A\n");
        var (code, _, error) = StudyProgram.Run("estimate", "--data", StudyProgram.Survey, "--model", model);
        Assert.Equal(2, code);
        Assert.Contains("RA33", error, StringComparison.Ordinal);
        Assert.Contains("Did you mean RA3?", error, StringComparison.Ordinal);

        File.WriteAllText(model, "A =~ RA1\nY =~ AD1\nY ~ 0.5*A\n");
        (code, _, error) = StudyProgram.Run("estimate", "--data", StudyProgram.Survey, "--model", model);
        Assert.Equal(2, code);
        Assert.Contains("model.txt, line 3", error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_result_never_overwrites_an_input()
    {
        string data = Path.Combine(folder, "survey.csv");
        File.Copy(StudyProgram.Survey, data);
        var (code, _, error) = StudyProgram.Run("estimate", "--data", data, "--model", StudyProgram.Model, "--json", data);
        Assert.Equal(2, code);
        Assert.Contains("would overwrite an input", error, StringComparison.Ordinal);
        Assert.Equal(File.ReadAllBytes(StudyProgram.Survey), File.ReadAllBytes(data));
    }

    [Fact]
    public void Help_names_every_option()
    {
        var (code, output, _) = StudyProgram.Run("estimate", "--help");
        Assert.Equal(0, code);
        Assert.All(
            new[] { "--data", "--model", "--scheme", "--consistent", "--tolerance", "--missing", "--missing-code", "--bootstrap", "--seed", "--json" },
            option => Assert.Contains(option, output, StringComparison.Ordinal));
    }

    private static ModelFile WithoutTime(ModelFile file) => file with { Bootstrap = file.Bootstrap! with { ElapsedMilliseconds = null } };

    // A cell between separators, or after the last one of a line, that holds nothing.
    [GeneratedRegex(@"(?<=,)(?=,|\r?$)", RegexOptions.Multiline)]
    private static partial Regex BlankCell();
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Files;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Samples;

/// <summary>What the Study sample computes is what the library computes, whatever the machine.</summary>
public sealed class StudyEstimateTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory();

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void Without_arguments_it_does_the_main_job()
    {
        string json = Temporary("out.json");
        StudyRun run = StudySample.Run("--json", json);
        Assert.Equal(0, run.ExitCode);
        foreach (string title in new[]
        {
            "Measurement model (n = 420)", "Structural paths (n = 420; percentile intervals, B = ", "Total effects", "Printed and reproduced",
            "synthetic survey", "all within 0.001.", $"The result is stored in {json}",
        })
        {
            Assert.Contains(title, run.Output, StringComparison.Ordinal);
        }

        Assert.DoesNotContain("NOT all", run.Output, StringComparison.Ordinal);
        Assert.Equal("Bootstrap: 10000 of 10000 resamples (100 %)\n", run.Error);
        ModelFile file = ModelFile.Load(json).Value;
        Assert.Equal((10_000, 2026L), (file.Bootstrap!.Resamples, file.Bootstrap.Seed));
        Assert.True(file.Bootstrap.ElapsedMilliseconds > 0);
    }

    public static TheoryData<string, string[], PlsSettings> Settings => new()
    {
        { "complete", [], new PlsSettings() },
        { "complete", ["--scheme", "path"], new PlsSettings { Scheme = InnerScheme.Path } },
        { "complete", ["--scheme", "factor"], new PlsSettings { Scheme = InnerScheme.Factor } },
        { "complete", ["--scheme", "centroid"], new PlsSettings { Scheme = InnerScheme.Centroid } },
        { "complete", ["--consistent"], new PlsSettings { Consistent = true } },
        { "complete", ["--tolerance", "1e-5", "--max-iterations", "7"], new PlsSettings { Tolerance = 1e-5, MaximumIterations = 7 } },
        { "missing", ["--missing", "casewise"], new PlsSettings { Missing = MissingDataRule.CasewiseDeletion } },
        { "missing", ["--missing", "mean"], new PlsSettings { Missing = MissingDataRule.MeanReplacement } },
        { "missing", ["--missing", "pairwise"], new PlsSettings { Missing = MissingDataRule.Pairwise } },
    };

    [Theory]
    [MemberData(nameof(Settings), DisableDiscoveryEnumeration = true)]
    public void An_estimate_stores_the_numbers_of_the_library(string data, string[] arguments, PlsSettings settings)
    {
        string survey = data == "missing" ? StudySample.SurveyWithMissing : StudySample.Survey;
        string json = Temporary("out.json");
        StudyRun run = StudySample.Estimate(survey, [.. arguments, "--json", json]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        Assert.Contains("Structural paths", run.Output, StringComparison.Ordinal);
        AdoptionModel model = ModelSyntax.ReadFile(StudySample.Model).Value;
        PlsFit fit = Pls.Estimate(model, Survey.ReadCsv(survey).Value, settings).Value;
        Assert.Equal(ModelFile.Of(fit).ToJson(), File.ReadAllText(json));
    }

    [Theory]
    [InlineData("percentile", IntervalMethod.Percentile)]
    [InlineData("normal", IntervalMethod.Normal)]
    [InlineData("basic", IntervalMethod.Basic)]
    [InlineData("bc", IntervalMethod.BiasCorrected)]
    [InlineData("bca", IntervalMethod.BiasCorrectedAccelerated)]
    public void A_bootstrap_stores_the_numbers_of_the_library_each_time(string word, IntervalMethod method)
    {
        string[] arguments =
            ["--bootstrap", "200", "--seed", "-7", "--interval", word, "--level", "0.9", "--consistent", "--keep-inadmissible"];
        ModelFile[] files = [.. Enumerable.Range(0, 2).Select(i =>
        {
            string json = Temporary($"{i}.json");
            Assert.Equal(0, StudySample.Estimate(StudySample.Survey, [.. arguments, "--json", json]).ExitCode);
            return WithoutTime(ModelFile.Load(json).Value);
        })];
        Assert.Equal(files[0].ToJson(), files[1].ToJson());
        PlsFit fit = Pls.Estimate(
            ModelSyntax.ReadFile(StudySample.Model).Value, Survey.ReadCsv(StudySample.Survey).Value, new PlsSettings { Consistent = true }).Value;
        var settings = new BootstrapSettings
        {
            Seed = -7,
            Resamples = 200,
            Level = 0.9,
            Method = method,
            Inadmissible = InadmissibleReplicates.Keep,
        };
        Assert.Equal(ModelFile.Of(fit, Bootstrap.Run(fit, settings)).ToJson(), files[0].ToJson());
    }

    [Theory]
    [InlineData("casewise")]
    [InlineData("mean")]
    [InlineData("pairwise")]
    public void A_code_for_missing_answers_is_as_good_as_a_blank(string rule)
    {
        // The same file name: issues carry it.
        string coded = Temporary(Path.GetFileName(StudySample.SurveyWithMissing));
        File.WriteAllLines(coded, File.ReadLines(StudySample.SurveyWithMissing)
            .Select(line => string.Join(',', line.Split(',').Select(cell => cell.Length == 0 ? "-99" : cell))));
        Assert.Contains("-99", File.ReadAllText(coded), StringComparison.Ordinal);
        string[] json = [Temporary("blank.json"), Temporary("coded.json")];
        string[] shared = ["--missing", rule, "--bootstrap", "50"];
        Assert.Equal(0, StudySample.Estimate(StudySample.SurveyWithMissing, [.. shared, "--json", json[0]]).ExitCode);
        Assert.Equal(0, StudySample.Estimate(coded, [.. shared, "--missing-code", "-99", "--json", json[1]]).ExitCode);
        ModelFile[] files = [.. json.Select(path => WithoutTime(ModelFile.Load(path).Value))];
        Assert.Equal(files[0], files[1]);
        Assert.True(files[0].Data.Missing!.AnswersMissing > 300);
    }

    [Theory]
    [InlineData(";", new[] { "--separator", ";", "--decimal-comma" })]
    [InlineData("\t", new[] { "--separator", "tab", "--decimal-comma" })]
    [InlineData(";", new[] { "--decimal-comma" })]
    public void A_spreadsheet_of_another_culture_is_read(string separator, string[] arguments)
    {
        string other = Temporary("other.csv");
        File.WriteAllLines(other, File.ReadLines(StudySample.Survey).Select((line, i) => string.Join(
            separator, line.Split(',').Select((cell, column) => i == 0 || column < 3 ? cell : cell + ",0"))));
        string json = Temporary("other.json");
        StudyRun run = StudySample.Estimate(other, [.. arguments, "--json", json]);
        Assert.Equal((0, ""), (run.ExitCode, run.Error));
        PlsFit fit = Pls.Estimate(ModelSyntax.ReadFile(StudySample.Model).Value, Survey.ReadCsv(StudySample.Survey).Value).Value;
        Assert.Equal(fit.Paths.Select(path => path.Estimate), ModelFile.Load(json).Value.Paths.Select(path => path.Estimate));
    }

    [Fact]
    public void The_culture_of_the_machine_changes_nothing()
    {
        string[] arguments =
        [
            "estimate", "--data", StudySample.SurveyWithMissing, "--model", StudySample.Model, "--missing", "mean", "--tolerance", "1.5e-9",
            "--missing-code", "-99.5", "--level", "0.9", "--bootstrap", "100",
        ];
        string? expected = null;
        foreach ((string Name, string Value)[] environment in new[]
        {
            [("LANG", "C.UTF-8"), ("LC_ALL", "C.UTF-8")],
            [("LANG", "id_ID.UTF-8"), ("LC_ALL", "id_ID.UTF-8")],
            [("LANG", "fa_IR.UTF-8"), ("LC_ALL", "fa_IR.UTF-8")],
            new[] { ("DOTNET_SYSTEM_GLOBALIZATION_INVARIANT", "1") },
        })
        {
            string json = Temporary("culture.json");
            StudyRun run = StudySample.Run(environment, [.. arguments, "--json", json]);
            Assert.True(run.ExitCode == 0, run.Error);
            string shown = run.Output[..run.Output.IndexOf("resamples in", StringComparison.Ordinal)];
            string all = shown + WithoutTime(ModelFile.Load(json).Value).ToJson();
            expected ??= all;
            Assert.Equal(expected, all);
        }
    }

    private static ModelFile WithoutTime(ModelFile file) =>
        file with { Bootstrap = file.Bootstrap is null ? null : file.Bootstrap with { ElapsedMilliseconds = null } };

    private string Temporary(string name) => Path.Combine(folder.FullName, name);
}

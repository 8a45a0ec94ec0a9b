using System.Globalization;
using System.Text.Json;
using FsCheck.Xunit;
using Toe.Adoption.Estimation;
using Toe.Adoption.Files;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tests.Models;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Files;

/// <summary>What is written is what is read, and what the format promises is there.</summary>
public class ModelFileRoundTripTests
{
    private static readonly ModelFile Unresampled = ModelFile.Of(ModelFiles.Fit);

    [Property(MaxTest = 500, Arbitrary = [typeof(HostileModels)])]
    public void Reading_what_was_written_gives_the_same_file(AdoptionModel model, int seed)
    {
        ModelFile file = new RandomFile(model, seed).Make();
        string json = file.ToJson();
        ModelFile read = Read(json);
        Assert.True(read == file, json);
        Assert.Equal(json, read.ToJson());
    }

    [Property(MaxTest = 2000)]
    public void Every_finite_number_keeps_its_bits(int seed)
    {
        double number = ModelFiles.Number(new Random(seed));
        IndicatorEstimate first = Unresampled.Indicators[0];
        ModelFile file = Unresampled with { Indicators = [first with { Vif = number }, .. Unresampled.Indicators.Skip(1)] };
        Assert.Equal(BitConverter.DoubleToInt64Bits(number), BitConverter.DoubleToInt64Bits(Read(file.ToJson()).Indicators[0].Vif!.Value));
    }

    [Fact]
    public void An_estimate_is_read_back_with_and_without_a_bootstrap_and_from_moments()
    {
        ModelFile fromMoments = ModelFile.Of(Pls.Estimate(ModelFiles.Fit.Model, ModelFiles.Fit.Moments).Value);
        Assert.Null(fromMoments.Data.Missing);
        Assert.Null(fromMoments.Data.Hash);
        foreach (ModelFile file in new[] { ModelFiles.Estimated, ModelFile.Of(ModelFiles.Fit), fromMoments })
        {
            Assert.Equal(file, Read(file.ToJson()));
        }
    }

    [Fact]
    public void The_members_that_readers_rely_on_are_there()
    {
        using JsonDocument document = JsonDocument.Parse(ModelFiles.Estimated.ToJson());
        JsonElement root = document.RootElement;
        PlsFit fit = ModelFiles.Fit;
        foreach ((string list, int count, string[] members) in new[]
        {
            ("constructs", fit.Constructs.Count,
                new[] { "name", "rSquared", "adjustedRSquared", "cronbachAlpha", "rhoA", "rhoC", "ave" }),
            ("indicators", fit.Indicators.Count, ["construct", "indicator", "weight", "loading"]),
            ("paths", fit.Paths.Count, ["from", "to", "estimate", "standardError", "lower", "upper"]),
            ("totalEffects", fit.TotalEffects.Count, ["from", "to", "estimate"]),
            ("htmt", fit.HtmtRatios.Count, ["first", "second", "value"]),
        })
        {
            JsonElement[] items = [.. root.GetProperty(list).EnumerateArray()];
            Assert.Equal(count, items.Length);
            Assert.All(items, item => Assert.Subset(Names(item), members.ToHashSet()));
        }

        Assert.Subset(Names(root.GetProperty("convergence")), new HashSet<string> { "converged", "iterations" });
        Assert.Subset(Names(root.GetProperty("bootstrap")), new HashSet<string> { "resamples", "failed", "seed", "elapsedMilliseconds" });
        Assert.Equal(JsonValueKind.Array, root.GetProperty("issues").ValueKind);
        foreach (string matrix in new[] { "crossLoadings", "scoreCorrelations", "constructCorrelations" })
        {
            Assert.Subset(Names(root.GetProperty(matrix)), new HashSet<string> { "rows", "columns", "values" });
        }

        JsonElement[] estimates = [.. root.GetProperty("bootstrap").GetProperty("estimates").EnumerateArray()];
        Assert.All(estimates, row => Assert.Equal(
            ["kind", "constructs", "indicator", "estimate", "usable", "mean", "standardError", "t", "p", "lower", "upper"],
            row.EnumerateObject().Select(member => member.Name)));
        JsonElement path = root.GetProperty("paths")[0];
        BootstrapEstimate known = Bootstrap.Run(fit, new BootstrapSettings { Seed = 1, Resamples = 100 }).Value.Path(
            path.GetProperty("from").GetString()!, path.GetProperty("to").GetString()!);
        Assert.Equal(
            (known.Estimate, known.StandardError, known.Interval!.Value.Lower, known.Interval.Value.Upper),
            (path.GetProperty("estimate").GetDouble(), path.GetProperty("standardError").GetDouble(), path.GetProperty("lower").GetDouble(),
                path.GetProperty("upper").GetDouble()));
    }

    [Fact]
    public void An_issue_is_written_with_its_message()
    {
        var issue = new Issue { Code = "TOE4002", Severity = Severity.Warning, Subject = "s", Found = "Found.", Remedy = "Remedy." };
        using JsonDocument document = JsonDocument.Parse((ModelFiles.Estimated with { Issues = [issue] }).ToJson());
        JsonElement written = Assert.Single(document.RootElement.GetProperty("issues").EnumerateArray());
        Assert.Equal(
            ("TOE4002", "warning", "s", "Found. Remedy."),
            (written.GetProperty("code").GetString(), written.GetProperty("severity").GetString(), written.GetProperty("subject").GetString(),
                written.GetProperty("message").GetString()));
    }

    [Fact]
    public void A_file_of_the_first_schema_gives_its_recorded_values()
    {
        Validated<ModelFile> read = ModelFile.Load(ModelFiles.Fixture);
        Assert.True(read.IsValid, read.ToString());
        ModelFile file = read.Value;
        Assert.Equal(("toe-adoption-model", 1, "0.1.0"), (file.Schema, file.SchemaVersion, file.LibraryVersion));
        Assert.Equal(["Advantage", "Pressure", "Intention", "Adoption"], file.Model.Constructs.Select(construct => construct.Name));
        Assert.Equal(["A1", "A2", "P1", "P2", "I1", "I2", "Y1"], file.Model.Indicators);
        Assert.IsType<Composite>(file.Model.Constructs[1].Measurement);
        Assert.Equal((true, MissingDataRule.MeanReplacement, 1e-10), (file.Settings.Consistent, file.Settings.Missing, file.Settings.Tolerance));
        Assert.Equal(1, file.Data.Missing!.AnswersMissing);
        Assert.Equal(new MissingAnswers("A1", 1), Assert.Single(file.Data.Missing.ByIndicator));
        Assert.Equal(
            [
                ("Advantage", "Intention", 0.5983811476961008, 0.0936598975672124, 0.45026938726565363, 0.7746623108713926),
                ("Pressure", "Intention", 0.45847162181983014, 0.10713969888509906, 0.23850823993598458, 0.6292440023829116),
                ("Intention", "Adoption", 0.7724043804859997, 0.056639980544256376, 0.6498317956933927, 0.8603939666084269),
            ],
            file.Paths.Select(path =>
                (path.From, path.To, path.Estimate, path.StandardError!.Value, path.Lower!.Value, path.Upper!.Value)));
        BootstrapEstimate weight = file.Bootstrap!.Estimates.First(row => row.Parameter.Kind == ParameterKind.Weight);
        Assert.Equal(
            ("A1", 0.5223154921253239, 0.03861570473895076, new Interval(0.47250317774249595, 0.6076612926018763)),
            (weight.Parameter.Indicator, weight.Estimate, weight.StandardError, weight.Interval));
        Assert.Equal(0.6345688128191973, file.CrossLoadings["Y1", "Advantage"]);
        Assert.Equal(0.32289841501010724, file.ConstructCorrelations["Pressure", "Advantage"]);
        Assert.Equal(("TOE4002", Severity.Warning), (file.Issues[^1].Code, file.Issues[^1].Severity));
        Assert.Equal(
            new BootstrapSummary
            {
                Resamples = 50,
                Failed = 0,
                Inadmissible = 4,
                InadmissibleRule = InadmissibleReplicates.Drop,
                Usable = 46,
                Seed = 7,
                Level = 0.95,
                Method = IntervalMethod.Percentile,
                ElapsedMilliseconds = 12.5,
                Estimates = [],
            },
            file.Bootstrap with { Estimates = [] });
        Assert.Equal(File.ReadAllText(ModelFiles.Fixture).ReplaceLineEndings(), file.ToJson().ReplaceLineEndings());
    }

    [Fact]
    public void No_answer_and_no_respondent_is_in_a_file()
    {
        const double Distinctive = 4.283185307;
        const string Respondent = "respondent-8c1f";
        string text = "id,x,y\n" + string.Concat(Enumerable.Range(0, 20).Select(row => string.Create(
            CultureInfo.InvariantCulture, $"{Respondent}-{row},{(row == 7 ? Distinctive : row % 5)},{(row * row) % 7}\n")));
        Survey survey = Survey.ParseCsv(text, "people.csv").Value;
        AdoptionModel model = AdoptionModel.Create(
            "two items",
            [Construct.Technology("X", "X", Measurement.SingleItem("x")), Construct.Outcome("Y", "Y", Measurement.SingleItem("y"))],
            [new StructuralPath("X", "Y")]);
        PlsFit fit = Pls.Estimate(model, survey).Value;
        string json = ModelFile.Of(fit, Bootstrap.Run(fit, new BootstrapSettings { Seed = 1, Resamples = 20 })).ToJson();
        Assert.DoesNotContain("4.283185", json, StringComparison.Ordinal);
        Assert.DoesNotContain(Respondent, json, StringComparison.Ordinal);
        Assert.Contains(fit.DataHash!, json, StringComparison.Ordinal);
    }

    [Fact]
    public void A_bootstrap_of_another_estimate_is_refused()
    {
        PlsFit other = Pls.Estimate(ModelFiles.Fit.Model, ModelFiles.Survey).Value;
        Validated<BootstrapResult> bootstrap = Bootstrap.Run(other, new BootstrapSettings { Seed = 1, Resamples = 2 });
        Assert.Throws<ArgumentException>("bootstrap", () => ModelFile.Of(ModelFiles.Fit, bootstrap));
    }

    [Fact]
    public void A_bootstrap_that_was_refused_and_a_negative_time_are_refused()
    {
        Validated<BootstrapResult> refused = Bootstrap.Run(
            Pls.Estimate(ModelFiles.Fit.Model, ModelFiles.Fit.Moments).Value, new BootstrapSettings { Seed = 1, Resamples = 2 });
        Assert.False(refused.IsValid);
        var misuse = Assert.Throws<ArgumentException>("bootstrap", () => ModelFile.Of(ModelFiles.Fit, refused));
        Assert.Contains(IssueCodes.NoRows.Code, misuse.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>("elapsed", () => ModelFile.Of(ModelFiles.Fit, null, TimeSpan.FromTicks(-1)));
    }

    [Theory]
    [InlineData(InadmissibleReplicates.Drop, MissingDataRule.Pairwise, true)]
    [InlineData(InadmissibleReplicates.Keep, MissingDataRule.MeanReplacement, true)]
    [InlineData(InadmissibleReplicates.Drop, MissingDataRule.CasewiseDeletion, false)]
    public void All_of_an_estimate_and_of_its_bootstrap_is_kept(InadmissibleReplicates inadmissible, MissingDataRule missing, bool consistent)
    {
        Survey survey = Survey.ReadCsv(Samples.StudySample.SurveyWithMissing).Value;
        PlsFit fit = Pls.Estimate(ModelFiles.Fit.Model, survey, new PlsSettings { Consistent = consistent, Missing = missing }).Value;
        Validated<BootstrapResult> bootstrap = Bootstrap.Run(
            fit, new BootstrapSettings { Seed = 3, Resamples = 60, Inadmissible = inadmissible, Method = IntervalMethod.BiasCorrected });
        ModelFile read = Read(ModelFile.Of(fit, bootstrap).ToJson());
        Assert.Equal(fit.Constructs, read.Constructs);
        Assert.Equal(fit.Indicators, read.Indicators);
        Assert.Equal(fit.TotalEffects, read.TotalEffects);
        Assert.Equal(fit.IndirectEffects, read.IndirectEffects);
        Assert.Equal(fit.SpecificIndirectEffects, read.SpecificIndirectEffects);
        Assert.Equal(fit.HtmtRatios, read.Htmt);
        Assert.Equal(fit.CrossLoadings, read.CrossLoadings);
        Assert.Equal(fit.ScoreCorrelations, read.ScoreCorrelations);
        Assert.Equal(fit.ConstructCorrelations, read.ConstructCorrelations);
        Assert.Equal(fit.Missing, read.Data.Missing);
        Assert.Equal(bootstrap.Value.Estimates, read.Bootstrap!.Estimates);
        Assert.Equal((inadmissible, bootstrap.Value.Usable), (read.Bootstrap.InadmissibleRule, read.Bootstrap.Usable));
        Assert.Equal(
            Enum.GetValues<ParameterKind>().ToHashSet(), read.Bootstrap.Estimates.Select(row => row.Parameter.Kind).ToHashSet());
    }

    [Theory]
    [InlineData("id-ID")]
    [InlineData("fa-IR")]
    [InlineData("tr-TR")]
    public void The_culture_changes_nothing(string culture)
    {
        string expected = ModelFiles.Estimated.ToJson();
        CultureInfo before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal(expected, ModelFiles.Estimated.ToJson());
            Assert.Equal(ModelFiles.Estimated, Read(expected));
            Issue issue = Assert.Single(ModelFile.Parse(expected.With("\"tolerance\": 1E-10", "\"tolerance\": 0.5")).Issues);
            Assert.Equal("The tolerance lies between 1e-14 and 0.1. It is 0.5.", issue.Found);
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    private static ModelFile Read(string json)
    {
        Validated<ModelFile> read = ModelFile.Parse(json);
        Assert.True(read.IsValid, read.ToString());
        return read.Value;
    }

    private static HashSet<string> Names(JsonElement item) => [.. item.EnumerateObject().Select(member => member.Name)];
}

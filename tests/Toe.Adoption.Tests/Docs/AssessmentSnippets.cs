using System.Globalization;
using System.Text.Json;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Tables;
using Toe.Adoption.Tests.House;

namespace Toe.Adoption.Tests.Docs;

/// <summary>The code of the pages on measurement and assessment, and what it prints.</summary>
public class AssessmentSnippets
{
    [Fact]
    public void Printed_loadings_give_reliability_and_average_variance()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture);
        string path = Path.Combine(Repository.Root, "seeds", "reference", "nguyen2026.json");

        #region loadings
        using JsonDocument study = JsonDocument.Parse(File.ReadAllText(path)); // seeds/reference/nguyen2026.json
        JsonElement printed = study.RootElement.GetProperty("reliability");
        var constructs = study.RootElement.GetProperty("loadings").EnumerateObject().Select(block => ConstructEstimate.FromLoadings(
            block.Name, [.. block.Value.GetProperty("values").EnumerateArray().Select(loading => loading.GetDouble())]));
        var table = Table.Of("From printed loadings", constructs,
        [
            (Column.Left("Construct"), construct => construct.Name),
            (Column.Right("printed rho_C"), construct => Cell.Coefficient(printed.GetProperty(construct.Name).GetProperty("CR").GetDouble())),
            (Column.Right("here"), construct => Cell.Coefficient(construct.RhoC, decimals: 5)),
            (Column.Right("printed AVE"), construct => Cell.Coefficient(printed.GetProperty(construct.Name).GetProperty("AVE").GetDouble())),
            (Column.Right("here"), construct => Cell.Coefficient(construct.Ave, decimals: 5)),
        ]);
        Console.WriteLine(table.ToMarkdown());
        #endregion

        PageOutput.Check("docs/statistics/measurement.md", "loadings", Console.ToString());
    }

    [Fact]
    public void Programs_differ_in_what_a_name_means()
    {
        var Console = new StringWriter(CultureInfo.InvariantCulture);
        Survey survey = Survey.ReadCsv(Path.Combine(Repository.Root, "seeds", "surveys", "toe_ai_survey.csv")).Value;
        string text = Repository.Read("seeds/surveys/toe_ai_model.txt")
            .Replace("PartnerSupport       =~", "PartnerSupport       <~", StringComparison.Ordinal)
            .Replace("PartnerSupport       : environment,", "PartnerSupport       : environment, mode A,", StringComparison.Ordinal);

        #region programs
        AdoptionModel model = ModelSyntax.Read(text).Value; // toe_ai_model.txt with PartnerSupport as a composite of Mode A
        PlsFit fit = Pls.Estimate(model, survey, new PlsSettings { Consistent = true }).Value;
        Definitions[] profiles = [Definitions.Standard, Definitions.SmartPls4, Definitions.Seminr2, Definitions.Csem06, Definitions.Adanco2];
        Dictionary<Definitions, ModelAssessment> under = profiles.ToDictionary(profile => profile, profile => ModelAssessment.Create(fit, definitions: profile));

        (string Statistic, Func<ModelAssessment, double?> Value)[] statistics =
        [
            ("d_G, saturated model", assessment => assessment.ModelFit.Saturated.DG),
            ("d_G, estimated model", assessment => assessment.ModelFit.Estimated.DG),
            ("SRMR, saturated model", assessment => assessment.ModelFit.Saturated.Srmr),
            ("SRMR, estimated model", assessment => assessment.ModelFit.Estimated.Srmr),
            ("HTMT, Complexity and CompetitivePressure", assessment => assessment.HtmtRatios.Single(pair =>
                pair is { First: "Complexity", Second: "CompetitivePressure" }).Value),
            ("path, PartnerSupport -> AdoptionIntention", assessment => assessment.Paths.Single(path => path.From == "PartnerSupport").Estimate),
            ("f2, Compatibility -> AdoptionIntention", assessment => assessment.Paths.Single(path => path.From == "Compatibility").FSquared),
            ("alpha, AdoptionIntention", assessment => assessment.Of(Criterion.CronbachAlpha).Single(finding => finding.Subject == "AdoptionIntention").Value),
            ("rho_C, AdoptionIntention", assessment => assessment.Fit.Construct("AdoptionIntention").RhoC),
        ];
        Console.WriteLine(Table.Of("One estimate under five profiles", statistics,
        [
            (Column.Left("Statistic"), row => row.Statistic),
            .. profiles.Select(profile => (Column.Right(profile.Name), (Func<(string Statistic, Func<ModelAssessment, double?> Value), Cell>)(row =>
                Cell.Coefficient(row.Value(under[profile]), decimals: 4)))),
        ],
        "seminr computes no model fit: its entries are those of the standard.",
        "SmartPLS 4: by its documentation, not compared with its output.").ToMarkdown());
        #endregion

        PageOutput.Check("docs/statistics/programs.md", "programs", Console.ToString());
        Console.GetStringBuilder().Clear();

        #region program-choices
        static Cell Show(double? value) => Cell.Coefficient(value, decimals: 4);
        Definitions pairs = Definitions.Standard with { Name = "pairs", Srmr = SrmrVariant.WithoutDiagonal };
        PlsFit modeB = Pls.Estimate(ModelSyntax.Read(text.Replace("mode A", "mode B", StringComparison.Ordinal)).Value, survey, fit.Settings).Value;
        var settings = new BootstrapSettings { Seed = 2026, Resamples = 2_000 };
        BootstrapResult without = Bootstrap.Run(fit, settings).Value; // inadmissible resamples are left out
        BootstrapResult with = Bootstrap.Run(fit, settings with { Inadmissible = InadmissibleReplicates.Keep }).Value;
        BootstrapEstimate path = without.Path("Complexity", "AdoptionIntention");
        Interval? corrected = without.Interval(path.Parameter, IntervalMethod.BiasCorrected);
        Interval? accelerated = without.Interval(path.Parameter, IntervalMethod.BiasCorrectedAccelerated);

        (string Choice, Cell First, Cell Second)[] choices =
        [
            ("SRMR, saturated: p(p + 1)/2 elements or p(p - 1)/2 pairs", Show(ModelFit.Of(fit).Saturated.Srmr), Show(ModelFit.Of(fit, pairs).Saturated.Srmr)),
            ("alpha, Compatibility: standardized or raw", Show(fit.Construct("Compatibility").CronbachAlpha), Show(fit.Construct("Compatibility").RawCronbachAlpha)),
            ("path, PartnerSupport -> AdoptionIntention: Mode A or Mode B", Show(fit.Path("PartnerSupport", "AdoptionIntention").Estimate), Show(modeB.Path("PartnerSupport", "AdoptionIntention").Estimate)),
            ("resamples that count: inadmissible left out or kept", Cell.Count(without.Usable), Cell.Count(with.Usable)),
            ("standard error, Complexity -> AdoptionIntention: left out or kept", Show(path.StandardError), Show(with.Path("Complexity", "AdoptionIntention").StandardError)),
            ("lower end, Complexity -> AdoptionIntention: with acceleration (BCa) or without (BC)", Show(accelerated?.Lower), Show(corrected?.Lower)),
        ];
        Console.WriteLine(Table.Of("Choices that no profile makes", choices,
        [
            (Column.Left("Choice"), row => row.Choice),
            (Column.Right("first"), row => row.First),
            (Column.Right("second"), row => row.Second),
        ]).ToMarkdown());
        #endregion

        PageOutput.Check("docs/statistics/programs.md", "program-choices", Console.ToString());

        // What the page says in words.
        var most = without.Failures.CountBy(failure => (failure.Outcome, failure.Subject)).MaxBy(group => group.Value);
        Assert.Equal((EstimateOutcome.InadmissibleLoading, "GovernmentSupport"), most.Key);
        Assert.Equal((938, 185), (with.Usable - without.Usable, settings.Resamples - with.Usable));
        Assert.True(most.Value > 938 / 2);
        double logarithm = under[Definitions.Csem06].ModelFit.Estimated.DG!.Value * Math.Log(10) * Math.Log(10);
        Assert.Equal(logarithm, under[Definitions.Standard].ModelFit.Estimated.DG!.Value, tolerance: 1e-12);
    }
}

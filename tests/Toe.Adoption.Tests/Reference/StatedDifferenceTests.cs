using System.Text.Json;
using Toe.Adoption.Estimation;

namespace Toe.Adoption.Tests.Reference;

/// <summary>
/// Where a program's definition differs, the difference itself is reproduced: so it is known, and no fault of this library.
/// </summary>
public class StatedDifferenceTests
{
    private const double Agreement = 1e-8;

    [GoldenFact]
    public void Seminr_corrects_composites_of_Mode_A_once_a_model_has_a_common_factor()
    {
        var seminr = (SeminrCase)ReferenceCase.Read(ReferenceFolder.Golden!, "seminr_mobi_ecsi_plsc_mixed_path");
        Assert.True(seminr.CorrectsComposites);
        Numbers rhoA = seminr.RhoA();
        var corrected = new Regression(
            seminr.Fit.Model, (a, b) => seminr.Fit.ScoreCorrelations[a, b] / Math.Sqrt(rhoA[a]!.Value * rhoA[b]!.Value));
        Close.Within(seminr.Paths().Only(corrected.Paths()), corrected.Paths(), Agreement, "paths after seminr's correction");
        Close.Within(seminr.RSquared(), corrected.RSquared(), Agreement, "R2 after seminr's correction");
        double largest = seminr.Fit.Paths.Max(path => Math.Abs(path.Estimate - seminr.Paths()[path.From, path.To]!.Value));
        JsonElement crosscheck = ReferenceFolder.Golden!.Read("crosscheck").GetProperty("results").GetProperty("mobi_plsc_mixed");
        Assert.Equal(crosscheck.GetProperty("paths").GetDouble(), largest, tolerance: Agreement);
        Assert.True(largest > 0.3);

        // The same model of cSEM, which corrects factors only, as the literature and this library do.
        ReferenceCase csem = ReferenceCase.Read(ReferenceFolder.Golden!, "csem_mobi_ecsi_plsc_mixed_path");
        Close.Within(csem.Fit.AllPaths(), seminr.Fit.AllPaths(), Agreement, "paths of the model read from either program");
    }

    [Theory]
    [InlineData("seminr_toe_modeA_path")]
    [InlineData("seminr_toe_modeA_factorial")]
    [InlineData("seminr_toe_formative")]
    [InlineData("seminr_toe_plsc_path")]
    public void Seminr_estimates_all_weights_anew_for_an_effect_size(string name)
    {
        var seminr = (SeminrCase)ReferenceCase.Read(ReferenceFolder.Seeds, name);
        Numbers anew = new(seminr.Fit.Paths.Select(path => (path.From, path.To, (double?)FSquaredOfNewEstimate(seminr, path))));
        Close.Within(seminr.FSquaredOfNewEstimates().Only(anew), anew, Agreement, "f2 of new estimates");
        Assert.Contains(seminr.Fit.Paths, path => Math.Abs(path.FSquared!.Value - anew[path.From, path.To]!.Value) > 1e-4);
    }

    [GoldenFact]
    public void Seminr_loses_a_negative_indirect_effect_that_is_found_here()
    {
        var seminr = (SeminrCase)ReferenceCase.Read(ReferenceFolder.Golden!, "seminr_anomaly_total_effects");
        Assert.Equal(0, seminr.PrintedTotalEffects()["CX", "Y"]);
        EffectEstimate total = Assert.Single(seminr.Fit.TotalEffects, effect => effect is { From: "CX", To: "Y" });
        Assert.Equal(seminr.TotalEffects()["CX", "Y"]!.Value, total.Estimate, tolerance: Agreement);
        Assert.True(total.Estimate < -0.4);
    }

    [Fact]
    public void Seminr_prints_a_reliability_of_1_for_Mode_B_where_none_is_defined()
    {
        var seminr = (SeminrCase)ReferenceCase.Read(ReferenceFolder.Seeds, "seminr_toe_formative");
        string[] modeB =
        [
            .. from construct in seminr.Fit.Model.Constructs
               where construct.Measurement is Composite { Mode: WeightingMode.ModeB }
               select construct.Name,
        ];
        Assert.Equal(3, modeB.Length);
        Assert.All(modeB, name => Assert.Equal((1, null), (seminr.RhoA()[name], seminr.Fit.Construct(name).RhoA)));
    }

    [GoldenFact]
    public void Seminr_prints_alpha_as_the_reliability_of_unit_weights()
    {
        var seminr = (SeminrCase)ReferenceCase.Read(ReferenceFolder.Golden!, "seminr_mobi_ecsi_unit");
        Numbers alpha = new(seminr.Fit.OfConstructs(construct => construct.CronbachAlpha).Where(entry => entry.Value is not null));
        Assert.Equal(6, Close.Within(seminr.RhoA().Only(alpha), alpha, Agreement, "rho_A of unit weights"));
        Assert.All(alpha, entry => Assert.Null(seminr.Fit.Construct(entry.Row).RhoA));
    }

    [Fact]
    public void Csem_averages_signed_correlations_for_Htmt()
    {
        // Both definitions agree with their program in the cases; here, how far they are apart.
        var csem = (CsemCase)ReferenceCase.Read(ReferenceFolder.Seeds, "csem_toe_modeA_path");
        double largest = csem.Fit.Htmt().Max(pair => Math.Abs((pair.Value - csem.PrintedHtmt()[pair.Row, pair.Column])!.Value));
        Assert.Equal(0.0522625172487906, largest, tolerance: Agreement);
    }

    [GoldenFact]
    public void Plspm_prints_zero_for_variance_extracted_and_alpha_of_Mode_B()
    {
        var plspm = (PlspmCase)ReferenceCase.Read(ReferenceFolder.Golden!, "plspm_technology_B_path_scaled");
        Assert.All(
            plspm.Fit.Constructs,
            construct =>
            {
                Assert.Equal((0, 0), (plspm.Ave()[construct.Name], plspm.Alpha()[construct.Name]));
                Assert.True(construct is { Ave: > 0.2, CronbachAlpha: > 0.2 });
            });
    }

    // A construct that the path leaves without neighbors goes with it.
    private static double FSquaredOfNewEstimate(SeminrCase seminr, PathEstimate path)
    {
        StructuralPath[] left = [.. seminr.Fit.Model.Paths.Where(other => other.From != path.From || other.To != path.To)];
        var model = AdoptionModel.Create(
            "without a path",
            seminr.Fit.Model.Constructs.Where(construct => left.Any(other => other.From == construct.Name || other.To == construct.Name)),
            left);
        double with = seminr.Fit.Construct(path.To).RSquared!.Value;
        double without = Pls.Estimate(model, seminr.Fit.Moments, seminr.Fit.Settings).Value.Construct(path.To).RSquared!.Value;
        return (with - without) / (1 - with);
    }
}

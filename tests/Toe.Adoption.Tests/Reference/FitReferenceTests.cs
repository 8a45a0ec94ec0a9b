using System.Text.Json;
using Toe.Adoption.Assessment;

namespace Toe.Adoption.Tests.Reference;

/// <summary>The same fit of the saturated and the estimated model as cSEM and ADANCO, under their definitions.</summary>
public class FitReferenceTests
{
    private const double Agreement = 1e-8;

    public static TheoryData<string> Synthetic => new(ReferenceList.Synthetic.Where(IsCsem));

    public static TheoryData<string> Golden => new(ReferenceList.Golden.Where(IsCsem));

    [Theory]
    [MemberData(nameof(Synthetic))]
    public void The_synthetic_survey_gives_the_fit_of_the_field(string name) => Agree(ReferenceFolder.Seeds, name);

    [GoldenTheory]
    [MemberData(nameof(Golden))]
    public void The_programs_own_data_give_the_fit_of_the_field(string name) => Agree(ReferenceFolder.Golden!, name);

    private static bool IsCsem(string name) => name.StartsWith("csem_", StringComparison.Ordinal);

    private static void Agree(ReferenceFolder folder, string name)
    {
        var csem = (CsemCase)ReferenceCase.Read(folder, name);
        var fit = ModelFit.Of(csem.Fit, Definitions.Csem06);
        JsonElement assessed = csem.Assessed;
        FitMeasures ours = fit.Estimated;
        Close.Within(csem.SaturatedFit(), Saturated(fit), Agreement, "saturated fit");
        Numbers expected = Numbers.Vector(new[] { "SRMR", "DL", "DG", "DML", "Chi_square", "NFI" }
            .Select(measure => (measure, (double?)assessed.GetProperty(measure).GetDouble())));
        Numbers actual = Numbers.Vector(
        [
            ("SRMR", ours.Srmr), ("DL", ours.DUls), ("DG", ours.DG), ("DML", ours.DMl), ("Chi_square", ours.ChiSquared), ("NFI", ours.Nfi),
        ]);
        Assert.Equal(6, Close.Within(expected, actual, Agreement, "estimated fit"));

        // cSEM counts the loading of a single item that is written as a common factor; it is 1, and no parameter.
        int stated = assessed.GetProperty("Df").GetInt32();
        Assert.Equal(stated, ours.DegreesOfFreedom - csem.SingleFactors);
        if (csem.SingleFactors == 0)
        {
            Assert.Equal(assessed.GetProperty("RMSEA").GetDouble(), ours.Rmsea!.Value, tolerance: Agreement);
            Assert.Equal(assessed.GetProperty("CFI").GetDouble(), ours.Cfi ?? 1, tolerance: Agreement);
        }
    }

    private static Numbers Saturated(ModelFit fit) => Numbers.Vector(
    [
        ("SRMR", fit.Saturated.Srmr), ("d_L", fit.Saturated.DUls), ("d_G", fit.Saturated.DG), ("d_ML", fit.Saturated.DMl),
    ]);
}

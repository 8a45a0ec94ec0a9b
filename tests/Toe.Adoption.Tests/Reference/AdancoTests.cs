using Toe.Adoption.Assessment;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Tests.Reference;

/// <summary>The sheets of an ADANCO workbook, whose weights were stopped at a threshold of 1e-6.</summary>
public class AdancoTests
{
    private const double Threshold = 1e-6;

    private static readonly Lazy<AdancoCase> Case = new(() => new AdancoCase(ReferenceFolder.Golden!));

    [GoldenFact]
    public void The_sheets_of_the_measurement_and_of_the_structure_agree() => Close.Within(Case.Value.Compare(), Threshold, least: 175);

    [GoldenFact]
    public void The_fit_of_the_saturated_and_of_the_estimated_model_agrees()
    {
        var fit = ModelFit.Of(Case.Value.Fit, Definitions.Adanco2);
        Close.Within(Case.Value.Column("Goodness of model fit (saturate", "Value"), Measures(fit.Saturated), Threshold, "saturated");
        Close.Within(Case.Value.Column("Goodness of model fit (estimate", "Value"), Measures(fit.Estimated), Threshold, "estimated");
        Close.Within(Case.Value.Sheet("Impl_Cor Saturated Model"), FitNumbers.Of(fit.ImpliedSaturated), Threshold, "implied correlations, saturated");
        Close.Within(Case.Value.Sheet("Impl_Cor Estimated Model"), FitNumbers.Of(fit.ImpliedEstimated), Threshold, "implied correlations, estimated");
    }

    [GoldenFact]
    public void Discriminant_validity_agrees()
    {
        var ours = ModelAssessment.Create(Case.Value.Fit, definitions: Definitions.Adanco2);
        Numbers htmt = new(ours.HtmtRatios.Select(pair => Numbers.Pair(pair.First, pair.Second, pair.Value)));
        Close.Within(Case.Value.Pairs("Discriminant Validity  Heterotr"), htmt, Threshold, "HTMT");
        Numbers squares = Case.Value.Sheet("Fornell-Larcker Criterion");
        Close.Within(squares, FitNumbers.Of(ours.FornellLarcker).Only(squares), Threshold, "Fornell-Larcker");
    }

    // Its resamples are its own: quantiles of 999 of them differ by chance.
    [GoldenFact]
    public void The_quantiles_of_exact_fit_agree_within_chance()
    {
        var settings = new BootstrapSettings { Seed = 2026, Resamples = 1_000, Inadmissible = InadmissibleReplicates.Keep };
        ExactFitResult test = ExactFit.Test(Case.Value.Fit, settings, Definitions.Adanco2).Value;
        Numbers printed = Case.Value.Column("Goodness of model fit (saturate", "HI95");
        foreach ((string name, FitDistance distance) in new[] { ("SRMR", FitDistance.Srmr), ("dULS", FitDistance.DUls), ("dG", FitDistance.DG) })
        {
            ExactFitEstimate estimate = test.Saturated.Estimate(distance);
            Assert.InRange(estimate.Hi95!.Value / printed[name]!.Value, 0.90, 1.10);
            Assert.True(estimate.Value > estimate.Hi99 && estimate.PValue < 0.01);
        }
    }

    private static Numbers Measures(FitMeasures measures) =>
        Numbers.Vector([("SRMR", measures.Srmr), ("dULS", measures.DUls), ("dG", measures.DG)]);
}

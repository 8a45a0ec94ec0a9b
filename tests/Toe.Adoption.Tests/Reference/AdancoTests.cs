using Toe.Adoption.Assessment;

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

    private static Numbers Measures(FitMeasures measures) =>
        Numbers.Vector([("SRMR", measures.Srmr), ("dULS", measures.DUls), ("dG", measures.DG)]);
}

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Tests.Reference;

namespace Toe.Adoption.Tests.Assessment;

/// <summary>A model that fits its population exactly leaves no distance, by any measure and definition.</summary>
public class ModelFitPopulationTests
{
    [Property(MaxTest = 200)]
    public Property A_true_model_fits_exactly() => Prop.ForAll(
        Populations.Of(BlockKind.FactorA, BlockKind.FactorB, BlockKind.Composite, BlockKind.Single),
        population =>
        {
            PlsFit fit = Pls.Estimate(population.Model, population.Moments, population.Settings with { Consistent = true }).Value;
            foreach (Definitions definitions in new[] { Definitions.Standard, Definitions.Csem06 })
            {
                var measured = ModelFit.Of(fit, definitions);
                foreach (FitMeasures measures in new[] { measured.Saturated, measured.Estimated })
                {
                    Assert.Null(measures.Reason);
                    Assert.Equal(0, measures.Srmr, tolerance: 1e-9);
                    Assert.Equal(0, measures.DUls, tolerance: 1e-16);
                    Assert.Equal(0, measures.DG!.Value, tolerance: 1e-14);
                    Assert.Equal(0, measures.DMl!.Value, tolerance: 1e-12);
                    Assert.Equal(0, measures.ChiSquared!.Value, tolerance: 1e-8);
                    Assert.Equal(1, measures.Nfi!.Value, tolerance: 1e-11);
                    Assert.True(measures.Rmsea is null or 0);
                    Assert.Equal(1, measures.Cfi ?? 1, tolerance: 1e-12);
                }

                Assert.True(measured.Saturated.DegreesOfFreedom <= measured.Estimated.DegreesOfFreedom);
            }
        });
}

using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Tests.Reference;

/// <summary>
/// On the covariances of a population with known parameters an estimator that is right returns the parameters: no other program is
/// needed to know it. [DijkstraHenseler2015, Dijkstra2017]
/// </summary>
public class PopulationTests
{
    private const double Exact = 1e-10;

    private const int Many = 300;

    [Property(MaxTest = Many)]
    public Property Consistent_PLS_returns_the_parameters_of_common_factors() =>
        ForAll(population => Returns(population, consistent: true), BlockKind.FactorA);

    [Property(MaxTest = Many)]
    public Property Consistent_PLS_returns_the_parameters_of_common_factors_under_Mode_B() =>
        ForAll(population => Returns(population, consistent: true), BlockKind.FactorB);

    [Property(MaxTest = Many)]
    public Property Mode_B_returns_the_parameters_of_composites() =>
        ForAll(population => Returns(population, consistent: false), BlockKind.Composite);

    [Property(MaxTest = Many)]
    public Property Consistent_PLS_returns_the_parameters_of_factors_composites_and_single_items_together() => ForAll(
        population => Returns(population, consistent: true), BlockKind.FactorA, BlockKind.FactorB, BlockKind.Composite, BlockKind.Single);

    [Property(MaxTest = Many)]
    public Property Plain_PLS_attenuates_correlations_of_factors_by_the_root_of_their_reliabilities() => ForAll(
        population =>
        {
            PlsFit fit = Estimate(population, consistent: false);
            double Attenuation(int k, int l) => Math.Sqrt(
                fit.Construct(Population.Name(k)).RhoA!.Value * fit.Construct(Population.Name(l)).RhoA!.Value);
            Close.Within(
                population.OfPairs((k, l) => population.Correlations[k, l] * Attenuation(k, l)),
                FitNumbers.Of(fit.ConstructCorrelations),
                Exact,
                "construct correlations");
            Close.Within(
                Numbers.Vector(population.Blocks.Select((block, k) => (Population.Name(k), (double?)block.Reliability))),
                fit.OfConstructs(construct => construct.RhoA),
                Exact,
                "rho_A");
        },
        BlockKind.FactorA,
        BlockKind.Single);

    [Property(MaxTest = Many)]
    public Property Without_common_factors_consistent_PLS_is_plain_PLS() => ForAll(
        population =>
        {
            PlsFit plain = Estimate(population, consistent: false);
            PlsFit consistent = Estimate(population, consistent: true);
            Assert.Equal(plain.Paths, consistent.Paths);
            Assert.Equal(plain.Indicators, consistent.Indicators);
            Assert.Equal(plain.ConstructCorrelations, consistent.ConstructCorrelations);
        },
        BlockKind.Composite,
        BlockKind.Single);

    [Property(MaxTest = Many)]
    public Property Rows_with_these_covariances_give_the_same_answer_as_the_covariances() => ForAll(
        population =>
        {
            PlsSettings settings = population.Settings with { Consistent = true };
            PlsFit ofRows = Pls.Estimate(population.Model, Rows.WithCovariances(population), settings).Value;
            PlsFit ofCovariances = Estimate(population, consistent: true);
            Close.Within(ofCovariances.Weights(), ofRows.Weights(), Exact, "weights");
            Close.Within(ofCovariances.Loadings(), ofRows.Loadings(), Exact, "loadings");
            Close.Within(ofCovariances.AllPaths(), ofRows.AllPaths(), Exact, "paths");
            Close.Within(population.Paths(), ofRows.OfPaths(path => path.Estimate), Exact, "paths of the population");
        },
        BlockKind.FactorA,
        BlockKind.Composite,
        BlockKind.Single);

    private static Property ForAll(Action<Population> check, params BlockKind[] kinds) => Prop.ForAll(Populations.Of(kinds), check);

    private static PlsFit Estimate(Population population, bool consistent)
    {
        PlsFit fit = Pls.Estimate(population.Model, population.Moments, population.Settings with { Consistent = consistent }).Value;
        Assert.True(fit.Convergence.Converged, fit.Convergence.ToString());
        return fit;
    }

    private static void Returns(Population population, bool consistent)
    {
        PlsFit fit = Estimate(population, consistent);
        Close.Within(population.Paths(), fit.OfPaths(path => path.Estimate), Exact, "paths");
        Close.Within(population.TotalEffects(), fit.Effects(fit.TotalEffects), Exact, "total effects");
        Close.Within(population.RSquared(), fit.RSquared(), Exact, "R2");
        Close.Within(population.Weights(), fit.Weights(), Exact, "weights");
        Close.Within(population.Loadings(), fit.Loadings(), Exact, "loadings");
        Close.Within(
            population.OfPairs((k, l) => population.Correlations[k, l]),
            FitNumbers.Of(fit.ConstructCorrelations),
            Exact,
            "construct correlations");
        Close.Within(
            population.OfPairs((k, l) => population.Correlations[k, l] * Math.Sqrt(Reliability(k) * Reliability(l))),
            FitNumbers.Of(fit.ScoreCorrelations),
            Exact,
            "score correlations");

        // The score of a composite is the composite.
        double Reliability(int k) => population.Blocks[k].Measurement is Reflective ? population.Blocks[k].Reliability : 1;
    }
}

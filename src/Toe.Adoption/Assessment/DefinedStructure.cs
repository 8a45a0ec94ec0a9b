using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;

namespace Toe.Adoption.Assessment;

/// <summary>Paths, effect sizes and R2 as the definitions say: those of the estimate, unless composites are corrected or f2 is of a new estimate.</summary>
internal sealed class DefinedStructure
{
    private readonly double[] rSquared;

    private DefinedStructure(PlsFit fit, Definitions definitions)
    {
        Fit = fit;
        rSquared = [.. fit.Plan.Endogenous.Select(k => fit.Constructs[k].RSquared!.Value)];
        Paths = fit.Paths;
        if (CorrectsMore(fit, definitions))
        {
            Paths = Solve();
        }

        if (definitions.FSquared == FSquaredVariant.Reestimated)
        {
            Paths = Paths.Select(path => path with { FSquared = WithoutPath(path, definitions) }).ToValueList();
        }
    }

    public ValueList<PathEstimate> Paths { get; private set; }

    private PlsFit Fit { get; }

    public static DefinedStructure Of(PlsFit fit, Definitions definitions) => new(fit, definitions);

    /// <summary>R2 of an endogenous construct.</summary>
    public double RSquared(int construct) => rSquared[Array.IndexOf(Fit.Plan.Endogenous, construct)];

    private static bool CorrectsMore(PlsFit fit, Definitions definitions) =>
        definitions.CorrectsModeAComposites
        && fit.Plan.Blocks.Any(block => block.IsCorrected)
        && fit.Plan.Blocks.Any(block => !block.IsCorrected && block.HasRhoA);

    // Regressions on the correlations of scores, divided by the roots of rho_A of common factors and of composites of Mode A.
    private ValueList<PathEstimate> Solve()
    {
        double Reliability(int k) => Fit.Plan.Blocks[k].HasRhoA ? Fit.Constructs[k].RhoA ?? 1 : 1;
        double Correlation(int k, int l) => k == l ? 1 : Fit.ScoreCorrelations[k, l] / Math.Sqrt(Reliability(k) * Reliability(l));
        PathEstimate[] paths = [.. Fit.Paths];
        for (int i = 0; i < rSquared.Length; i++)
        {
            int to = Fit.Plan.Endogenous[i];
            int[] from = Fit.Plan.Blocks[to].Predecessors;
            var factors = new ScalarLane[from.Length * from.Length];
            ScalarLane[] slopes = [.. from.Select(k => ScalarLane.Of(Correlation(k, to)))];
            for (int a = 0; a < factors.Length; a++)
            {
                factors[a] = ScalarLane.Of(Correlation(from[a / from.Length], from[a % from.Length]));
            }

            Ldl<ScalarLane>.Factor(factors, from.Length);
            Ldl<ScalarLane>.Solve(factors, from.Length, slopes);
            double?[] inflation = VarianceInflation.Of(from.Length, (a, b) => Correlation(from[a], from[b]));
            rSquared[i] = from.Select((k, p) => slopes[p][0] * Correlation(k, to)).Sum();
            double unexplained = 1 - rSquared[i];
            for (int p = 0; p < from.Length; p++)
            {
                int at = Fit.Plan.PathOf[(from[p], to)];
                double slope = slopes[p][0];
                paths[at] = paths[at] with
                {
                    Estimate = slope,
                    Vif = inflation[p],
                    FSquared = unexplained > 0 ? slope * slope / inflation[p] / unexplained : null,
                };
            }
        }

        return paths.ToValueList();
    }

    // A construct that the path leaves without neighbors goes with it. Of two constructs nothing is left: R2/(1 - R2).
    private double? WithoutPath(PathEstimate path, Definitions definitions)
    {
        int target = Fit.Model.Constructs.ToList().FindIndex(construct => construct.Name == path.To);
        double with = RSquared(target);
        if (!(with < 1))
        {
            return null;
        }

        StructuralPath[] left = [.. Fit.Model.Paths.Where(other => other.From != path.From || other.To != path.To)];
        if (!left.Any(other => other.To == path.To))
        {
            return with / (1 - with);
        }

        var model = AdoptionModel.Create(
            Fit.Model.Name,
            Fit.Model.Constructs.Where(construct => left.Any(other => other.From == construct.Name || other.To == construct.Name)),
            left);
        if (!Pls.Estimate(model, Fit.Moments, Fit.Settings).TryGetValue(out PlsFit? without))
        {
            return null;
        }

        int at = model.Constructs.ToList().FindIndex(construct => construct.Name == path.To);
        return (with - Of(without, definitions with { FSquared = FSquaredVariant.Fixed }).RSquared(at)) / (1 - with);
    }
}

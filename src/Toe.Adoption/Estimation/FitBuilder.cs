using Toe.Adoption.Collections;
using Toe.Adoption.Numerics;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>Names the numbers of the kernel and adds what only the estimate itself needs: variance inflation, effect sizes, raw alpha.</summary>
internal static class FitBuilder
{
    public static PlsFit Build(
        PlsPlan plan, Moments moments, Answers? answers, PlsKernel<ScalarLane> kernel, Convergence convergence, double[] parameters)
    {
        ParameterLayout layout = plan.Layout;
        ValueList<string> names = plan.Blocks.Select(block => block.Name).ToValueList();
        var correlations = new NamedMatrix(MatrixTitles.ConstructCorrelations, names, names, Values(kernel.Measurement.ConstructCorrelations));
        return new PlsFit(new FitParts
        {
            Plan = plan,
            Moments = moments,
            Answers = answers,
            Parameters = parameters,
            Convergence = convergence,
            Constructs = Constructs(plan, moments, parameters),
            Indicators = Indicators(plan, moments, kernel.Correlations, parameters),
            Paths = Paths(plan, correlations, parameters),
            TotalEffects = Effects(layout, parameters, layout.TotalEffects, plan.Effects.Total.Length),
            IndirectEffects = Effects(layout, parameters, layout.IndirectEffects, plan.Effects.Indirect.Length),
            SpecificIndirectEffects = Effects(layout, parameters, layout.SpecificIndirectEffects, plan.Effects.Specific.Length),
            HtmtRatios = layout.HtmtPairs
                .Select((pair, i) => new HtmtEstimate(names[pair.First], names[pair.Second], Finite(parameters[layout.Htmt + i])))
                .ToValueList(),
            CrossLoadings = new NamedMatrix(MatrixTitles.CrossLoadings, plan.Indicators, names, Values(kernel.Weighting.Covariances)),
            ScoreCorrelations = new NamedMatrix(MatrixTitles.ScoreCorrelations, names, names, Values(kernel.Measurement.ScoreCorrelations)),
            ConstructCorrelations = correlations,
        });
    }

    private static double? Finite(double value) => double.IsFinite(value) ? value : null;

    private static double[] Values(AlignedArray<ScalarLane> lanes) => [.. lanes.Span.ToArray().Select(lane => lane[0])];

    private static ValueList<EffectEstimate> Effects(ParameterLayout layout, double[] parameters, int start, int count) =>
        Enumerable.Range(start, count)
            .Select(i => new EffectEstimate(layout.Parameters[i].Constructs, parameters[i]))
            .ToValueList();

    private static ValueList<ConstructEstimate> Constructs(PlsPlan plan, Moments moments, double[] parameters)
    {
        ParameterLayout layout = plan.Layout;
        double? Of(int start, int[] members, int k) =>
            Array.IndexOf(members, k) is >= 0 and int at ? Finite(parameters[start + at]) : plan.Blocks[k].IsSingle ? 1 : null;
        return Enumerable.Range(0, plan.Blocks.Length).Select(k =>
        {
            Block block = plan.Blocks[k];
            double? rSquared = Array.IndexOf(plan.Endogenous, k) is >= 0 and int at ? parameters[layout.RSquared + at] : null;
            long free = moments.Count - block.Predecessors.Length - 1;
            return new ConstructEstimate
            {
                Name = block.Name,
                RSquared = rSquared,
                AdjustedRSquared = free > 0 ? 1 - ((1 - rSquared) * (moments.Count - 1) / free) : null,
                CronbachAlpha = block.IsSingle ? null : Of(layout.CronbachAlpha, layout.MultiItem, k),
                RawCronbachAlpha = block.IsSingle || !moments.HasDeviations ? null : RawAlpha(block, plan.Indicators, moments),
                RhoA = Of(layout.RhoA, layout.WithRhoA, k),
                RhoC = Of(layout.RhoC, layout.MultiItem, k),
                Ave = Of(layout.Ave, layout.MultiItem, k),
            };
        }).ToValueList();
    }

    private static double? RawAlpha(Block block, ValueList<string> indicators, Moments moments)
    {
        double trace = 0;
        double sum = 0;
        for (int j = block.Start; j < block.End; j++)
        {
            for (int m = block.Start; m < block.End; m++)
            {
                double covariance = moments.Covariance(indicators[j], indicators[m]);
                sum += covariance;
                trace += j == m ? covariance : 0;
            }
        }

        return Finite(block.Count / (block.Count - 1.0) * (1 - (trace / sum)));
    }

    private static ValueList<IndicatorEstimate> Indicators(
        PlsPlan plan, Moments moments, AlignedArray<ScalarLane> correlations, double[] parameters)
    {
        List<IndicatorEstimate> indicators = [];
        foreach (Block block in plan.Blocks)
        {
            int[] members = [.. Enumerable.Range(block.Start, block.Count)];
            double?[] inflation = VarianceInflation.Of(members.Length, (i, j) => correlations[(members[i] * plan.Indicators.Count) + members[j]][0]);
            foreach (int j in members)
            {
                string name = plan.Indicators[j];
                indicators.Add(new IndicatorEstimate
                {
                    Construct = block.Name,
                    Indicator = name,
                    Mean = moments.HasMeans ? moments.Mean(name) : null,
                    StandardDeviation = moments.HasDeviations ? moments.StandardDeviation(name) : null,
                    Weight = parameters[plan.Layout.Weights + j],
                    Loading = parameters[plan.Layout.Loadings + j],
                    Vif = inflation[j - block.Start],
                });
            }
        }

        return indicators.ToValueList();
    }

    private static ValueList<PathEstimate> Paths(PlsPlan plan, NamedMatrix correlations, double[] parameters)
    {
        var paths = new PathEstimate[plan.Paths.Length];
        for (int i = 0; i < plan.Endogenous.Length; i++)
        {
            int to = plan.Endogenous[i];
            int[] predecessors = plan.Blocks[to].Predecessors;
            double unexplained = 1 - parameters[plan.Layout.RSquared + i];
            double?[] inflation = VarianceInflation.Of(predecessors.Length, (a, b) => correlations[predecessors[a], predecessors[b]]);
            for (int p = 0; p < predecessors.Length; p++)
            {
                int at = plan.PathOf[(predecessors[p], to)];
                double estimate = parameters[plan.Layout.Paths + at];

                // Leaving a predictor out lowers R2 by its squared coefficient over its variance inflation.
                paths[at] = new PathEstimate
                {
                    From = plan.Blocks[predecessors[p]].Name,
                    To = plan.Blocks[to].Name,
                    Estimate = estimate,
                    Expected = plan.Model.Paths[at].Expected,
                    FSquared = unexplained is > 1e-12 and <= 1 + 1e-9 ? estimate * estimate / inflation[p] / unexplained : null,
                    Vif = inflation[p],
                };
            }
        }

        return paths.ToValueList();
    }
}

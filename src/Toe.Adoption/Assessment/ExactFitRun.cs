using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Assessment;

/// <summary>Resamples transformed rows and compares the measures of fit with those of the estimate.</summary>
internal sealed class ExactFitRun(PlsPlan plan, Answers rows, BootstrapSettings settings, Definitions definitions, bool isSaturated)
{
    private static readonly FitDistance[] Distances = Enum.GetValues<FitDistance>();

    private readonly StatisticRun run =
        new(plan, rows.Table, new RandomResamples(settings.Seed, rows.Rows), settings.Resamples, settings.Threads);

    public long Bytes => run.Bytes(Distances.Length);

    public ExactFitModel Run(Misfit sample, IProgress<BootstrapProgress>? progress, CancellationToken cancellation)
    {
        StatisticStore store = run.Execute(Distances.Length, Measure, progress, cancellation);
        double[] values = new double[Distances.Length];
        Write(sample, values);
        int[] replicates = [.. Enumerable.Range(0, settings.Resamples)];
        return new ExactFitModel
        {
            Estimates = Distances.Select((distance, i) => Compare(distance, values[i], store.Usable(i, settings.Inadmissible))).ToValueList(),
            Usable = replicates.Count(r => store.IsUsable(r, settings.Inadmissible)),
            Failed = replicates.Count(r => !store.IsEstimated(r)),
            Inadmissible = replicates.Count(r => ReplicateIssues.IsInadmissible(store.Outcomes[r])),
        };
    }

    private static ExactFitEstimate Compare(FitDistance distance, double value, double[] resamples)
    {
        if (!double.IsFinite(value) || resamples.Length < 2)
        {
            return new ExactFitEstimate { Distance = distance, Value = double.IsFinite(value) ? value : null, Usable = resamples.Length };
        }

        (double hi95, double hi99) = Quantile.Of(resamples, 0.95, 0.99);
        return new ExactFitEstimate
        {
            Distance = distance,
            Value = value,
            Hi95 = hi95,
            Hi99 = hi99,
            PValue = (resamples.Count(resample => resample >= value) + 1.0) / (resamples.Length + 1.0),
            Usable = resamples.Length,
        };
    }

    private void Measure(ReplicateView view, Span<double> results)
    {
        double[] implied = isSaturated ? FitMatrices.SaturatedOf(view) : FitMatrices.EstimatedOf(view, definitions.Residuals);
        Write(Misfit.Of(view.Correlations, implied, plan.Indicators.Count), results);
    }

    private void Write(Misfit misfit, Span<double> results)
    {
        results[(int)FitDistance.Srmr] = definitions.OfSrmr(misfit.Srmr, plan.Indicators.Count);
        results[(int)FitDistance.DUls] = misfit.SquaredEuclidean;
        results[(int)FitDistance.DG] = definitions.OfGeodesic(misfit.Geodesic);
        results[(int)FitDistance.DMl] = misfit.MaximumLikelihood;
    }
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Benchmarks;

/// <summary>Sets the row-wise baseline up for a model and proves that both compute the same paths.</summary>
internal static class Baseline
{
    public static RowwisePls For(AdoptionModel model, double tolerance)
    {
        int at = 0;
        int[][] blocks = [.. model.Constructs.Select(construct => construct.Measurement.Indicators.Select(_ => at++).ToArray())];
        List<string> names = [.. model.Constructs.Select(construct => construct.Name)];
        int[][] predecessors =
            [.. names.Select(name => model.Paths.Where(path => path.To == name).Select(path => names.IndexOf(path.From)).ToArray())];
        return new RowwisePls(blocks, predecessors, tolerance);
    }

    public static double[][] Columns(AdoptionModel model, Survey survey) =>
        [.. model.Indicators.Select(name => survey.FindColumn(name)!.Numbers.ToArray())];

    public static void Check(RowwisePls baseline, double[][] columns, PlsFit fit)
    {
        double[][] paths = baseline.Estimate(columns, Enumerable.Range(0, columns[0].Length).ToArray());
        List<string> names = [.. fit.Model.Constructs.Select(construct => construct.Name)];
        foreach (PathEstimate path in fit.Paths)
        {
            int[] sources = [.. fit.Model.Paths.Where(p => p.To == path.To).Select(p => names.IndexOf(p.From))];
            double other = paths[names.IndexOf(path.To)][Array.IndexOf(sources, names.IndexOf(path.From))];
            if (!(Math.Abs(other - path.Estimate) < 1e-6))
            {
                throw new InvalidOperationException($"The baseline gives {other} for {path.From} -> {path.To}, the library {path.Estimate}.");
            }
        }
    }
}

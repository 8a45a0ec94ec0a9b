using Toe.Adoption.Internal;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>Whether the sample is large enough for the regressions of the model.</summary>
internal static class SampleChecks
{
    public static IEnumerable<Issue> Check(PlsPlan plan, long rows)
    {
        Block mostPredicted = plan.Blocks.MaxBy(block => block.Predecessors.Length)!;
        Block? widest = plan.Blocks.Where(block => block.Mode == WeightingMode.ModeB).MaxBy(block => block.Count);
        int predictors = mostPredicted.Predecessors.Length;
        int indicators = widest?.Count ?? 0;
        if (rows < predictors + 2)
        {
            yield return IssueCodes.TooFewRows.Error(
                $"construct {mostPredicted.Name}",
                Text.Invariant($"{rows} rows for {predictors} predictors."),
                Text.Invariant($"Its regression needs at least {predictors + 2}."),
                "Collect more answers or a simpler model.");
        }

        if (widest is not null && rows <= indicators)
        {
            yield return IssueCodes.TooFewRows.Error(
                $"construct {widest.Name}",
                Text.Invariant($"{rows} rows for {indicators} indicators with Mode B weights."),
                Text.Invariant($"Their regression needs more rows than indicators."),
                "Collect more answers or use Mode A.");
        }

        int advised = Math.Max(30, 10 * Math.Max(predictors, indicators));
        if (rows < advised)
        {
            yield return IssueCodes.SmallSample.Warning(
                "sample",
                Text.Invariant($"{rows} rows."),
                Text.Invariant($"Ten times the largest regression, and at least 30, would be {advised}."),
                "Read the estimates with their intervals.");
        }
    }
}

using Toe.Adoption.Internal;
using Toe.Adoption.Numerics;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>What to be wary of in an estimate: inadmissible numbers, unexpected signs, items that run against their block.</summary>
internal static class Flags
{
    private const double Rounding = MeasurementModel<ScalarLane>.Rounding;

    // Far beyond the usual limits of 3.3 to 10, which are a matter of judgment: here digits of the estimate are at stake.
    private const double HighInflation = 100;

    public static IEnumerable<Issue> Raise(PlsFit fit, PlsKernel<ScalarLane> kernel) =>
    [
        .. Admissibility(fit), .. Definiteness(fit, kernel), .. Chains(fit), .. Collinearity(fit), .. Signs(fit), .. Items(fit), .. Orientation(fit),
    ];

    private static IEnumerable<Issue> Admissibility(PlsFit fit)
    {
        foreach (ConstructEstimate construct in fit.Constructs)
        {
            if (construct.RhoA is { } rhoA && (rhoA <= 0 || rhoA > 1 + Rounding))
            {
                yield return IssueCodes.InadmissibleReliability.Warning(
                    $"construct {construct.Name}",
                    Text.Invariant($"Its reliability rho_A is {rhoA:0.####}."),
                    "A reliability lies above 0 and up to 1.",
                    "The items may not measure one thing; check them.");
            }

            if (construct.RSquared is { } rSquared && !ConstructEstimate.IsShare(rSquared))
            {
                yield return IssueCodes.InadmissibleRSquared.Warning(
                    $"construct {construct.Name}",
                    Text.Invariant($"Its R2 is {rSquared:0.####}."),
                    "R2 lies between 0 and 1.",
                    "The corrected correlations contradict each other; do not interpret the paths to it.");
            }
        }

        foreach (IndicatorEstimate indicator in fit.Indicators.Where(indicator => Math.Abs(indicator.Loading) > 1 + Rounding))
        {
            yield return IssueCodes.InadmissibleLoading.Warning(
                $"construct {indicator.Construct}, indicator {indicator.Indicator}",
                Text.Invariant($"Its loading is {indicator.Loading:0.####}."),
                "A loading lies between -1 and 1.",
                "The block may not be a common factor; consider a composite.");
        }

        NamedMatrix correlations = fit.ConstructCorrelations;
        for (int a = 0; a < correlations.Rows.Count; a++)
        {
            for (int b = a + 1; b < correlations.Rows.Count; b++)
            {
                if (Math.Abs(correlations[a, b]) > 1 + Rounding)
                {
                    yield return IssueCodes.InadmissibleCorrelation.Warning(
                        $"constructs {correlations.Rows[a]} and {correlations.Rows[b]}",
                        Text.Invariant($"Their correlation is {correlations[a, b]:0.####}."),
                        "A correlation lies between -1 and 1.",
                        "They may measure the same thing; check their discriminant validity.");
                }
            }
        }
    }

    private static IEnumerable<Issue> Definiteness(PlsFit fit, PlsKernel<ScalarLane> kernel)
    {
        if (!IsPositive(kernel.Measurement.ConstructCorrelations, fit.Plan.Blocks.Length))
        {
            yield return IssueCodes.NotPositiveDefinite.Warning(
                "construct correlations",
                "Their matrix is not positive definite.",
                remedy: "No population has such correlations; do not interpret the paths.");
        }

        if (!IsPositive(kernel.Correlations, fit.Plan.Indicators.Count))
        {
            yield return IssueCodes.NotPositiveDefinite.Warning(
                "indicator correlations",
                "Their matrix is not positive definite.",
                remedy: "Pairwise or printed correlations can contradict each other; use complete rows if you can.");
        }
    }

    private static bool IsPositive(AlignedArray<ScalarLane> correlations, int order)
    {
        ScalarLane[] factors = correlations.Span.ToArray();
        return ScalarLane.IsTrue(Ldl<ScalarLane>.IsSemidefinite(factors, order), 0);
    }

    private static IEnumerable<Issue> Chains(PlsFit fit)
    {
        if (fit.Plan.Effects.AreSpecificOmitted)
        {
            yield return IssueCodes.LimitExceeded.Information(
                "specific indirect effects",
                Text.Invariant($"The paths form more than {PlsPlan.MostSpecificEffects} chains; they are not followed one by one."),
                remedy: "Total and total indirect effects are complete.");
        }
    }

    private static IEnumerable<Issue> Collinearity(PlsFit fit)
    {
        foreach (PathEstimate path in fit.Paths.Where(path => path.Vif > HighInflation))
        {
            yield return IssueCodes.CollinearPredictors.Warning(
                $"path {path.From} -> {path.To}",
                Text.Invariant($"The other predictors of {path.To} nearly determine {path.From}: its variance inflation factor is {path.Vif:0.#}."),
                Text.Invariant($"At most {HighInflation:0}, beyond which coefficients lose digits; usual limits are 3.3 to 10."),
                "Merge or remove one of them: their coefficients cannot be told apart.");
        }

        foreach (ConstructEstimate construct in fit.Constructs.Where(construct => Math.Abs(1 - (construct.RSquared ?? 0)) <= Rounding))
        {
            yield return IssueCodes.InadmissibleRSquared.Warning(
                $"construct {construct.Name}",
                "Its R2 is 1: nothing is left unexplained.",
                "Answers of people leave something unexplained.",
                "Look for repeated rows and for indicators computed from others.");
        }
    }

    private static IEnumerable<Issue> Signs(PlsFit fit) =>
        from path in fit.Paths
        where path.IsAsExpected == false
        select IssueCodes.UnexpectedSign.Warning(
            $"path {path.From} -> {path.To}",
            path.HasSign ? Text.Invariant($"The estimate is {path.Estimate:0.###}.") : "The estimate is zero, which has no sign.",
            $"The study expects it to be {(path.Expected == ExpectedSign.Positive ? "positive" : "negative")}.",
            "Look at its interval, at collinear predictors and at reversed items before you interpret it.");

    private static IEnumerable<Issue> Items(PlsFit fit)
    {
        foreach (Block block in fit.Plan.Blocks.Where(block => !block.IsSingle))
        {
            for (int j = block.Start; j < block.End; j++)
            {
                IndicatorEstimate indicator = fit.Indicators[j];
                string subject = $"construct {indicator.Construct}, indicator {indicator.Indicator}";
                double rest = Enumerable.Range(block.Start, block.Count).Where(m => m != j).Sum(m => Correlation(fit, j, m));
                if (fit.CrossLoadings[j, Array.IndexOf(fit.Plan.Blocks, block)] < 0 || (block.Mode != WeightingMode.ModeB && rest < 0))
                {
                    yield return IssueCodes.NegativeLoading.Warning(
                        subject,
                        "It correlates negatively with the rest of its block.",
                        "The indicators of a block point the same way.",
                        "Reverse its answers if it is keyed the other way.");
                }

                foreach (int m in Enumerable.Range(block.Start, j - block.Start).Where(m => Correlation(fit, j, m) > 1 - 1e-12))
                {
                    yield return IssueCodes.IdenticalIndicators.Warning(
                        subject,
                        $"It holds the same information as {fit.Indicators[m].Indicator} (r = 1).",
                        remedy: "Remove one of them: it counts twice.");
                }
            }
        }
    }

    private static double Correlation(PlsFit fit, int j, int m) =>
        fit.Moments.Correlation(fit.Indicators[j].Indicator, fit.Indicators[m].Indicator);

    // Nobody said that the construct works against its neighbors, yet it does against all of them: its items are probably reversed.
    private static IEnumerable<Issue> Orientation(PlsFit fit)
    {
        var barriers = fit.Model.Constructs
            .OfType<Factor>()
            .Where(factor => factor.Polarity == Polarity.Barrier)
            .Select(factor => factor.Name)
            .ToHashSet(StringComparer.Ordinal);
        foreach (Construct construct in fit.Model.Constructs)
        {
            List<StructuralPath> paths = [.. fit.Model.Paths.Where(path => path.From == construct.Name || path.To == construct.Name)];
            bool isReversed = paths.All(path =>
                path.Expected != ExpectedSign.Negative
                && !barriers.Contains(path.From)
                && !barriers.Contains(path.To)
                && fit.ScoreCorrelations[path.From, path.To] < 0);
            if (isReversed)
            {
                yield return IssueCodes.OrientationReversed.Warning(
                    $"construct {construct.Name}",
                    "It correlates negatively with every neighbor, and nothing in the model says that it should.",
                    "Constructs are oriented so that their indicators load positively on the whole.",
                    "Reverse its items if they are keyed the other way, or declare it a barrier or its paths negative.");
            }
        }
    }
}

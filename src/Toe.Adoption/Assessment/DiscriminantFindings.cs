using Toe.Adoption.Estimation;
using Toe.Adoption.Numerics;
using Toe.Adoption.Resampling;

namespace Toe.Adoption.Assessment;

/// <summary>What is found of constructs side by side: do they measure different things?</summary>
internal static class DiscriminantFindings
{
    public static IEnumerable<Finding> Of(AssessmentInput input, IReadOnlyList<HtmtEstimate> htmt, IReadOnlyList<HtmtEstimate> htmt2) =>
    [
        .. CrossLoadings(input),
        .. FornellLarcker(input),
        .. Ratios(input, htmt, Criterion.Htmt),
        .. Ratios(input, htmt2, Criterion.Htmt2),
    ];

    private static IEnumerable<Finding> CrossLoadings(AssessmentInput input)
    {
        NamedMatrix loadings = input.Fit.CrossLoadings;
        for (int k = 0; k < input.Fit.Plan.Blocks.Length; k++)
        {
            Block block = input.Fit.Plan.Blocks[k];
            for (int j = block.Start; j < block.End && input.NoCommonCause(k) is null; j++)
            {
                double largest = Enumerable.Range(0, loadings.Columns.Count).Where(l => l != k).Max(l => Math.Abs(loadings[j, l]));
                Finding finding = Judge.About(Criterion.CrossLoading, block.Name) with
                {
                    Indicator = loadings.Rows[j],
                    Value = largest - Math.Abs(loadings[j, k]),
                };
                yield return finding.AtMost(input.Words, new Guideline(0, "Chin1998")).UnlessEqual(input.Words, input.Fit);
            }
        }
    }

    private static IEnumerable<Finding> FornellLarcker(AssessmentInput input)
    {
        NamedMatrix correlations = input.Fit.ConstructCorrelations;
        for (int k = 0; k < correlations.Rows.Count; k++)
        {
            Finding finding = Judge.About(Criterion.FornellLarcker, correlations.Rows[k]);
            double largest = Enumerable.Range(0, correlations.Rows.Count).Where(l => l != k).Max(l => correlations[k, l] * correlations[k, l]);
            yield return input.NoCommonCause(k) is { } reason
                ? finding.NotApplicable(reason)
                : (finding with { Value = input.Fit.Constructs[k].Ave - largest }).AtLeast(input.Words, new Guideline(0, "FornellLarcker1981")).UnlessEqual(input.Words, input.Fit);
        }
    }

    private static IEnumerable<Finding> Ratios(AssessmentInput input, IReadOnlyList<HtmtEstimate> ratios, Criterion criterion)
    {
        for (int i = 0; i < ratios.Count; i++)
        {
            (int a, int b) = input.Fit.Plan.Layout.HtmtPairs[i];
            Finding finding = Judge.About(criterion, ratios[i].First, ratios[i].Second) with { Value = ratios[i].Value };
            yield return (Block(input, a) ?? Block(input, b)) is { } reason
                ? finding.NotApplicable(reason)
                : Bounded(input, finding, Bound(input, criterion, i));
        }
    }

    private static string? Block(AssessmentInput input, int k) =>
        input.Fit.Model.Constructs[k].Measurement is SingleItem ? null : input.NoCommonCause(k);

    /// <summary>The interval and the one-sided upper bound of a ratio; null where it was not resampled.</summary>
    public static (Interval? Interval, double? Upper, double Level) Bound(AssessmentInput input, Criterion criterion, int pair)
    {
        if (criterion == Criterion.Htmt2)
        {
            ResampledHtmt? resampled = input.Evidence.Measurement?.Htmt2Ratios[pair];
            return (resampled?.Interval, resampled?.UpperBound, input.Evidence.Measurement?.Settings.Level ?? 0);
        }

        if (input.Bootstrap is not { } bootstrap || input.Definitions.Htmt != HtmtVariant.AbsoluteCorrelations)
        {
            return (null, null, 0);
        }

        int parameter = input.Fit.Plan.Layout.Htmt + pair;
        ReadOnlySpan<double> values = bootstrap.Values(parameter);
        return (bootstrap.IntervalOf(parameter, bootstrap.Settings.Method, bootstrap.Settings.Level),
            values.Length >= 2 ? Quantile.Of(values, bootstrap.Settings.Level) : null,
            bootstrap.Settings.Level);
    }

    private static Finding Bounded(AssessmentInput input, Finding finding, (Interval? Interval, double? Upper, double Level) bound)
    {
        // The one-sided bound decides, not the two-sided interval.
        Finding judged = finding.AtMost(input.Words, input.Guidelines.MaximumHtmt, input.Guidelines.BorderlineHtmt) with { Interval = bound.Interval };
        return bound.Upper is not { } upper || finding.Value is null ? judged : judged with
        {
            Verdict = judged.Verdict == Verdict.Met && upper >= input.Guidelines.MaximumHtmt.Limit ? Verdict.Borderline : judged.Verdict,
            Reason = input.Words.Say(FindingWords.UpperBound, input.Words.Percent(bound.Level), input.Words.Number(upper, 3), Below(input, upper)),
        };
    }

    // The lowest of the guidelines and 1 that the bound lies below.
    private static string Below(AssessmentInput input, double upper)
    {
        double[] passed = [.. new[] { input.Guidelines.MaximumHtmt.Limit, input.Guidelines.BorderlineHtmt.Limit, 1 }.Where(limit => upper < limit)];
        return passed.Length == 0
            ? input.Words.Say(FindingWords.NotBelowOne)
            : input.Words.Say(FindingWords.SignificantlyBelow, input.Words.Limit(passed.Min()));
    }
}

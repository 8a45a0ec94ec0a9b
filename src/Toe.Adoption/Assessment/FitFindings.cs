using Toe.Adoption.Estimation;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Assessment;

/// <summary>What is found of the model as a whole.</summary>
internal static class FitFindings
{
    private static readonly IssueCode[] Inadmissible =
    [
        IssueCodes.InadmissibleCorrelation, IssueCodes.InadmissibleLoading, IssueCodes.InadmissibleReliability, IssueCodes.NotPositiveDefinite,
        IssueCodes.InadmissibleRSquared,
    ];

    public static IEnumerable<Finding> Of(AssessmentInput input, ModelFit fit)
    {
        Issue[] faults = [.. input.Fit.Issues.Where(issue => Inadmissible.Any(issue.Is))];
        yield return Judge.About(Criterion.Admissibility) with
        {
            Value = faults.Length,
            Measure = "impossible numbers",
            Guideline = "0",
            Limit = 0,
            Source = "DijkstraHenseler2015",
            Verdict = faults.Length == 0 ? Verdict.Met : Verdict.NotMet,
            Reason = string.Join(' ', faults.Select(issue => $"{issue.Subject}: {issue.Found}")),
        };
        foreach ((string name, FitMeasures measures) in new[] { ("saturated", fit.Saturated), ("estimated", fit.Estimated) })
        {
            yield return (Judge.About(Criterion.Srmr) with { Measure = name, Value = measures.Srmr }).AtMost(input.Guidelines.MaximumSrmr);
        }

        if (input.Evidence.ExactFit is not { } test)
        {
            yield return Judge.About(Criterion.ExactFit).NotApplicable("It needs a test of exact fit.");
            yield break;
        }

        foreach ((string name, ExactFitModel model) in new[] { ("saturated", test.Saturated), ("estimated", test.Estimated) })
        {
            foreach (ExactFitEstimate estimate in model.Estimates)
            {
                yield return Tested(estimate, name);
            }
        }
    }

    private static Finding Tested(ExactFitEstimate estimate, string model)
    {
        Finding finding = Judge.About(Criterion.ExactFit) with { Measure = $"{FitTable.Name(estimate.Distance)}, {model}", Value = estimate.Value };
        return estimate.Hi95 is not { } limit
            ? finding.NotApplicable("It is not defined here.")
            : finding.AtMost(new Guideline(limit, "DijkstraHenseler2015b")) with
            {
                Reason = Internal.Text.Invariant($"HI99 {estimate.Hi99:0.000}, p = {estimate.PValue:0.000}."),
            };
    }
}

using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
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
            Measure = input.Words.Say(FindingWords.ImpossibleNumbers),
            Guideline = "0",
            Limit = 0,
            Source = "DijkstraHenseler2015",
            Verdict = faults.Length == 0 ? Verdict.Met : Verdict.NotMet,
            Reason = string.Join(' ', faults.Select(issue => $"{issue.Subject}: {issue.Found}")),
        };
        foreach ((Phrase name, FitMeasures measures) in new[] { (FindingWords.Saturated, fit.Saturated), (FindingWords.Estimated, fit.Estimated) })
        {
            yield return (Judge.About(Criterion.Srmr) with { Measure = input.Words.Say(name), Value = measures.Srmr }).AtMost(input.Words, input.Guidelines.MaximumSrmr);
        }

        if (input.Evidence.ExactFit is not { } test)
        {
            yield return Judge.About(Criterion.ExactFit).NotApplicable(input.Words.Say(FindingWords.NeedsExactFit));
            yield break;
        }

        foreach ((Phrase name, ExactFitModel model) in new[] { (FindingWords.Saturated, test.Saturated), (FindingWords.Estimated, test.Estimated) })
        {
            foreach (ExactFitEstimate estimate in model.Estimates)
            {
                yield return Tested(input.Words, estimate, input.Words.Say(name));
            }
        }
    }

    private static Finding Tested(FindingWords words, ExactFitEstimate estimate, string model)
    {
        Finding finding = Judge.About(Criterion.ExactFit) with { Measure = $"{FitTable.Name(estimate.Distance)}, {model}", Value = estimate.Value };
        return estimate.Hi95 is not { } limit
            ? finding.NotApplicable(words.Say(FindingWords.Undefined))
            : finding.AtMost(words, new Guideline(limit, "DijkstraHenseler2015b")) with
            {
                Reason = words.Say(FindingWords.ExactFitBound, words.Number(estimate.Hi99, 3), words.Probability(estimate.PValue)),
            };
    }
}

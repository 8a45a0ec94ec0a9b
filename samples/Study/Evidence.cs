using Toe.Adoption.Assessment;
using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Resampling;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Samples.Study;

/// <summary>Gathers what an assessment takes into account beyond the bootstrap.</summary>
internal static class Evidence
{
    /// <summary>The evidence with the warnings of each part, or why a part of it cannot be had.</summary>
    public static Validated<FurtherEvidence> Gather(
        AssessmentPlan plan, PlsFit fit, Survey survey, BootstrapSettings? settings, CancellationToken cancellation)
    {
        Validated<MeasurementBootstrapResult>? measurement = plan.Measurement && settings is not null
            ? MeasurementBootstrap.Run(fit, settings, progress: new ProgressLine("Measurement"), cancellation: cancellation)
            : null;
        Validated<ExactFitResult>? exact = plan.ExactFit && settings is not null
            ? ExactFit.Test(fit, settings, plan.Definitions, new ProgressLine("Exact fit"), cancellation)
            : null;
        Validated<RedundancyAnalysis>[] redundancies = [.. plan.Redundancies.Select(question => Redundancy(question, fit, survey))];
        Issue[] issues = [.. measurement?.Issues ?? [], .. exact?.Issues ?? [], .. redundancies.SelectMany(analysis => analysis.Issues)];
        if (issues.Any(issue => issue.Severity == Severity.Error))
        {
            return Validated.Refused<FurtherEvidence>(issues);
        }

        return Validated.Valid(
            new FurtherEvidence
            {
                Measurement = measurement?.Value,
                ExactFit = exact?.Value,
                Redundancies = redundancies.Select(analysis => analysis.Value).ToValueList(),
            },
            issues);
    }

    private static Validated<RedundancyAnalysis> Redundancy(GlobalQuestion question, PlsFit fit, Survey survey) =>
        RedundancyAnalysis.Of(fit.Model.Construct(question.Construct), question.Column, survey, fit.Settings);
}

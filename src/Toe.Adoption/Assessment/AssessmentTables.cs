using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Tables;

namespace Toe.Adoption.Assessment;

/// <summary>The tables of an assessment.</summary>
internal static class AssessmentTables
{
    private static readonly (string Title, Criterion[] Criteria)[] Sections =
    [
        ("Measurement: blocks",
        [
            Criterion.IndicatorReliability, Criterion.CronbachAlpha, Criterion.RhoA, Criterion.RhoC, Criterion.Ave, Criterion.Unidimensionality, Criterion.Tetrads,
            Criterion.WeightSignificance, Criterion.IndicatorCollinearity, Criterion.Redundancy,
        ]),
        ("Measurement: discriminant validity", [Criterion.CrossLoading, Criterion.FornellLarcker, Criterion.Htmt, Criterion.Htmt2]),
        ("Structure",
        [
            Criterion.FullCollinearity, Criterion.RSquared, Criterion.Collinearity, Criterion.FSquared, Criterion.ExpectedSign, Criterion.PathSignificance,
            Criterion.Mediation,
        ]),
        ("Model as a whole", [Criterion.Admissibility, Criterion.Srmr, Criterion.ExactFit]),
    ];

    public static ValueList<Table> Of(ModelAssessment assessment, AssessmentInput input) =>
    [
        .. Sections.Select(section => Findings(assessment, section.Title, section.Criteria)),
        .. EvidenceTables.Of(assessment, input),
        Criteria(assessment),
        assessment.ModelFit.ToTable(),
    ];

    private static Table Findings(ModelAssessment assessment, string title, Criterion[] criteria) => Table.Of(
        title,
        assessment.Findings.Where(finding => criteria.Contains(finding.Criterion)),
        [
            (Column.Left("Subject"), finding => finding.Subject),
            (Column.Left("Criterion"), Name),
            (Column.Right("value"), CriterionWords.Value),
            (Column.Right("interval").AsOptional(), finding => Cell.Interval(finding.Interval?.Lower, finding.Interval?.Upper)),
            (Column.Left("guideline").AsOptional(), finding => finding.Guideline.Length == 0 ? Cell.Missing : finding.Guideline),
            (Column.Left("source").AsOptional(), finding => Cell.Words(finding.Source)),
            (Column.Left("verdict"), finding => CriterionWords.Of(finding.Verdict).English),
            (Column.Left("remark").AsOptional(), finding => finding.Reason.Length == 0 ? Cell.Missing : finding.Reason),
        ],
        $"Guidelines: {assessment.Guidelines.Name}. Definitions: {assessment.Definitions.Name} ({assessment.Definitions.Words}).");

    private static Table Criteria(ModelAssessment assessment) => Table.Of(
        "Information criteria",
        assessment.InformationCriteria,
        [
            (Column.Left("Construct"), criterion => FitTables.Label(assessment.Fit, criterion.Construct)),
            (Column.Right("AIC"), criterion => Cell.Number(criterion.Aic, 1)),
            (Column.Right("BIC"), criterion => Cell.Number(criterion.Bic, 1)),
        ],
        "To compare models of the same construct on the same rows: the smaller the better.");

    private static Cell Name(Finding finding)
    {
        string name = CriterionWords.Of(finding.Criterion).English;
        return finding.Measure is null ? name : $"{name} ({finding.Measure})";
    }
}

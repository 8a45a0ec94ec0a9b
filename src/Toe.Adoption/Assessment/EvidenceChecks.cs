using Toe.Adoption.Estimation;
using Toe.Adoption.Surveys;

namespace Toe.Adoption.Assessment;

/// <summary>Evidence belongs to the estimate that is assessed; what belongs to another one is wrong code.</summary>
internal static class EvidenceChecks
{
    public static void ThrowIfOther(PlsFit fit, PlsFit? other, string what, string parameter)
    {
        if (other is not null && !ReferenceEquals(fit, other))
        {
            throw new ArgumentException($"{what} is of another estimate than the one that is assessed.", parameter);
        }
    }

    public static void ThrowIfForeign(PlsFit fit, Definitions definitions, FurtherEvidence evidence, string parameter)
    {
        ThrowIfOther(fit, evidence.Measurement?.Fit, "The measurement bootstrap", parameter);
        ThrowIfOther(fit, evidence.ExactFit?.Fit, "The test of exact fit", parameter);
        if (evidence.ExactFit?.Definitions is { } tested && !tested.MeasuresFitAs(definitions))
        {
            throw new ArgumentException(
                $"The test of exact fit was made under the definitions {tested.Name} ({tested.FitWords}), the assessment is under {definitions.Name} ({definitions.FitWords}): "
                + "one report would hold two values of one measure. Give ExactFit.Test the definitions of the assessment.",
                parameter);
        }

        foreach (RedundancyAnalysis analysis in evidence.Redundancies)
        {
            ThrowIfForeign(fit, analysis, parameter);
        }
    }

    private static void ThrowIfForeign(PlsFit fit, RedundancyAnalysis analysis, string parameter)
    {
        string name = fit.Construct(analysis.Construct).Name;
        Measurement measurement = fit.Model.Construct(name).Measurement;
        if (!IsFormative(fit, Array.FindIndex(fit.Plan.Blocks, block => block.Name == name)))
        {
            throw new ArgumentException(
                $"A redundancy analysis speaks for blocks of several indicators with Mode B weights; {name} is none in this model. Leave its analysis out.", parameter);
        }

        if (!analysis.Measurement.Equals(measurement))
        {
            throw new ArgumentException(
                $"The redundancy analysis of {name} was made with another measurement of it than the model has. Give RedundancyAnalysis.Of the construct of the model.", parameter);
        }

        if (fit.Answers is { } answers && SurveyHash.Compute(answers.Survey, measurement.Indicators) != analysis.AnswersHash)
        {
            throw new ArgumentException(
                $"The redundancy analysis of {name} has other answers to {string.Join(", ", measurement.Indicators)} than the estimate: it is of another sample.", parameter);
        }
    }

    /// <summary>Whether a block is judged by its weights: several indicators of a composite, with Mode B weights.</summary>
    public static bool IsFormative(PlsFit fit, int construct) =>
        fit.Plan.Blocks[construct] is { Mode: WeightingMode.ModeB, IsSingle: false, IsCorrected: false } && fit.Model.Constructs[construct].Measurement is Composite;
}

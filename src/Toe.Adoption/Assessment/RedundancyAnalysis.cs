using Toe.Adoption.Collections;
using Toe.Adoption.Estimation;
using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Assessment;

/// <summary>
/// A redundancy analysis: how well a block of indicators explains one global question about the same construct. The path is their multiple correlation where the block
/// has Mode B weights. It speaks for the convergent validity of a formative block. [Chin1998]
/// </summary>
public sealed record RedundancyAnalysis
{
    private RedundancyAnalysis(Construct construct, string globalIndicator, string answersHash, double path, double rSquared)
    {
        Construct = construct.Name;
        Measurement = construct.Measurement;
        GlobalIndicator = globalIndicator;
        AnswersHash = answersHash;
        Path = path;
        RSquared = rSquared;
    }

    /// <summary>The construct.</summary>
    public string Construct { get; }

    /// <summary>The indicator of the global question.</summary>
    public string GlobalIndicator { get; }

    /// <summary>The path from the block to the global question, -1 to 1.</summary>
    public double Path { get; }

    /// <summary>The variance of the answers to it that the block explains, 0 to 1.</summary>
    public double RSquared { get; }

    /// <summary>The number of rows that it is of. Where answers are missing these may be others than those of the estimate: a row counts where it answers the block and the global question.</summary>
    public long SampleSize { get; private init; }

    /// <summary>What to be wary of in its estimate, such as few rows. Reports show it.</summary>
    public ValueList<Issue> Issues { get; private init; } = [];

    /// <summary>How the construct was measured.</summary>
    internal Measurement Measurement { get; }

    /// <summary>The identity of the answers to its indicators.</summary>
    internal string AnswersHash { get; }

    /// <summary>Estimates a model of the construct and the global question alone. The answers refused here are those that <see cref="Pls.Estimate(AdoptionModel, Survey, PlsSettings?)"/> refuses.</summary>
    /// <param name="construct">The construct, with its measurement.</param>
    /// <param name="globalIndicator">The column of the global question; not an indicator of the construct.</param>
    /// <param name="survey">The answers.</param>
    /// <param name="settings">How to estimate; <see cref="PlsSettings.Default"/> when null.</param>
    /// <exception cref="ArgumentException">The global question has no usable name, or is an indicator of the construct.</exception>
    public static Validated<RedundancyAnalysis> Of(Construct construct, string globalIndicator, Survey survey, PlsSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(construct);
        Guard.ThrowIfInvalidName(globalIndicator, nameof(globalIndicator));
        ArgumentNullException.ThrowIfNull(survey);
        if (construct.Measurement.Indicators.Contains(globalIndicator))
        {
            throw new ArgumentException(
                $"{globalIndicator} is an indicator of {construct.Name}: a block explains its own indicator anyway. The global question is one more column.", nameof(globalIndicator));
        }

        string name = construct.Name + " (global)";
        Construct global = Adoption.Construct.Outcome(name, name, Adoption.Measurement.SingleItem(globalIndicator));
        var model = AdoptionModel.Create("Redundancy analysis", [construct, global], [construct.To(global)]);
        return Pls.Estimate(model, survey, settings).Then(fit => Validated.Valid(new RedundancyAnalysis(
            construct,
            globalIndicator,
            SurveyHash.Compute(survey, construct.Measurement.Indicators),
            fit.Path(construct.Name, name).Estimate,
            fit.Construct(name).RSquared!.Value)
        {
            SampleSize = fit.SampleSize,
            Issues = [.. fit.Issues.Select(issue => issue with { Subject = $"redundancy analysis of {construct.Name}, {issue.Subject}" })],
        }));
    }
}

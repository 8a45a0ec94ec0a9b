using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Estimation;

/// <summary>
/// Partial least squares path modeling [Wold1982, Lohmoller1989], with the consistent correction for common factors
/// [DijkstraHenseler2015] where the settings ask for it.
/// </summary>
public static class Pls
{
    /// <summary>Estimates a model from the answers of a survey.</summary>
    /// <param name="model">The model.</param>
    /// <param name="survey">The answers; each indicator of the model is a numeric column.</param>
    /// <param name="settings">How to estimate; <see cref="PlsSettings.Default"/> when null.</param>
    public static Validated<PlsFit> Estimate(AdoptionModel model, Survey survey, PlsSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(survey);
        var plan = new PlsPlan(model, settings ?? PlsSettings.Default);
        Validated<PlsFit> estimate = Answers.Collect(survey, plan.Indicators, plan.Settings.Missing)
            .Then(answers => Estimator.Run(plan, AnswerMoments.Of(answers), answers));

        // What was noticed about the answers belongs to what to be wary of in the estimate.
        return estimate.TryGetValue(out PlsFit? fit)
            ? Validated.Valid(fit.With(estimate.Issues), estimate.Issues)
            : estimate;
    }

    /// <summary>
    /// Estimates a model from moments: of a database, of a covariance matrix, or of a printed correlation matrix of constructs, whose
    /// constructs are then single items. Such an estimate has no rows: it cannot be bootstrapped, and <see cref="PlsFit.Scores"/> throws.
    /// <see cref="PlsFit.Score"/> scores new rows where the moments hold means and deviations.
    /// </summary>
    /// <param name="model">The model.</param>
    /// <param name="moments">The moments of all its indicators, and perhaps of others.</param>
    /// <param name="settings">How to estimate; <see cref="PlsSettings.Default"/> when null.</param>
    public static Validated<PlsFit> Estimate(AdoptionModel model, Moments moments, PlsSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(model);
        ArgumentNullException.ThrowIfNull(moments);
        var plan = new PlsPlan(model, settings ?? PlsSettings.Default);
        Issue[] unknown =
        [
            .. from indicator in plan.Indicators
               where !moments.Contains(indicator)
               select IssueCodes.UnknownIndicator.Error(
                   $"moments, indicator {indicator}",
                   "There are no moments of it.",
                   remedy: Internal.NearestName.Suggest(indicator, moments.Indicators)),
        ];
        return unknown.Length > 0
            ? Validated.Refused<PlsFit>(unknown)
            : Estimator.Run(plan, moments.Select(plan.Indicators), answers: null);
    }
}

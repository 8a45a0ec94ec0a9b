using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>How the result was computed: rules, weights, levels, and which questions.</summary>
internal sealed class ResultMethod(Instrument instrument, ResultView view, Texts texts)
{
    private readonly ReadinessScore score = view.Score;
    private readonly string language = texts.Language;

    public Html Render() => Html.Of($"""
        <h2 id="how">{texts.HowTitle}</h2>
        <p>{texts.HowRules}</p>
        <p>{Texts.Fill(texts.HowMissing, ("share", Shown.Percent(score.Settings.MinimumItemShare, language)))} {Weights()}</p>
        <p>{texts.SelfReport} {texts.NotValidatedLong}</p>
        {Html.When(language == "id", () => Html.Of($"<p>{texts.Translation}</p>"))}
        <dl class="facts"><div><dt>{texts.InstrumentName}</dt><dd>{instrument.Content.Title.In(language)} (<code>{score.InstrumentId}</code>)</dd></div><div><dt>{texts.Version}</dt><dd><code>{score.InstrumentVersion}</code></dd></div><div><dt>{texts.Fingerprint}</dt><dd><code>{score.InstrumentHash[..Math.Min(8, score.InstrumentHash.Length)]}</code></dd></div></dl>
        <div class="tables">
        {WeightsTable()}
        {LevelFigure.Table(texts, score.Settings.Bands)}
        </div>
        """);

    private string Weights() => IsEqual() ? texts.EqualWeights : Texts.Fill(texts.WeightsFrom, ("source", score.WeightSource));

    private bool IsEqual() => score.Settings.Weights is { Items.Count: 0, Constructs.Count: 0, Dimensions.Count: 0 };

    private Html WeightsTable() => Html.Of($"""
        <table class="plain"><caption>{texts.WeightsTable}</caption>
        <thead><tr><th scope="col">{texts.Area}</th><th scope="col" class="value">{texts.Score}</th><th scope="col" class="value">{texts.Weight}</th></tr></thead>
        {score.Dimensions.Where(dimension => !dimension.IsOutcome).Select(dimension => Html.Of($"""
            <tbody>{Row(dimension, dimension.Value, "whole")}{score.Constructs.Where(construct => construct.Dimension == dimension.Id).Select(construct => Row(construct, construct.Contribution, "part"))}</tbody>
            """))}</table>
        """);

    /// <summary>What enters the score: of a barrier 100 minus its burden.</summary>
    private Html Row(ScoredPart part, double? entering, string rowClass) => Html.Of(
        $"""<tr class="{rowClass}"><th scope="row">{part.Name.In(language)}</th><td class="value">{(entering is { } value ? Shown.Count(Shown.Whole(value), language) : "–")}</td><td class="value">{(entering is null ? "–" : Shown.Percent(part.Weight, language))}</td></tr>""");
}

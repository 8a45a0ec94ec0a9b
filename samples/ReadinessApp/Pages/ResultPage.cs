using Toe.Adoption.Catalogue;
using Toe.Adoption.Instruments;
using Toe.Adoption.Scoring;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>The result: a sentence first, then what to look at first, what can be done and by whom, the scores, and how they came about.</summary>
internal sealed class ResultPage
{
    public const string Again = "again";
    public const string Receipt = "receipt";
    private const double MuchSpread = 25;

    private readonly Instrument instrument;
    private readonly ResultView view;
    private readonly ReadinessScore score;
    private readonly Texts texts;
    private readonly string language;

    private ResultPage(Instrument instrument, ResultView view, Texts texts)
    {
        this.instrument = instrument;
        this.view = view;
        this.texts = texts;
        score = view.Score;
        language = texts.Language;
    }

    public static string Render(Instrument instrument, ResultView view, Texts texts) => new ResultPage(instrument, view, texts).Render();

    private string Render()
    {
        // Where nothing was posted by a form, there is nothing to post again in the other language or for a file.
        bool isForm = view.Form.Fields.Count > 0;
        Html other = Html.When(isForm, () => Html.Of($"""<button class="link language" type="submit" form="again" formaction="/{texts.Other.Language}/result" lang="{texts.Other.Language}">{texts.Other.LanguageName}</button>"""));
        Html main = Html.Of($"""
            {DimensionMark.Patterns()}
            <div class="opening">
            <h1>{Title()}</h1>
            <p class="muted">{Shown.Date(view.Date, language)}</p>
            {Opening()}
            </div>
            <div class="columns">
            <section aria-labelledby="priorities">{Priorities()}</section>
            <section aria-labelledby="advice">{Advice()}</section>
            </div>
            <section aria-labelledby="areas">{new ResultScores(view, texts).Render()}</section>
            {Html.When(score.Informants > 1, InformantsSection)}
            {Html.When(isForm || view.Peers is not null, () => Html.Of($"<section aria-labelledby=\"peers\"><h2 id=\"peers\">{texts.PeersTitle}</h2>{Peers()}</section>"))}
            {Html.When(isForm, Files)}
            {Html.When(view.Receipt is not null, Stored)}
            <section aria-labelledby="how">{new ResultMethod(instrument, view, texts).Render()}</section>
            """);
        return Layout.Document(texts, $"{texts.ResultTitle} – {texts.Site}", other, main, "result");
    }

    /// <summary>The name is somebody's own words: kept apart from the text around it, whatever its writing direction.</summary>
    private Html Title() => view.Form.FirmName is { } firm
        ? Html.Of($"{texts.ResultOf}<bdi class=\"firm\">{firm}</bdi>")
        : Html.Of($"{texts.ResultTitle}");

    private Html Opening()
    {
        Html notice = Layout.Notice(texts, instrument.Content.Notice?.In(language));
        string coverage = Texts.Fill(
            score.Informants == 1 ? texts.CoverageOne : texts.Coverage, ("a", Count(score.Answered)), ("b", Count(score.Asked)), ("k", Count(score.Informants)));
        if (score.Overall is not { } overall || score.Band is not { } band)
        {
            return Html.Of($"<p class=\"lead\">{texts.NotScoredLead}</p><p>{score.Reason?.In(language)}</p><p>{coverage}</p>{notice}");
        }

        int shown = Shown.Whole(overall, score.Settings.Bands);
        return Html.Of($"""
            <p class="lead">{Html.Emphasized(LeadOf(band, shown))}</p>
            <div class="opening-columns">
            <div class="card score-card">
            <p class="big"><strong>{Count(shown)}</strong> {texts.OutOf}</p>
            {LevelFigure.Render(texts, score.Settings.Bands, overall, band, shown)}
            </div>
            <div>
            <p>{coverage}</p>
            {notice}
            <p>{band.Sentence.In(language)}</p>
            {Html.When(score.IsGated, () => Html.Of($"<p>{texts.Gated}</p>"))}
            {Html.When(score.Settings.Bands.Note is not null, () => Html.Of($"<p>{score.Settings.Bands.Note!.In(language)}</p>"))}
            </div>
            </div>
            """);
    }

    private string LeadOf(ReadinessBand band, int shown)
    {
        bool isQuarters = score.Settings.Bands.Equals(ReadinessBands.Quarters);
        string lead = !isQuarters ? texts.LeadOther : band.Id switch { "starting" => texts.LeadStarting, "developing" => texts.Lead, _ => texts.LeadReady };
        string level = band.Name.In(language);
        return Texts.Fill(lead, ("level", isQuarters ? level.ToLowerInvariant() : level), ("n", Count(shown)));
    }

    private Html Priorities()
    {
        // Half a point is no gap for people: both numbers would read the same.
        Gap[] gaps = [.. score.Priorities.Where(gap => gap.Points > 0.5)];
        if (gaps.Length == 0)
        {
            string none = score.Constructs.Any(construct => construct.IsScored) ? texts.NoPriorities : texts.TooFew;
            return Html.Of($"<h2 id=\"priorities\">{texts.PrioritiesTitle(3)}</h2><p>{none}</p>");
        }

        return Html.Of($"""
            <h2 id="priorities">{texts.PrioritiesTitle(gaps.Length)}</h2>
            <ol class="priorities">{gaps.Select(Priority)}</ol>
            <p class="muted">{texts.PriorityCaveat}</p>
            """);
    }

    private Html Priority(Gap gap)
    {
        bool isBarrier = gap.Polarity == Polarity.Barrier;
        string line = Texts.Fill(
            isBarrier ? texts.GapLineBarrier : texts.GapLine, ("score", Whole(gap.Value)), ("target", Whole(gap.Target)), ("gap", Count(Math.Abs(Shown.Whole(gap.Value) - Shown.Whole(gap.Target)))));
        FiredAdvice[] advice = [.. score.Advice.Where(fired => fired.Rule.Construct == gap.Construct)];
        string action = advice.FirstOrDefault(fired => fired.Rule.Addressee == Addressee.Firm) is { } own
            ? own.Rule.Text.In(language)
            : advice.Length > 0 ? Texts.Fill(texts.AskOthers, ("addressee", texts.AddresseeOf(advice.Min(fired => fired.Rule.Addressee)))) : texts.NoAdvice;
        return Html.Of($"""
            <li class="card"><h3>{DimensionMark.Of(score, gap.Dimension, language).Marker} {gap.Name.In(language)}</h3>
            <p class="gap">{line}</p><p>{texts.FirstStep}{action}</p></li>
            """);
    }

    private Html Advice()
    {
        Html head = Html.Of($"<h2 id=\"advice\">{texts.AdviceTitle}</h2>");
        return score.Advice.Count == 0
            ? Html.Of($"{head}<p>{texts.NoAdviceAtAll}</p>")
            : Html.Of($"{head}{score.Advice.GroupBy(fired => fired.Rule.Addressee).OrderBy(group => group.Key).Select(AdviceFor)}");
    }

    private Html AdviceFor(IGrouping<Addressee, FiredAdvice> group) => Html.Of($"""
        <h3>{texts.AddresseeOf(group.Key)}</h3>
        <ul class="advice">{group.Select(fired => Html.Of($"""<li><p>{fired.Rule.Text.In(language)}</p><p class="why">{fired.Reason.In(language)}</p></li>"""))}</ul>
        """);

    private Html InformantsSection()
    {
        ConstructScore? most = score.Constructs.Where(construct => construct.Spread is not null).MaxBy(construct => construct.Spread);
        Html words = most is null
            ? Html.Empty
            : Html.Of($"<p>{Texts.Fill(most.Spread > MuchSpread ? texts.InformantsDiffer : texts.InformantsSame, ("k", Count(score.Informants)), ("r", Whole(most.Spread!.Value)), ("area", most.Name.In(language)))}</p>");
        return Html.Of($"""
            <section aria-labelledby="informants"><h2 id="informants">{texts.InformantsTitle}</h2>{words}
            <p class="muted">{Texts.Fill(texts.InformantsBar, ("k", Count(score.Informants)))}</p></section>
            """);
    }

    private Html Peers()
    {
        if (view.Peers is not { } peers)
        {
            return Html.Of($"<p>{texts.PeersOff}</p>");
        }

        if (peers.Percentile is not { } percentile)
        {
            // How many they are is told from the minimum on: below it the number would tell that one more has come.
            return Html.Of($"<p>{(score.Overall is null ? peers.Reason?.In(language) : Texts.Fill(texts.PeersTooFew, ("n", Count(peers.Needed))))}</p>");
        }

        string group = view.PeerGroup is { } name ? Texts.Fill(texts.PeersGroup, ("group", name.In(language))) : texts.PeersAll;
        return Html.Of($"""
            <p>{Texts.Fill(texts.Peers, ("n", Count(peers.Count)), ("group", group), ("p", Count(Shown.Tens(percentile))))}
            {Texts.Fill(texts.PeersAsOf, ("date", Shown.Date(view.PeersDate ?? view.Date, language)))}</p>
            """);
    }

    /// <summary>The answers travel in the form and not in an address: addresses are kept in histories and logs.</summary>
    private Html Files() => Html.Of($"""
        <section aria-labelledby="files" class="screen-only"><h2 id="files">{texts.FilesTitle}</h2>
        <p>{texts.FilesHint}</p>
        <form id="again" method="post" action="/{language}/result" class="actions row" accept-charset="utf-8">
        {view.Form.Fields.Where(field => field.Key is not (FormReader.Consent or Receipt)).Select(field => Html.Of($"""<input type="hidden" name="{field.Key}" value="{field.Value}">"""))}
        <input type="hidden" name="{Again}" value="yes">
        {Html.When(view.Receipt is not null, () => Html.Of($"""<input type="hidden" name="{Receipt}" value="{view.Receipt}">"""))}
        <button class="button quiet" type="submit" formaction="/{language}/result.csv">{texts.DownloadCsv}</button>
        <button class="button quiet" type="submit" formaction="/{language}/result.json">{texts.DownloadJson}</button>
        <button class="button quiet" type="button" data-print hidden>{texts.Print}</button>
        <button class="button quiet" type="submit" formaction="/{language}">{texts.ChangeAnswers}</button>
        </form>
        <p><a href="/{language}">{texts.NewCheck}</a></p>
        <p class="muted" data-sent="{instrument.Id}" hidden>{texts.Deleted}</p></section>
        """);

    private Html Stored() => Html.Of($"""
        <section aria-labelledby="stored"><h2 id="stored">{texts.StoredTitle}</h2>
        <p>{texts.StoredHint}</p><p><code>{view.Receipt}</code></p>
        <form method="post" action="/{language}/delete" class="actions screen-only"><input type="hidden" name="{Receipt}" value="{view.Receipt}">
        <button class="button quiet" type="submit">{texts.DeleteStored}</button></form></section>
        """);

    private string Count(int value) => Shown.Count(value, language);

    private string Whole(double value) => Shown.Count(Shown.Whole(value), language);
}

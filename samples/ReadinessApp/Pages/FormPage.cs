using System.Globalization;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>
/// The form: one document with all parts. Without script it is one long form that works; with script the parts become pages.
/// It is shown empty, or with what was posted and what is wrong with it.
/// </summary>
internal sealed class FormPage(Instrument instrument, bool asksConsent)
{
    private const int SecondsForAQuestion = 14;

    public string Render(Texts texts, FormReading? reading = null)
    {
        FormReading form = reading ?? FormReading.Empty;
        FormFields fields = new(instrument, texts, form);
        bool hasErrors = form.Errors.Count > 0;
        IReadOnlyList<FormSection> sections = FormSection.Of(instrument);
        int questions = sections.Sum(section => section.Questions.Count);
        Html main = Html.Of($"""
            {Html.When(hasErrors, () => fields.ErrorSummary())}
            <form id="form" method="post" action="/{texts.Language}/result" novalidate autocomplete="off" accept-charset="utf-8"
            data-pages data-instrument="{instrument.Id}" data-hash="{instrument.Hash}" data-language="{texts.Language}" data-filled="{(form.Fields.Count > 0 ? "yes" : "no")}">
            {Introduction(texts, questions)}
            {sections.Select(section => Section(texts, fields, section))}
            {Profile(texts, fields)}
            {Send(texts, fields)}
            {Html.When(form.Fields.ContainsKey(ResultPage.Receipt), () => Html.Of($"""<input type="hidden" name="{ResultPage.Receipt}" value="{form.Fields[ResultPage.Receipt]}">"""))}
            </form>
            {Wording(texts)}
            """);
        return Layout.Document(texts, (hasErrors ? texts.ErrorPrefix : "") + texts.FormTitle, Layout.LanguageLink(texts), main, "form");
    }

    private Html Introduction(Texts texts, int questions) => Html.Of($"""
        <section data-page="start" id="start">
        <h1 tabindex="-1">{texts.FormTitle}</h1>
        <p class="lead">{texts.Purpose}</p>
        <p>{Texts.Fill(texts.Length, ("n", Shown.Count(questions, texts.Language)), ("m", Minutes(questions)))} {texts.HowToAnswer}</p>
        <p>{texts.WhoSees} {(asksConsent ? texts.WhoSeesStored : texts.WhoSeesNotStored)}</p>
        {Layout.Notice(texts, instrument.Content.Notice?.In(texts.Language))}
        <p class="no-script">{texts.WithoutScript}</p>
        <p class="with-script muted" data-kept hidden>{texts.KeptOnDevice}</p>
        <div data-resume hidden></div>
        <p class="actions"><a class="button" data-start href="#{FormSection.Of(instrument)[0].PageId}">{texts.Start}</a></p>
        </section>
        """);

    private static Html Section(Texts texts, FormFields fields, FormSection section) => Html.Of($"""
        <section data-page="items" id="{section.PageId}" data-name="{section.Name.In(texts.Language)}">
        <p class="caption">{section.Caption.In(texts.Language)}</p>
        <h2 class="title" tabindex="-1">{section.Name.In(texts.Language)}</h2>
        <p class="stem">{(section.AsksAgreement ? texts.HowFarAgree : texts.ChooseOne)}</p>
        {section.Questions.Select((question, i) => fields.Item(question, i + 1))}
        </section>
        """);

    private Html Profile(Texts texts, FormFields fields) => Html.Of($"""
        <section data-page="profile" id="p-profile" data-name="{texts.ProfileTitle}">
        <p class="caption">{texts.ProfileCaption}</p>
        <h2 class="title" tabindex="-1">{texts.ProfileTitle}</h2>
        <p class="stem">{texts.ProfileHint}</p>
        {instrument.Content.Profile.Select(fields.Profile)}
        {fields.FirmName()}
        </section>
        """);

    private Html Send(Texts texts, FormFields fields) => Html.Of($"""
        <section data-page="check" id="p-check" data-name="{texts.CheckTitle}">
        <h2 class="title" tabindex="-1" data-script-title="{texts.CheckTitle}">{texts.SendTitle}</h2>
        <div data-check></div>
        {Html.When(asksConsent, fields.Consent)}
        <p class="actions"><button class="button" type="submit" data-send>{texts.SeeResult}</button></p>
        <p class="no-script"><button class="link" type="submit" formaction="/{texts.Other.Language}" lang="{texts.Other.Language}">{texts.Other.InOtherLanguage}</button></p>
        </section>
        """);

    /// <summary>The wording that the script needs, as text in a template: it stands in no script and the page's policy stays strict.</summary>
    private static Html Wording(Texts texts)
    {
        (string Key, string Text)[] wording =
        [
            ("progress", texts.Progress), ("continue", texts.Continue), ("back", texts.Back), ("change", texts.Change),
            ("probe", texts.Probe), ("probeOne", texts.ProbeOne), ("probeAnswer", texts.ProbeAnswer), ("probeContinue", texts.ProbeContinue),
            ("sectionCount", texts.SectionCount), ("openFirst", texts.OpenFirst), ("openHint", texts.OpenHint), ("complete", texts.Complete),
            ("saved", texts.Saved), ("storageBlocked", texts.StorageBlocked), ("deleteFromDevice", texts.DeleteFromDevice),
            ("deleteQuestion", texts.DeleteQuestion), ("delete", texts.Delete), ("keep", texts.Keep), ("deleted", texts.Deleted),
            ("resume", texts.Resume), ("resumeContinue", texts.ResumeContinue), ("startAgain", texts.StartAgain), ("changed", texts.InstrumentChanged),
            ("offline", texts.Offline), ("offlineUnsaved", texts.OfflineUnsaved), ("tryAgain", texts.TryAgain),
            ("errorHeading", texts.ErrorHeading), ("errorPrefix", texts.ErrorPrefix), ("consentMissing", texts.ConsentMissing),
            ("nothingAnswered", texts.NothingAnswered), ("months", string.Join(' ', Shown.Months(texts.Language))), ("site", texts.Site),
        ];
        return Html.Of($"""
            <template id="wording">
            {wording.Select(text => Html.Of($"""<p data-key="{text.Key}">{text.Text}</p>"""))}
            </template>
            """);
    }

    private static string Minutes(int questions) => Math.Max(1, (int)Math.Round(questions * SecondsForAQuestion / 60.0)).ToString(CultureInfo.InvariantCulture);
}

using System.Globalization;
using Toe.Adoption.Instruments;

namespace Toe.Adoption.Samples.ReadinessApp.Pages;

/// <summary>The fields of the form with their answers and errors.</summary>
internal sealed class FormFields(Instrument instrument, Texts texts, FormReading form)
{
    private readonly string language = texts.Language;

    public Html Item(FormQuestion question, int number)
    {
        ResponseScale scale = question.Scale;
        string id = question.Id;
        string? error = ErrorOf(id);
        Html options = Html.Join(Enumerable.Range(0, (int)scale.Points).Select(i => Option(
            id, (scale.Minimum + i).ToString(CultureInfo.InvariantCulture), i + 1, LabelOf(scale, i), error is not null)));
        Html dontKnow = Html.When(scale.DontKnow is not null, () => Html.Of($"""
            <p class="or"><span>{texts.Or}</span></p>
            {Option(id, FormReader.DontKnow, (int)scale.Points + 1, scale.DontKnow!.In(language), error is not null)}
            """));
        string? when = question.ShownWhen is { } rule ? $"{rule.Item}:{string.Join(',', rule.Answers.Select(answer => answer.ToString(CultureInfo.InvariantCulture)))}" : null;
        return Html.Of($"""
            <fieldset class="card question" data-question="{id}"{Html.When(when is not null, () => Html.Of($" data-when=\"{when}\""))}>
            <legend><span class="number">{number}.</span> {question.Text.In(language)}</legend>
            {Error(id, error)}
            {options}
            {dontKnow}
            </fieldset>
            """);
    }

    public Html Profile(ProfileQuestion question) => question.Kind switch
    {
        ProfileKind.Choice => Html.Of($"""
            <fieldset class="card question" data-profile="{question.Id}">
            <legend>{question.Text.In(language)}{OptionalMark(question.IsOptional)}</legend>
            {Error(question.Id, ErrorOf(question.Id))}
            {question.Choices.Select((choice, i) => Option(question.Id, choice.Id, i + 1, choice.Text.In(language), ErrorOf(question.Id) is not null))}
            </fieldset>
            """),
        ProfileKind.MultipleChoice => Html.Of($"""
            <fieldset class="card question" data-profile="{question.Id}">
            <legend>{question.Text.In(language)}{OptionalMark(question.IsOptional)}</legend>
            <p class="hint">{texts.SeveralHint}</p>
            {Error(question.Id, ErrorOf(question.Id))}
            {question.Choices.Select((choice, i) => Box(question.Id, choice.Id, i + 1, choice.Text.In(language), ErrorOf(question.Id) is not null))}
            </fieldset>
            """),
        ProfileKind.Number => Input(
            question.Id, question.Text.In(language), question.IsOptional, texts.NumberHint, isNumber: true, NotWhole(question), RangeText(question), question),
        ProfileKind.Text => Input(question.Id, question.Text.In(language), question.IsOptional, null, isNumber: false, null, null, null),
        _ => throw new InvalidOperationException($"The form cannot ask for {question.Kind}."),
    };

    public Html FirmName() => Input(FormReader.FirmName, texts.FirmNameLabel, isOptional: true, texts.FirmNameHint, isNumber: false, null, null, null);

    public Html Consent()
    {
        string? error = ErrorOf(FormReader.Consent);
        return Html.Of($"""
            <fieldset class="card question" data-consent>
            <legend>{texts.ConsentQuestion}</legend>
            <p class="hint" id="hint-consent">{texts.ConsentHint}</p>
            {Error(FormReader.Consent, error)}
            {Option(FormReader.Consent, "yes", 1, texts.ConsentYes, error is not null)}
            {Option(FormReader.Consent, "no", 2, texts.ConsentNo, error is not null)}
            </fieldset>
            """);
    }

    public Html ErrorSummary() => Html.Of($"""
        <div class="box error-summary" id="errors" tabindex="-1" autofocus role="group" aria-labelledby="errors-title">
        <h2 id="errors-title">{texts.ErrorHeading}</h2>
        <ul>
        {form.Errors.Select(error => Html.Of($"""<li><a href="#{FirstControl(error.Field)}">{ErrorOf(error.Field)}</a></li>"""))}
        </ul>
        </div>
        """);

    private Html Option(string name, string value, int number, string label, bool hasError) => Html.Of($"""
        <label class="option{(value == FormReader.DontKnow ? " dont-know" : "")}"><input type="radio" name="{name}" value="{value}" id="{name}-{number}"{Checked(name, value)}{Invalid(name, hasError)}> <span>{label}</span></label>

        """);

    private Html Box(string name, string value, int number, string label, bool hasError) => Html.Of($"""
        <label class="option"><input type="checkbox" name="{name}" value="{value}" id="{name}-{number}"{Html.When(FormReader.Several(form.Fields.GetValueOrDefault(name, "")).Contains(value), () => Html.Of($" checked"))}{Invalid(name, hasError)}> <span>{label}</span></label>

        """);

    private Html Input(string name, string label, bool isOptional, string? hint, bool isNumber, string? notWhole, string? range, ProfileQuestion? question)
    {
        string? error = ErrorOf(name);
        string? described = string.Join(' ', new[] { hint is null ? null : $"hint-{name}", error is null ? null : $"error-{name}" }.OfType<string>());
        string least = Number(question?.Minimum ?? 0), most = question?.Maximum is { } maximum ? Number(maximum) : "";
        return Html.Of($"""
            <div class="card question" data-profile="{name}">
            <label class="field" for="{name}-1">{label}{OptionalMark(isOptional)}</label>
            {Html.When(hint is not null, () => Html.Of($"<p class=\"hint\" id=\"hint-{name}\">{hint}</p>"))}
            {Error(name, error)}
            <input class="text{(isNumber ? " short" : "")}" type="text" id="{name}-1" name="{name}" value="{form.Fields.GetValueOrDefault(name)}"{Html.When(isNumber, () => Html.Of($" inputmode=\"numeric\" data-least=\"{least}\" data-most=\"{most}\" data-not-whole=\"{notWhole}\" data-range=\"{range}\""))}{Html.When(!isNumber, () => Html.Of($" data-longest=\"{FormReader.LongestText}\" data-too-long=\"{TooLong(label)}\""))}{Html.When(described.Length > 0, () => Html.Of($" aria-describedby=\"{described}\""))}{Html.When(error is not null, () => Html.Of($" aria-invalid=\"true\""))}>
            </div>
            """);
    }

    private static Html Error(string field, string? error) => Html.When(error is not null, () => Html.Of($"<p class=\"error\" id=\"error-{field}\">{error}</p>"));

    private Html Checked(string name, string value) => Html.When(form.Fields.GetValueOrDefault(name) == value, () => Html.Of($" checked"));

    private static Html Invalid(string name, bool hasError) =>
        Html.When(hasError, () => Html.Of($" aria-invalid=\"true\" aria-describedby=\"error-{name}\""));

    private Html OptionalMark(bool isOptional) => Html.When(isOptional, () => Html.Of($" <span class=\"optional\">{texts.Optional}</span>"));

    private string LabelOf(ResponseScale scale, int i) => scale.Labels.Count > i ? scale.Labels[i].In(language) : Number(scale.Minimum + i);

    private static string Number(long value) => value.ToString(CultureInfo.InvariantCulture);

    private static string FirstControl(string field) => $"{field}-1";

    private string? ErrorOf(string field) => form.Errors.FirstOrDefault(error => error.Field == field)?.Fault switch
    {
        null => null,
        FieldFault.ConsentMissing => texts.ConsentMissing,
        FieldFault.NothingAnswered => texts.NothingAnswered,
        FieldFault.TooLong => TooLong(LabelOf(field)),
        FieldFault.NotWhole => NotWhole(ProfileOf(field)!),
        FieldFault.OutOfRange => RangeText(ProfileOf(field)!),
        _ => Texts.Fill(texts.NotOffered, ("label", LabelOf(field))),
    };

    private string NotWhole(ProfileQuestion question) => Texts.Fill(texts.NotWhole, ("label", question.Text.In(language)));

    private string RangeText(ProfileQuestion question) => question.Maximum is { } most
        ? Texts.Fill(
            texts.OutOfRange,
            ("label", question.Text.In(language)),
            ("least", Shown.Count(question.Minimum ?? 0, language)),
            ("most", Shown.Count(most, language)))
        : Texts.Fill(texts.TooLow, ("label", question.Text.In(language)), ("least", Shown.Count(question.Minimum ?? 0, language)));

    private string TooLong(string label) => Texts.Fill(texts.TooLong, ("label", label), ("most", Shown.Count(FormReader.LongestText, language)));

    private ProfileQuestion? ProfileOf(string field) => instrument.Content.Profile.FirstOrDefault(question => question.Id == field);

    private string LabelOf(string field) =>
        ProfileOf(field)?.Text.In(language)
        ?? instrument.Items.FirstOrDefault(item => item.Id == field)?.Text.In(language)
        ?? instrument.Content.AttentionChecks.FirstOrDefault(check => check.Id == field)?.Text.In(language)
        ?? texts.FirmNameLabel;
}

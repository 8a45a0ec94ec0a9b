using System.Diagnostics;
using System.Globalization;
using Toe.Adoption.Instruments;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Forms;

/// <summary>Lays an instrument out as the three sheets of an XLSForm.</summary>
internal sealed class XlsFormSheets
{
    // Entry fields for whole numbers hold nine digits on phones; beyond, a form asks for a decimal and demands that it is whole.
    private const long LargestInteger = 999_999_999;

    // Never drawn, and it keeps "${" in a wording from being read as a reference to another question.
    private const string Joiner = "\u2060";

    private readonly InstrumentDraft content;
    private readonly Instrument instrument;
    private readonly XlsFormSettings settings;
    private readonly FormNames names;
    private readonly string[] languages;
    private readonly Sheet survey;
    private readonly Sheet choices;

    private XlsFormSheets(Instrument instrument, XlsFormSettings settings)
    {
        this.instrument = instrument;
        this.settings = settings;
        content = instrument.Content;
        names = new FormNames(instrument);
        languages = [.. content.Languages.Select(language => language.Tag)];
        survey = new Sheet(
            "survey",
            [
                "type", "name", .. Columns("label"), "required", .. Columns("required_message"), "relevant", "constraint",
                .. Columns("constraint_message"), "appearance", "calculation",
            ]);
        choices = new Sheet("choices", ["list_name", "name", .. Columns("label")]);
    }

    public static IReadOnlyList<Sheet> Of(Instrument instrument, XlsFormSettings settings)
    {
        var form = new XlsFormSheets(instrument, settings);
        form.AddQuestions();
        form.AddChoices();
        return [form.survey, form.choices, form.Settings()];
    }

    private void AddQuestions()
    {
        survey.Add(("type", "start"), ("name", FormNames.Start));
        survey.Add(("type", "end"), ("name", FormNames.End));
        AddConstant(FormNames.InstrumentId, instrument.Id);
        AddConstant(FormNames.InstrumentVersion, instrument.Version);
        AddConstant(FormNames.InstrumentHash, instrument.Hash);
        if (content.Notice is { } notice)
        {
            survey.Add([("type", "note"), ("name", FormNames.Notice), .. Texts("label", notice)]);
        }

        for (int i = 0; i < content.Constructs.Count; i++)
        {
            AddPage(i);
        }

        if (content.Profile.Count > 0)
        {
            survey.Add([("type", "begin group"), ("name", names.ProfilePage), .. Texts("label", FormWords.ProfilePage), ("appearance", "field-list")]);
            foreach (ProfileQuestion question in content.Profile)
            {
                Add(question);
            }

            survey.Add(("type", "end group"));
        }
    }

    // Attention checks stand among the items, spread over the pages, each at the end of one.
    private void AddPage(int index)
    {
        InstrumentConstruct construct = content.Constructs[index];
        survey.Add([("type", "begin group"), ("name", names.Page(construct.Id)), .. Texts("label", construct.Name), ("appearance", "field-list")]);
        foreach (Item item in construct.Items)
        {
            AddScaled(item.Id, item.Text, item.ShownWhen);
        }

        int pages = content.Constructs.Count;
        for (int i = 0; i < content.AttentionChecks.Count; i++)
        {
            if ((i + 1) * pages / (content.AttentionChecks.Count + 1) == index)
            {
                AddScaled(content.AttentionChecks[i].Id, content.AttentionChecks[i].Text, null);
            }
        }

        survey.Add(("type", "end group"));
    }

    private void AddScaled(string id, LocalizedText text, Relevance? shownWhen)
    {
        ResponseScale scale = instrument.ScaleOf(id);
        bool required = settings.RequiresAnswers && scale.DontKnow is not null;
        survey.Add(
        [
            ("type", "select_one " + names.Lists.Scales[scale.Id]),
            ("name", names.Question(id)),
            .. Texts("label", text),
            .. Required(required, FormWords.RequiredOrDontKnow),
            ("relevant", Condition(shownWhen)),
        ]);
    }

    private void Add(ProfileQuestion question)
    {
        bool number = question.Kind == ProfileKind.Number;
        bool wide = number && (question.Maximum > LargestInteger || question.Minimum < -LargestInteger);
        string? constraint = number ? Constraint(question, wide) : null;
        survey.Add(
        [
            ("type", question.Kind switch
            {
                ProfileKind.Choice => "select_one " + names.Lists.Profile[question.Id],
                ProfileKind.MultipleChoice => "select_multiple " + names.Lists.Profile[question.Id],
                ProfileKind.Number => wide ? "decimal" : "integer",
                ProfileKind.Text => "text",
                _ => throw new UnreachableException(),
            }),
            ("name", names.Question(question.Id)),
            .. Texts("label", question.Text),
            .. Required(settings.RequiresAnswers && !question.IsOptional, FormWords.Required),
            ("constraint", constraint),
            .. constraint is null ? [] : Texts("constraint_message", FormWords.WholeNumber(question.Minimum, question.Maximum)),
        ]);
    }

    private void AddChoices()
    {
        var asked = content.Constructs.SelectMany(construct => construct.Items).Select(item => item.Id)
            .Concat(content.AttentionChecks.Select(check => check.Id))
            .Select(id => instrument.ScaleOf(id).Id)
            .ToHashSet(StringComparer.Ordinal);
        foreach (ResponseScale scale in content.Scales.Where(scale => asked.Contains(scale.Id)))
        {
            string list = names.Lists.Scales[scale.Id];
            for (int i = 0; i < scale.Points; i++)
            {
                string answer = (scale.Minimum + i).ToString(CultureInfo.InvariantCulture);
                AddChoice(list, answer, scale.Labels.Count > 0 ? scale.Labels[i] : null);
            }

            if (scale.DontKnow is { } dontKnow)
            {
                AddChoice(list, ResponseScale.DontKnowAnswer, dontKnow);
            }
        }

        foreach (ProfileQuestion question in content.Profile.Where(question => question.IsOfChoices))
        {
            foreach (ProfileChoice choice in question.Choices)
            {
                AddChoice(names.Lists.Profile[question.Id], choice.Id, choice.Text);
            }
        }
    }

    private void AddChoice(string list, string name, LocalizedText? label) => choices.Add(
    [
        ("list_name", list),
        ("name", name),
        .. label is null ? Columns("label").Select(column => (column, (string?)name)) : Texts("label", label),
    ]);

    private Sheet Settings()
    {
        var sheet = new Sheet("settings", ["form_title", "form_id", "version", "default_language", "style"]);
        string language = settings.DefaultLanguage ?? languages[0];
        string tag = Array.Find(languages, known => string.Equals(known, language, StringComparison.OrdinalIgnoreCase))
            ?? throw new ArgumentException($"The instrument has no language {Visible(language)}; it has {string.Join(", ", languages)}.", nameof(settings));
        sheet.Add(
            ("form_title", content.Title.In(tag)),
            ("form_id", FormNames.Legal(instrument.Id)),
            ("version", settings.Version ?? instrument.Version),
            ("default_language", FormLanguages.Name(tag)),
            ("style", "pages"));
        return sheet;
    }

    private void AddConstant(string name, string text) => survey.Add(("type", "calculate"), ("name", name), ("calculation", Literal(text)));

    private IEnumerable<string> Columns(string column) => languages.Select(tag => $"{column}::{FormLanguages.Name(tag)}");

    private IEnumerable<(string Column, string? Text)> Texts(string column, LocalizedText text) =>
        languages.Select(tag => ($"{column}::{FormLanguages.Name(tag)}", (string?)Plain(text.In(tag))));

    private IEnumerable<(string Column, string? Text)> Required(bool required, LocalizedText message) =>
        required ? [("required", "yes"), .. Texts("required_message", message)] : [];

    private string? Condition(Relevance? shownWhen) => shownWhen is null
        ? null
        : string.Join(" or ", shownWhen.Answers.Select(answer => Invariant($"${{{names.Question(shownWhen.Item)}}} = '{answer}'")));

    private static string? Constraint(ProfileQuestion question, bool wide)
    {
        string[] parts =
        [
            .. wide ? ["int(.) = ."] : Array.Empty<string>(),
            .. question.Minimum is { } least ? [Invariant($". >= {least}")] : Array.Empty<string>(),
            .. question.Maximum is { } greatest ? [Invariant($". <= {greatest}")] : Array.Empty<string>(),
        ];
        return parts.Length == 0 ? null : string.Join(" and ", parts);
    }

    // XPath has no escapes: a text stands in the quotation marks that it does not hold.
    private static string Literal(string text) =>
        !text.Contains('\'', StringComparison.Ordinal) ? $"'{text}'"
        : !text.Contains('"', StringComparison.Ordinal) ? $"\"{text}\""
        : $"concat('{string.Join("', \"'\", '", text.Split('\''))}')";

    private static string Plain(string text) => text.Replace("${", "$" + Joiner + "{", StringComparison.Ordinal);
}

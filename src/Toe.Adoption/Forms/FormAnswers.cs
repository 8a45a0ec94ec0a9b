using System.Diagnostics;
using System.Globalization;
using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;
using Toe.Adoption.Scoring;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Forms;

/// <summary>
/// The answers that a form returned, read for their instrument: the CSV exports of KoboToolbox and ODK, of Google Forms, and filled-in
/// <see cref="AnswerTemplate"/>s. Immutable.
/// </summary>
/// <remarks>
/// A column is found by the name of its question (<c>page/name</c>, <c>page-name</c> or <c>name</c>) or by its wording, an answer by its number
/// or its words, each in any language of the instrument; <c>DK</c> is "don't know". Issues name rows and columns and never an answer.
/// </remarks>
public sealed class FormAnswers
{
    private readonly Survey survey;

    internal FormAnswers(Instrument instrument, Survey survey, ValueList<string> questions, ValueList<FormSubmission> submissions)
    {
        Instrument = instrument;
        this.survey = survey;
        Questions = questions;
        Submissions = submissions;
    }

    /// <summary>The instrument that was answered.</summary>
    public Instrument Instrument { get; }

    /// <summary>The name of the file without its folder, or the name given to what is no file.</summary>
    public string Source => survey.Source;

    /// <summary>The ids of the questions that have a column, in the order of the form.</summary>
    public ValueList<string> Questions { get; }

    /// <summary>The returned forms, one for each row.</summary>
    public ValueList<FormSubmission> Submissions { get; }

    /// <summary>Reads a CSV file. What is wrong with it comes back as issues, all of them.</summary>
    public static Validated<FormAnswers> ReadCsv(Instrument instrument, string path, FormSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        FormSettings rules = settings ?? FormSettings.Default;
        return Survey.ReadCsv(path, rules.Csv, asText: true).Then(cells => FormReader.Read(cells, instrument, rules));
    }

    /// <summary>Reads CSV from where a stream stands to its end, and leaves the stream open.</summary>
    public static Validated<FormAnswers> ReadCsv(Instrument instrument, Stream stream, string source, FormSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        FormSettings rules = settings ?? FormSettings.Default;
        return Survey.ReadCsv(stream, source, rules.Csv, asText: true).Then(cells => FormReader.Read(cells, instrument, rules));
    }

    /// <summary>Reads CSV text that is in memory.</summary>
    public static Validated<FormAnswers> ParseCsv(Instrument instrument, string text, string source = "text", FormSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        FormSettings rules = settings ?? FormSettings.Default;
        return Survey.ParseCsv(text, source, rules.Csv, asText: true).Then(cells => FormReader.Read(cells, instrument, rules));
    }

    /// <summary>Reads the answers of a survey that is there already, such as one that came through an <c>IDataReader</c> from a worksheet or a database.</summary>
    public static Validated<FormAnswers> Of(Instrument instrument, Survey survey, FormSettings? settings = null)
    {
        ArgumentNullException.ThrowIfNull(instrument);
        ArgumentNullException.ThrowIfNull(survey);
        return FormReader.Read(survey, instrument, settings ?? FormSettings.Default);
    }

    /// <summary>The answers as scoring takes them, one sheet for each row.</summary>
    public ValueList<AnswerSheet> ToAnswerSheets() => Submissions.Select(submission => submission.ToAnswerSheet()).ToValueList();

    /// <summary>
    /// The answers as estimation takes them: a column of numbers for each item and attention check, with "don't know" and unanswered as missing,
    /// and a column for each number and choice about the firm. Texts are left out: they may tell who answered.
    /// </summary>
    /// <remarks>Reverse-keyed items stay as they were answered.</remarks>
    public Survey ToSurvey()
    {
        var profile = Instrument.Content.Profile.ToDictionary(question => question.Id, question => question.Kind, StringComparer.Ordinal);
        return survey.With(
        [
            .. from id in Questions
               where !profile.TryGetValue(id, out ProfileKind kind) || kind != ProfileKind.Text
               select Column(id, profile.TryGetValue(id, out ProfileKind kind) ? kind : null),
        ]);
    }

    /// <summary>
    /// Writes the answers as CSV that <see cref="ReadCsv(Instrument, Stream, string, FormSettings)"/> reads back as the same: names of questions as columns, numbers and <c>DK</c>
    /// as answers, ids of choices; no cell is empty but for an answer that was not given. Texts that a spreadsheet would take for a formula get an
    /// apostrophe, which reading undoes. The stream is left open.
    /// </summary>
    public void WriteCsv(Stream stream)
    {
        ArgumentNullException.ThrowIfNull(stream);
        var names = new FormNames(Instrument);
        using StreamWriter writer = CsvText.Writer(stream, byteOrderMark: false);
        CsvText.WriteLine(writer, [FormNames.Start, FormNames.End, FormNames.InstrumentVersion, .. Questions.Select(names.Question)]);
        foreach (FormSubmission submission in Submissions)
        {
            CsvText.WriteLine(
                writer,
                [
                    submission.Start is { } start ? FormTimes.Write(start) : "",
                    submission.End is { } end ? FormTimes.Write(end) : "",
                    Instrument.Version,
                    .. Questions.Select(id => Cell(submission, id)),
                ]);
        }
    }

    /// <summary>The source and how many forms were returned.</summary>
    public override string ToString() => Invariant($"{Source}: {Count(Submissions.Count, "form", "forms")}, {Count(Questions.Count, "question", "questions")}");

    private SurveyColumn Column(string id, ProfileKind? kind) => kind switch
    {
        ProfileKind.Choice or ProfileKind.MultipleChoice => SurveyColumn.OfTexts(
            id, [.. Submissions.Select(submission => submission.Profile.GetValueOrDefault(id))], CellRules.Default, null),
        ProfileKind.Number => Numbers(id, submission => ProfileNumber(submission, id)),
        null => Numbers(id, submission => Answer(submission, id)),
        _ => throw new UnreachableException(), // texts are left out
    };

    private SurveyColumn Numbers(string id, Func<FormSubmission, double?> value) =>
        SurveyColumn.OfNumbers(id, [.. Submissions.Select(submission => value(submission) ?? double.NaN)], CellRules.Default);

    private static double? Answer(FormSubmission submission, string id) =>
        submission.Answers.TryGetValue(id, out double? answer) || submission.AttentionChecks.TryGetValue(id, out answer) ? answer : null;

    private static double? ProfileNumber(FormSubmission submission, string id) =>
        submission.Profile.TryGetValue(id, out string? text) ? double.Parse(text, NumberStyles.Float, CultureInfo.InvariantCulture) : null;

    private static string Cell(FormSubmission submission, string id)
    {
        if (submission.Answers.TryGetValue(id, out double? answer) || submission.AttentionChecks.TryGetValue(id, out answer))
        {
            return answer?.ToString("R", CultureInfo.InvariantCulture) ?? ResponseScale.DontKnowAnswer;
        }

        return submission.Profile.TryGetValue(id, out string? text) ? ProfileCell(text) : "";
    }

    // Numbers and ids of choices are no texts of people: only what a person wrote can lead a formula, and a number stays one.
    private static string ProfileCell(string text) =>
        double.TryParse(text, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _) ? text : CsvText.Text(text);
}

using Toe.Adoption.Collections;
using Toe.Adoption.Instruments;
using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Forms;

/// <summary>Turns the cells of returned forms into answers, or tells every fault by its row and column, never by what somebody wrote.</summary>
internal sealed class FormReader
{
    private const int ShownCells = 10;

    private readonly Instrument instrument;
    private readonly Survey survey;
    private readonly FormSettings settings;
    private readonly FormColumns columns;
    private readonly List<Issue> issues = [];
    private readonly Dictionary<SurveyColumn, int> faults = [];
    private readonly Dictionary<string, SurveyColumn> questions = new(StringComparer.Ordinal);
    private readonly Dictionary<FormTarget, SurveyColumn> own = [];
    private readonly List<SurveyColumn> metadata = [];

    private FormReader(Survey survey, Instrument instrument, FormSettings settings)
    {
        this.survey = survey;
        this.instrument = instrument;
        this.settings = settings;
        columns = new FormColumns(instrument, new FormNames(instrument), settings);
    }

    public static Validated<FormAnswers> Read(Survey survey, Instrument instrument, FormSettings settings)
    {
        var reader = new FormReader(survey, instrument, settings);
        reader.AssignColumns();
        FormSubmission[] submissions = reader.issues.Exists(issue => issue.Severity == Severity.Error) ? [] : reader.ReadRows();
        reader.CountFaults();
        return reader.issues.Exists(issue => issue.Severity == Severity.Error)
            ? Validated.Refused<FormAnswers>(reader.issues)
            : Validated.Valid(
                new FormAnswers(instrument, survey, [.. FormColumns.Questions(instrument.Content).Select(asked => asked.Id).Where(reader.questions.ContainsKey)], [.. submissions]),
                reader.issues);
    }

    private void AssignColumns()
    {
        foreach (SurveyColumn column in survey.Columns)
        {
            switch (columns.Find(column.Name, out string question))
            {
                case FormTarget.Question when !questions.TryAdd(question, column):
                    issues.Add(IssueCodes.RepeatedQuestion.Error(
                        At(column),
                        $"It answers the question {Visible(question)}, and so does the column {Visible(questions[question].Name)}.",
                        "A question has one column.",
                        "Remove or rename one of them."));
                    break;
                case FormTarget.Question or FormTarget.LeftOut:
                    break;
                case FormTarget.Metadata:
                    metadata.Add(column);
                    break;
                case FormTarget.Unknown:
                    issues.Add(IssueCodes.UnknownFormColumn.Warning(
                        At(column),
                        "It belongs to no question, and is left out.",
                        "A column is named by its question's id or wording.",
                        $"{NearestName.Suggest(column.Name, FormColumns.Questions(instrument.Content).Select(asked => asked.Id))} FormSettings.Columns assigns it."));
                    break;
                case var target:
                    own[target] = column;
                    break;
            }
        }

        string[] missing = [.. instrument.Items.Select(item => item.Id).Where(id => !questions.ContainsKey(id))];
        if (missing.Length > 0)
        {
            string found = missing.Length == instrument.Items.Count
                ? "No column belongs to an item."
                : $"No column belongs to {(missing.Length == 1 ? "the item" : "the items")} {string.Join(", ", missing.Take(ShownCells).Select(Visible))}{(missing.Length > ShownCells ? ", ..." : "")}.";
            issues.Add(missing.Length == instrument.Items.Count
                ? IssueCodes.QuestionWithoutColumn.Error(Visible(survey.Source), found, "Each item has a column named by its id or wording.", "Check that these are answers to this instrument, or assign the columns with FormSettings.Columns.")
                : IssueCodes.QuestionWithoutColumn.Warning(Visible(survey.Source), found, "Each item has a column; without one it counts as not answered.", "Assign the columns with FormSettings.Columns if they are there under other names."));
        }
    }

    private FormSubmission[] ReadRows()
    {
        var readers = instrument.Content.Scales.ToDictionary(scale => scale.Id, scale => new AnswerReader(scale), StringComparer.Ordinal);
        (string Id, SurveyColumn Column, AnswerReader Reader)[] items = [.. Scaled(instrument.Items.Select(item => item.Id))];
        (string Id, SurveyColumn Column, AnswerReader Reader)[] checks = [.. Scaled(instrument.Content.AttentionChecks.Select(check => check.Id))];
        (string Id, SurveyColumn Column, ProfileReader Reader)[] profile =
        [
            .. from question in instrument.Content.Profile
               where questions.ContainsKey(question.Id)
               select (question.Id, questions[question.Id], new ProfileReader(question, settings.RestoresDefusedTexts)),
        ];

        var submissions = new FormSubmission[survey.RowCount];
        for (int row = 0; row < submissions.Length; row++)
        {
            Dictionary<string, double?> attention = Answers(checks, row);
            (DateTimeOffset? start, DateTimeOffset? end) = Times(row);
            CheckInstrument(row);
            submissions[row] = new FormSubmission(survey.RowSubject(row))
            {
                Answers = Answers(items, row).AsReadOnly(),
                AttentionChecks = attention.AsReadOnly(),
                FailedAttentionChecks = instrument.Content.AttentionChecks
                    .Where(check => attention.TryGetValue(check.Id, out double? answer) && !(answer >= check.ExpectedMinimum && answer <= check.ExpectedMaximum))
                    .Select(check => check.Id)
                    .ToValueList(),
                Profile = Profile(profile, row).AsReadOnly(),
                Metadata = Metadata(row).AsReadOnly(),
                InstrumentVersion = own.GetValueOrDefault(FormTarget.InstrumentVersion)?.Text(row),
                Start = start,
                End = end,
            };
        }

        return submissions;

        IEnumerable<(string, SurveyColumn, AnswerReader)> Scaled(IEnumerable<string> ids) =>
            ids.Where(questions.ContainsKey).Select(id => (id, questions[id], readers[instrument.ScaleOf(id).Id]));
    }

    private Dictionary<string, double?> Answers((string Id, SurveyColumn Column, AnswerReader Reader)[] asked, int row)
    {
        var answers = new Dictionary<string, double?>(asked.Length, StringComparer.Ordinal);
        foreach ((string id, SurveyColumn column, AnswerReader reader) in asked)
        {
            if (column.Text(row) is { } text)
            {
                AnswerKind kind = reader.Read(text, column.Rules, out int answer);
                answers.Add(id, kind == AnswerKind.Offered ? answer : null);
                AddFault(kind, column, row, () =>
                {
                    ResponseScale scale = instrument.ScaleOf(id);
                    return Invariant($"An answer is a whole number from {scale.Minimum} to {scale.Maximum}, the words for one, ")
                        + (scale.DontKnow is null ? "or nothing." : "DK, or nothing.");
                });
            }
        }

        return answers;
    }

    private Dictionary<string, string> Profile((string Id, SurveyColumn Column, ProfileReader Reader)[] asked, int row)
    {
        var answers = new Dictionary<string, string>(asked.Length, StringComparer.Ordinal);
        foreach ((string id, SurveyColumn column, ProfileReader reader) in asked)
        {
            if (column.Text(row) is { } text)
            {
                AnswerKind kind = reader.Read(text, column.Rules, out string answer);
                answers.Add(id, answer);
                AddFault(kind, column, row, () => Expected(instrument.Content.Profile.First(question => question.Id == id)));
            }
        }

        return answers;
    }

    private static string Expected(ProfileQuestion question) => question switch
    {
        { Kind: ProfileKind.Choice } => $"An answer is one of {Choices(question)}, the words for one, or nothing.",
        { Kind: ProfileKind.MultipleChoice } => $"An answer is some of {Choices(question)}, with blanks between, or their words, with commas between, or nothing.",
        { Minimum: { } least, Maximum: { } greatest } => Invariant($"An answer is a whole number from {least} to {greatest}, or nothing."),
        { Minimum: { } least } => Invariant($"An answer is a whole number, {least} or more, or nothing."),
        { Maximum: { } greatest } => Invariant($"An answer is a whole number, {greatest} or less, or nothing."),
        _ => "An answer is a whole number, or nothing.",
    };

    private static string Choices(ProfileQuestion question) =>
        $"{string.Join(", ", question.Choices.Take(ShownCells).Select(choice => choice.Id))}{(question.Choices.Count > ShownCells ? ", ..." : "")}";

    private Dictionary<string, string> Metadata(int row)
    {
        var cells = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (SurveyColumn column in metadata.Concat(own.Values))
        {
            if (column.Text(row) is { } text)
            {
                cells.Add(column.Name, text);
            }
        }

        return cells;
    }

    private (DateTimeOffset? Start, DateTimeOffset? End) Times(int row)
    {
        DateTimeOffset? start = Time(FormTarget.Start, row);
        DateTimeOffset? end = Time(FormTarget.End, row);
        if (end < start)
        {
            AddFault(own[FormTarget.End], row, where => IssueCodes.UnreadableTime.Warning(
                where, "It lies before the start; there is no duration.", "A form ends after it starts.", "Check the clock of the device."));
            return (start, null);
        }

        return (start, end);
    }

    private DateTimeOffset? Time(FormTarget target, int row)
    {
        if (own.GetValueOrDefault(target) is not { } column || column.Text(row) is not { } text)
        {
            return null;
        }

        DateTimeOffset? time = FormTimes.Read(text);
        if (time is null)
        {
            AddFault(column, row, where => IssueCodes.UnreadableTime.Warning(
                where, "It is not a time that can be read; there is no duration.", "A time is written as 2026-11-24T09:30:00+07:00.", "Export the times in this form."));
        }

        return time;
    }

    private void CheckInstrument(int row)
    {
        foreach ((FormTarget target, string expected) in
            ((FormTarget, string)[])[(FormTarget.InstrumentId, instrument.Id), (FormTarget.InstrumentVersion, instrument.Version)])
        {
            if (own.GetValueOrDefault(target) is { } column && column.Text(row) is { } text && text.Trim() != expected)
            {
                string what = target == FormTarget.InstrumentId ? "instrument" : "version of the instrument";
                AddFault(column, row, where => IssueCodes.OtherInstrument.Error(
                    where, $"The answers are to another {what}.", $"Answers to {Visible(expected)} are expected.", "Read them with the instrument that was answered."));
            }
        }
    }

    private void AddFault(AnswerKind kind, SurveyColumn column, int row, Func<string> expected)
    {
        if (kind is AnswerKind.NotOffered)
        {
            AddFault(column, row, where => IssueCodes.AnswerNotOffered.Error(
                where, "The answer is none that the question offers.", expected(), "Correct it, or declare it as missing with FormSettings.Csv."));
        }
        else if (kind is AnswerKind.Ambiguous)
        {
            AddFault(column, row, where => IssueCodes.AmbiguousAnswer.Error(
                where, "The words of the answer stand for two answers of the question.", expected(), "Export the names of the choices instead of their words."));
        }
    }

    // The first of a column are told one by one, and the others counted.
    private void AddFault(SurveyColumn column, int row, Func<string, Issue> issue)
    {
        int before = faults.GetValueOrDefault(column);
        faults[column] = before + 1;
        if (before < ShownCells)
        {
            issues.Add(issue($"{survey.RowSubject(row)}, column {Visible(column.Name)}"));
        }
    }

    private void CountFaults()
    {
        foreach ((SurveyColumn column, int count) in faults.Where(pair => pair.Value > ShownCells))
        {
            Issue sample = issues.Last(issue => issue.Subject.EndsWith($", column {Escape(Visible(column.Name))}", StringComparison.Ordinal));
            issues.Add(sample with
            {
                Subject = At(column),
                Found = Count(count - ShownCells, "more cell has a fault.", "more cells have faults."),
                Expected = "",
                Remedy = "",
            });
        }
    }

    private string At(SurveyColumn column) => $"{Visible(survey.Source)}, column {Visible(column.Name)}";
}

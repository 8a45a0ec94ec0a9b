using Sylvan.Data.Csv;
using Toe.Adoption.Internal;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Scoring;

/// <summary>Answer sheets from CSV text.</summary>
internal sealed class CsvAnswerRows : IAnswerRows, IDisposable
{
    private const int LargestRecord = 1 << 30;

    private readonly ScoringPlan plan;
    private readonly string source;
    private readonly CellRules rules;
    private readonly CsvScanner scanner;
    private readonly CsvDataReader csv;
    private readonly int[] columns = [];
    private readonly bool digitsAreAnswers;
    private int record;

    public CsvAnswerRows(ScoringPlan plan, Stream stream, string source, CsvSettings settings)
    {
        this.plan = plan;
        this.source = Text.Visible(source);
        rules = new CellRules(settings);
        digitsAreAnswers = settings.MissingCodes.Count == 0 && !settings.MissingMarkers.Any(marker => marker is [>= '0' and <= '9']);
        scanner = new CsvScanner(new Utf8Reader(stream, source, settings.MaximumBytes), source, settings);
        scanner.ReadHeader();
        csv = CsvDataReader.Create(scanner, new CsvDataReaderOptions
        {
            HasHeaders = false,
            Delimiter = scanner.Separator,
            Comment = '\0', // never met: zero bytes are refused
            MaxBufferSize = LargestRecord,
        });
        if (!csv.Read() || scanner is { Problem: not null, CompleteRecords: 0 })
        {
            Issues.Add(scanner.Problem ?? IssueCodes.EmptySurvey.Error(
                this.source, "It is empty.", "A table of answers has a header line and a line per sheet.", "Check that the export is complete."));
            return;
        }

        string[] names = [.. Enumerable.Range(0, csv.RowFieldCount).Select(csv.GetString)];
        columns = AnswerColumns.Match(plan, Subject(scanner.RecordLines[0]), names, Issues);
    }

    public List<Issue> Issues { get; } = [];

    public string Subject(int line) => Text.Invariant($"{source}, line {line}");

    public bool Read(Span<double> answers, out int line, ref List<Issue>? issues)
    {
        while (csv.Read())
        {
            record++;
            if (scanner.Problem is not null && record >= scanner.CompleteRecords)
            {
                break;
            }

            line = scanner.RecordLines[record];
            if (csv.RowFieldCount == columns.Length)
            {
                ReadCells(answers, line, ref issues);
                return true;
            }

            if (!(csv.RowFieldCount == 1 && csv.GetFieldSpan(0).Trim(CellRules.Blanks).IsEmpty))
            {
                (issues ??= []).Add(IssueCodes.RaggedRow.Error(
                    Subject(line), Text.Invariant($"The line has {csv.RowFieldCount} fields."), Text.Invariant($"The header has {columns.Length}.")));
                return true;
            }
        }

        if (scanner.Problem is { } problem)
        {
            Issues.Add(problem);
        }

        line = 0;
        return false;
    }

    public void Dispose()
    {
        csv.Dispose();
        scanner.Dispose();
    }

    private void ReadCells(Span<double> answers, int line, ref List<Issue>? issues)
    {
        answers.Fill(ScoreKernel.Missing);
        for (int i = 0; i < columns.Length; i++)
        {
            int at = columns[i];
            if (at == AnswerColumns.Unread)
            {
                continue;
            }

            ReadOnlySpan<char> cell = csv.GetFieldSpan(i);
            if (digitsAreAnswers && cell.Length == 1 && at >= 0 && (uint)(cell[0] - '0') <= 9 && plan.Items[at].Offers(cell[0] - '0'))
            {
                answers[at] = cell[0] - '0';
                continue;
            }

            CellKind kind = rules.Read(cell, out double number);
            if (kind == CellKind.Number)
            {
                TakeSlowly(at, number, line, answers, ref issues);
            }
            else if (kind != CellKind.Missing && !plan.IsDontKnow(at, cell))
            {
                TakeSlowly(at, double.NaN, line, answers, ref issues);
            }
        }
    }

    private void TakeSlowly(int at, double answer, int line, Span<double> answers, ref List<Issue>? issues)
    {
        if (at >= 0 && plan.Items[at].Offers(answer))
        {
            answers[at] = answer;
        }
        else
        {
            SheetFiller.Take(plan, at, answer, Subject(line), answers, ref issues);
        }
    }
}

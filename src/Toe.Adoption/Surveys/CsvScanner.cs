using Toe.Adoption.Validation;
using static Toe.Adoption.Internal.Text;

namespace Toe.Adoption.Surveys;

/// <summary>
/// Watches CSV text on its way to the parser and says what the parser cannot: the line at which each record starts, where a quotation
/// mark was opened that never closes, and which limit was exceeded before memory is. Blank lines are left out.
/// </summary>
internal sealed class CsvScanner(Utf8Reader input, string source, CsvSettings settings) : TextReader
{
    private const string Candidates = ",;\t";
    private const int LongestHeader = 1 << 24;
    private const string Statement = "sep=";
    private const int LongestStatement = 8; // with quotation marks and its line end

    private char[] chunk = new char[16 * 1024];
    private int position;
    private int length;
    private State state;
    private int line = 1;
    private int quoteLine;
    private int cells;
    private int cellLength;

    private enum State
    {
        RecordStart,
        CellStart,
        Unquoted,
        Quoted,
        QuoteInQuoted,
    }

    public char Separator { get; private set; } = settings.Separator ?? ',';

    /// <summary>A separator other than the declared one that stands in the header outside quotation marks.</summary>
    public char? OtherSeparator { get; private set; }

    /// <summary>The separator that a first line <c>sep=;</c> states, as Excel writes and honors it.</summary>
    public char? StatedSeparator { get; private set; }

    /// <summary>What ended the reading; the records before <see cref="CompleteRecords"/> are good.</summary>
    public Issue? Problem { get; private set; }

    public int CompleteRecords { get; private set; }

    /// <summary>The physical line, from 1, at which each record starts.</summary>
    public List<int> RecordLines { get; } = [];

    /// <summary>Looks ahead to the end of the header and chooses the separator.</summary>
    public void ReadHeader()
    {
        ReadStatedSeparator();
        char? declared = settings.Separator ?? StatedSeparator;
        var counts = new int[Candidates.Length];
        bool quoted = false;
        bool begun = false;
        bool ended = false;
        char before = '\n';
        for (int at = position; !ended && (at < length || (length < LongestHeader && More())); at++)
        {
            char c = chunk[at];
            bool opens = before is '\n' or '"' || Candidates.Contains(before, StringComparison.Ordinal);
            quoted = quoted ? c != '"' : c == '"' && opens;
            before = c;
            ended = begun && !quoted && c == '\n';
            begun |= c != '\n';
            int candidate = quoted ? -1 : Candidates.IndexOf(c, StringComparison.Ordinal);
            if (candidate >= 0)
            {
                counts[candidate]++;
            }
        }

        char frequent = Candidates[Array.IndexOf(counts, counts.Max())];
        OtherSeparator = counts.Max() > 0 && frequent != declared ? frequent : null;
        Separator = declared ?? frequent;
    }

    // A line of its own, perhaps in quotation marks; whatever else begins with sep= is a header.
    private void ReadStatedSeparator()
    {
        while (length < LongestStatement && More())
        {
        }

        ReadOnlySpan<char> text = chunk.AsSpan(0, length);
        int end = text.IndexOf('\n');
        ReadOnlySpan<char> statement = end < 0 ? text : text[..end];
        if (statement is ['"', .., '"'])
        {
            statement = statement[1..^1];
        }

        if (statement.Length != Statement.Length + 1
            || !statement.StartsWith(Statement, StringComparison.OrdinalIgnoreCase)
            || !CsvSettings.CanSeparate(statement[^1]))
        {
            return;
        }

        StatedSeparator = statement[^1];
        position = end < 0 ? length : end + 1;
        line = 2;
        if (settings.Separator is { } declared && declared != StatedSeparator)
        {
            Problem = IssueCodes.WrongDialect.Error(
                Subject(1),
                $"The line {Statement}{Shown(StatedSeparator.Value)} states another separator than the declared {Shown(declared)}.",
                "The declared separator is the one that the file uses.",
                "Set CsvSettings.Separator to that of the file or leave it null, or remove the line.");
        }
    }

    public override int Read(char[] buffer, int index, int count) => Read(buffer.AsSpan(index, count));

    public override int Read(Span<char> buffer)
    {
        int written = 0;
        while (Problem is null && written == 0 && buffer.Length > 0)
        {
            if (position == length && !Refill())
            {
                return AtEnd(buffer);
            }

            while (Problem is null && position < length && written < buffer.Length)
            {
                char c = chunk[position++];
                bool blankLine = state == State.RecordStart && c == '\n';
                Scan(c);
                if (!blankLine && Problem is null)
                {
                    buffer[written++] = c;
                }
            }

            written += Close(buffer[written..]);
        }

        return written;
    }

    private void Scan(char c)
    {
        switch (state)
        {
            case State.Quoted:
                state = c == '"' ? State.QuoteInQuoted : State.Quoted;
                Grow(c != '"');
                break;
            case State.QuoteInQuoted when c == '"':
                Grow(true);
                state = Problem is null ? State.Quoted : state;
                break;
            case State.RecordStart when c != '\n':
                StartRecord();
                StartCell(c);
                break;
            case State.CellStart:
                StartCell(c);
                break;
            case State.Unquoted or State.QuoteInQuoted:
                Continue(c);
                break;
        }

        line += c == '\n' ? 1 : 0;
    }

    private void StartRecord()
    {
        RecordLines.Add(line);
        cells = 1;
        if (RecordLines.Count - 1 > settings.MaximumRows)
        {
            Exceeded("rows", settings.MaximumRows, nameof(settings.MaximumRows));
        }
    }

    private void StartCell(char c)
    {
        cellLength = 0;
        quoteLine = line;
        state = c == '"' ? State.Quoted : State.Unquoted;
        if (state == State.Unquoted)
        {
            Continue(c);
        }
    }

    private void Continue(char c)
    {
        if (c == '\n')
        {
            CompleteRecords++;
            state = State.RecordStart;
        }
        else if (c == Separator)
        {
            state = State.CellStart;
            if (++cells > settings.MaximumColumns)
            {
                Exceeded("columns", settings.MaximumColumns, nameof(settings.MaximumColumns));
            }
        }
        else if (state == State.QuoteInQuoted)
        {
            Problem = IssueCodes.UnclosedQuote.Error(
                Subject(quoteLine),
                $"The cell that opens with a quotation mark goes on with '{Visible(c.ToString())}' after it is closed.",
                "A quoted cell ends at its closing quotation mark; a quotation mark inside it is doubled.",
                "Close the cell at its end, or double the quotation marks inside it.");
        }
        else
        {
            Grow(true);
        }
    }

    private void Grow(bool longer)
    {
        cellLength += longer ? 1 : 0;
        if (cellLength > settings.MaximumCellLength)
        {
            Exceeded("characters in a cell", settings.MaximumCellLength, nameof(settings.MaximumCellLength));
        }
    }

    private void Exceeded(string what, int limit, string name) => Problem = IssueCodes.LimitExceeded.Error(
        Subject(line),
        Invariant($"There are more than {limit} {what}."),
        $"A survey stays within CsvSettings.{name}.",
        "Raise the limit if the file is what you meant.");

    private int AtEnd(Span<char> buffer)
    {
        if (input.Problem is not null)
        {
            Problem = input.Problem with { Subject = line > 1 ? Subject(line) : Visible(source) };
        }
        else if (state == State.Quoted)
        {
            Problem = IssueCodes.UnclosedQuote.Error(
                Subject(quoteLine),
                "A quotation mark opens a cell here and is never closed.",
                "A quoted cell ends at its closing quotation mark.",
                "Close it, or remove it if it belongs to no pair.");
        }
        else if (state != State.RecordStart)
        {
            CompleteRecords++;
            state = State.RecordStart;
        }

        return Close(buffer);
    }

    // The parser must not meet an open quotation mark at the end of what it gets.
    private int Close(Span<char> buffer)
    {
        if (Problem is null || state != State.Quoted)
        {
            return 0;
        }

        buffer[0] = '"';
        state = State.QuoteInQuoted;
        return 1;
    }

    private bool Refill()
    {
        position = 0;
        length = input.Read(chunk);
        return length > 0;
    }

    private bool More()
    {
        if (length == chunk.Length)
        {
            Array.Resize(ref chunk, chunk.Length * 2);
        }

        int read = input.Read(chunk.AsSpan(length));
        length += read;
        return read > 0;
    }

    /// <summary>A separator as messages show it.</summary>
    public static string Shown(char separator) => separator == '\t' ? "'\\t' (tab)" : $"'{separator}'";

    private string Subject(int at) => Invariant($"{Visible(source)}, line {at}");
}

using System.Globalization;
using System.Text;
using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using Toe.Adoption.Surveys;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Surveys;

public class CsvFuzzTests
{
    [Property(MaxTest = 1000)]
    public Property Any_text_gives_a_table_or_a_refusal_as_the_grammar_says() => Prop.ForAll(
        Arb.From(Gen.Elements("a", "1", ",", ",", "\"", "\n", "\n", "\r", " ", "\0", "\u00E9").ArrayOf()), AgreesWithTheGrammar);

    [Property(MaxTest = 1000)]
    public Property Rows_are_read_at_their_lines_as_the_grammar_says() => Prop.ForAll(
        Arb.From(Gen.Frequency(
            (60, Gen.Elements("1,a\n", "\"x\ny\",2\n", "\n", "\r\n", "  \r", "1,\"\"\"\"\r\n", "3,4\r", ",\n", "\"\r\n\",\"\"\r", "\u00E9,\"q,\"\n")),
            (1, Gen.Elements("\"", ",", "x", "\0", "\"x"))).ArrayOf()),
        AgreesWithTheGrammar);

    [Fact]
    public void A_long_file_keeps_values_and_lines_across_all_buffers()
    {
        var text = new StringBuilder("id,a,note\r\n");
        var lines = new List<int>();
        int line = 2;
        for (int i = 0; i < 30_000; i++)
        {
            if (i % 7 == 0)
            {
                text.Append("\r\n");
                line++;
            }

            lines.Add(line);
            string note = new string('n', i % 97) + (i % 5 == 0 ? "\r\n\r\n\"\"," : "\u00E9");
            text.Append(CultureInfo.InvariantCulture, $"R{i},{i / 8.0:R},\"{note}\"\r\n");
            line += i % 5 == 0 ? 3 : 1;
        }

        Survey survey = Issues.Parsed(text.ToString());
        Assert.Equal(30_000, survey.RowCount);
        for (int i = 0; i < survey.RowCount; i++)
        {
            Assert.Equal((Invariant($"R{i}"), i / 8.0), (survey.Columns[0].Text(i), survey.Columns[1].Number(i)));
            Assert.Equal(new string('n', i % 97) + (i % 5 == 0 ? "\n\n\"," : "\u00E9"), survey.Columns[2].Text(i));
            Assert.Equal(Invariant($"survey.csv, line {lines[i]}"), survey.RowSubject(i));
        }
    }

    private static bool AgreesWithTheGrammar(string[] parts)
    {
        string text = "x,y\n" + string.Concat(parts);
        Validated<Survey> read = Survey.ParseCsv(text, "survey.csv", new CsvSettings { MissingMarkers = [] });
        List<(int Line, List<string> Cells)>? records = Records(text);
        bool expected = records is { Count: > 1 } && records.All(record => record.Cells.Count == 2);
        return read.IsValid == expected
            && (!expected || (read.Value.RowCount == records!.Count - 1
                && records.Skip(1).Index().All(item => IsRow(read.Value, item.Index, item.Item.Line, item.Item.Cells))));
    }

    private static string Invariant(FormattableString text) => FormattableString.Invariant(text);

    private static bool IsRow(Survey survey, int row, int line, List<string> cells) =>
        survey.RowSubject(row) == Invariant($"survey.csv, line {line}")
        && survey.Columns.Zip(cells).All(pair => pair.First.IsNumeric
            ? pair.First.Number(row) == double.Parse(pair.Second, NumberStyles.Float, CultureInfo.InvariantCulture)
            : pair.First.Text(row) == pair.Second);

    // RFC 4180 as a plain loop over the whole text; null where it is no CSV.
    private static List<(int Line, List<string> Cells)>? Records(string text)
    {
        text = text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');
        if (text.Contains('\0', StringComparison.Ordinal))
        {
            return null;
        }

        var records = new List<(int, List<string>)>();
        int line = 1;
        int at = 0;
        while (at < text.Length)
        {
            int start = line;
            var cells = new List<string>();
            bool more = text[at] != '\n';
            bool empty = !more;
            while (more)
            {
                var cell = new StringBuilder();
                if (at < text.Length && text[at] == '"')
                {
                    int close = at + 1;
                    while (close < text.Length && (text[close] != '"' || (close + 1 < text.Length && text[close + 1] == '"')))
                    {
                        close += text[close] == '"' ? 2 : 1;
                    }

                    if (close >= text.Length || (close + 1 < text.Length && text[close + 1] is not (',' or '\n')))
                    {
                        return null;
                    }

                    cell.Append(text[(at + 1)..close].Replace("\"\"", "\"", StringComparison.Ordinal));
                    line += text[at..close].Count(c => c == '\n');
                    at = close + 1;
                }
                else
                {
                    int end = text.AsSpan(at).IndexOfAny(',', '\n');
                    end = end < 0 ? text.Length : at + end;
                    cell.Append(text[at..end]);
                    at = end;
                }

                cells.Add(cell.ToString());
                more = at < text.Length && text[at] == ',';
                at += more ? 1 : 0;
            }

            at++;
            line++;
            if (!empty && !(cells.Count == 1 && cells[0].Trim(' ').Length == 0))
            {
                records.Add((start, cells));
            }
        }

        return records;
    }
}

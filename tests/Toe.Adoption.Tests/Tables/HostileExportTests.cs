using System.Globalization;
using System.Text.Json;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Toe.Adoption.Assessment;
using Toe.Adoption.Estimation;
using Toe.Adoption.Figures;
using Toe.Adoption.Files;
using Toe.Adoption.Internal;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;
using Toe.Adoption.Tests.Figures;
using Toe.Adoption.Validation;

namespace Toe.Adoption.Tests.Tables;

/// <summary>
/// 2,000 names that would act if an export let them, through the results of models that carry them everywhere. What an independent reader reads back is the name, every table has the rows and columns that it has with
/// harmless names, no text is a formula, every number is a number, and no control character is written.
/// </summary>
public partial class HostileExportTests
{
    private const int Payloads = 2000;

    [Fact]
    public void Csv_and_the_long_form_give_back_every_text_and_every_number() => ForAll(table =>
    {
        string csv = table.ToCsv();
        Check(csv);
        Assert.Equal(Flat(table).Select(row => row.Select(Shown)), Reread.Csv(csv));
        List<string[]> tidy = Reread.Csv(table.ToTidy().ToCsv());
        Assert.All(tidy, row => Assert.Equal(6, row.Length));
        object[][] flat = [.. Flat(table)];
        Assert.Equal(flat.Skip(1).SelectMany(row => row).Where(value => value is not "").Select(Shown), tidy.Skip(1).Select(row => row[4].Length > 0 ? row[4] : row[5]));
        Assert.All(tidy.Skip(1), row => Assert.Equal(Reread.Defused(table.Title), row[0]));
        Assert.All(tidy.SelectMany(row => row), NoFormula);
        return flat.Length;
    });

    [Fact]
    public void Excel_gives_back_every_text_and_every_number_from_well_formed_parts()
    {
        List<(int, int)>? plain = null;
        foreach (string[] names in HostileNames.Groups(Payloads, withPlainFirst: true))
        {
            Table[] tables = [.. Tables(names)];
            using var stream = new MemoryStream();
            TableWorkbook.Write(stream, tables);
            List<List<object[]>> sheets = Reread.Workbook(stream.ToArray());
            Assert.Equal(tables.Length, sheets.Count);
            for (int i = 0; i < tables.Length; i++)
            {
                Assert.Equal([tables[i].Title], sheets[i][0]);
                object[][] flat = [.. Flat(tables[i])];
                Assert.Equal(flat.Select(row => row.Where(value => value is not "")), sheets[i].Skip(2).Take(flat.Length));
                Assert.Equal(tables[i].Notes.Select(note => "Note. " + note), sheets[i].Skip(flat.Length + 3).Select(row => (string)row[0]));
            }

            List<(int, int)> shape = [.. sheets.Select(sheet => (sheet.Count, sheet.Sum(row => row.Length)))];
            plain ??= shape;
            Assert.Equal(plain, shape);
        }
    }

    [Fact]
    public void Latex_gives_back_every_text_and_no_command_of_a_name_is_left() => ForAll(table =>
    {
        string latex = table.ToLatex();
        Check(latex);
        List<string[]> rows = Reread.Latex(latex);
        static string Letters(string words) => words.Replace(" ", "", StringComparison.Ordinal); // a head may be broken into lines
        Assert.Equal(table.Columns.Select(column => Letters(Text.Escape(column.Header))), rows[0].Select(Letters));
        Assert.Equal(table.Rows.Select(row => row.Select(cell => Visible(cell, NumberStyle.English, "--", " \u2192 "))), rows.Skip(1));
        return rows.Count;
    });

    [Fact]
    public void Markdown_gives_back_every_text() => ForAll(table =>
    {
        string markdown = table.ToMarkdown();
        Check(markdown);
        Assert.Equal(
            table.Rows.Select(row => row.Select(cell => Visible(cell, NumberStyle.Ascii, "-", " -> "))).Prepend(table.Columns.Select(column => Text.Escape(column.Header))),
            Reread.Markdown(markdown));
        return markdown.Split('\n').Length;
    });

    [Fact]
    public void C7_Html_of_pages_and_notebooks_gives_back_every_text_in_the_same_elements() => ForAll(table =>
    {
        using var notebook = new StringWriter(CultureInfo.InvariantCulture);
        Assert.True(new NotebookFormatter().Format(table, notebook));
        Check(notebook.ToString());
        XElement page = XElement.Parse(table.ToHtml(), LoadOptions.PreserveWhitespace);
        XElement frame = XElement.Parse(notebook.ToString(), LoadOptions.PreserveWhitespace);
        Assert.Equal("toe-notebook", frame.Attribute("class")!.Value);
        Assert.DoesNotContain(frame.DescendantsAndSelf().Attributes(), attribute => attribute.Name.LocalName is not ("class" or "scope" or "colspan"));
        Assert.All(frame.DescendantsAndSelf().Attributes("class"), attribute => Assert.StartsWith("toe-", attribute.Value, StringComparison.Ordinal));
        foreach ((XElement html, int rows) in new[] { (page, table.Rows.Count), (frame, Math.Min(50, table.Rows.Count)) })
        {
            Assert.Equal(Text.Escape(table.Title), html.Descendants("caption").Single().Value);
            Assert.Equal(table.Columns.Select(column => Text.Escape(column.Header)), html.Descendants("thead").Single().Descendants("th").Select(head => head.Value));
            Assert.Equal(
                table.Rows.Take(rows).Select(row => row.Select(cell => Visible(cell, NumberStyle.English, "\u2013", " \u2192 "))),
                html.Descendants("tbody").Single().Elements("tr").Take(rows).Select(row => row.Elements().Select(cell => cell.Value)));
        }

        return frame.DescendantsAndSelf().Count() + page.DescendantsAndSelf().Count();
    });

    [Fact]
    public void Text_has_a_line_for_each_row_that_holds_its_words() => ForAll(table =>
    {
        string text = table.ToText(4000);
        Check(text);
        string[] lines = text.Split('\n');
        Assert.Equal(string.Join(' ', Text.Escape(table.Title).Split(' ', StringSplitOptions.RemoveEmptyEntries)), lines[0]); // a paragraph, whose blanks do not count
        for (int row = 0; row < table.Rows.Count; row++)
        {
            Assert.All(table.Rows[row].OfType<TextCell>(), cell => Assert.Contains(Text.Escape(cell.Content).TrimEnd(), lines[row + 4], StringComparison.Ordinal));
        }

        Assert.All(table.ToText(60).Split('\n'), line => Assert.InRange(Display.Width(line), 0, 60));
        Assert.Equal(table.Rows.Count, lines[4..].TakeWhile(line => line.Length == 0 || line.Any(c => c != '-')).Count());
        return lines.Length - table.Notes.Count;
    });

    [Fact]
    public void Diagrams_as_text_give_back_every_name()
    {
        foreach (string[] names in HostileNames.Groups(Payloads))
        {
            PlsFit fit = HostileNames.Estimate(names);
            string dot = PathDiagram.ToDot(fit, settings: new FigureSettings { ShowControls = true });
            string mermaid = PathDiagram.ToMermaid(fit, settings: new FigureSettings { ShowControls = true });
            Check(dot);
            Check(mermaid);
            string[] expected = [.. fit.Model.Constructs.Select(construct => Text.Escape(construct.Label))];
            string Words(string label) => label.Replace("\\\"", "\"", StringComparison.Ordinal).Replace("&amp;", "&", StringComparison.Ordinal);
            Assert.Equal(
                expected.Order(StringComparer.Ordinal),
                DotNode().Matches(dot).Select(node => string.Concat(DotPart().Split(Words(node.Groups[1].Value)).Take(1)).Replace("\\\\", "\\", StringComparison.Ordinal)).Order(StringComparer.Ordinal));
            Assert.Equal(
                expected.Order(StringComparer.Ordinal),
                MermaidNode().Matches(mermaid).Select(node => Entity().Replace(node.Groups[1].Value.Split("<br/>")[0], code => char.ConvertFromUtf32(int.Parse(code.Groups[1].Value, CultureInfo.InvariantCulture))))
                    .Order(StringComparer.Ordinal));
        }
    }

    [Fact]
    public void Json_gives_back_every_name_in_the_same_members()
    {
        int? plain = null;
        foreach (string[] names in HostileNames.Groups(Payloads, withPlainFirst: true))
        {
            PlsFit fit = HostileNames.Estimate(names);
            string json = ModelFile.Of(fit, Validated.Valid(Bootstrap.Run(fit, new BootstrapSettings { Seed = 1, Resamples = 20 }).Value)).ToJson();
            Check(json);
            Assert.DoesNotContain(json, c => c is '<' or '>' or '&' or '\u2028' or '\u2029');
            using JsonDocument document = JsonDocument.Parse(json);
            Assert.Equal(fit.Model, ModelFile.Parse(json).Value.Model);
            string[] texts = [.. Strings(document.RootElement)];
            Assert.All(fit.Model.Constructs, construct => Assert.Contains(construct.Label, texts));
            int members = Members(document.RootElement);
            plain ??= members;
            Assert.Equal(plain, members);
        }
    }

    // The shape of every table is that of the same table with harmless names.
    private static void ForAll(Func<Table, int> check)
    {
        int[]? plain = null;
        int payloads = 0;
        foreach (string[] names in HostileNames.Groups(Payloads, withPlainFirst: true))
        {
            int[] shapes = [.. Tables(names).Select(check)];
            plain ??= shapes;
            Assert.Equal(plain, shapes);
            payloads += names.Length;
        }

        Assert.True(payloads >= Payloads);
    }

    private static IEnumerable<Table> Tables(string[] names)
    {
        PlsFit fit = HostileNames.Estimate(names);
        BootstrapResult bootstrap = Bootstrap.Run(fit, new BootstrapSettings { Seed = 1, Resamples = 20 }).Value;
        return
        [
            .. fit.ToTables(), .. bootstrap.ToTables(), .. ModelAssessment.Create(fit, bootstrap).ToTables(),
            Table.Create(
                names[0],
                [Column.Left(names[1]), Column.Left("Path"), Column.Right(names[2]), Column.Right("ends")],
                [[names[3], Cell.Path(names[4], names[5]), Cell.Coefficient(-0.25), Cell.Interval(-0.5, -0.125)], [names[6], Cell.Path(names[7], names[8]), Cell.Missing, Cell.Missing]],
                names[9]),
        ];
    }

    // One value a cell, as the page on tables says: a path in two columns, an interval in two.
    private static IEnumerable<object[]> Flat(Table table)
    {
        int[] widths = [.. table.Columns.Select((_, i) => table.Rows.Any(row => row[i] is PathCell) ? 2 : table.Rows.Any(row => row[i] is IntervalCell) ? 3 : 1)];
        yield return
        [
            .. table.Columns.SelectMany((column, i) => widths[i] switch
            {
                2 => [column.Header + " from", column.Header + " to"],
                3 => [column.Header + " lower", column.Header + " upper"],
                _ => new object[] { column.Header },
            }),
        ];
        foreach (IReadOnlyList<Cell> row in table.Rows)
        {
            yield return [.. row.SelectMany((cell, i) => Values(cell).Concat([""]).Take(widths[i] == 1 ? 1 : 2))];
        }
    }

    private static object[] Values(Cell cell) => cell switch
    {
        TextCell text => [text.Content],
        PathCell path => [path.From, path.To],
        NumberCell number => [number.Value],
        IntervalCell interval => [interval.Lower, interval.Upper],
        _ => [""],
    };

    private static string Shown(object value) => value is double number ? number.ToString("R", CultureInfo.InvariantCulture) : Reread.Defused((string)value);

    private static string Visible(Cell cell, NumberStyle style, string missing, string arrow) => cell switch
    {
        TextCell text => Text.Escape(text.Content),
        PathCell path => Text.Escape(path.From) + arrow + Text.Escape(path.To),
        MissingCell => missing,
        _ => Toe.Adoption.Tables.Numbers.Show(cell, style),
    };

    private static void NoFormula(string field) => Assert.False(
        field.Length > 0 && "=+-@\t\r\uFF1D\uFF0B\uFF0D\uFF20".Contains(field[0], StringComparison.Ordinal) && !double.TryParse(field, NumberStyles.Float, CultureInfo.InvariantCulture, out _), field);

    private static void Check(string written) => Assert.DoesNotContain(written, c => char.IsControl(c) && c is not ('\n' or '\r'));

    private static IEnumerable<string> Strings(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().SelectMany(member => Strings(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().SelectMany(Strings),
        JsonValueKind.String => [json.GetString()!],
        _ => [],
    };

    private static int Members(JsonElement json) => json.ValueKind switch
    {
        JsonValueKind.Object => json.EnumerateObject().Sum(member => 1 + Members(member.Value)),
        JsonValueKind.Array => json.EnumerateArray().Sum(Members),
        _ => 0,
    };

    [GeneratedRegex("""^ *n[0-9]+ \[label="((?:[^"\\]|\\.)*)",""", RegexOptions.Multiline)]
    private static partial Regex DotNode();

    // A line ends at \n with an even number of backslashes before it.
    [GeneratedRegex(@"(?<=(?<!\\)(?:\\\\)*)\\n")]
    private static partial Regex DotPart();

    [GeneratedRegex("""^ *n[0-9]+(?:\(\[|\{\{|\[)"([^"]*)"(?:\]\)|\}\}|\])$""", RegexOptions.Multiline)]
    private static partial Regex MermaidNode();

    [GeneratedRegex("#([0-9]+);")]
    private static partial Regex Entity();
}

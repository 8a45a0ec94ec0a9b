using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml.Linq;

namespace Toe.Adoption.Tests.Tables;

/// <summary>Readers of what tables are exported to, written from the formats and not from our writers.</summary>
internal static class Reread
{
    private const string Leads = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

    private static readonly XNamespace Sheet = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

    // A head over short numbers, in lines.
    private const string StackedHead = @"\shortstack[r]{";

    private static readonly (string Command, string Text)[] LatexCommands =
    [
        (@"\textbackslash{}", "\\"), (@"\textasciitilde{}", "~"), (@"\textasciicircum{}", "^"), (@"\textbar{}", "|"), (@"{\char34}", "\""), ("$<$", "<"), ("$>$", ">"), ("$-$", "\u2212"),
        (@"$\rightarrow$", "\u2192"), (@"\&", "&"), (@"\%", "%"), (@"\$", "$"), (@"\#", "#"), (@"\_", "_"), (@"\{", "{"), (@"\}", "}"),
        (StackedHead, ""), (@" \\ ", " "), .. "[]*-`'!?".Select(c => ("{" + c + "}", c.ToString())),
    ];

    /// <summary>The records of RFC 4180: fields apart by commas, records by CRLF, quotation marks doubled inside quotation marks.</summary>
    public static List<string[]> Csv(string csv)
    {
        List<string[]> records = [];
        List<string> record = [];
        int at = 0;
        while (at < csv.Length)
        {
            var field = new StringBuilder();
            if (csv[at] == '"')
            {
                at++;
                while (csv[at] != '"' || (at + 1 < csv.Length && csv[at + 1] == '"'))
                {
                    field.Append(csv[at]);
                    at += csv[at] == '"' ? 2 : 1;
                }

                at++;
            }
            else
            {
                while (csv[at] is not (',' or '\r'))
                {
                    Assert.False(csv[at] is '"' or '\n', "A quotation mark or a line feed outside quotation marks.");
                    field.Append(csv[at++]);
                }
            }

            record.Add(field.ToString());
            if (csv[at] == ',')
            {
                at++;
                continue;
            }

            Assert.Equal("\r\n", csv.Substring(at, 2));
            at += 2;
            records.Add([.. record]);
            record.Clear();
        }

        Assert.Empty(record);
        return records;
    }

    /// <summary>What a text must read as in CSV: with an apostrophe in front where a spreadsheet would compute it.</summary>
    public static string Defused(string text) => text.TrimStart('\'') is { Length: > 0 } rest && Leads.Contains(rest[0], StringComparison.Ordinal) ? "'" + text : text;

    /// <summary>The worksheets of a workbook: rows of cells, texts as strings and numbers as numbers.</summary>
    public static List<List<object[]>> Workbook(byte[] bytes)
    {
        using var archive = new ZipArchive(new MemoryStream(bytes), ZipArchiveMode.Read);
        foreach (ZipArchiveEntry part in archive.Entries)
        {
            using Stream stream = part.Open();
            Assert.NotNull(XDocument.Load(stream).Root);
        }

        return
        [
            .. archive.Entries.Where(entry => entry.FullName.StartsWith("xl/worksheets/", StringComparison.Ordinal)).Select(entry =>
            {
                using Stream stream = entry.Open();
                XElement root = XDocument.Load(stream, LoadOptions.PreserveWhitespace).Root!;
                Assert.Empty(root.Descendants(Sheet + "f"));
                return root.Element(Sheet + "sheetData")!.Elements(Sheet + "row").Select(row => row.Elements(Sheet + "c").Select(CellOf).ToArray()).ToList();
            }),
        ];
    }

    /// <summary>The rows between the rules of a LaTeX table, cell by cell, as a reader of the paper sees them. Whatever is no known escape fails.</summary>
    public static List<string[]> Latex(string latex)
    {
        string[] lines = latex.Split('\n');
        int rule = Array.IndexOf(lines, @"\midrule");

        // A table over several pages says its head twice before its rows, and its last rule too.
        int from = Math.Max(rule, Array.IndexOf(lines, @"\endfoot")) + 1;
        int to = Array.FindIndex(lines, from, line => line is @"\bottomrule" or @"\end{longtable}");
        return [.. lines[from..to].Prepend(lines[rule - 1]).Select(line =>
        {
            Assert.EndsWith(@" \\", line, StringComparison.Ordinal);
            return LatexCells(line[..^3]);
        })];
    }

    /// <summary>The rows of a Markdown table, without their escapes; the second line says the sides of columns.</summary>
    public static List<string[]> Markdown(string markdown)
    {
        string[] lines = [.. markdown.Split('\n').Where(line => line.StartsWith("| ", StringComparison.Ordinal))];
        Assert.Matches(@"^\|( (:---|---:) \|)+$", lines[1]);
        return [.. lines.Where((_, i) => i != 1).Select(MarkdownCells)];
    }

    private static object CellOf(XElement cell)
    {
        if (cell.Attribute("t")?.Value != "inlineStr")
        {
            return double.Parse(cell.Element(Sheet + "v")!.Value, NumberStyles.Float, CultureInfo.InvariantCulture);
        }

        string text = Assert.Single(cell.Descendants(Sheet + "t")).Value;
        var plain = new StringBuilder();
        for (int i = 0; i < text.Length; i++)
        {
            if (text[i] == '_' && i + 6 < text.Length && text[i + 1] == 'x' && text[i + 6] == '_'
                && int.TryParse(text.AsSpan(i + 2, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture, out int code))
            {
                plain.Append((char)code);
                i += 6;
            }
            else
            {
                plain.Append(text[i]);
            }
        }

        return plain.ToString();
    }

    private static string[] LatexCells(string line)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        bool isStacked = false;
        for (int i = 0; i < line.Length;)
        {
            (string command, string text) = Array.Find(LatexCommands, known => string.CompareOrdinal(line, i, known.Command, 0, known.Command.Length) == 0);
            if (command is not null)
            {
                isStacked |= command == StackedHead;
                cell.Append(text);
                i += command.Length;
            }
            else if (isStacked && line[i] == '}')
            {
                isStacked = false;
                i++;
            }
            else if (line[i] == '&')
            {
                cells.Add(cell.ToString());
                cell.Clear();
                i++;
            }
            else
            {
                Assert.False(@"\{}$%#_^~<>|".Contains(line[i], StringComparison.Ordinal), $"'{line[i]}' acts at {i + 1} of {line}");
                cell.Append(line[i++]);
            }
        }

        cells.Add(cell.ToString());
        for (int i = 0; i < cells.Count; i++)
        {
            // A blank on both sides of the separator.
            cells[i] = cells[i][(i > 0 ? 1 : 0)..(i < cells.Count - 1 ? ^1 : ^0)];
        }

        return [.. cells];
    }

    private static string[] MarkdownCells(string line)
    {
        List<string> cells = [];
        var cell = new StringBuilder();
        for (int i = 1; i < line.Length; i++)
        {
            if (line[i] == '\\')
            {
                cell.Append(line[++i]);
            }
            else if (line[i] == '|')
            {
                cells.Add(cell.ToString()[1..^1]);
                cell.Clear();
            }
            else
            {
                cell.Append(line[i]);
            }
        }

        return [.. cells];
    }
}

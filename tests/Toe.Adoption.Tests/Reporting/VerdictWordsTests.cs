using System.Globalization;
using System.Text.RegularExpressions;
using System.Xml.Linq;
using Toe.Adoption.Assessment;
using Toe.Adoption.Internal;
using Toe.Adoption.Tables;
using Toe.Adoption.Tests.House;
using Toe.Adoption.Tests.Tables;

namespace Toe.Adoption.Tests.Reporting;

/// <summary>Check C9 of the design: one set of words for verdicts, whatever shows them.</summary>
public partial class VerdictWordsTests
{
    private static readonly string[] English = ["met", "borderline", "not met", "n/a"];
    private static readonly string[] Indonesian = ["terpenuhi", "di batas", "belum terpenuhi", "tidak berlaku"];

    [Fact]
    public void C9_The_words_are_those_of_the_design()
    {
        Assert.Equal(English, Enum.GetValues<Verdict>().Select(verdict => CriterionWords.Of(verdict).English));
        Assert.Equal(Indonesian, Enum.GetValues<Verdict>().Select(verdict => CriterionWords.Of(verdict).Indonesian));
    }

    [Fact]
    public void C9_Text_Markdown_Html_Latex_Csv_Excel_and_notebooks_show_these_words_alone()
    {
        Verdict[] verdicts = [.. FlawedReports.All.Select(row => (string)row[0]).Distinct().SelectMany(study => FlawedReports.Assessment(study).Findings).Select(finding => finding.Verdict)];
        Assert.Equal(4, verdicts.Distinct().Count());
        Dictionary<string, int> shown = [];
        void Count(string form, IEnumerable<string> words)
        {
            foreach (string word in words)
            {
                Assert.Contains(word, English);
                shown[form] = shown.GetValueOrDefault(form) + 1;
            }
        }

        foreach (ModelAssessment assessment in FlawedReports.All.Select(row => (string)row[0]).Distinct().Select(FlawedReports.Assessment))
        {
            foreach (Table table in assessment.ToTables().Where(table => table.Columns.Any(column => column.Header == "verdict")))
            {
                int at = table.Columns.ToList().FindIndex(column => column.Header == "verdict");
                string[] expected = [.. table.Rows.Select(row => ((TextCell)row[at]).Content)];
                Count("table", expected);

                // A path and an interval take two columns.
                List<string[]> csv = Reread.Csv(table.ToCsv());
                int inCsv = Array.IndexOf(csv[0], "verdict");
                Assert.Equal(expected, csv.Skip(1).Select(row => row[inCsv]));
                Assert.Equal(expected, Reread.Csv(table.ToTidy().ToCsv()).Where(row => row[3] == "verdict").Select(row => row[5]));
                Assert.Equal(expected, Reread.Latex(table.ToLatex()).Skip(1).Select(row => row[at]));
                Assert.Equal(expected, Reread.Markdown(table.ToMarkdown()).Skip(1).Select(row => row[at]));
                Assert.Equal(expected, Cells(XElement.Parse(table.ToHtml()), at));
                using var notebook = new StringWriter(CultureInfo.InvariantCulture);
                new NotebookFormatter().Format(table, notebook);
                Assert.Equal(expected.Take(50), Cells(XElement.Parse(notebook.ToString()), at).Take(50));
                using var stream = new MemoryStream();
                TableWorkbook.Write(stream, table);
                Assert.Equal(expected, Reread.Workbook(stream.ToArray())[0].Skip(3).Take(expected.Length).Select(row => (string)row.First(cell => cell is string word && English.Contains(word))));
                string[] lines = table.ToText(400).Split('\n');
                Assert.All(expected.Zip(lines.Skip(4)), pair => Assert.Contains($"  {pair.First}", pair.Second, StringComparison.Ordinal));
            }
        }

        Assert.True(shown["table"] > 500);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("id")]
    public void C9_Reports_show_these_words_alone_in_Html_and_Markdown(string language)
    {
        string[] words = language == "en" ? English : Indonesian;
        string head = language == "en" ? "Verdict" : "Penilaian";
        HashSet<string> seen = [];
        foreach (string study in FlawedReports.All.Select(row => (string)row[0]).Distinct())
        {
            foreach (XElement table in FlawedReports.Body(FlawedReports.Of(study, language).ToHtml()).Descendants("table"))
            {
                int at = table.Descendants("thead").Single().Descendants("th").Select(cell => cell.Value).ToList().IndexOf(head);
                seen.UnionWith(at < 0 ? [] : Cells(table, at).Where(word => word != "\u2013").Select(word => FlawedReports.WithoutMark(word)[2..].Replace('\u00A0', ' ')));
            }

            string[] lines = FlawedReports.Of(study, language).ToMarkdown().Split('\n');
            seen.UnionWith(lines.SelectMany(line => MarkedWord().Matches(line)).Select(word => FlawedReports.WithoutMark(word.Groups[1].Value).Replace('\u00A0', ' ')));
        }

        Assert.Equal(words[..3].Order(StringComparer.Ordinal), seen.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void C9_No_other_place_of_the_library_has_words_for_a_verdict() => Offenders.None(
        from file in Repository.Sources
        where Path.GetFileName(file) != "CriterionWords.cs"
        from line in Repository.Read(file).Split('\n')
        where WholeWord().IsMatch(line)
        select $"{Path.GetFileName(file)}: {line.Trim()}",
        "Words of verdicts come from CriterionWords.");

    private static IEnumerable<string> Cells(XElement html, int column) =>
        html.Descendants("tbody").Single().Elements("tr").Where(row => row.Elements().Count() > column).Select(row => row.Elements().ElementAt(column).Value);

    [GeneratedRegex("[\u25CF\u25D0\u25CB]\u00A0([^|]+?) \\|")]
    private static partial Regex MarkedWord();

    // A whole string that is such a word, or one that was in use elsewhere.
    [GeneratedRegex("\"(met|borderline|not met|n/a|not applicable|terpenuhi|di batas|belum terpenuhi|tidak terpenuhi|tidak berlaku|passed|failed|ok)\"")]
    private static partial Regex WholeWord();
}

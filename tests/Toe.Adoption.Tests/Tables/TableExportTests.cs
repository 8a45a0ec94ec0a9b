using System.Text;
using System.Xml.Linq;
using ExcelDataReader;
using Toe.Adoption.Assessment;
using Toe.Adoption.Resampling;
using Toe.Adoption.Tables;
using Toe.Adoption.Tests.Assessment;

namespace Toe.Adoption.Tests.Tables;

/// <summary>HTML, CSV, LaTeX, long form and Excel: what a table says, in the form of each, with words that stay words.</summary>
public class TableExportTests
{
    private static readonly Table Paths = Table.Create(
        "Table 1. Paths (n = 420)",
        [Column.Left("Path"), Column.Right("beta"), Column.Right("95 % CI"), Column.Right("p")],
        [
            [Cell.Path("RA", "AD"), Cell.Coefficient(.31197356), Cell.Interval(.2012345, .419), Cell.Probability(0.00001)],
            [Cell.Path("=CX", "AD"), Cell.Coefficient(-.0874), Cell.Missing, Cell.Missing],
        ],
        "CX: no interval.");

    [Fact]
    public void Html_says_which_cell_belongs_to_what() => Assert.Equal(
        """
        <div class="toe-table">
        <table>
        <caption>Table 1. Paths (n = 420)</caption>
        <thead><tr><th scope="col">Path</th><th scope="col" class="toe-number">beta</th><th scope="col" class="toe-number">95 % CI</th><th scope="col" class="toe-number">p</th></tr></thead>
        <tbody>
        <tr><th scope="row">RA → AD</th><td class="toe-number">.312</td><td class="toe-number">[.201, .419]</td><td class="toe-number">&lt; .001</td></tr>
        <tr><th scope="row">=CX → AD</th><td class="toe-number">−.087</td><td class="toe-number">–</td><td class="toe-number">–</td></tr>
        </tbody>
        </table>
        <p class="toe-note"><i>Note.</i> CX: no interval.</p>
        </div>

        """.ReplaceLineEndings("\n"),
        Paths.ToHtml());

    [Theory]
    [InlineData("0,312")]
    [InlineData("−0,087")]
    [InlineData("[0,201; 0,419]")]
    [InlineData("&lt; 0,001")]
    [InlineData("<i>Catatan.</i>")]
    public void Indonesian_keeps_the_zero_before_its_comma(string shown) => Assert.Contains(shown, Paths.ToHtml("id"), StringComparison.Ordinal);

    [Fact]
    public void Another_language_is_refused() => Assert.Throws<ArgumentException>(() => Paths.ToHtml("fr"));

    [Fact]
    public void Csv_keeps_digits_and_parts_and_defuses_words_alone() => Assert.Equal(
        "Path from,Path to,beta,95 % CI lower,95 % CI upper,p\r\nRA,AD,0.31197356,0.2012345,0.419,1E-05\r\n'=CX,AD,-0.0874,,,\r\n",
        Paths.ToCsv());

    [Fact]
    public void Columns_of_files_for_other_programs_have_heads_of_their_own()
    {
        var table = Table.Create(
            "Bounds",
            [Column.Left("Path"), Column.Right("upper"), Column.Right("upper"), Column.Right("a"), Column.Right("a lower"), Column.Right("upper 2"), Column.Left(""), Column.Left("")],
            [[Cell.Path("RA", "AD"), Cell.Coefficient(1), Cell.Coefficient(2), Cell.Interval(3, 4), Cell.Coefficient(5), Cell.Coefficient(6), "x", "y"]]);
        Assert.Equal("Path from,Path to,upper,upper 2,a lower,a upper,a lower 2,upper 2 2,,2\r\nRA,AD,1,2,3,4,5,6,x,y\r\n", table.ToCsv());
    }

    [Fact]
    public void Columns_of_a_study_are_found_by_their_heads()
    {
        BootstrapResult bootstrap = Bootstrap.Run(Assessed.Four, new BootstrapSettings { Seed = 1, Resamples = 20 }).Value;
        var evidence = new FurtherEvidence
        {
            ExactFit = ExactFit.Test(Assessed.Four, new BootstrapSettings { Seed = 1, Resamples = 20 }).Value,
            Measurement = MeasurementBootstrap.Run(Assessed.Four, new BootstrapSettings { Seed = 1, Resamples = 20 }).Value,
        };
        Table[] all = [.. Assessed.Four.ToTables(), .. bootstrap.ToTables(), .. ModelAssessment.Create(Assessed.Four, bootstrap, evidence: evidence).ToTables()];
        Assert.True(all.Length > 10);
        Assert.All(all, table =>
        {
            string[] heads = [.. table.Columns.Select(column => column.Header)];
            Assert.Equal(heads.Distinct(), heads);
            string[] flat = Fields(table.ToCsv().Split("\r\n")[0] + "\r\n");
            Assert.Equal(flat.Distinct(), flat);
            (string, string)[] keys = [.. table.ToTidy().Rows.Select(row => (row[1].ToString(), row[3].ToString()))];
            Assert.Equal(keys.Distinct(), keys);
        });
    }

    [Fact]
    public void A_zero_has_no_sign_in_files_for_other_programs() => Assert.Equal(
        "a,b lower,b upper\r\n0,0,0\r\n",
        Table.Create("Zeros", [Column.Right("a"), Column.Right("b")], [[Cell.Number(-0.0), Cell.Interval(-0.0, -0.0)]]).ToCsv());

    [Fact]
    public void Latex_has_the_rules_of_booktabs() => Assert.Equal(
        """
        \begin{table}
        \centering
        \caption{Table 1. Paths (n = 420)}
        \begin{tabular}{lrrr}
        \toprule
        Path & beta & 95 \% CI & p \\
        \midrule
        RA $\rightarrow$ AD & .312 & {[}.201, .419{]} & $<$ .001 \\
        =CX $\rightarrow$ AD & $-$.087 & -- & -- \\
        \bottomrule
        \end{tabular}
        \par\smallskip{\footnotesize\textit{Note.} CX: no interval.\par}
        \end{table}

        """.ReplaceLineEndings("\n"),
        Paths.ToLatex());

    [Fact]
    public void A_wide_table_in_Latex_wraps_its_words_and_stacks_its_heads()
    {
        string words = string.Join(' ', Enumerable.Repeat("The interval reaches beyond the limit.", 4));
        string latex = Table.Create(
            "Wide",
            [Column.Left("Subject"), Column.Right("95 % percentile interval"), Column.Left("Remark")],
            [["Top management support", Cell.Interval(.5, .9), words]]).ToLatex();
        Assert.Contains(@"\centering\footnotesize\setlength{\tabcolsep}{3pt}", latex, StringComparison.Ordinal);
        Assert.Contains(@"Subject & \shortstack[r]{95 \% \\ percentile \\ interval} & Remark \\", latex, StringComparison.Ordinal);
        double[] shares = [.. System.Text.RegularExpressions.Regex.Matches(latex, @"p\{([0-9.]+)\\linewidth\}")
            .Select(share => double.Parse(share.Groups[1].Value, System.Globalization.CultureInfo.InvariantCulture))];
        Assert.Equal(2, shares.Length);
        Assert.True(shares.Sum() < 0.85 && shares[1] > shares[0]);
    }

    [Fact]
    public void A_table_in_Latex_that_is_longer_than_a_page_breaks()
    {
        string latex = Table.Create("Long", [Column.Left("A")], Enumerable.Range(0, 36).Select(i => (Toe.Adoption.Collections.ValueList<Cell>)["x"]), "a", "b").ToLatex();
        Assert.StartsWith("{\n\\begin{longtable}{l}\n\\caption{Long} \\\\\n", latex, StringComparison.Ordinal);
        Assert.EndsWith("\\end{longtable}\n\\par\\smallskip{\\footnotesize\\textit{Note.} a\\par}\n\\par\\smallskip{\\footnotesize b\\par}\n}\n", latex, StringComparison.Ordinal);
    }

    [Fact]
    public void Notes_say_once_that_they_are_notes()
    {
        var table = Table.Create("T", [Column.Left("A")], [["x"]], "first", "- second");
        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(table.ToHtml(), "<i>Note"));
        Assert.Equal(1, System.Text.RegularExpressions.Regex.Count(table.ToLatex(), "Note"));
        Assert.EndsWith("Note. first\n\n\\- second", table.ToMarkdown(), StringComparison.Ordinal);
    }

    [Fact]
    public void Long_form_has_a_row_for_each_value() => Assert.Equal(
        [
            "table,row,subject,column,value,text",
            "Table 1. Paths (n = 420),1,RA -> AD,Path from,,RA",
            "Table 1. Paths (n = 420),1,RA -> AD,Path to,,AD",
            "Table 1. Paths (n = 420),1,RA -> AD,beta,0.31197356,",
            "Table 1. Paths (n = 420),1,RA -> AD,95 % CI lower,0.2012345,",
            "Table 1. Paths (n = 420),1,RA -> AD,95 % CI upper,0.419,",
            "Table 1. Paths (n = 420),1,RA -> AD,p,1E-05,",
            "Table 1. Paths (n = 420),2,'=CX -> AD,Path from,,'=CX",
            "Table 1. Paths (n = 420),2,'=CX -> AD,Path to,,AD",
            "Table 1. Paths (n = 420),2,'=CX -> AD,beta,-0.0874,",
            "",
        ],
        Paths.ToTidy().ToCsv().Split("\r\n"));

    [Fact]
    public void Excel_holds_numbers_as_numbers_and_words_as_words()
    {
        using var stream = new MemoryStream();
        TableWorkbook.Write(stream, Paths, Paths);
        stream.Position = 0;
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        using IExcelDataReader reader = ExcelReaderFactory.CreateOpenXmlReader(stream);
        Assert.Equal("Table 1. Paths", reader.Name);
        List<object?[]> lines = [];
        while (reader.Read())
        {
            lines.Add([.. Enumerable.Range(0, reader.FieldCount).Select(reader.GetValue)]);
            if (lines.Count == 4)
            {
                Assert.Equal("0.000", reader.GetNumberFormatString(2));
            }
        }

        Assert.Equal("Table 1. Paths (n = 420)", lines[0][0]);
        Assert.Equal(["Path from", "Path to", "beta", "95 % CI lower", "95 % CI upper", "p"], lines[2]);
        Assert.Equal(["RA", "AD", .31197356, .2012345, .419, 0.00001], lines[3]);
        Assert.Equal("=CX", lines[4][0]);
        Assert.Equal(-.0874, lines[4][2]);
        Assert.Equal("Note. CX: no interval.", lines[6][0]);
        Assert.True(reader.NextResult());
        Assert.Equal("Table 1. Paths 2", reader.Name);
    }

    [Fact]
    public void The_same_tables_give_the_same_workbook()
    {
        static byte[] Bytes()
        {
            using var stream = new MemoryStream();
            TableWorkbook.Write(stream, Paths);
            return stream.ToArray();
        }

        Assert.Equal(Bytes(), Bytes());
        Assert.Throws<ArgumentException>(() => TableWorkbook.Write(new MemoryStream()));
    }

    [Fact]
    public void Two_thousand_hostile_names_stay_words_in_every_form()
    {
        foreach (string payload in Payloads())
        {
            Table table = Table.Create(payload, [Column.Left(payload), Column.Left("Path")], [[payload, Cell.Path(payload, payload)]], payload);
            XElement html = XElement.Parse(table.ToHtml().Replace("&nbsp;", "\u00A0", StringComparison.Ordinal));
            Assert.Equal(
                ["div", "table", "caption", "thead", "tr", "th", "th", "tbody", "tr", "th", "td", "p", "i"],
                html.DescendantsAndSelf().Select(element => element.Name.LocalName));
            Assert.All(html.DescendantsAndSelf().Attributes(), attribute => Assert.Contains(attribute.Name.LocalName, new[] { "class", "scope" }));

            string[] csv = Fields(table.ToCsv());
            Assert.Equal(6, csv.Length);
            Assert.All(csv, field => Assert.False(field.Length > 0 && "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20".Contains(field[0], StringComparison.Ordinal), payload));
            Assert.Equal(payload, csv[3].StartsWith('\'') && csv[3] != payload ? csv[3][1..] : csv[3]);

            // Every line of LaTeX is one of the renderer's own, whatever the words are: no command and no brace of theirs is left.
            string latex = table.ToLatex();
            Assert.Equal(13, latex.Split('\n').Length);
            Assert.Equal(0, Depth(latex));

            using var stream = new MemoryStream();
            TableWorkbook.Write(stream, table);
        }
    }

    private static IEnumerable<string> Payloads()
    {
        string[] parts =
        [
            "<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onmouseover='alert(1)", "javascript:alert(1)", "]]>", "<!--", "-->", "&lt;", "&#0;", "\0", "\u0001",
            "\uFFFE", "\uD800", "\u202E", "\u200B", "=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r\n=1", "\uFF1D1", "'=1", "a,b;c", "a\"b", "a|b", "\\input{/etc/passwd}", "$x$", "%", "#", "_x0041_",
            "{", "}", "\\", "\\end{table}", "~^", "[x]", "*", "``", "--", "?`", "${7*7}", "{{7*7}}", "\u0600", "e\u0301", "\U0001F469\u200D\U0001F4BB", "History", "", " ", "x",
        ];
        return parts.SelectMany(first => parts.Select(second => first + second)).Take(2000);
    }

    private static string[] Fields(string csv)
    {
        List<string> fields = [];
        var field = new StringBuilder();
        bool isQuoted = false;
        for (int i = 0; i < csv.Length; i++)
        {
            char c = csv[i];
            if (isQuoted)
            {
                if (c == '"' && i + 1 < csv.Length && csv[i + 1] == '"')
                {
                    field.Append(csv[i++]);
                }
                else if (c == '"')
                {
                    isQuoted = false;
                }
                else
                {
                    field.Append(c);
                }
            }
            else if (c == '"')
            {
                isQuoted = true;
            }
            else if (c is ',' or '\r')
            {
                fields.Add(field.ToString());
                field.Clear();
                i += c == '\r' ? 1 : 0;
            }
            else
            {
                field.Append(c);
            }
        }

        return [.. fields];
    }

    // How many braces stay open, without those that are escaped.
    private static int Depth(string latex)
    {
        int depth = 0;
        for (int i = 0; i < latex.Length; i++)
        {
            if (latex[i] == '\\')
            {
                i += latex[i + 1] is '{' or '}' or '\\' ? 1 : 0;
                continue;
            }

            depth += latex[i] == '{' ? 1 : latex[i] == '}' ? -1 : 0;
            Assert.True(depth >= 0);
        }

        return depth;
    }
}

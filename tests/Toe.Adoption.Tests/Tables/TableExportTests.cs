using System.Text;
using System.Xml.Linq;
using ExcelDataReader;
using Toe.Adoption.Tables;

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
